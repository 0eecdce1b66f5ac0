/** The schema of a lexicon entry: one idea with its names in every language. */
import { type Infer, z } from "../zod.ts";

/** What a number of a metric is counted in. */
export const Dimension = z.enum(["money", "people", "share", "growth", "count", "time", "rank", "price", "ratio"]);
export type Dimension = Infer<typeof Dimension>;

export const Entry = z.strictObject({
  /** Lower-case English with hyphens: kuaishou, daily-active-users. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /**
   * subject: a company, brand, platform, person, place, organisation or class of people;
   * metric: something measured; concept: any other idea with several names (下馆子 = 餐饮).
   */
  kind: z.enum(["subject", "metric", "concept"]),
  /** Interchangeable names, simplified Chinese, the commonest first. */
  zh: z.array(z.string().min(1)),
  /** Interchangeable names in English, the commonest first, as written (Kuaishou, DAU); matched without regard to case or number. */
  en: z.array(z.string().min(1)),
  /** Colloquial or wider words of questions that may mean it but need not: 进账 for revenue. They find, but never contradict. */
  loose: z.array(z.string().min(1)).default([]),
  /** Metrics only: what its numbers are counted in. */
  dimension: Dimension.optional(),
  /** Ids of wider entries that contain this one: 短视频 for 快手; retail sales for 超市; 京东 for who runs it. */
  broader: z.array(z.string()).default([]),
  /**
   * Ids of entries, mostly metrics, a statement of which answers who asks with this one, those that tell it best first:
   * loss and net profit for 烧钱, price for 贵不贵. Their names find, for less than this entry's own, and never contradict;
   * the other way round nothing follows: who asks for a price isn't told by 贵.
   */
  toldBy: z.array(z.string()).optional(),
  /** Ids of entries easily confused with this one that are not it (MAU beside DAU): offered, never given as the answer. */
  near: z.array(z.string()).default([]),
});
export type Entry = Infer<typeof Entry>;

/** Whether a subject is one of its kind (Kuaishou, Guizhou) and not a class (merchants): English writes it with a capital. */
export const isProperName = ({ kind, en, zh }: Entry): boolean =>
  kind === "subject" && /^[\p{Lu}\d]/u.test(en[0] ?? zh[0] ?? "");

const PLACES = new Set(["country", "regions", "city"]);
const REPORTERS = new Set(["media", "government", "research-firm", "analyst", "meeting-event", "shopping-festival"]);

const SEASONS = new Set(["shopping-festival", "holiday"]);

const PERSONS = new Set(["founder", "executive", "celebrity", "streamer-person", "analyst", "official"]);

/** Whether an entry is a name that only the articles give, which may be anybody's or any place's. */
export const isOfText = ({ id }: Entry): boolean => id.startsWith("text-");

/** Whether an entry is a person, listed or named by a text, who speaks for a company rather than being another one. */
export const isPersonEntry = (entry: Entry): boolean =>
  entry.broader.some((id) => PERSONS.has(id)) || (isOfText(entry) && entry.kind === "concept");

/** Whether an entry is a place; where something happens is seldom whom a text is about. */
export const isPlace = ({ broader }: Entry): boolean => broader.some((id) => PLACES.has(id));

/** Whether an entry is a part of the people by age or sex (women, 90后): what is counted of all of them isn't theirs. */
export const isPopulation = ({ id, broader }: Entry): boolean =>
  broader.includes("population-group") || broader.includes("young-people") || id === "population-group";

/** Whether an entry is a broker or a fund, whose report is about somebody else where it names another. */
export const isInvestor = ({ broader }: Entry): boolean => broader.includes("investor");

/** Whether an entry publishes, counts or stages rather than does what is told: a newspaper, an office, a festival. */
export const isReporter = ({ broader }: Entry): boolean => broader.some((id) => REPORTERS.has(id));

/** Whether an entry is a company, brand or organisation that does itself what is told of it. */
export const isCompany = (entry: Entry): boolean =>
  isProperName(entry) && !isPlace(entry) && !isReporter(entry) && !isPersonEntry(entry);

/** Whether an entry is a shopping festival or a holiday, whose figures are of its days. */
export const isFestival = ({ broader }: Entry): boolean => broader.some((id) => SEASONS.has(id));
