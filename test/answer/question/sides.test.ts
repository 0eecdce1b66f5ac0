import { describe, expect, test } from "vitest";
import { readAskedPeriods } from "../../../src/answer/question/asked-period.ts";
import { readSides } from "../../../src/answer/question/sides.ts";
import type { Understood } from "../../../src/answer/question/understand.ts";
import { Entry } from "../../../src/lexicon/entry.ts";
import { createLexicon } from "../../../src/lexicon/lexicon.ts";
import { asked, group, now } from "../sample-candidates.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "taobao", kind: "subject", zh: ["淘宝"], en: ["Taobao"] }),
  Entry.parse({ id: "jd", kind: "subject", zh: ["京东"], en: ["JD"] }),
  Entry.parse({ id: "vipshop", kind: "subject", zh: ["唯品会"], en: ["Vipshop"] }),
  // one name of two
  Entry.parse({ id: "orange-shop", kind: "subject", zh: ["橙店"], en: [] }),
  Entry.parse({ id: "orange-app", kind: "subject", zh: ["橙店"], en: [] }),
  Entry.parse({ id: "sales", kind: "metric", zh: ["销售额"], en: ["sales"], dimension: "money" }),
  Entry.parse({ id: "users", kind: "metric", zh: ["用户"], en: ["users"], dimension: "people" }),
]);

/** A question with its words in braces: {淘宝}和{京东}谁的{用户}多. */
const read = (marked: string, rest: Partial<Understood> = {}): Understood => {
  const question = marked.replaceAll(/[{}]/g, "");
  const mentions = lexicon.find(question);
  const groups = [...marked.matchAll(/\{([^}]*)\}/g)].map(({ 1: word = "", index }) => {
    const told = group(word, marked.slice(0, index).replaceAll(/[{}]/g, "").length);
    return { ...told, entry: mentions.find(({ span }) => span.start === told.span.start)?.entry.id ?? null };
  });
  return asked(question, { groups, mentions, periods: readAskedPeriods(question, now), ...rest });
};
const sidesOf = (marked: string, rest: Partial<Understood> = {}): [string, string] | null => {
  const [one, other] = (readSides(read(marked, rest)) ?? []).map(({ groups }) =>
    groups.map(({ typed }) => typed).join(" "),
  );
  return one !== undefined && other !== undefined ? [one, other] : null;
};
/** What is read of either side. */
const onSides = <T>(understood: Understood, tell: (side: Understood) => T): T[] | undefined =>
  readSides(understood)?.map(tell);

describe("two names are set side by side", () => {
  test.for([
    ["{淘宝}和{京东}谁的{用户}多", "淘宝 用户", "京东 用户"],
    ["{JD} or {Taobao}, whose {sales} grew", "JD sales", "Taobao sales"],
    ["which sold more, {JD} or {Taobao}", "JD", "Taobao"],
    // only the last two of several
    ["{淘宝}、{京东}和{唯品会}谁的{用户}多", "淘宝 京东 用户", "淘宝 唯品会 用户"],
    ["{唯品会}问{淘宝}和{京东}谁{快}", "唯品会 淘宝 快", "唯品会 京东 快"],
    // nothing joins the last one to those before
    ["{淘宝}和{京东}谁给{唯品会}{送货}多", "淘宝 唯品会 送货", "京东 唯品会 送货"],
    ["{淘宝}和{橙店}谁的{用户}多", "淘宝 用户", "橙店 用户"],
    // what is measured is no side where names are
    ["{淘宝}和{京东}，{销售额}和{用户}谁高", "淘宝 销售额 用户", "京东 销售额 用户"],
  ] as const)("in %s, for %s and for %s", ([marked, first, second]) => {
    expect(sidesOf(marked)).toEqual([first, second]);
  });

  test.for([
    ["和"],
    ["跟"],
    ["与"],
    ["與"],
    ["同"],
    ["还是"],
    ["還是"],
    ["或"],
    ["或者"],
    ["对"],
    ["比"],
    ["、"],
    ["，"],
    ["+"],
    ["/"],
    [" VS "],
    [" vs. "],
    [" versus "],
    [" or "],
    [" and "],
    [" against "],
    [" compared to "],
    [" compared with "],
    [" than "],
    [", "],
    ["的店和"],
  ])("with “%s” between them", ([between]) => {
    expect(sidesOf(`{淘宝}${between}{京东}谁的{用户}多`)).toEqual(["淘宝 用户", "京东 用户"]);
  });

  test.for([
    ["在"],
    ["的"],
    [" "],
    ["；"],
    ["？再问"],
    ["卖货，货和"],
    // too far from either
    ["这家做了二十年网上零售生意的老店和"],
    ["和那家做了二十年网上零售生意的老店"],
  ])("but not with “%s” between them", ([between]) => {
    expect(sidesOf(`{淘宝}${between}{京东}谁的用户多`)).toBeNull();
  });

  test.for(["{京东}和{JD}谁的用户多", "{橙店}谁的用户多", "{淘宝}谁的用户多", "{销售额}谁高", "谁多"])(
    "but not in %s",
    (marked) => {
      expect(sidesOf(marked)).toBeNull();
    },
  );
});

