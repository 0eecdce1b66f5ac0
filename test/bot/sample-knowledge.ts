/** A small corpus and a responder with simple, predictable answers, so that the bot's tests test the bot. */
import type { Answer, Fact } from "../../src/answer/answer.ts";
import { createKnowledge, type Knowledge } from "../../src/bot/knowledge.ts";
import type { Article } from "../../src/corpus/files/article.ts";
import { createCorpus } from "../../src/corpus/files/load-corpus.ts";
import type { Claim } from "../../src/extract/claim.ts";
import { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import type { Message } from "../../src/render/message.ts";
import type { Responder } from "../../src/render/responder.ts";

const SENTENCES = [
  "2020年初,快手日活突破3亿。",
  "快手的创作者中有1900万人获得收入。",
  "格力5月10日的直播销售额为3.1亿元。",
  "京东年活跃用户数为3.874亿。",
  "苹果公司在华开了42家店。",
  "苹果的价格每公斤涨到8元。",
];
const SUBJECTS = ["快手", "快手", "格力", "京东", "苹果公司", "苹果"];

const entry = (id: string, zh: string, en: string) => Entry.parse({ id, kind: "subject", zh: [zh], en: [en] });

/** The same lexicon for every sample. */
const sampleLexicon = createLexicon([
  entry("kuaishou", "快手", "Kuaishou"),
  entry("gree", "格力", "Gree"),
  entry("jd", "京东", "JD"),
]);

const claimOf = (text: string, sentence: string, index: number): Claim => {
  const start = text.indexOf(sentence);
  return {
    ...{ id: `sample-${index + 1}`, span: { start, end: start + sentence.length }, statistic: null },
    ...{
      subject: SUBJECTS[index] ?? "",
      metric: "",
      period: "2020",
      periodRule: "stated",
      speaker: null,
      origin: null,
    },
    ...{ nature: "fact", gloss: null, foundBy: "hand", review: "accepted" },
  };
};

/** The samples as they are, or with sentences changed (null: withdrawn) or added. */
export const sampleKnowledge = (changes: Record<number, string | null> = {}): Knowledge => {
  const sentences: (string | null)[] = [...SENTENCES];
  for (const [index, sentence] of Object.entries(changes)) sentences[Number(index)] = sentence;
  const text = sentences.filter((sentence) => sentence !== null).join("\n");
  const article: Article = {
    ...{ id: "sample", title: "样本文章", publisher: "样本报", url: "https://news.example/a", published: "2020-06-01" },
    ...{ asOf: "2020-06-01", asOfRule: "given", language: "zh-Hans", added: "2026-01-01" },
    ...{ body: [{ start: 0, end: text.length }], attribution: null },
  };
  const claims = sentences.flatMap((sentence, index) => (sentence === null ? [] : claimOf(text, sentence, index)));
  const corpus = createCorpus([{ article, text, claims }], sampleLexicon);
  const responder = responderOf((): Fact[] => [...knowledge.facts.values()]);
  const knowledge: Knowledge = createKnowledge(corpus, responder);
  return knowledge;
};

const say = (text: string, buttons: Message["buttons"] = []): Message => ({ text, entities: [], buttons });

/** Answers with the facts whose subject stands in the question; the words of a fact are its quote. */
const responderOf = (facts: () => Fact[]): Responder => {
  const answerTo = (question: string, prior?: string): Answer => {
    const language = /\p{Script=Han}/u.test(question) ? "zh" : "en";
    if (/^(?:你好|hello)/i.test(question)) return { language, status: "chat", topic: "greeting" };
    const named = (words: string) =>
      facts().filter(({ claim }) => words.includes(claim.subject) && claim.subject !== "");
    const direct = named(question.replace("Kuaishou", "快手"));
    const found = direct.length > 0 ? direct : prior === undefined ? [] : named(prior);
    if (found.length === 0)
      return { language, status: "not_found", missing: { reason: "subject", subject: question }, nearest: null };
    if (question === "苹果?")
      return {
        ...{ language, status: "ambiguous" },
        readings: facts()
          .filter(({ claim }) => claim.subject.startsWith("苹果"))
          .map((fact) => ({ question: `${fact.quote}吗?`, fact })),
      };
    const [first, ...more] = found;
    return {
      ...{ language, status: "answered", facts: first ? [first] : [], verdict: null, correction: null },
      ...{ conflict: false, headline: false, more },
    };
  };
  const quoteOf = (fact: Fact | undefined): Message => {
    const id = fact?.claim.id ?? "";
    const text = `“${fact?.quote}”\n样本报`;
    const buttons = [
      [
        { label: "更多", action: "more" },
        { label: "上下文", action: `context:${id}` },
        { label: "来源", url: "https://news.example/a" },
      ],
    ];
    return { text, entities: [{ type: "blockquote", offset: 0, length: text.indexOf("\n") }], buttons };
  };
  return {
    ask: (question, { prior, place } = {}) => {
      const answer = answerTo(question, prior);
      if (answer.status === "answered") return { answer, message: quoteOf(answer.facts[0]) };
      if (answer.status === "ambiguous")
        return {
          answer,
          message: say(
            "哪一个?",
            answer.readings.map(({ fact }, n) => [{ label: fact.claim.subject, action: `reading:${n}` }]),
          ),
        };
      return {
        answer,
        message: say(answer.status === "chat" ? "你好!" : place === "group" ? "没有依据(群)。" : "没有依据。"),
      };
    },
    choose: (question, nth, { prior } = {}) => {
      const asked = answerTo(question, prior);
      const chosen = asked.status === "ambiguous" ? asked.readings[nth] : undefined;
      if (!chosen) return null;
      return { question: chosen.question, answer: answerTo(chosen.question), message: quoteOf(chosen.fact) };
    },
    examples: () => ["快手的日活是多少?"],
    press: (action, context) => {
      const [what, id] = action.split(":");
      const fact = facts().find(({ claim }) => claim.id === id);
      if (what === "more") return say(`更多:${context.question}`);
      return what === "fact" ? quoteOf(fact) : say(`上下文:${fact?.quote}`);
    },
  };
};
