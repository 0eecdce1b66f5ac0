import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { createSearch, type Passage } from "../../src/search/create-search.ts";

const lexicon = createLexicon([]);
const passagesOf = (company: string): Passage[] =>
  ["2019年，平台的交易总额达到596亿元。", "董明珠的直播卖出3.1亿元。", `${company}的日活超过3亿。`].map(
    (text, paragraph) => ({
      text,
      paragraph,
      title: "直播电商",
    }),
  );

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "yiju-snapshot-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = (passages: Passage[], fingerprint = "one") =>
  createSearch(passages, lexicon, { manyBlocks: 1, snapshot: { file: join(folder, "index"), fingerprint } });
const find = (search: ReturnType<typeof open>, question: string) =>
  search.find(question).map(({ passage, score }) => ({ passage, score }));
const written = (): number => statSync(join(folder, "index")).mtimeMs;

describe("the snapshot of an index", () => {
  test("finds what the index finds that it was taken of", () => {
    const built = find(open(passagesOf("快手")), "快手的日活");
    expect(find(open(passagesOf("快手")), "快手的日活")).toEqual(built);
    expect(built[0]?.passage).toBe(2);
  });

  test("is taken of a small index too, whose words MiniSearch holds", () => {
    const small = () =>
      createSearch(passagesOf("快手"), lexicon, { snapshot: { file: join(folder, "index"), fingerprint: "one" } });
    const built = find(small(), "快手的日活");
    const before = written();
    expect(find(small(), "快手的日活")).toEqual(built);
    expect(written()).toBe(before);
    expect(built[0]?.passage).toBe(2);
  });

  test("is read, not written anew, while nothing changes", () => {
    open(passagesOf("快手"));
    const before = written();
    open(passagesOf("快手"));
    expect(written()).toBe(before);
  });

  test("of another fingerprint is never answered from", () => {
    open(passagesOf("快手"));
    expect(find(open(passagesOf("抖音"), "other"), "抖音的日活")[0]?.passage).toBe(2);
    expect(find(open(passagesOf("抖音"), "other"), "抖音的日活")[0]?.passage).toBe(2);
  });

  test.for<[string, (file: string) => void]>([
    ["cut short", (file) => truncateSync(file, 200)],
    ["cut short within its head", (file) => truncateSync(file, 40)],
    ["cut short before its head", (file) => truncateSync(file, 10)],
    [
      "longer by its head than it is",
      (file) => {
        const bytes = readFileSync(file);
        const head = bytes.toString("latin1").replace(/("length":)\d/, "$19");
        writeFileSync(file, head, "latin1");
      },
    ],
    [
      "of a section called otherwise",
      (file) => writeFileSync(file, readFileSync(file, "latin1").replace('"texts"', '"tests"'), "latin1"),
    ],
    [
      "of a section of other numbers",
      (file) => writeFileSync(file, readFileSync(file, "latin1").replace('"u16"', '"u32"'), "latin1"),
    ],
    [
      "of another version",
      (file) => writeFileSync(file, readFileSync(file, "latin1").replace("yiju-", "yijv-"), "latin1"),
    ],
    ["empty", (file) => truncateSync(file, 0)],
    ["no snapshot at all", (file) => writeFileSync(file, "快手")],
    [
      "changed by one bit",
      (file) => {
        const bytes = readFileSync(file);
        bytes[bytes.length - 9] = (bytes[bytes.length - 9] ?? 0) ^ 1;
        writeFileSync(file, bytes);
      },
    ],
  ])("that is %s is built anew", ([, damage]) => {
    const built = find(open(passagesOf("快手")), "快手的日活");
    const whole = readFileSync(join(folder, "index"));
    damage(join(folder, "index"));
    expect(find(open(passagesOf("快手")), "快手的日活")).toEqual(built);
    expect(readFileSync(join(folder, "index"))).toEqual(whole);
  });

  test("that can't be written is done without", () => {
    writeFileSync(join(folder, "file"), "");
    const search = createSearch(passagesOf("快手"), lexicon, {
      manyBlocks: 1,
      snapshot: { file: join(folder, "file", "index"), fingerprint: "one" },
    });
    expect(find(search, "快手的日活")[0]?.passage).toBe(2);
  });
});
