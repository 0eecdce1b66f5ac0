import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createAnswerer } from "../../../src/answer/create-answerer.ts";
import { saveReview } from "../../../src/corpus/files/article-files.ts";
import { type LoadedArticle, loadCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { reviewClaim } from "../../../src/corpus/review/review-claim.ts";
import { createLibsqlStore } from "../../../src/store/libsql-store.ts";
import { slice } from "../../../src/text/span.ts";
import { ARTICLE, CLAIMS, LOADED, statisticOn, TEXT, writeCorpus } from "../../corpus/sample-article.ts";
import { run } from "./run.ts";

const fileOf = (name: string, content: string): string => {
  const file = join(mkdtempSync(join(tmpdir(), "article-")), name);
  writeFileSync(file, content);
  return file;
};

/** The folder as the root of a git repository without any revision. */
const inRepository = (dir: string): string => {
  execFileSync("git", ["init", "--quiet"], { cwd: dir });
  return dir;
};

/** The bot's data file with these questions unanswered, one a day. */
const storeWith = async (...gaps: { question: string; prior: string | null }[]): Promise<string> => {
  const file = fileOf("yiju.db", "");
  const store = createLibsqlStore(file);
  for (const [index, gap] of gaps.entries())
    await store.recordGap({ key: `${index}`, language: "zh", ...gap }, Date.UTC(2021, 6, 1 + index));
  await store.close();
  return file;
};

const REPORT = `首页 > 财经
云岭咖啡年报：门店突破八百家
发布时间：2022-03-10 09:30 来源：云岭日报

3月10日，云岭咖啡公布2021年业绩。去年，云岭咖啡营收达 12.6 亿元，同比增长35%。

截至2021年底，云岭咖啡门店数达到 812 家，会员超过 400 万人。

云岭日报 版权所有`;

describe("corpus add", () => {
  test("takes pasted text in with nothing edited, and the answer is there at once", async () => {
    const dir = writeCorpus([]);
    const { code, out } = await run(["add", fileOf("yunling.txt", REPORT), "--corpus", dir]);
    expect(code).toBe(0);
    expect(out).toContain("Added yunling");
    expect(out).toContain(
      `It answers from now on. To review the drafts: npm run corpus -- review --corpus ${dir} yunling`,
    );
    expect(loadCorpus(dir).articles[0]?.article).toMatchObject({
      id: "yunling",
      title: "云岭咖啡年报：门店突破八百家",
      publisher: "云岭日报",
      published: "2022-03-10",
      asOf: "2022-03-10",
      asOfRule: "published",
      language: "zh-Hans",
      added: "2021-08-01",
    });
    const answer = createAnswerer(loadCorpus(dir), { now: () => new Date("2022-04-01") }).answer(
      "云岭咖啡2021年营收是多少",
    );
    expect(answer.status === "answered" && answer.facts[0]?.quote).toContain("12.6 亿元");
  });

  test("promises no answers from a text in which nothing was found", async () => {
    const { out } = await run(["add", fileOf("a.txt", "1. a"), "--corpus", writeCorpus([])]);
    expect(out).toContain("0 claims");
    expect(out).not.toContain("It answers");
  });

  test("stores the text as it came, whatever the boilerplate, and quotes only exact slices of its body", async () => {
    const dir = writeCorpus([]);
    await run(["add", fileOf("yunling.txt", REPORT), "--corpus", dir]);
    const [loaded] = loadCorpus(dir).articles;
    expect(loaded?.text).toBe(REPORT);
    const quotes = loaded?.claims.map(({ span }) => slice(REPORT, span)) ?? [];
    expect(quotes.length).toBeGreaterThan(2);
    expect(quotes.filter((quote) => /版权所有|首页/.test(quote))).toEqual([]);
  });

  test("believes what it is given before what it finds", async () => {
    const dir = writeCorpus([]);
    const given = [
      "--title",
      "年报",
      "--publisher",
      "某报",
      "--published",
      "2022-03-11",
      "--as-of",
      "2021-12-31",
      "--url",
      "https://example.com/y",
      "--id",
      "coffee",
      "--language",
      "zh",
    ];
    await run(["add", "-", ...given, "--corpus", dir], { stdin: REPORT });
    expect(loadCorpus(dir).articles[0]?.article).toMatchObject({
      id: "coffee",
      title: "年报",
      publisher: "某报",
      published: "2022-03-11",
      asOf: "2021-12-31",
      asOfRule: "given",
      url: "https://example.com/y",
      language: "zh-Hans",
    });
  });

  test("reads HTML and Markdown by their looks on standard input", async () => {
    const dir = writeCorpus([]);
    const body =
      "<p>云岭咖啡营收达 12.6 亿元，同比增长35%，门店数达到 812 家，会员超过 400 万人，覆盖全国各地。</p>".repeat(3);
    await run(["add", "-", "--id", "html", "--corpus", dir], {
      stdin: `<html><head><title>年报</title></head><body><article>${body}</article></body></html>`,
    });
    await run(["add", "-", "--id", "markdown", "--corpus", dir], {
      stdin: "# 半年报\n\n南山茶业营收达 **3.5 亿元**，同比下降8%。\n",
    });
    const texts = loadCorpus(dir).articles.map(({ text }) => text);
    expect(texts[0]).toContain("云岭咖啡营收达 12.6 亿元");
    expect(texts[1]).toContain("南山茶业营收达 3.5 亿元，同比下降8%。");
  });

  test("says so when the corpus holds the article already, and takes it in again only when told to", async () => {
    const dir = writeCorpus();
    const again = await run(["add", "-", "--corpus", dir], { stdin: `新的导航\n${TEXT}\n新的页脚` });
    expect(again).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/holds this article already: qinghe is .*the same text/),
    });
    expect(readdirSync(join(dir, "articles"))).toEqual(["qinghe"]);
    expect((await run(["add", "-", "--again", "--corpus", dir], { stdin: TEXT })).code).toBe(0);
  });

  test("doubts the date of a text that names nothing later than years before its page", async () => {
    const { out } = await run(["add", "-", "--published", "2024-01-05", "--corpus", writeCorpus([])], {
      stdin: REPORT,
    });
    expect(out).toMatch(/! the page is of 2024-01-05 but the text names nothing later than 202[12].*--as-of/);
  });

  test.for<[string, string[], string, RegExp]>([
    ["a date ahead", ["--published", "2031-03-10"], REPORT, /! published 2031-03-10 lies ahead of today, 2021-08-01/],
    ["another language", ["--language", "en"], REPORT, /! the text looks like zh-Hans, not en/],
    [
      "a text of which little is its own",
      [],
      `${"首页 | 新闻 | 财经 | 科技 | 体育\n\n".repeat(30)}${REPORT}`,
      /! \d+ of \d+ characters were left out/,
    ],
  ])("doubts %s", async ([, given, stdin, note]) => {
    expect((await run(["add", "-", ...given, "--corpus", writeCorpus([])], { stdin })).out).toMatch(note);
  });

  test("doubts nothing of a plain report", async () => {
    const given = ["--published", "2021-07-10", "--language", "zh-Hans"];
    const stdin = REPORT.replaceAll("2022", "2021");
    expect((await run(["add", "-", ...given, "--corpus", writeCorpus([])], { stdin })).out).not.toMatch(/^ {2}! /m);
  });

  test.for(["2021年3月5日", "20210305", "二〇二一年三月五日", "民國110年3月5日", "March 5, 2021"])(
    "takes the date %s as pages write it",
    async (date) => {
      const dir = writeCorpus([]);
      await run(["add", "-", "--published", date, "--corpus", dir], { stdin: REPORT });
      expect(loadCorpus(dir).articles[0]?.article.published).toBe("2021-03-05");
    },
  );

  test.for<[string, string, RegExp]>([
    [
      "a part of its text",
      "今年上半年,青禾商城成交额达 52.4 亿元。",
      /this text is part of qinghe, which the corpus holds/,
    ],
    ["the same text", TEXT, /holds this article already: qinghe is the same text/],
    ["another text", REPORT, /qinghe is another text\. Give it another --id/],
  ])("says of an id that is taken whether it is of %s", async ([, stdin, message]) => {
    const { code, notes } = await run(["add", "-", "--id", "qinghe", "--corpus", writeCorpus()], { stdin });
    expect({ code, notes }).toEqual({ code: 1, notes: expect.stringMatching(message) });
  });

  test.for<[string, string[], number, RegExp]>([
    ["a file that isn't there", ["add", "/nowhere/a.txt"], 1, /\/nowhere\/a\.txt isn't there/],
    ["a folder", ["add", tmpdir()], 1, /is no file/],
    ["nothing to read", ["add", "-"], 1, /no text in it/],
    ["an address on this machine", ["add", "http://127.0.0.1/a"], 1, /not on the public internet/],
    ["an address of another kind", ["add", "ftp://example.com/a"], 1, /no http or https/],
    ["questions that are a folder", ["diff", "HEAD", "--questions", tmpdir()], 1, /is a folder, not a file \(EISDIR\)/],
    ["a wrong date", ["add", "-", "--published", "15.8.2023"], 2, /date like 2023-08-15/],
    ["a blank title", ["add", "-", "--title", " "], 2, /--title.*It is blank/],
    ["a blank publisher", ["add", "-", "--publisher", ""], 2, /--publisher.*It is blank/],
    ["a blank owner", ["update", "qinghe", "--attribution", ""], 2, /--attribution.*It is blank/],
    ["a title taken away", ["update", "qinghe", "--title", ""], 2, /--title.*It is blank/],
    ["a wrong id", ["add", "-", "--id", "../x"], 2, /lower-case letters/],
    ["a wrong language", ["add", "-", "--language", "fr"], 2, /zh-Hans, zh-Hant or en/],
    ["no input", ["add"], 2, /missing required argument/],
    ["an unknown command", ["ad"], 2, /unknown command.*ad/],
    ["an unknown option", ["list", "--al"], 2, /unknown option/],
    ["an address without its https", ["add", "example.com/a"], 1, /for a page write https:\/\/example\.com\/a/],
    ["an article that isn't there", ["show", "qing"], 1, /no article qing; there is qinghe/],
  ])("refuses %s", async ([, args, code, message]) => {
    const dir = writeCorpus();
    const ran = await run([...args, "--corpus", dir]);
    expect({ code: ran.code, notes: ran.notes }).toEqual({ code, notes: expect.stringMatching(message) });
    expect(readdirSync(join(dir, "articles"))).toEqual(["qinghe"]);
  });

  test("begins a corpus in an empty folder, with the lexicon that the project has", { timeout: 30_000 }, async () => {
    const dir = join(mkdtempSync(join(tmpdir(), "corpus-")), "new");
    const { code, notes } = await run(["add", "-", "--id", "first", "--corpus", dir], { stdin: REPORT });
    expect({ code, notes }).toEqual({ code: 0, notes: expect.stringContaining("copy of the lexicon") });
    expect(loadCorpus(dir).lexicon.get("kuaishou")).toBeDefined();
  });

  test.for<[string, string, string, string]>([
    [
      "traditional Chinese",
      "zh-Hant",
      "雲嶺咖啡今日公布，去年營收達新台幣12.6億元，較前年成長35%。門市數達到812家，會員超過400萬人。",
      "雲嶺咖啡去年營收是多少",
    ],
    [
      "English",
      "en",
      "Yunling Coffee said on Thursday that revenue rose 35% to $180 million last year. It had 812 shops.",
      "What was Yunling Coffee's revenue?",
    ],
  ])("takes an article in %s in, tells its language and answers from it", async ([, language, text, question]) => {
    const dir = writeCorpus([]);
    await run(["add", "-", "--published", "2022-03-10", "--corpus", dir], { stdin: text });
    const corpus = loadCorpus(dir);
    expect(corpus.articles[0]?.article.language).toBe(language);
    const answer = createAnswerer(corpus, { now: () => new Date("2022-04-01") }).answer(question);
    expect(answer.status === "answered" && text.includes(answer.facts[0]?.quote ?? "-")).toBe(true);
  });

  test("refuses to write into a broken corpus", async () => {
    const dir = writeCorpus();
    writeFileSync(join(dir, "articles", "qinghe", "claims.json"), "[");
    const { code, notes } = await run(["add", "-", "--corpus", dir], { stdin: REPORT });
    expect({ code, notes }).toEqual({ code: 1, notes: expect.stringMatching(/claims\.json:1 .*no JSON/) });
  });
});