describe("a question asks of each of two things", () => {
  test.for([
    ["谁卖得多"],
    ["哪个快"],
    ["哪家送得快"],
    ["哪边便宜"],
    ["分别卖了多少"],
    ["各是多少"],
    ["各有几家店"],
    ["各多少"],
    ["对比"],
    ["相比呢"],
    ["比较一下"],
    ["差多少"],
    ["差距有多大"],
    ["更快吗"],
    ["誰賣得多"],
    [", who sold more"],
    [", whose parcels came first"],
    [": Which is cheaper?"],
    [", both of them"],
    [", how many orders each"],
    [", compare"],
    [", respectively"],
    [", is the second better"],
  ])("where it goes on with “%s”", ([rest]) => {
    expect(sidesOf(`{淘宝}和{京东}${rest}`)).toEqual(["淘宝", "京东"]);
  });

  test.for([
    ["什么时候签的约"],
    ["在哪里开店"],
    ["的差评"],
    ["各地的仓库"],
    [", what did they sign"],
    [", order by phone"],
    [" beach sales"],
  ])("but not where it goes on with “%s”", ([rest]) => {
    expect(sidesOf(`{淘宝}和{京东}${rest}`)).toBeNull();
  });

  test("where a comparison was understood, whatever its words", () => {
    expect(sidesOf("{淘宝}和{京东}的包邮门槛", { type: "compare" })).toEqual(["淘宝", "京东"]);
    expect(sidesOf("{淘宝}的包邮门槛", { type: "compare" })).toBeNull();
  });
});

test("two questions with an asking word each are no comparison", () => {
  expect(sidesOf("{淘宝}谁{发货}和{京东}谁{退货}")).toBeNull();
  expect(sidesOf("{淘宝}和{京东}谁{发货}")).not.toBeNull();
});

describe("words beside a conjunction are set side by side", () => {
  test.for([
    ["{茶叶}和{咖啡}哪个{贵}", "茶叶 贵", "咖啡 贵"],
    ["{茶叶}和{咖啡}谁{便宜}", "茶叶 便宜", "咖啡 便宜"],
    ["{茶叶}或{咖啡}谁{便宜}", "茶叶 便宜", "咖啡 便宜"],
    ["{家电}、{服装}谁{畅销}", "家电 畅销", "服装 畅销"],
    // less those that stand on both sides
    ["{家电}{网购}和{服装}{网购}哪个{涨}", "家电 网购 网购 涨", "网购 服装 网购 涨"],
    ["{Online} {tea} and {online} {coffee}, which {grew}", "Online tea online grew", "Online online coffee grew"],
    // all words that follow one another, but no more of the later ones than one beyond the earlier
    ["{二手} {智能} {手机} vs {新} {电脑} which", "二手 智能 手机", "新 电脑"],
    ["{茶叶}和{生鲜}{次日}{配送}哪个多", "茶叶 配送", "生鲜 次日 配送"],
    // what stands farther off is asked of both
    ["{县城}里的{茶叶}和{咖啡}店铺的{订单}谁多", "县城 茶叶 订单", "县城 咖啡 订单"],
    // the first conjunction has nothing before it
    ["和{去年}一样，{茶叶}和{咖啡}谁贵", "去年 茶叶", "去年 咖啡"],
    ["{茶叶}还是{咖啡}贵", "茶叶", "咖啡"],
    ["{茶叶}比{咖啡}差多少", "茶叶", "咖啡"],
    ["which sold more, {tea} OR {coffee}", "tea", "coffee"],
    ["{tea} compared with {coffee}", "tea", "coffee"],
  ] as const)("in %s, for %s and for %s", ([marked, first, second]) => {
    expect(sidesOf(marked)).toEqual([first, second]);
  });

  test.for([
    "{茶叶}和{茶叶}谁贵",
    "{茶叶}和哪家{比价}",
    "谁和{茶叶}一起卖",
    "{茶叶}谁卖得多",
    "谁的{退货}比例{高}",
    "谁的{退货}比重{高}",
    "{茶叶}很多年来和{咖啡}谁贵",
    "{Tea}{organic} coffee which",
    "which {brand} of {tea}",
  ])("but not in %s", (marked) => {
    expect(sidesOf(marked)).toBeNull();
  });

  test("unless they hardly tell anything", () => {
    const withWeight = (weight: number): Partial<Understood> => ({
      groups: [group("茶叶", 0), group("咖啡", 3, weight)],
    });
    expect(sidesOf("茶叶和咖啡谁贵", withWeight(0.3))).toEqual(["茶叶", "咖啡"]);
    expect(sidesOf("茶叶和咖啡谁贵", withWeight(0.2))).toBeNull();
  });

  test("as what they name, not as typed", () => {
    const named = (typed: string, start: number, entry: string): Understood["groups"][number] => ({
      ...group(typed, start),
      entry,
    });
    const told = [group("茶叶", 0), named("销售额", 2, "sales"), group("咖啡", 6), named("成交额", 8, "sales")];
    expect(sidesOf("茶叶销售额和咖啡成交额谁高", { groups: told })).toEqual([
      "茶叶 销售额 成交额",
      "销售额 咖啡 成交额",
    ]);
    const shops = [named("橙店", 0, "orange-shop"), named("橙店", 3, "orange-app")];
    expect(sidesOf("橙店和橙店谁贵", { groups: shops, mentions: [] })).toEqual(["橙店", "橙店"]);
  });
});

