/** Digests: a cited fact at a chat's chosen times, never the same quote twice until all were sent. */
import { createHash } from "node:crypto";
import { Cron } from "croner";
import { GrammyError } from "grammy";
import type { Fact } from "../../answer/answer.ts";
import { type Claim, valuesOf } from "../../extract/claim.ts";
import { formatAction } from "../../render/action.ts";
import { ASKED_FOR } from "../../render/example-questions.ts";
import type { Chat } from "../../store/store.ts";
import { forChannel, withHeading } from "../compose.ts";
import { languageOfChat } from "../delivery/answer-language.ts";
import { deliver } from "../delivery/deliver.ts";
import { describeError } from "../describe-error.ts";
import { cite, type Knowledge } from "../knowledge.ts";
import { phrasesIn } from "../phrases.ts";
import type { Services } from "../services.ts";
import { isQuiet } from "./quiet-hours.ts";
import { factsByTopic } from "./topics.ts";

/** A moment missed by more than this is let go; of several missed ones only the last is made up for. In milliseconds. */
const GRACE = 60 * 60_000;

/** The latest planned moment at or before `now` that still wants its digest; null when there is none. */
export const dueMoment = ({ settings: { digest, timeZone } }: Pick<Chat, "settings">, now: Date): Date | null => {
  if (!digest.on || digest.days.length === 0) return null;
  const moments = digest.times.flatMap((time) => {
    const [hour, minute] = time.split(":").map(Number);
    // 0 30 9 * * 1,3,5; Sunday is 7 here and there
    const plan = new Cron(`0 ${minute} ${hour} * * ${digest.days.join(",")}`, { timezone: timeZone, paused: true });
    // Moments strictly before the reference: a second later counts now itself.
    return plan.previousRuns(1, new Date(now.getTime() + 1000));
  });
  const latest = Math.max(...moments.map((moment) => moment.getTime()));
  return Number.isFinite(latest) && latest >= digest.since && now.getTime() - latest <= GRACE ? new Date(latest) : null;
};

/** A number that differs from chat to chat but not from run to run. */
const shuffled = (chat: number, round: number, quote: string): string =>
  createHash("sha256").update(`${chat} ${round} ${quote}`).digest("hex");

/** The facts fit to be posted by themselves: of the chat's topics, reviewed ones where there are any, no forecasts or opinions. */
const candidates = (knowledge: Knowledge, topics: readonly string[]): Fact[] => {
  const byTopic = factsByTopic(knowledge);
  const wanted = topics.length === 0 ? null : new Set(topics.flatMap((topic) => byTopic.get(topic) ?? []));
  const facts = [...knowledge.facts.values()].filter(
    ({ claim }) => claim.nature === "fact" && (wanted?.has(claim.id) ?? true),
  );
  const reviewed = facts.filter(({ claim }) => claim.review !== "draft");
  return reviewed.length > 0 ? reviewed : facts;
};

/** Of a quote's claims the one that says most stands last: 破亿 and 3.1 亿元 after 前7场; a definite number, the largest. */
const bySaying = ({ claim: a }: Fact, { claim: b }: Fact): number => {
  const isPlain = ({ statistic }: Claim) => Number(statistic !== null && ASKED_FOR.test(statistic.unit));
  const isDefinite = ({ statistic }: Claim) => Number(statistic !== null && !statistic.vague);
  const size = ({ statistic }: Claim) => Math.max(0, ...(statistic ? valuesOf(statistic).map(Math.abs) : []));
  return isPlain(a) - isPlain(b) || isDefinite(a) - isDefinite(b) || size(a) - size(b);
};

/** The fact to send next and the round that it counts in; null when the topics hold none. */
const nextFact = (
  knowledge: Knowledge,
  { id, settings }: Pick<Chat, "id" | "settings">,
  sent: { round: number; claims: string[] },
): { fact: Fact; round: number } | null => {
  const facts = candidates(knowledge, settings.topics).toSorted(bySaying);
  const quotes = new Map(facts.map((fact) => [fact.quote, fact]));
  const used = new Set(sent.claims.map((claim) => knowledge.facts.get(claim)?.quote));
  const left = [...quotes.keys()].filter((quote) => !used.has(quote));
  const round = left.length > 0 ? sent.round : sent.round + 1;
  const [next] = (left.length > 0 ? left : [...quotes.keys()])
    .map((quote) => ({ quote, place: shuffled(id, round, quote) }))
    .sort((a, b) => (a.place < b.place ? -1 : 1));
  const fact = next && quotes.get(next.quote);
  return fact ? { fact, round } : null;
};

/** Sends every digest that is due. A moment is claimed before it is sent: rather none than two. */
export const sendDigests = async (services: Services): Promise<void> => {
  const { store, knowledge, now, log, api, me } = services;
  for (const chat of await store.digestChats()) {
    const moment = dueMoment(chat, now());
    if (!moment || isQuiet(chat.settings, now()) || chat.settings.trialFor !== null) continue;
    // The corpus may be replaced meanwhile: what is chosen is what is posted.
    const current = knowledge();
    const chosen = nextFact(current, chat, await store.digestRound(chat.id));
    if (!chosen) continue;
    const { fact, round } = chosen;
    if (!(await store.beginDigest(chat.id, moment.toISOString(), fact.claim.id, round, now().getTime()))) continue;
    const ofArticle = fact.article.language === "en" ? "en" : "zh";
    const language = await languageOfChat(services, chat, ofArticle);
    const action = formatAction({ show: "fact", claim: fact.claim.id });
    const message = current.responder.press(action, { language });
    const shown = forChannel(withHeading(phrasesIn(language)("digest-heading"), message), me.username);
    try {
      const claims = cite(current, [fact.claim.id]);
      await deliver(services, api, { chat: chat.id }, shown, { role: "digest", action, claims });
    } catch (error) {
      log.warn({ chat: chat.id, err: describeError(error) }, "a digest could not be sent");
      if (error instanceof GrammyError && error.error_code === 403) await store.saveChat({ ...chat, active: false });
    }
  }
};
