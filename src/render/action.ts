/** What a button under an answer does, and the string that a press of it sends back. */
import { CLAIM_ID } from "../extract/claim.ts";

/** One claim shown for itself, with what stands around it, or with the article that it stands in. */
export interface ClaimAction {
  show: "fact" | "context" | "source";
  claim: string;
}

/** Or other facts of the same answer, the nth of its readings counted from 0, a page of the sources counted from 0. */
export type Action =
  | ClaimAction
  | { show: "more" }
  | { show: "reading"; nth: number }
  | { show: "sources"; page: number };

/** context:kuaishou-jd-2020-20, more, reading:0, sources:1. */
export const formatAction = (action: Action): string => {
  switch (action.show) {
    case "more":
      return action.show;
    case "reading":
      return `reading:${action.nth}`;
    case "sources":
      return `sources:${action.page}`;
    default:
      return `${action.show}:${action.claim}`;
  }
};

// context:kuaishou-jd-2020-20
const ON_CLAIM = new RegExp(`^(fact|context|source):(${CLAIM_ID})$`);
// reading:0
const NUMBERED = /^(reading|sources):(\d{1,4})$/;

/** The action that a string stands for; null for any other, which somebody may have forged. */
export const readAction = (text: string): Action | null => {
  if (text === "more") return { show: "more" };
  const [, show, claim] = ON_CLAIM.exec(text) ?? [];
  if (claim !== undefined) return { show: show as ClaimAction["show"], claim };
  const [, numbered, number] = NUMBERED.exec(text) ?? [];
  if (number === undefined) return null;
  return numbered === "reading" ? { show: "reading", nth: Number(number) } : { show: "sources", page: Number(number) };
};

/** The claim that a string's action is of; undefined where it is of none. */
export const claimOfAction = (text: string | null): string | undefined => {
  const action = readAction(text ?? "");
  return action !== null && "claim" in action ? action.claim : undefined;
};
