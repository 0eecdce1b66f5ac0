/** Every regular expression of src, and how long each takes on text made to slow it down. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseSync, Visitor } from "oxc-parser";
import { check } from "recheck";

const project = fileURLToPath(new URL("../../", import.meta.url));
/** These start a program when imported. */
const PROGRAMS = new Set(["main.ts", "cli/ask.ts", "cli/corpus.ts"]);

export interface Expression {
  /** src/config.ts:93 */
  place: string;
  source: string;
  flags: string;
}

/** How the two are written down and compared. */
const nameOf = ({ source, flags }: Pick<Expression, "source" | "flags">): string => `/${source}/${flags}`;

const sourceFiles = (): string[] =>
  readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));

const literalsIn = (file: string): Expression[] => {
  const text = readFileSync(join(project, "src", file), "utf8");
  const found: Expression[] = [];
  new Visitor({
    Literal: (node) => {
      if (!("regex" in node)) return;
      const line = text.slice(0, node.start).split("\n").length;
      found.push({ place: `src/${file}:${line}`, source: node.regex.pattern, flags: node.regex.flags });
    },
  }).visit(parseSync(file, text).program);
  return found;
};

/** What src puts together from pieces while `work` is done. */
const builtDuring = async (work: () => Promise<unknown>): Promise<Expression[]> => {
  const found: Expression[] = [];
  const Original = globalThis.RegExp;
  const note = (made: RegExp): RegExp => {
    // at … (/…/src/extract/units-en.ts:62:3)
    const at = /(src\/[^\s:?]+\.ts)(?:\?[^\s:]*)?(:\d+)/.exec(
      new Error("where").stack?.split("\n").slice(3).join("\n") ?? "",
    );
    if (at) found.push({ place: `${at[1]}${at[2]}`, source: made.source, flags: made.flags });
    return made;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, given) => note(Reflect.construct(target, given) as RegExp),
    apply: (target, self, given) => note(Reflect.apply(target, self, given) as RegExp),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
};

const importAll = async (): Promise<void> => {
  for (const file of sourceFiles().filter((name) => !PROGRAMS.has(name)))
    await import(pathToFileURL(join(project, "src", file)).href);
};

/** An article taken in and questions asked: what puts expressions together only then. */
const useThem = async (): Promise<void> => {
  const { openResponder } = await import("../../src/cli/open-responder.ts");
  const { takeIn } = await import("../corpus/mangled-articles.ts");
  const { corpus, responder } = await openResponder(join(project, "corpus"), () => new Date("2026-01-05"));
  for (let seed = 0; seed < 20; seed++) takeIn(seed, corpus.lexicon);
  for (const question of ["2020年快手排第几?日活是多少亿?", "Did Kuaishou rank first in 2020?"])
    responder.ask(question, {});
};

/** Written ones, and those put together from pieces; each once. */
export const collectExpressions = async (): Promise<Expression[]> => {
  const built = await builtDuring(async () => {
    await importAll();
    await useThem();
  });
  const all = [...sourceFiles().flatMap(literalsIn), ...built];
  return [...new Map(all.map((it) => [nameOf(it), it])).values()];
};

/** Milliseconds for all matches in a text, by the engine that runs the bot: the best of three, as other programs run too. */
const timeOf = ({ source, flags }: Expression, text: string): number => {
  const expression = new RegExp(source, flags);
  const once = (): number => {
    const started = performance.now();
    // A global one is asked until it finds no more, as replace and matchAll do.
    if (expression.global) text.replace(expression, "");
    else expression.exec(text);
    return performance.now() - started;
  };
  // The engine compiles an expression at its second use only.
  once();
  const first = once();
  return first < NOTICEABLE ? first : Math.min(first, once(), once());
};

/** The longest text tried, in UTF-16 units: above any question and paragraph. What is linear takes a millisecond or two. */
const LONGEST = 64_000;
/** Over four times the text a linear one takes 4 times as long, a quadratic one 16 times. */
const TOO_FAST = 8;
/** Milliseconds below which no growth can be told. */
const NOTICEABLE = 40;

/** What it took on a text that grows, null when no more than the text's growth. */
const measureGrowth = (expression: Expression, make: (length: number) => string): string | null => {
  let before = 0;
  for (let length = LONGEST / 256; length <= LONGEST; length *= 4) {
    const text = make(length);
    const took = timeOf(expression, text);
    if (took > NOTICEABLE && took > before * TOO_FAST)
      return `${Math.round(took)} ms at ${text.length} units, ${before.toFixed(1)} ms at a quarter of that`;
    before = took;
  }
  return null;
};

/** Null for one that grows no faster than its text; else the attack and what it took. */
export const findSlowness = async (expression: Expression): Promise<string | null> => {
  // recheck reads no d and v flags; neither changes how far a match goes back.
  const flags = expression.flags.replace(/[dv]/g, "");
  const verdict = await check(expression.source, flags, { timeout: 90_000, recallTimeout: -1 });
  if (verdict.status === "safe") return null;
  if (verdict.status === "unknown") return `not decided: ${verdict.error.kind}`;
  const { pumps, suffix, pattern } = verdict.attack;
  const shown = pattern.slice(0, 80);
  if (verdict.complexity.type === "exponential") return `exponential on ${shown}`;
  const unit = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const measured = measureGrowth(expression, (length) => {
    const times = Math.ceil(length / unit);
    return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
  });
  return measured && `${measured}, on ${shown}`;
};

const listFile = fileURLToPath(new URL("checked-expressions.json", import.meta.url));

const fingerprint = (expression: Expression): string =>
  createHash("sha256").update(nameOf(expression)).digest("base64url").slice(0, 12);

/** Those that were found to be fast before need no second look. */
export const notYetChecked = (expressions: Expression[]): Expression[] => {
  const checked = new Set(JSON.parse(readFileSync(listFile, "utf8")) as string[]);
  return expressions.filter((it) => !checked.has(fingerprint(it)));
};

/** Notes down which are fast. */
export const keepChecked = (expressions: Expression[]): void => {
  const prints = [...new Set(expressions.map(fingerprint))].sort();
  writeFileSync(listFile, `${JSON.stringify(prints, null, 0).replaceAll(",", ",\n")}\n`);
};
