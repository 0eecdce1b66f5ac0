/** Proposes lexicon entries for the subjects and metrics that claims have and the lexicon hasn't, and aliases that articles introduce. */
import type { Claim } from "../../extract/claim.ts";
import { findIntroduced } from "../../extract/names/find-companies.ts";
import type { Dimension } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { transcribe } from "../../text/pinyin.ts";
import { tagWords } from "../../text/tokenise.ts";
import { idOf, nameMetric, nameSubject, readMeanings, wordsOfMetric } from "../files/english-name.ts";
import type { Corpus, LoadedArticle } from "../files/load-corpus.ts";
import type { Check, Finding } from "./finding.ts";

/** A name of fewer claims is served well enough by its own words. */
const FEWEST_CLAIMS = 3;
const LONGEST_NAME = 10;

const hasHan = (name: string): boolean => /\p{Script=Han}/u.test(name);

const isListed = (name: string, kind: "subject" | "metric", lexicon: Lexicon): boolean =>
  lexicon.find(name).some(({ how, entry }) => how === "name" && entry.kind === kind);

// Persons, places, organisations, other names, words that no dictionary has, Latin words.
const NAME_TAGS = /^(?:nr|nrt|ns|nt|nz|x|eng)$/;
// 达达集团, 青禾商城; 汽车类 and 汽车零售 are no names
const COMPANY = /(?:集团|集團|公司|商城|银行|銀行|协会|協會|研究院)$/u;
// 京东到家平台, 东方甄选独立APP, 汽水线上业务: what a name has, not the name
const BELONGING = /(?:平台|(?:独立|獨立)?(?:APP|App)|(?:线上|線上|线下|線下)?(?:业务|業務)|产业|產業)$/u;
// 订单量, 零售额: measured, and named by nobody
const MEASURED = /(?:[额額量率价價数數比]|时限|時限|时长|時長|规模|規模|收入|利润|利潤|份额|份額|成本|费用|費用)$/u;
// 用类商品, 大促期间, 归属于股东, 的, 在
const NO_NAME = /[的在于於类類]|期间|期間/u;

const looksLikeName = (subject: string): boolean => {
  if (!/^[\p{Script=Han}A-Za-z0-9 ·&.-]+$/u.test(subject) || NO_NAME.test(subject) || MEASURED.test(subject))
    return false;
  if (COMPANY.test(subject)) return true;
  const words = tagWords(subject);
  // 安排中央财政: a deed
  return words[0]?.tag !== "v" && words.some(({ tag }) => NAME_TAGS.test(tag));
};

// 人数, 数量: of anything, so that a name for it would tell nothing
const ANY_MEASURE = /^(?:人|数|數|总|總|金|比)[额額量率数數例]$/u;

// 零售额, not the half sentence 果汁含量由此前
const looksLikeMetric = (metric: string): boolean =>
  /^\p{Script=Han}{2,8}$/u.test(metric) && MEASURED.test(metric) && !NO_NAME.test(metric) && !ANY_MEASURE.test(metric);

/** Names with the claims that have them and with their other forms, the commonest first. */
const gather = (
  claims: readonly Claim[],
  nameOf: (claim: Claim) => string,
): { name: string; forms: Set<string>; claims: Claim[] }[] => {
  const found = new Map<string, { name: string; forms: Set<string>; claims: Claim[] }>();
  for (const claim of claims) {
    const form = nameOf(claim);
    const name = form.replace(BELONGING, "").trim();
    const known = found.get(name) ?? { name, forms: new Set(), claims: [] };
    found.set(name, known);
    if (form !== name) known.forms.add(form);
    known.claims.push(claim);
  }
  return [...found.values()]
    .filter(({ name, claims: its }) => its.length >= FEWEST_CLAIMS && name.length > 1 && name.length <= LONGEST_NAME)
    .toSorted((a, b) => b.claims.length - a.claims.length);
};

const lexiconFile = { lexicon: true } as const;