describe("a folder that can't be used", () => {
  test.for([
    ["add", "-"],
    ["review", "qinghe"],
    ["list"],
    ["show", "qinghe"],
    ["coverage"],
    ["update", "qinghe", "--title", "年报"],
    ["remove", "qinghe"],
    ["check"],
  ])("is told of on one line by %j", async (args) => {
    const dir = mkdtempSync(join(tmpdir(), "corpus-"));
    writeFileSync(join(dir, "articles"), "");
    const { code, out, notes } = await run([...args, "--corpus", dir], { stdin: REPORT });
    expect(code).toBe(1);
    expect(out + notes).toMatch(/articles .*\(ENOTDIR\)\. Mend: /);
    expect(out + notes).not.toMatch(/^ {2,}at /m);
  });
});

describe("corpus help", () => {
  test.for([[], ["help"], ["--help"], ["add", "--help"], ["help", "update"]])("is there for %j", async (args) => {
    const { code, out } = await run(args);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/Usage: corpus/) });
  });
});

test.for([["bogus"], ["help", "bogus"], ["help", "--bogus"]])(
  "corpus %j says that there is no such thing",
  async (args) => {
    const { code, notes } = await run(args);
    expect({ code, notes }).toEqual({
      code: 2,
      notes: expect.stringMatching(/unknown (?:command|option) '(?:--)?bogus'/),
    });
  },
);

