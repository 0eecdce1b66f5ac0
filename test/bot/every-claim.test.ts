import { fileURLToPath } from "node:url";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/answer/answer.ts";
import { createAnswerer } from "../../src/answer/create-answerer.ts";
import { forChannel } from "../../src/bot/compose.ts";
import { dressAnswer } from "../../src/bot/delivery/dress-answer.ts";
import { createCorpus, type LoadedArticle, loadCorpus } from "../../src/corpus/files/load-corpus.ts";
import type { Message } from "../../src/render/message.ts";
import { createResponder } from "../../src/render/responder.ts";
import { slice } from "../../src/text/span.ts";
import { ARTICLE, claimOn, LEXICON } from "../corpus/sample-article.ts";
import { formattingMissing } from "../support/stand-in/formatting.ts";
import { readAccepted } from "./accepted.ts";

const now = (): Date => new Date("2026-01-05T12:00:00Z");
const LANGUAGES = ["zh", "en"] as const;
const PLACES = ["private", "group"] as const;
const NO_ANSWER: Answer = { language: "zh", status: "not_found", missing: { reason: "off_topic" }, nearest: null };

/** Everything that the bot shows of one claim: in both languages, in private, in groups and in channels. */
const messagesOn = (claim: string, corpus: Parameters<typeof createResponder>[0]["corpus"]): Message[] => {
  const responder = createResponder({ corpus, answerer: { answer: () => NO_ANSWER }, now });
  return LANGUAGES.flatMap((language) =>
    PLACES.flatMap((place) =>
      ["fact", "context", "source"].flatMap((what) => {
        const message = responder.press(`${what}:${claim}`, { language, place });
        return [message, forChannel(message, "yiju_bot")];
      }),
    ),
  );
};

describe.skipIf(formattingMissing)(
  `Telegram takes, as TDLib reads it,${formattingMissing ? ` (skipped: ${formattingMissing})` : ""}`,
  { timeout: 60_000 },
  () => {
    const corpus = loadCorpus(fileURLToPath(new URL("../../corpus", import.meta.url)));
    const responder = createResponder({ corpus, answerer: createAnswerer(corpus, { now }), now });
    const claims = corpus.articles.flatMap(({ claims: of, text }) => of.map((claim) => ({ claim, text })));

    test("every message on every claim of the corpus, with nothing in it altered", () => {
      for (const { claim } of claims)
        for (const message of messagesOn(claim.id, corpus)) expect(readAccepted(message)).toBe(message.text);
    });

    test("the quote of every claim word for word", () => {
      for (const { claim, text } of claims) {
        const [fact] = messagesOn(claim.id, corpus).map(readAccepted);
        expect(fact).toContain(slice(text, claim.span));
      }
    });

    test.for([
      ["<b>快手</b> 日活多少 &amp;"],
      ["_*[快手](tg://user?id=1) 日活 ``` || ~"],
      ["\u202E快手日活多少\u202C\u2067快手\u2069"],
      ["\u200B快\u200D手\uFEFF日\u2060活多少"],
      ["مرحبا 快手 כמה"],
      ["快手日活\uD83D多少\uDC00"],
      [`快手日活多少${"啊".repeat(5000)}`],
      ["x".repeat(5000)],
      ["👨‍👩‍👧‍👦".repeat(500)],
      ["快手\u0000日活\u0007多少\r\n\t?"],
    ] as const)("the answer to %j, in a group's form too", ([question]) => {
      for (const language of LANGUAGES)
        for (const place of PLACES) {
          const { answer, message } = responder.ask(question, { language, place });
          for (const kind of [place === "group" ? "supergroup" : "private", "channel"] as const)
            expect(readAccepted(dressAnswer(answer, message, kind, "yiju_bot"))).not.toBe("");
        }
    });

    test("whatever an article, its names and its quotes are made of", () => {
      const piece = fc.constantFrom(
        ...[
          "<b>",
          "</b>",
          "&lt;",
          "_*[",
          "](tg://x)",
          "```",
          "\u202E",
          "\u202C",
          "\u200B",
          "\u200D",
          "\uFEFF",
          "\uD800",
        ],
        ...[
          "\uDC00",
          "👨‍👩‍👧‍👦",
          "e\u0301\u0301",
          "ש",
          "ع",
          "\u0000",
          "\r\n",
          "快手",
          "3.1 亿元",
          "。",
          "\n\n",
          "x".repeat(400),
          "长".repeat(5000),
        ],
      );
      const words = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `词${pieces.join("")}词`);
      const name = fc.option(words, { nil: null });
      fc.assert(
        fc.property(
          words,
          words,
          words,
          name,
          name,
          name,
          fc.string({ unit: "binary" }),
          (quote, title, subject, speaker, gloss, publisher, tail) => {
            const text = `前文。\n\n${quote}\n\n${tail}后文。`;
            const span = { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length };
            const article: LoadedArticle = {
              article: { ...ARTICLE, title, publisher, attribution: gloss, body: [{ start: 0, end: text.length }] },
              text,
              claims: [
                {
                  ...claimOn(text, "qinghe-1", quote, { subject, metric: subject, speaker, gloss, origin: speaker }),
                  span,
                },
              ],
            };
            for (const message of messagesOn("qinghe-1", createCorpus([article], LEXICON)))
              expect(readAccepted(message)).not.toBe("");
          },
        ),
        { numRuns: 60 },
      );
    });
  },
);
