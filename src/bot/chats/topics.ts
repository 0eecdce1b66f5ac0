/** The topics that a corpus speaks of: lexicon entries with the facts that name them. */
import { type Entry, isOfText, isPersonEntry, isProperName, isReporter } from "../../lexicon/entry.ts";
import type { Knowledge } from "../knowledge.ts";

/** Buttons carry a topic's id together with a chat's, within 64 bytes. */
const LONGEST_ID = 32;

/** Trades and ways of selling that people follow; most concepts are words of any text: exceed, increase, end of the year. */
const SECTORS = new Set([
  ...["ecommerce", "retail", "livestream", "short-video", "livestream-ecommerce", "content-ecommerce"],
  ...["social-ecommerce", "shelf-ecommerce", "cross-border-ecommerce", "rural-ecommerce", "fresh-ecommerce"],
  ...["instant-retail", "new-retail", "community-group-buying", "second-hand-goods", "food-delivery", "catering"],
  ...["logistics", "express-delivery", "instant-delivery", "payment", "travel", "farm-produce", "food", "apparel"],
  ...["beauty", "home-appliances", "consumer-electronics", "maternity-baby", "pets", "jewellery", "furniture"],
  ...["medicine", "car", "games", "education"],
]);

/** Kuaishou, Guizhou, Double 11, live commerce; no class (platforms, users), no person, nobody who only reports. */
const isFollowed = (entry: Entry): boolean => {
  const { id, broader } = entry;
  if (SECTORS.has(id)) return true;
  if (!isProperName(entry) || isPersonEntry(entry) || isOfText(entry)) return false;
  return !isReporter(entry) || broader.includes("shopping-festival");
};

const cache = new WeakMap<Knowledge, Map<string, string[]>>();

/** Claim ids by topic; a fact on 快手 counts for 短视频 too when the lexicon says so. */
export const factsByTopic = (knowledge: Knowledge): ReadonlyMap<string, string[]> => {
  const known = cache.get(knowledge);
  if (known) return known;
  const { lexicon } = knowledge.corpus;
  const topics = new Map<string, string[]>();
  for (const [id, { claim, quote }] of knowledge.facts) {
    const named = lexicon.find(`${claim.subject}\n${quote}`).map(({ entry }) => entry);
    for (const topic of new Set(named.flatMap((entry) => [entry.id, ...entry.broader])))
      topics.set(topic, [...(topics.get(topic) ?? []), id]);
  }
  cache.set(knowledge, topics);
  return topics;
};

/** The topics to choose from, those with most facts first. */
export const topicsToChoose = (knowledge: Knowledge, limit: number): Entry[] =>
  [...factsByTopic(knowledge)]
    .sort(([a, some], [b, others]) => others.length - some.length || a.localeCompare(b))
    .flatMap(([id]) => knowledge.corpus.lexicon.get(id) ?? [])
    .filter((entry) => isFollowed(entry) && entry.id.length <= LONGEST_ID)
    .slice(0, limit);

/** A topic's name in a language, or in the other one. */
export const topicName = ({ id, zh, en }: Entry, language: "zh" | "en"): string =>
  (language === "zh" ? (zh[0] ?? en[0]) : (en[0] ?? zh[0])) ?? id;
