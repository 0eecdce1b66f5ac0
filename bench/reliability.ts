/** `npm run bench -- reliability --set FILE:CORPUS …`: whether the probability of an answer is how often it is right. */
import { mkdirSync, writeFileSync } from "node:fs";
import type { Command } from "commander";
import { createAnswerer } from "../src/answer/create-answerer.ts";
import { slice } from "../src/text/span.ts";
import { askedAt, loadAsked, readQuestions, readSets } from "./question-set.ts";

/** Candidates that came first with a probability from `from` on, up to the next bin's. */
interface Bin {
  from: number;
  asked: number;
  /** Their mean probability. */
  expected: number;
  right: number;
}

const BINS = 10;
const RESULTS = new URL("results/", import.meta.url);

/** The first candidates of all questions by probability; kinds without one right quote are left out. */
export const readReliability = (sets: readonly string[]): Bin[] => {
  const bins = Array.from({ length: BINS }, (_, at): Bin => ({ from: at / BINS, asked: 0, expected: 0, right: 0 }));
  for (const set of readSets(sets)) {
    const answerer = createAnswerer(loadAsked(set), { now: askedAt });
    for (const { question, prior, gold, kind, also, goldAll } of readQuestions(set.file)) {
      if (["chitchat", "ambiguous"].includes(kind) || also || goldAll) continue;
      const [first] = answerer.explain(question, prior).candidates;
      const bin = first && bins[Math.min(BINS - 1, Math.floor(first.confidence * BINS))];
      if (!first || !bin) continue;
      const quote = slice(first.view.home.text, first.view.claim.span);
      bin.asked++;
      bin.expected += first.confidence;
      if (gold.some((piece) => quote.includes(piece))) bin.right++;
    }
  }
  return bins.map((bin) => ({ ...bin, expected: bin.asked === 0 ? 0 : bin.expected / bin.asked }));
};

const SIDE = 320;
const EDGE = 45;

/** A dot for each bin, the larger the more questions it has; on the diagonal the probability is true. */
export const plotReliability = (bins: readonly Bin[]): string => {
  const most = Math.max(1, ...bins.map(({ asked }) => asked));
  const at = (share: number): number => Number((share * SIDE).toFixed(1));
  const dots = bins
    .filter(({ asked }) => asked > 0)
    .map(({ asked, expected, right }) => {
      const radius = (3 + 9 * Math.sqrt(asked / most)).toFixed(1);
      return `<circle cx="${EDGE + at(expected)}" cy="${EDGE + SIDE - at(right / asked)}" r="${radius}" fill="#1f5fbf" fill-opacity="0.7"><title>${right} of ${asked}</title></circle>`;
    });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<text x="${EDGE + at(share)}" y="${EDGE + SIDE + 18}" text-anchor="middle">${share}</text><text x="${EDGE - 8}" y="${EDGE + SIDE - at(share) + 4}" text-anchor="end">${share}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE + 2 * EDGE} ${SIDE + 2 * EDGE}" font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="white"/><text x="${EDGE}" y="24" font-size="15">Right answers by probability</text><rect x="${EDGE}" y="${EDGE}" width="${SIDE}" height="${SIDE}" fill="none" stroke="#ccc"/><line x1="${EDGE}" y1="${EDGE + SIDE}" x2="${EDGE + SIDE}" y2="${EDGE}" stroke="#aaa" stroke-dasharray="4 4"/>${dots.join("")}${ticks.join("")}<text x="${EDGE + SIDE / 2}" y="${2 * EDGE + SIDE - 8}" text-anchor="middle">probability</text></svg>\n`;
};

export const addReliability = (program: Command): void => {
  program
    .command("reliability")
    .description("how often the first candidate is right, by its probability")
    .option("--set <questions:corpus...>", "question sets, each with its corpus folder", [
      "corpus/questions.jsonl:corpus",
    ])
    .action(({ set }: { set: string[] }) => {
      const bins = readReliability(set);
      mkdirSync(RESULTS, { recursive: true });
      writeFileSync(new URL("reliability.json", RESULTS), `${JSON.stringify(bins, null, 1)}\n`);
      writeFileSync(new URL("reliability.svg", RESULTS), plotReliability(bins));
      console.log(JSON.stringify({ name: "reliability", bins }));
    });
};
