/** Entries of the lexicon that src names by their id: without the entry, what is said of it there would silently be off. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Node, parseSync, type StringLiteral, Visitor } from "oxc-parser";
import { expect, test } from "vitest";
import { loadCorpus } from "../src/corpus/files/load-corpus.ts";

const root = fileURLToPath(new URL("../src/", import.meta.url));
/** Where entries are read. */
const FOLDERS = ["lexicon", "extract", "corpus", "search", "answer", "render", "bot", "cli"];

/** What holds ids, and what holds other words; whoever names another one says here which. */
const HOLD_IDS = ["broader", "near", "ids", "known", "metrics", "subjects", "topics", "namedInClause"];
const HOLD_WORDS = ["named", "dimensions", "found", "text", "why"];
const ASK = ["has", "includes", "add"];

interface Named {
  id: string;
  /** answer/cues/asked-cues.ts:30 */
  place: string;
}

const isWord = (node: Node | null | undefined): node is StringLiteral =>
  node?.type === "Literal" && typeof node.value === "string" && /^[a-z0-9][a-z0-9-]*$/.test(node.value);

const nameOf = (node: Node): string =>
  node.type === "Identifier"
    ? node.name
    : node.type === "MemberExpression" && node.property.type === "Identifier" && !node.computed
      ? node.property.name
      : "";

interface Read {
  named: Named[];
  /** Of what has("…") is asked, where nothing says what it holds. */
  unknown: string[];
}

const readFile = (file: string, text: string): Read => {
  const { program } = parseSync(file, text);
  const named: Named[] = [];
  const unknown: string[] = [];
  const placeOf = ({ start }: Node): string => `${file}:${text.slice(0, start).split("\n").length}`;
  const add = (node: StringLiteral): void => void named.push({ id: node.value, place: placeOf(node) });

  /** Names of constants that an id is looked up in: PLACES.has(id), COUNTRY_WIDE.has(entry.id), TOLD_BY_UNIT[id], HOME_COUNTRY === id. */
  const asked = new Set<string>();
  const constants: { name: string; type: string; init: Node }[] = [];
  const elements: StringLiteral[] = [];
  const keys: Node[] = [];
  new Visitor({
    CallExpression: ({ callee, arguments: [given] }) => {
      if (callee.type !== "MemberExpression" || given === undefined || !ASK.includes(nameOf(callee))) return;
      const holder = nameOf(callee.object);
      if (nameOf(given) === "id") asked.add(holder);
      if (!isWord(given)) return;
      if (HOLD_IDS.includes(holder)) add(given);
      else if (!HOLD_WORDS.includes(holder)) unknown.push(`${holder} in ${placeOf(given)}`);
    },
    BinaryExpression: ({ left, right }) => {
      for (const [one, other] of [
        [left, right],
        [right, left],
      ] as const) {
        if (nameOf(one) !== "id") continue;
        if (isWord(other)) add(other);
        else asked.add(nameOf(other));
      }
    },
    MemberExpression: ({ object, property, computed }) => {
      if (computed && nameOf(property) === "id") asked.add(nameOf(object));
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== "Identifier" || init === null || !/^[A-Z_]+$/.test(id.name)) return;
      const type = id.typeAnnotation ? text.slice(id.typeAnnotation.start, id.typeAnnotation.end) : "";
      constants.push({ name: id.name, type, init });
    },
    ArrayExpression: (array) => void elements.push(...array.elements.filter(isWord)),
    Property: ({ key }) => void keys.push(key),
  }).visit(program);

  for (const { name, type, init } of constants) {
    // [ending: RegExp, id: string][], and what the broader of an entry made of a text's name is taken from
    if (!asked.has(name) && !/\bid: string\b/.test(type) && name !== "BROADER") continue;
    if (isWord(init)) add(init);
    const isWithin = ({ start, end }: Node): boolean => init.start <= start && end <= init.end;
    elements.filter(isWithin).forEach(add);
    if (type.startsWith(": Record<string, string>"))
      for (const key of keys.filter(isWithin))
        named.push({ id: key.type === "Literal" ? String(key.value) : nameOf(key), place: placeOf(key) });
  }
  return { named, unknown };
};

const read = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(folder, `file://${root}`), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFile(`${folder}/${name}`, readFileSync(`${root}${folder}/${name}`, "utf8"))),
);
const named = read.flatMap((one) => one.named);

test("every entry that src names by its id stands in the lexicon", () => {
  const { lexicon } = loadCorpus(fileURLToPath(new URL("../corpus", import.meta.url)));
  expect(named.filter(({ id }) => lexicon.get(id) === undefined)).toEqual([]);
});

test("of whatever is asked whether it holds some word it is known whether it holds ids", () => {
  expect(read.flatMap(({ unknown }) => unknown)).toEqual([]);
});

test.for([
  ["entry.id === a word", "cooperate"],
  ["broader.includes a word", "investor"],
  ["known.add a word", "china"],
  ["a set of them", "streamer-person"],
  ["a table by id", "cities-covered"],
  ["a table of pairs", "appliance-maker"],
  ["what the articles' own names are", "city"],
])("ids are seen in %s (%s)", ([, id]) => {
  expect(named.map((one) => one.id)).toContain(id);
});