const proposal = (kind: "subject" | "metric", name: string, entry: object): Finding => ({
  grade: "better",
  at: lexiconFile,
  problem: `${name} is a ${kind} of claims and has no entry`,
  mend: `add to a file there: ${JSON.stringify(entry)}`,
});

const proposeSubjects = ({ articles, listed: lexicon }: Corpus): Finding[] => {
  const found = gather(
    articles.flatMap(({ claims }) => claims),
    ({ subject }) => subject,
  ).filter(({ name }) => looksLikeName(name) && !isListed(name, "subject", lexicon));
  const meanings = readMeanings(found.map(({ name }) => name).filter(hasHan));
  return found.map(({ name, forms }) => {
    const english = hasHan(name) ? nameSubject(name, meanings) : name;
    const zh = [...(hasHan(name) ? [name] : []), ...[...forms].filter(hasHan)];
    return proposal("subject", name, { id: idOf(english), kind: "subject", zh, en: [english] });
  });
};

/** What most of a metric's levels are counted in; none for a metric of which only growth is told. */
const dimensionOf = (claims: readonly Claim[]): Dimension | null => {
  const counts = new Map<Dimension, number>();
  for (const { statistic } of claims) {
    if (statistic === null || statistic.change !== null) continue;
    const dimension = DIMENSIONS.find(([units]) => units.test(statistic.unit))?.[1] ?? "count";
    counts.set(dimension, (counts.get(dimension) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};
const DIMENSIONS: [units: RegExp, dimension: Dimension][] = [
  [/^[A-Z]{3}$/, "money"],
  [/^people/, "people"],
  [/^%$/, "share"],
  [/^(?:second|minute|hour|day|week|month|year)s?$/, "time"],
];

const proposeMetrics = ({ articles, listed: lexicon }: Corpus): Finding[] => {
  const numbers = articles.flatMap(({ claims }) => claims).filter(({ statistic }) => statistic !== null);
  const found = gather(numbers, ({ metric }) => metric).filter(
    ({ name }) => looksLikeMetric(name) && !isListed(name, "metric", lexicon),
  );
  const meanings = readMeanings(found.flatMap(({ name }) => [name, ...wordsOfMetric(name)]));
  return found.map(({ name, claims }) => {
    const english = nameMetric(name, meanings);
    const dimension = dimensionOf(claims);
    return proposal("metric", name, {
      id: idOf(english ?? transcribe(name).join(" ")),
      ...{ kind: "metric", zh: [name], en: english === null ? [] : [english] },
      ...(dimension && { dimension }),
    });
  });
};

// 中国互联网络信息中心(CNNIC)
const ABBREVIATED = /([\p{Script=Han}]{2,20})\s?[(（]([A-Z][A-Za-z&-]{1,19})[)）]/gu;

const introductions = ({ text }: LoadedArticle): [name: string, alias: string][] => [
  ...findIntroduced(text),
  ...Array.from(text.matchAll(ABBREVIATED), ([, name = "", alias = ""]): [string, string] => [name, alias]),
];

/** An alias whose full name ends in a listed name: 由中国互联网络信息中心(CNNIC). */
const proposeAliases = ({ articles, listed: lexicon }: Corpus): Finding[] => {
  const proposed = new Set<string>();
  return articles.flatMap(introductions).flatMap(([name, alias]): Finding[] => {
    const full = lexicon
      .find(name)
      .findLast(({ span, entry, how }) => span.end === name.length && entry.kind === "subject" && how === "name");
    if (!full || isListed(alias, "subject", lexicon) || proposed.has(alias)) return [];
    proposed.add(alias);
    return [
      {
        grade: "better",
        at: { entry: full.entry.id },
        problem: `an article calls it ${alias} too`,
        mend: `add "${alias}" to its names`,
      },
    ];
  });
};

export const proposedNames: Check = (corpus) => [
  ...proposeSubjects(corpus),
  ...proposeMetrics(corpus),
  ...proposeAliases(corpus),
];