describe("corpus list, show and coverage", () => {
  test("print the articles and their claims", async () => {
    const dir = writeCorpus();
    expect((await run(["list", "--corpus", dir])).out).toMatch(
      /^qinghe {2}2021-07-20 {2}青禾商城半年报 {2}\(3 claims, 2 with a number, 0 to review\)$/,
    );
    expect((await run(["show", "qinghe", "--corpus", dir])).out).toContain(
      "青禾商城 · 成交额 · 52.4 亿元 = 5240000000 CNY · 2021-01/2021-06 (今年)",
    );
    expect((await run(["show", "qinghe", "--text", "--corpus", dir])).out).toBe(TEXT);
    expect((await run(["coverage", "--corpus", dir])).out).toMatch(/成交额 {2}青禾商城 .*1/);
  });

  test("print JSON for a script", async () => {
    const dir = writeCorpus();
    expect(JSON.parse((await run(["list", "--json", "--corpus", dir])).out)).toEqual([{ ...ARTICLE, claims: 3 }]);
    const shown = JSON.parse((await run(["show", "qinghe", "--json", "--corpus", dir])).out) as {
      claims: { quote: string }[];
    };
    expect(shown.claims[1]?.quote).toBe("其中直播间成交额为 9.6 亿元。");
    const text = JSON.parse((await run(["show", "qinghe", "--text", "--json", "--corpus", dir])).out);
    expect(text).toEqual({ id: "qinghe", text: TEXT });
    const about = JSON.parse((await run(["coverage", "--json", "--about", "没有", "--corpus", dir])).out);
    expect(about).toEqual({ rows: [], holes: [], years: [] });
    expect(JSON.parse((await run(["coverage", "--json", "--corpus", dir])).out)).toMatchObject({ years: ["2021"] });
  });
});

