/** The catalogues of phrases against each other and against the code that names their keys. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { FluentResource } from "@fluent/bundle";
import { describe, expect, test } from "vitest";

const source = fileURLToPath(new URL("../src/", import.meta.url));
const code = ["render", "cli"]
  .flatMap((folder) => readdirSync(`${source}${folder}`).map((name) => `${source}${folder}/${name}`))
  .filter((name) => name.endsWith(".ts"))
  .map((name) => readFileSync(name, "utf8"))
  .join("\n");
const readCatalogue = (language: "zh" | "en"): string =>
  readFileSync(`${source}render/catalogue/${language}.ftl`, "utf8");
const keysOf = (language: "zh" | "en"): string[] =>
  new FluentResource(readCatalogue(language)).body.map(({ id }) => id);
const gapsOf = (language: "zh" | "en"): Map<string, string[]> => {
  // key = …: its own lines, up to the next key
  const entries = readCatalogue(language).split(/\n(?=[a-z][\w-]* =)/i);
  return new Map(
    entries.flatMap((entry) => {
      const key = /^([a-z][\w-]*) =/im.exec(entry)?.[1];
      // $count only chooses between singular and plural, which Chinese doesn't have.
      const gaps = [...entry.matchAll(/\$(?!count)(\w+)/g)].map(([, name = ""]) => name);
      return key === undefined ? [] : [[key, [...new Set(gaps)].sort()]];
    }),
  );
};

describe("the catalogues", () => {
  test("hold the same keys", () => {
    expect(keysOf("zh")).toEqual(keysOf("en"));
  });

  test("have the same gaps in each phrase", () => {
    const english = gapsOf("en");
    const differing = [...gapsOf("zh")].filter(([key, gaps]) => gaps.join() !== english.get(key)?.join());
    expect(english.size).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });

  test("hold every key that the code names", () => {
    const named = [...code.matchAll(/\b(?:say|words|has)\(\s*"([\w-]+)"/g)].map(([, key = ""]) => key);
    const known = new Set(keysOf("en"));
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((key) => !known.has(key))).toEqual([]);
  });

  test("hold no key that the code doesn't name, whole or as a family", () => {
    // `unit-${…}`, `base-${change}`, `change-${…}-${kind}`
    const families = [...code.matchAll(/`([a-z]+(?:-[a-z]+)*-)\$\{/g)].map(([, prefix = ""]) => prefix);
    const isNamed = (key: string): boolean =>
      code.includes(`"${key}"`) || families.some((prefix) => key.startsWith(prefix));
    // Chosen by a condition in the middle of a name.
    const composed = /^(?:is|said-as)-(?:opinion|forecast)$/;
    expect(keysOf("en").filter((key) => !isNamed(key) && !composed.test(key))).toEqual([]);
  });
});
