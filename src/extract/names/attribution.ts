/** Who says a sentence and where it has its figures from. */

export interface Attribution {
  speaker: string | null;
  origin: string | null;
  /** A judgement or a person's own words, never to be shown as a fact. */
  isOpinion: boolean;
  /** Where the speaker's clause begins, in UTF-16 units of the sentence, where others stand before it: 甲涨了5%；乙称…. */
  from?: number;
}

/** Words of the author's own judgement, in folded text: of the statement in whose clause they stand. */
export const JUDGEMENT =
  /分析(?:指出|认为|称)|业内(?:人士)?(?:指出|认为|称)|应该|或许|可能(?!性)|看来|毫无疑问|无疑|显然|堪称|有望|想象空间|意味着|归根结底|某种意义上|最好的|不得不说|值得期待|\bshould\b|\bperhaps\b|\bmight\b|\bseems?\b|\barguably\b/;

/** What is known of names beside the sentences. */
export interface KnownNames {
  /** Whether a name is listed as a person's or as something else's; null where nobody lists it. */
  kindOf(name: string): "person" | "other" | null;
  /** The first company or person that some words name. */
  firstIn(words: string): string | null;
}

/** What a sentence is read with. */
export interface Before {
  lastSpeaker: string | null;
  /** What has been told since they spoke. */
  since: string;
  known: KnownNames;
}