describe("corpus check", () => {
  test("finds nothing wrong in a sound corpus", async () => {
    const { code, out } = await run(["check", "--corpus", writeCorpus()]);
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/Nothing is wrong/) });
  });

  test("prints what is wrong alone, for a script too", async () => {
    const dir = writeCorpus([{ ...LOADED, article: { ...ARTICLE, publisher: null } }]);
    expect(JSON.parse((await run(["check", "--json", "--corpus", dir])).out)).toHaveProperty("better");
    expect(JSON.parse((await run(["check", "--wrong", "--json", "--corpus", dir])).out)).toEqual({ wrong: [] });
  });

  test("names file, line, place and mend of what is wrong, with exit code 1", async () => {
    const claims = CLAIMS.map((claim) => ({
      ...claim,
      statistic: claim.statistic && { ...claim.statistic, value: 31 },
    }));
    const { code, out } = await run(["check", "--corpus", writeCorpus([{ ...LOADED, claims }])]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /WRONG {3}\S*qinghe\/claims\.json:3 claim qinghe-2, statistic\.value: “9\.6 亿元” reads as 960000000, not 31\. Mend: /,
    );
  });
});

describe("corpus remove", () => {
  test("takes reviewed work out only when told twice", async () => {
    const dir = writeCorpus();
    expect((await run(["remove", "qinghe", "--corpus", dir])).code).toBe(1);
    expect((await run(["remove", "qinghe", "--yes", "--corpus", dir])).out).toMatch(/^Removed qinghe/);
    expect(loadCorpus(dir).articles).toEqual([]);
  });

  test("takes an article out whose own files are broken, when told twice", async () => {
    const dir = writeCorpus();
    writeFileSync(join(dir, "articles", "qinghe", "article.json"), JSON.stringify({ ...ARTICLE, title: "" }));
    expect(await run(["remove", "qinghe", "--corpus", dir])).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/article\.json:1 title: wants words[\s\S]*reviewed claims can't be told; .*--yes/),
    });
    expect((await run(["remove", "qinghe", "--yes", "--corpus", dir])).code).toBe(0);
    expect(loadCorpus(dir).articles).toEqual([]);
  });

  test("takes an article out though another one is broken", async () => {
    const other = { ...LOADED, article: { ...ARTICLE, id: "other" }, claims: [] };
    const dir = writeCorpus([other, LOADED]);
    writeFileSync(join(dir, "articles", "qinghe", "claims.json"), "[");
    expect((await run(["remove", "other", "--corpus", dir])).out).toMatch(/^Removed other/);
  });
});

