/** What an exchange calls a company, where a text says so beside its name: MercadoLibre (NASDAQ: MELI), 快手（1024.HK）. */
import { isEnglishWord } from "../../lexicon/english-words.ts";
import { isCompany } from "../../lexicon/entry.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { fold } from "../../text/fold.ts";
import { slice } from "../../text/span.ts";

export interface Ticker {
  /** The company as the text calls it. */
  company: string;
  ticker: string;
}

/** Whether a name is written as tickers are. */
export const isTicker = (name: string): boolean => /^(?:[A-Z]{2,5}|\d{4,6}\.[A-Z]{2})$/.test(name);

/** How far behind a name its ticker may end, in UTF-16 units. */
const REACH = 60;

// Sea Limited (NYSE: SE), 快手（1024.HK）, MercadoLibre, Inc. (MELI)
const IN_BRACKETS =
  /^,? ?(?:(?:Inc|Ltd|Limited|Corp|Corporation|Group|Holdings?|Company|Co|plc|集团|集團|公司)\.?,? ?){0,4}[(（] ?(?:(?:NYSE|NASDAQ|Nasdaq|AMEX|LSE|TSX|纽交所|紐交所|纳斯达克|納斯達克) ?[:：] ?(?<listed>[A-Z]{2,5})|(?<numbered>\d{4,6}\.(?:HK|SH|SZ|SS))|(?<bare>[A-Z]{3,5})) ?[)）]/;
// MercadoLibre MELI reported
const BEHIND = /^ (?<bare>[A-Z]{3,5})(?![\w&/+-])/;

/** MELI in MercadoLibre: its letters in their order; not GMV. */
const abbreviates = (letters: string, name: string): boolean => {
  let from = 0;
  for (const letter of letters.toLowerCase()) {
    from = name.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return name.startsWith(letters.charAt(0).toLowerCase()) || name.includes(` ${letters.charAt(0).toLowerCase()}`);
};

const isListed = (ticker: string, lexicon: Lexicon): boolean =>
  lexicon.find(ticker).some(({ span }) => span.start === 0 && span.end === ticker.length);

/** The tickers that stand beside a company's name in a text, each once; none that is an English word or listed already. */
export const findTickers = (text: string, lexicon: Lexicon): Ticker[] => {
  const found = new Map<string, Ticker>();
  for (const { entry, how, span } of lexicon.find(text, { printed: true })) {
    if (how !== "name" || !isCompany(entry)) continue;
    const after = text.slice(span.end, span.end + REACH);
    const { listed, numbered, bare } = (IN_BRACKETS.exec(after) ?? BEHIND.exec(after))?.groups ?? {};
    const isShort = bare !== undefined && entry.en.some((name) => abbreviates(bare, fold(name)));
    const ticker = listed ?? numbered ?? (isShort ? bare : undefined);
    if (ticker === undefined || isEnglishWord(ticker.toLowerCase()) || isListed(ticker, lexicon)) continue;
    if (!found.has(ticker)) found.set(ticker, { company: slice(text, span), ticker });
  }
  return [...found.values()];
};
