/** Who says each sentence of a paragraph: a quotation that runs over several has one speaker, named first, last or amid it. */
import { fold } from "../../text/fold.ts";
import type { Attribution, Before, KnownNames } from "./attribution.ts";
import { isPerson, isTitled } from "./is-person.ts";
import { lastPerson, namedLast } from "./persons-named.ts";
import { readAttribution, type SaidAlone } from "./read-attribution.ts";
import { NAMES_NOBODY } from "./read-origin.ts";

const NONE_KNOWN: KnownNames = { kindOf: () => null, firstIn: () => null };

// “东方甄选风味人生”账号目前…: a name in marks, and no speech
const MARKED_NAME = /^[“「"][^”」"，。！？；,!?;]{1,14}[”」"](?=[^”」"，。！？；,.!?;\s])/;
// 李明：短期没有
const LABELLED = /^[^，。,：:；;“”"「」]{2,28}[：:]\s*(?=\p{Script=Han})/u;
// “订单多了。”, and the first of several sentences in marks
const ALL_QUOTED = /^[“「"][^”」"]*(?:[”」"]$|$)/;

/** Where a sentence stands in the quotations of its paragraph. */
interface Quotation {
  /** Whether it begins within one that a sentence before it opens. */
  isInside: boolean;
  /** Whether it begins with words in marks, or within them. */
  isQuoted: boolean;
  /** Whether a quotation goes on after it. */
  isOpen: boolean;
  /** The place of the sentence that opens the quotation it is in or ends; -1 for none. */
  opensAt: number;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

function quotationsOf(sentences: readonly string[]): Quotation[] {
  let depth = 0;
  let opensAt = -1;
  return sentences.map((sentence, place) => {
    const isInside = depth > 0;
    depth = Math.max(0, depth + count(sentence, /[“「]/g) - count(sentence, /[”」]/g));
    // "A. | B," she says: straight marks open and close in turns
    if (count(sentence, /"/g) % 2 === 1) depth = isInside ? 0 : 1;
    if (!isInside && depth > 0) opensAt = place;
    const isQuoted = isInside || (/^[“「"]/.test(sentence) && !MARKED_NAME.test(sentence));
    return { isInside, isQuoted, isOpen: depth > 0, opensAt };
  });
}

type Whose = Pick<Attribution, "speaker" | "isOpinion">;

interface Told extends SaidAlone {
  /** A quotation by itself, after words that name nobody. */
  isUnclaimed: boolean;
}

export interface ParagraphBefore {
  known?: KnownNames;
  /** Who speaks in the paragraph by a line of its own above. */
  named?: string | null;
  /** What has been told since the last speaker spoke. */
  since?: string;
}

/** Reads the sentences of one paragraph: 李明：短期没有。我们不缺钱。 is his to the end. */
export function readAttributions(
  sentences: readonly string[],
  lastSpeaker: string | null,
  { known = NONE_KNOWN, named = null, since = "" }: ParagraphBefore = {},
): Attribution[] {
  const quotations = quotationsOf(sentences);
  const told: Told[] = [];
  let before: Before = { lastSpeaker, since, known };
  let labelled: Whose | null = named === null ? null : { speaker: named, isOpinion: true };
  const giveTo = (place: number, { speaker, isOpinion }: Whose): void => {
    const one = told[place];
    if (one) told[place] = { ...one, speaker, isOpinion };
  };
  sentences.forEach((sentence, place) => {
    const quotation = quotations[place] as Quotation;
    const { isInside, isQuoted, isOpen, opensAt } = quotation;
    const alone = readAttribution(sentence, before);
    const found = isQuoted ? inQuotation(alone, { sentence, quotation, former: told[place - 1] }, before) : alone;
    // “订单多了。”李旎说，明年只做一半。
    if (told[place - 1]?.isUnclaimed && !isInside && found.opensWithSpeaker && isSomebody(found.speaker))
      giveTo(place - 1, { speaker: found.speaker, isOpinion: true });
    const isUnclaimed =
      isQuoted && !isInside && !found.isSpeech && before.since !== "" && namedLast(before.since, known) === null;
    told.push({ ...found, isUnclaimed });
    // “A。B。”埃里斯曼说。 The name at the end is that of the whole run.
    // “A。B，”埃里斯曼说，“C。 That amid it too.
    const isRun = isInside && (!isOpen || /^[^“「]*[”」]/.test(sentence));
    if (isRun && found.isSpeech)
      for (let at = opensAt; at < place; at++)
        if (told[at]?.isSpeech === false) giveTo(at, { speaker: found.speaker, isOpinion: true });
    if (place === 0 && found.speaker !== null && LABELLED.test(sentence) && !isOpen) labelled = found;
    else if (labelled && !found.speaker) giveTo(place, labelled);
    before = found.speaker
      ? { lastSpeaker: found.speaker, since: "", known }
      : { ...before, since: `${before.since}${sentence}` };
  });
  return told.map(({ speaker, origin, isOpinion, from }) => ({
    speaker: speaker !== null && NAMES_NOBODY.test(speaker) ? null : speaker,
    origin,
    isOpinion,
    ...(from !== undefined && { from }),
  }));
}

/** A sentence in marks: its words are somebody's, whoever spoke in the sentence before where it names nobody. */
function inQuotation(
  alone: SaidAlone,
  { sentence, quotation, former }: { sentence: string; quotation: Quotation; former: Told | undefined },
  before: Before,
): SaidAlone {
  const carried = quotation.isInside
    ? (former?.speaker ?? null)
    : ALL_QUOTED.test(sentence)
      ? lastPerson(before)
      : before.lastSpeaker;
  const speaker = alone.speaker || carried;
  return { ...alone, speaker, isOpinion: alone.isOpinion || Boolean(speaker) };
}

const isSomebody = (speaker: string | null): boolean =>
  speaker !== null && (isPerson(speaker) || isTitled(fold(speaker)));