describe("corpus update", () => {
  test("moves reviewed claims with their quotes and flags those whose sentence changed", async () => {
    const dir = writeCorpus();
    const changed = TEXT.replace("首页 > 资讯", "首页 > 资讯 > 电商").replace(
      "其中直播间成交额为 9.6 亿元。",
      "其中,直播间的成交额为 9.6 亿元。",
    );
    const { out } = await run(["update", "qinghe", "-", "--corpus", dir], { stdin: changed });
    const [loaded] = loadCorpus(dir).articles;
    const byId = new Map(loaded?.claims.map((claim) => [claim.id, claim]));
    expect(byId.get("qinghe-1")?.review).toBe("accepted");
    expect(byId.get("qinghe-2")).toMatchObject({ review: "draft", statistic: { value: 960_000_000 } });
    expect(out).toMatch(/\? qinghe-2 to be reviewed again/);
  });

  test("gives up a claim whose number is gone, and says so", async () => {
    const dir = writeCorpus();
    const { out } = await run(["update", "qinghe", "-", "--corpus", dir], {
      stdin: TEXT.replace("9.6 亿元", "19.6 亿元"),
    });
    expect(out).toMatch(/- qinghe-2 is gone/);
    expect(loadCorpus(dir).articles[0]?.claims.map(({ id }) => id)).not.toContain("qinghe-2");
  });

  test("refuses a text that is another article's, says what would be lost, and takes it when told to", async () => {
    const dir = writeCorpus();
    expect(await run(["update", "qinghe", "-", "--corpus", dir], { stdin: REPORT })).toMatchObject({
      code: 1,
      notes: expect.stringMatching(
        /shares 0% with that of qinghe.* 3 reviewed claims would be lost: qinghe-1, .*--yes/,
      ),
    });
    expect(loadCorpus(dir).articles).toEqual([LOADED]);
    expect((await run(["update", "qinghe", "-", "--yes", "--corpus", dir], { stdin: REPORT })).code).toBe(0);
    expect(loadCorpus(dir).articles[0]?.text).toBe(REPORT);
  });

  test("says each sentence that changed once, whatever it is quoted for", async () => {
    const [sales] = CLAIMS;
    const growth = { ...sales, id: "qinghe-4", statistic: statisticOn(TEXT, "18%", 18, "%") } as typeof sales & object;
    const dir = writeCorpus([{ ...LOADED, claims: [...CLAIMS, growth] }]);
    const { out } = await run(["update", "qinghe", "-", "--corpus", dir], {
      stdin: TEXT.replace("同比增长18%", "同比大幅增长18%"),
    });
    expect(out).toMatch(/\? qinghe-1, qinghe-4 to be reviewed again/);
    expect(out.match(/同比增长18%/g)).toHaveLength(1);
  });

  test("flags reviewed periods that hang on a date which changed", async () => {
    const dir = writeCorpus();
    const { out } = await run(["update", "qinghe", "--as-of", "2020-07-20", "--corpus", dir]);
    expect(out).toMatch(/qinghe-1 to be reviewed again: its period/);
    expect(loadCorpus(dir).articles[0]?.claims.find(({ id }) => id === "qinghe-1")?.review).toBe("draft");
  });

  test("doesn't draft again what a reviewer dropped while its words stand, and gives its id to no other claim", async () => {
    const dir = writeCorpus();
    const claims = () => loadCorpus(dir).articles[0]?.claims ?? [];
    const numbers = () => claims().map(({ statistic }) => statistic?.value);
    const drop = (loaded: LoadedArticle, id: string) => reviewClaim(loaded, id, { kind: "drop" });
    saveReview(dir, ["qinghe-3", "qinghe-2"].reduce(drop, LOADED));
    await run(["update", "qinghe", "-", "--corpus", dir], { stdin: `新增一段导语。\n\n${TEXT}` });
    expect(numbers()).not.toContain(960_000_000);
    await run(["update", "qinghe", "-", "--corpus", dir], { stdin: TEXT.replace("其中直播间", "其中,直播间") });
    expect(numbers()).toContain(960_000_000);
    expect(claims().map(({ id }) => id)).not.toContain("qinghe-2");
  });

  test("changes particulars and leaves the rest", async () => {
    const dir = writeCorpus();
    const before = readFileSync(join(dir, "articles", "qinghe", "source.txt"), "utf8");
    await run(["update", "qinghe", "--publisher", "青禾周刊", "--corpus", dir]);
    const [loaded] = loadCorpus(dir).articles;
    expect(loaded?.article).toEqual({ ...ARTICLE, publisher: "青禾周刊" });
    expect(loaded?.text).toBe(before);
    expect(loaded?.claims.filter(({ review }) => review === "accepted")).toEqual(CLAIMS);
  });
});

