/** The schema of a claim: a quoted statement with its reading. */
import { type Infer, z } from "../zod.ts";

/** UTF-16 offsets into the article's source text, end exclusive. */
const SpanSchema = z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(1) });

/** The reading of one number in a quote. */
export const Statistic = z.strictObject({
  /** The number as it stands in the source with its unit and qualifier: 超过 1900 万人. Lies inside the claim's span. */
  span: SpanSchema,
  /** In units of `unit`: 3.1 亿元 → 310000000. A pair for a range. Negative for a fall (下降1.5% → -1.5). */
  value: z.union([z.number(), z.tuple([z.number(), z.number()])]),
  /** CNY, USD, HKD …, people, orders, items, shops, %, pp (percentage points), times, years, months, days, hours, minutes, rank … */
  unit: z.string().min(1),
  /** `>` 超过/逾/以上, `<` 不足/近/低于, `~` 约/左右, null exact. */
  qualifier: z.enum([">", "<", "~"]).nullable(),
  /** No definite number stands there (上千万, 数百, 几万): `value` is the order of magnitude. */
  vague: z.boolean(),
  /** Against what it changed, as `change.ts` lists it: yoy, vs-2014, vs-peak … ; null for a level. Any other is kept, and told of by `corpus check`. */
  change: z.string().nullable(),
});
export type Statistic = Infer<typeof Statistic>;

/** The number, or both ends of the range. */
export const valuesOf = ({ value }: Pick<Statistic, "value">): number[] => [value].flat();

/** Whether both are as many of the same. */
export const isSameNumber = (
  one: Pick<Statistic, "value" | "unit">,
  other: Pick<Statistic, "value" | "unit">,
): boolean => one.unit === other.unit && String(one.value) === String(other.value);

/** What an id of a claim is made of: source of a pattern. The longest fits a button's 64 bytes behind `context:`. */
export const CLAIM_ID = "[A-Za-z0-9_-]{1,56}";

export const Claim = z.strictObject({
  /** `<article id>-<n>`; stable as long as the claim stands. */
  id: z.string().regex(new RegExp(`^${CLAIM_ID}$`), "wants letters, digits, _ and -, at most 56"),
  /** The quote. */
  span: SpanSchema,
  /** Null for a statement without a number. */
  statistic: Statistic.nullable(),
  /** Whom or what it is about, in the words of the text where they stand there. */
  subject: z.string(),
  /** What is measured or stated of the subject. */
  metric: z.string(),
  /** ISO date, month, year (2020-05-10, 2020-03, 2020), fiscal year (FY2024) or range `from/to`; null when the text gives none. */
  period: z.string().nullable(),
  /** The name of the rule that resolved the period: `stated`, `今年`, `carried` … ; null without a period. */
  periodRule: z.string().nullable(),
  /** Who says it, where the text names one: 董明珠. */
  speaker: z.string().nullable(),
  /** Where the text has it from: 中国互联网络信息中心(CNNIC)第45次报告. */
  origin: z.string().nullable(),
  /** `fact`, `opinion` (a judgement, or somebody's speech), `forecast` (预计, 将). */
  nature: z.enum(["fact", "opinion", "forecast"]),
  /** An English gloss of the quote, never shown as a quote. */
  gloss: z.string().nullable(),
  /** What the claim states in the other words that readers may use, Chinese or English, a sentence each; found by, never shown. */
  paraphrases: z.array(z.string().trim().min(1)).min(1).optional(),
  /** The extraction rule that drafted it, or `hand`. */
  foundBy: z.string().min(1),
  /** draft: nobody has looked; accepted: reviewed as drafted; edited: reviewed and changed by hand. */
  review: z.enum(["draft", "accepted", "edited"]),
});
export type Claim = Infer<typeof Claim>;
