/** The answer to a question: the schema that every surface reads. */
import type { Article } from "../corpus/files/article.ts";
import type { Claim } from "../extract/claim.ts";
import type { Span } from "../text/span.ts";

/** A claim chosen for an answer, with the article that it stands in. */
export interface Fact {
  claim: Claim;
  article: Article;
  /** What is quoted: the claim's sentence, with a neighbour where one can't be understood without the other. */
  span: Span;
  /** The exact slice of the source at `span`. */
  quote: string;
  /** For who asks when: the date as it stands in the source (a span of it), and what it is. Null otherwise. */
  date: { span: Span; period: string } | null;
  /** The probability that this fact answers the question, 0 to 1, calibrated on the development questions. */
  confidence: number;
}

/** A fact less sure than this is given as the closest words, not as the answer (bench/RESULTS.md, How sure). */
export const UNSURE = 0.65;
/** Whether a fact is to be given as the closest words. */
export const isUnsure = ({ confidence }: Fact): boolean => confidence < UNSURE;

/** From here on an offer is the answer for three in ten (`bench/RESULTS.md`, reliability): its words are shown at once. */
const MAYBE = 0.2;
export const mayAnswer = ({ confidence }: Fact): boolean => confidence >= MAYBE;

/** What the corpus lacks: each slot holds the piece of the question that nothing meets. */
export interface Missing {
  /** answer: the texts speak of all of it, but none answers. */
  reason: "subject" | "metric" | "period" | "number" | "name" | "cause" | "answer" | "off_topic" | "unreadable";
  subject?: string;
  metric?: string;
  /** The metric is given of something else. */
  elsewhere?: true;
  period?: string;
  /** The words that ask for one: 哪个主播, which countries. */
  name?: string;
  /** The year that a relative period (去年, last year) is, counted from today. */
  year?: string;
}

/** A value that the question took for granted and the source contradicts. */
export interface Correction {
  /** As typed: 31亿. */
  asked: string;
  /** As it stands in the source: 3.1 亿元. */
  stated: string;
}

/** Why a number doesn't bear a question out, though it may be as much, or say no to it. */
export type Reservation =
  | {
      /** The source doesn't say that this one says so. */
      kind: "speaker";
      /** As typed: CNNIC in 快手日活3亿是CNNIC说的吗. */
      asked: string;
      /** Who says so in the source, or where it has it from; null where it names nobody. */
      stated: string | null;
    }
  | {
      /** The number is on another basis than the question's: 经调整, at constant currency. */
      kind: "basis";
      /** Whose words they are. */
      of: "question" | "source";
      words: string;
    };

interface Common {
  /** The language to answer in. */
  language: "zh" | "en";
}

export type Answer = Common &
  (
    | {
        status: "answered";
        /** Best first. */
        facts: Fact[];
        /** For a yes/no question with a number or name in it: whether the source bears it out. */
        verdict: "yes" | "no" | null;
        correction: Correction | null;
        /** In place of a verdict. */
        reservation?: Reservation;
        /** Who says so is asked for, and the source names nobody: it says so itself. */
        saysItself?: true;
        /** The facts come from sources that disagree and are to be shown side by side. */
        conflict: boolean;
        /** The question wants a number, so the value leads the message. */
        headline: boolean;
        /** More facts that also fit, for the "More" button. */
        more: Fact[];
      }
    | {
        status: "ambiguous";
        /** The readings to choose from, each with the question that asks it outright. */
        readings: { question: string; fact: Fact }[];
      }
    | {
        status: "not_found";
        missing: Missing;
        /** The nearest thing held: an offer, not the answer. */
        nearest: Fact | null;
        /** The question was read together with those before it: 那达达呢. */
        follows?: true;
      }
    | {
        status: "chat";
        /** acknowledgement: 嗯, no, lol that is ancient: said to an answer and asks for none; complaint: 错了, insults. */
        topic: "greeting" | "thanks" | "acknowledgement" | "complaint" | "identity" | "help" | "goodbye";
      }
  );
