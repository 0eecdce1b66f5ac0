import { describe, expect, test } from "vitest";
import { Claim } from "../../src/extract/claim.ts";
import { type Action, type ClaimAction, claimOfAction, formatAction, readAction } from "../../src/render/action.ts";

describe("an action", () => {
  test.for<[text: string, action: Action]>([
    ["more", { show: "more" }],
    ["fact:sample-1", { show: "fact", claim: "sample-1" }],
    ["context:sample-1", { show: "context", claim: "sample-1" }],
    ["source:sample_1", { show: "source", claim: "sample_1" }],
    ["reading:0", { show: "reading", nth: 0 }],
    ["sources:12", { show: "sources", page: 12 }],
  ])("is sent as %s and read back", ([text, action]) => {
    expect(formatAction(action)).toBe(text);
    expect(readAction(text)).toEqual(action);
  });

  test.for([
    ...["", "more:1", "fact:", "fact:../etc", "fact:a b", `fact:${"a".repeat(61)}`, "facts:a", "xfact:a", "fact:a\n"],
    ...["reading:", "reading:-1", "reading:1e3", "sources:99999", "sources:99999999999", "article:sample:1", "s:7:x"],
  ])("isn't read from %j", (text) => {
    expect(readAction(text)).toBeNull();
  });
});

test.for<ClaimAction["show"]>(["fact", "context", "source"])(
  "the %s of a claim with the longest id that there may be is read back from Telegram's 64 bytes",
  (show) => {
    const ids = Array.from({ length: 80 }, (_, more) => "a".repeat(80 - more));
    const longest = ids.find((id) => Claim.shape.id.safeParse(id).success) ?? "";
    const action: Action = { show, claim: longest };
    expect(Buffer.byteLength(formatAction(action))).toBeLessThanOrEqual(64);
    expect(readAction(formatAction(action))).toEqual(action);
  },
);

test.for<[text: string | null, claim: string | undefined]>([
  ["context:sample-1", "sample-1"],
  ["more", undefined],
  ["trial", undefined],
  [null, undefined],
])("the action %s is of the claim %s", ([text, claim]) => {
  expect(claimOfAction(text)).toBe(claim);
});