describe("two periods are set side by side", () => {
  const periodsOf = (marked: string, rest: Partial<Understood> = {}): string[] | undefined =>
    onSides(read(marked, rest), ({ periods }) => periods.map(({ typed, role }) => `${typed} ${role}`).join(", "));

  test.for([
    ["2019年和2022年的{订单}分别多少", "2019年 at", "2022年 at"],
    // neither is only the far end
    ["2019年比2022年谁的{订单}多", "2019年 at", "2022年 at"],
    ["{orders} in 2014 vs 2022", "2014 at", "2022 at"],
    ["截至2019年和2022年的{订单}分别多少", "2019年 by", "2022年 at"],
    // names go before them, and keep both
    ["{淘宝}和{京东}2019年、2022年分别多少", "2019年 at, 2022年 at", "2019年 at, 2022年 at"],
    ["{淘宝}和{京东}2019年比2018年谁涨得多", "2019年 since, 2018年 since", "2019年 since, 2018年 since"],
    ["{淘宝}和{京东}比2018年谁涨得多", "2018年 since", "2018年 since"],
    ["2021年的{茶叶}和{咖啡}谁贵", "2021年 at", "2021年 at"],
    ["{茶叶}和{咖啡} 2019 vs 2021 vs 2023", "2019 at, 2021 since, 2023 since", "2019 at, 2021 since, 2023 since"],
  ] as const)("in %s, %s and %s", ([marked, first, second]) => {
    expect(periodsOf(marked)).toEqual([first, second]);
  });

  test.for(["2021年的{订单}各是多少", "2019、2020、2021年的{订单}分别多少", "{订单}分别多少"])(
    "but not in %s",
    (marked) => {
      expect(periodsOf(marked)).toBeUndefined();
    },
  );

  test("but not two readings of one", () => {
    const marked = "2021年的{订单}各是多少";
    const [period] = read(marked).periods;
    if (!period) throw new Error("no period");
    const earlier = { ...period, year: 2020 };
    expect(periodsOf(marked, { periods: [period, earlier] })).toBeUndefined();
    const other = { ...period, span: { start: 8, end: 10 } };
    expect(periodsOf(marked, { periods: [period, other] })).toHaveLength(2);
  });
});

describe("the question for either side", () => {
  const question = read("{淘宝}和{京东}2022年谁的{用户}多");

  test("is a comparison in the words of the whole one", () => {
    expect(onSides(question, (side) => [side.type, side.question, side.language])).toEqual([
      ["compare", question.question, "zh"],
      ["compare", question.question, "zh"],
    ]);
  });

  test("names only its own of the two", () => {
    expect(onSides(question, ({ mentions }) => mentions.map(({ entry }) => entry.id))).toEqual([
      ["taobao", "users"],
      ["jd", "users"],
    ]);
    const measures = read("{手机}{销售额}和{电脑}{用户}哪个高");
    expect(onSides(measures, ({ mentions }) => mentions.map(({ entry }) => entry.id))).toEqual([["sales"], ["users"]]);
  });

  test("leaves the whole one as it was", () => {
    const before = structuredClone(question);
    readSides(question);
    expect(question).toEqual(before);
  });

  test.for([
    ["谁的用户多", true],
    ["谁跑得快", true],
    ["哪个便宜", true],
    ["分别多少", true],
    [", which is FASTER", true],
    [", whose growth was it", true],
    ["谁先签约", false],
    ["哪个方便", false],
    ["哪个适宜", false],
    ["谁发货", false],
    [", who signed", false],
    [", which mostly sells tea", false],
  ] as const)("that goes on with “%s” wants a number: %s", ([rest, explicit]) => {
    const expected = { ...question.expected, explicit: false, measured: true };
    const told = onSides(read(`{淘宝}和{京东}${rest}`, { expected }), (side) => side.expected);
    expect(told).toEqual([
      { ...expected, explicit },
      { ...expected, explicit },
    ]);
  });
});
