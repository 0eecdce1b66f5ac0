/** The schema of an article's particulars: what it is and where it stands. */
import { type Infer, z } from "../../zod.ts";

const IsoDate = z.iso.date("wants a date like 2023-08-15");

export const Article = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,47}$/, "wants lower-case letters, digits and hyphens"),
  title: z.string().regex(/\S/, "wants words"),
  publisher: z.string().nullable(),
  url: z.url().nullable(),
  /** The date that the page carries. */
  published: IsoDate.nullable(),
  /** The date that the text speaks from: 今年 is resolved against it. */
  asOf: IsoDate.nullable(),
  /** How `asOf` was found: `given`, `published`, or a sentence by the maintainer. */
  asOfRule: z.string().nullable(),
  /** BCP 47: zh-Hans, zh-Hant, en. */
  language: z.enum(["zh-Hans", "zh-Hant", "en"]),
  /** When the text was taken in. */
  added: IsoDate,
  /** The article's own text within source.txt (boilerplate lies outside); several pieces in reading order. */
  body: z.array(z.strictObject({ start: z.number().int().min(0), end: z.number().int().min(1) })).min(1),
  /** What the page said of itself when its text was taken in: an update takes the page's new word for what is still as it said. */
  page: z
    .strictObject({
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      url: z.string().nullable(),
      published: z.string().nullable(),
    })
    .optional(),
  /** Drafts that a reviewer dropped, by their quoted words and the number in them: no update drafts them again, and no claim gets their ids. */
  dropped: z
    .array(z.strictObject({ id: z.string().min(1), quote: z.string().min(1), number: z.string().nullable() }))
    .optional(),
  /** Companies, persons, places and those who report, as the text names and the lexicon does not list them, and listed ones that the text gives a ticker; the first English name is shown for a Chinese one. */
  names: z
    .array(
      z
        .strictObject({
          kind: z.enum(["company", "person", "place", "reporter"]),
          zh: z.array(z.string().min(2)),
          en: z.array(z.string().min(2)),
        })
        .refine(({ zh, en }) => zh.length + en.length > 0, "wants a name in zh or en"),
    )
    .optional(),
  /** Who owns the text and by what leave it stands here. */
  attribution: z.string().nullable(),
});
export type Article = Infer<typeof Article>;

/** The day that a text speaks from, as far as the page or the maintainer tells: what 今年 in it is counted from. */
export const spokenFrom = ({ asOf, published }: Pick<Article, "asOf" | "published">): string | null =>
  asOf ?? published;
