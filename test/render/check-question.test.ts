import { expect, test } from "vitest";
import { checkQuestion, LONGEST_QUESTION } from "../../src/render/check-question.ts";

test.for<[message: string, question: string]>([
  [" 快手日活?\n", "快手日活?"],
  ["快手\u0000日活", "快手 日活"],
  ["\u202E快手\u2066日活\uFEFF", "快手 日活"],
  ["快手\uD83D", "快手"],
  ["618", "618"],
  ["а快", "а快"],
  ["直播 на", "直播 на"],
  ["JD.com", "JD.com"],
  ["看看 https://example.com/1", "看看 https://example.com/1"],
  ["what does merci mean", "what does merci mean"],
  ["Las Vegas sales", "Las Vegas sales"],
  ["kuaishou de rihuo", "kuaishou de rihuo"],
  ["Pour Moi", "Pour Moi"],
  ["字".repeat(LONGEST_QUESTION), "字".repeat(LONGEST_QUESTION)],
  [` ${"字".repeat(LONGEST_QUESTION)} `, "字".repeat(LONGEST_QUESTION)],
])("%j asks %j", ([message, question]) => {
  expect(checkQuestion(message)).toEqual({ question });
});

test.for([
  ["", "empty"],
  ["\u0000 \n\u202E", "empty"],
  ["字".repeat(LONGEST_QUESTION + 1), "long"],
  ["?!。😀", "symbols"],
  ["快手 это", "script"],
  ["コメント", "script"],
  ["https://example.com/a?b=1", "link"],
  [" www.example.com\nhttp://example.org/2 ", "link"],
  [`https://example.com/${"a".repeat(LONGEST_QUESTION)}`, "link"],
  ["combien d'utilisateurs a Kuaishou ?", "language"],
  ["bonjour", "language"],
  ["¿Cuántos usuarios tiene Kuaishou?", "language"],
  ["Wie viele Nutzer hat Kuaishou?", "language"],
  ["die Umsätze sind für das Jahr nicht da", "language"],
])("%j is no question: %s", ([message, unreadable]) => {
  expect(checkQuestion(message as string)).toEqual({ unreadable });
});