describe("corpus review", () => {
  test("accepts every draft when told to", async () => {
    const dir = writeCorpus([{ ...LOADED, claims: CLAIMS.map((claim) => ({ ...claim, review: "draft" as const })) }]);
    expect((await run(["review", "qinghe", "--accept-all", "--corpus", dir])).out).toBe("3 accepted.");
    expect(loadCorpus(dir).articles).toEqual([LOADED]);
  });

  test("wants a terminal otherwise", async () => {
    const dir = writeCorpus([{ ...LOADED, claims: CLAIMS.map((claim) => ({ ...claim, review: "draft" as const })) }]);
    expect((await run(["review", "qinghe", "--corpus", dir])).code).toBe(1);
  });
});

describe("corpus diff", () => {
  const questions =
    '{"question":"青禾商城上半年成交额是多少","expect":"52.4 亿元"}\n{"question":"青禾商城直播间成交额是多少"}\n';

  test("says which answers a change loses, with both quotes, and exits with 1", async () => {
    const [before, after] = [writeCorpus(), writeCorpus([])];
    writeFileSync(join(after, "questions.jsonl"), questions);
    const { code, out } = await run(["diff", before, "--corpus", after]);
    expect(code).toBe(1);
    expect(out).toMatch(
      /Lost\n {2}青禾商城上半年成交额是多少\n {4}before {2}52\.4 亿元 · 今年上半年.*\(qinghe\)\n {4}after {3}– \(not_found\)/,
    );
  });

  test("says which it gains", async () => {
    const [before, after] = [writeCorpus([]), writeCorpus()];
    const file = fileOf("questions.jsonl", questions);
    const { code, out } = await run(["diff", before, "--questions", file, "--json", "--corpus", after]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      lost: [],
      gained: [{ after: { number: "52.4 亿元", right: true } }, { after: { number: "9.6 亿元" } }],
    });
  });

  test.for<[string, string, string, RegExp]>([
    ["no folder", "no-such-thing", writeCorpus(), /is no folder, and .* stands in no git repository: give the folder/],
    [
      "no revision",
      "no-such-thing",
      inRepository(writeCorpus()),
      /neither a folder nor a git revision: give .* like HEAD~1/,
    ],
    ["no corpus", tmpdir(), writeCorpus(), /is no corpus: it has no articles\//],
    ["compared with no corpus", "HEAD", "/nowhere", /give --corpus the folder in which/],
  ])("refuses a before that is %s, and says what to give", async ([, before, dir, message]) => {
    const { code, notes } = await run(["diff", before, "--corpus", dir]);
    expect({ code, notes }).toEqual({ code: 1, notes: expect.stringMatching(message) });
  });

  test("asks what the bot could not answer with what it followed", async () => {
    const [before, after] = [writeCorpus([]), writeCorpus()];
    const store = await storeWith({ question: "那直播间呢", prior: "青禾商城上半年成交额是多少" });
    const { out } = await run(["diff", before, "--store", store, "--corpus", after]);
    expect(out).toMatch(/Gained\n {2}青禾商城上半年成交额是多少 › 那直播间呢\n.*\n {4}after {3}9\.6 亿元/);
  });

  test("says when there is nothing to ask", async () => {
    const dir = writeCorpus();
    expect((await run(["diff", dir, "--corpus", dir])).notes).toMatch(/no question to ask.*questions\.jsonl/);
  });
});

describe("corpus gaps", () => {
  test("lists each question in one line with what it followed, and lets none of them steer the terminal", async () => {
    const store = await storeWith(
      { question: "那达达呢", prior: "京东日活\n年活跃用户呢" },
      { question: "抖音\u001B[2J\n日活", prior: null },
    );
    const { out } = await run(["gaps", "--store", store]);
    expect(out.split("\n")).toEqual([
      "   1 ×  last 2021-07-02  抖音[2J 日活",
      "   1 ×  last 2021-07-01  京东日活 › 年活跃用户呢 › 那达达呢",
    ]);
  });

  test("refuses a data file that isn't there", async () => {
    expect(await run(["gaps", "--store", "/nowhere/yiju.db"])).toMatchObject({
      code: 1,
      notes: expect.stringMatching(/no data file/),
    });
  });
});
