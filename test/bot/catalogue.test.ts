import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { PAGES } from "../../src/bot/chats/settings-panel.ts";
import { phrasesIn } from "../../src/bot/phrases.ts";
import { COMMANDS } from "../../src/bot/publish-profile.ts";
import { REFUSAL_KINDS } from "../../src/corpus/refusal.ts";

const folder = fileURLToPath(new URL("../../src/bot", import.meta.url));
const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");
// start-more = …
const keysOf = (language: string) =>
  [...read(`catalogue/${language}.ftl`).matchAll(/^([a-z][\w-]*) =/gm)].map((match) => match[1] ?? "");
// { $bot }
const gapsOf = (language: string, key: string) => {
  const [, rest = ""] = read(`catalogue/${language}.ftl`).split(new RegExp(`^${key} =`, "m"));
  const phrase = rest.split(/^[a-z][\w-]* =/m)[0] ?? "";
  return [...new Set([...phrase.matchAll(/\$(\w+)/g)].map((match) => match[1]))].toSorted((a = "", b = "") =>
    a.localeCompare(b),
  );
};

const source = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map(read)
  .join("\n");
// say("button-stale") and both keys of say(on ? "trial-on" : "trial-off")
const said = [...source.matchAll(/\b(?:say|phrasesIn\([^)]*\))\(([^`{]*?)[,){]/g)].flatMap((match) =>
  [...(match[1] ?? "").matchAll(/"([\w-]+)"/g)].map((key) => key[1] ?? ""),
);
const built = [
  ...PAGES.map((page) => `settings-${page}`),
  ...[1, 2, 3, 4, 5, 6, 7].map((day) => `day-${day}`),
  ...["tag", "zone", "time"].flatMap((prompt) => [`${prompt}-ask`, `${prompt}-wrong`]),
  ...["fact", "opinion", "forecast"].map((nature) => `article-${nature}`),
  ...REFUSAL_KINDS.filter((kind) => kind !== "other").map((kind) => `article-refused-${kind}`),
  ...COMMANDS.flatMap(({ names }) => names.map((name) => `command-${name}`)),
];

describe("the bot's catalogues", () => {
  test("have the same keys in both languages, each once", () => {
    expect(keysOf("en").sort()).toEqual(keysOf("zh").sort());
    expect(new Set(keysOf("zh")).size).toBe(keysOf("zh").length);
  });

  test.for(keysOf("zh"))("fill the same gaps in %s", (key) => {
    expect(gapsOf("en", key)).toEqual(gapsOf("zh", key));
  });

  test("hold every phrase that is said", () => {
    const missing = [...said, ...built].filter((key) => !keysOf("zh").includes(key));
    expect(missing).toEqual([]);
  });

  test("hold no phrase that is never said", () => {
    expect(keysOf("zh").filter((key) => !built.includes(key) && !source.includes(`"${key}"`))).toEqual([]);
  });

  test("throw for a phrase or a gap that is missing, so that no half sentence is sent", () => {
    expect(() => phrasesIn("en")("nonsense")).toThrow(/no phrase "nonsense"/);
    expect(() => phrasesIn("en")("too-fast")).toThrow(/seconds/);
  });

  test.for(keysOf("zh"))("say %s in words, of which signs are no more than an ornament", (key) => {
    for (const language of ["zh", "en"]) {
      const [, rest = ""] = read(`catalogue/${language}.ftl`).split(new RegExp(`^${key} =`, "m"));
      expect(rest.split(/^[a-z][\w-]* =/m)[0]).toMatch(/\p{L}/u);
    }
  });

  test("stay within Telegram's limits for a bot's screens", () => {
    for (const language of ["zh", "en"] as const) {
      const say = phrasesIn(language);
      expect(say("profile-description").length).toBeLessThanOrEqual(512);
      expect(say("profile-name").length).toBeLessThanOrEqual(64);
      expect(say("profile-short").length).toBeLessThanOrEqual(120);
      for (const key of keysOf(language).filter((name) => name.startsWith("command-")))
        expect(say(key).length).toBeLessThanOrEqual(256);
    }
  });
});
