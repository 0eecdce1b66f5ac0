import { expect, test } from "vitest";
import { askedWhole, toldWhole } from "../../../src/answer/cues/share-of-whole.ts";
import { slice } from "../../../src/text/span.ts";
import { candidate } from "../sample-candidates.ts";

test.for([
  ["电商直播用户占网民多少", "网民"],
  ["电商直播用户占直播用户的37.2%吗", "直播用户"],
  ["佔網民幾成", "網民"],
  ["海外收入占了总收入的多少", "总收入"],
  ["直播占GMV的比重是多少", "GMV"],
  ["Are 37.2% of internet users live commerce users?", "internet users"],
  ["Is it 37 percent of all online shoppers?", "online shoppers"],
  ["What share of online shoppers are live commerce users?", "online shoppers"],
  // theirs or of them
  ["what's the share of short video users", null],
  ["电商直播用户占比多少", null],
  ["占了多大比例", null],
  ["占领了3个市场吗", null],
] as const)("the whole that %s names: %s", ([question, whole]) => {
  const span = askedWhole(question);
  expect(span && slice(question, span)).toBe(whole);
});

test.for([
  ["电商直播用户占网购用户的 37.2%, 占直播用户的 47.3%。", "37.2%", "网购用户"],
  ["电商直播用户占网购用户的 37.2%, 占直播用户的 47.3%。", "47.3%", "直播用户"],
  ["短视频用户占网民的比例为85.6%。", "85.6%", "网民"],
  ["Some 37.2% of online shoppers, or 265 million, watch.", "37.2%", "online shoppers"],
  ["短视频使用率达85.6%。", "85.6%", null],
  ["占网民多数的用户增长了85.6%。", "85.6%", null],
] as const)("in %s the whole of %s is %s", ([quote, number, whole]) => {
  expect(toldWhole(candidate({ quote, number, unit: "%", value: 1 }).view)).toBe(whole);
});
