import { expect, test } from "vitest";
import { createNameTable } from "../../src/lexicon/name-table.ts";

/** Tells which names had their spellings read. */
const spelt = (names: string[]) => {
  const read: string[] = [];
  const table = createNameTable(
    names.map((name) => ({
      name,
      get spellings() {
        read.push(name);
        return [name.toLowerCase()];
      },
    })),
  );
  return { table, read };
};

test("spells out only the names that begin as something in the text does", () => {
  const { table, read } = spelt(["快手", "快递", "京东", "Kuaishou", "JD"]);
  expect(table.scan("快手 日活").map(({ value }) => value.name)).toEqual(["快手"]);
  expect(read).toEqual(["快手"]);
});

test("spells out a name once, however many texts hold it", () => {
  const { table, read } = spelt(["快手"]);
  table.scan("快手");
  table.scan("快手");
  expect(read).toEqual(["快手"]);
});

test("finds a name of one character and one with a gap after its first letter", () => {
  const { table } = spelt(["云", "L Oréal"]);
  expect(table.scan("云 l oréal").map(({ start, end }) => [start, end])).toEqual([
    [0, 1],
    [2, 9],
  ]);
});
