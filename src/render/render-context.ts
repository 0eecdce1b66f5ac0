/** The paragraph around a quote, with the quote in bold. */
import type { Fact } from "../answer/answer.ts";
import { paragraphsOf } from "../text/segment.ts";
import { contains, type Span } from "../text/span.ts";
import { oneLine } from "./clean-text.ts";
import type { Message } from "./message.ts";
import { MOST_TEXT, toMessage } from "./message-limits.ts";
import { phrasesOf } from "./phrases.ts";
import { blockquote, compose, join, link, type Piece } from "./piece.ts";
import { emphasise, linkTo, paragraphAt } from "./render-fact.ts";
import type { RenderOptions } from "./render-options.ts";
import { shortenQuote } from "./shorten-quote.ts";

/** `text` is the article's source text. A quote that is a whole paragraph gets those before and after it too. */
export const renderContext = (fact: Fact, text: string, options: RenderOptions): Message => {
  const { article, claim } = fact;
  const phrases = phrasesOf(options.language ?? "en");
  const paragraphs = paragraphsOf(text, article.body);
  const around = stretchAround(paragraphs, claim.span);
  const heading = phrases.say("context", {
    title: link(linkTo(fact, options), oneLine(article.title, 160)),
    paragraph: String(paragraphAt(text, article, claim.span.start)),
  });
  const room = MOST_TEXT - compose(heading).text.length - 100;
  const whole = text.slice(around.start, around.end);
  const quote = { start: claim.span.start - around.start, end: claim.span.end - around.start };
  const shown = shortenQuote(
    whole,
    quote.end - quote.start <= room ? quote : { start: quote.start, end: quote.start },
    room,
  );
  const marked = { start: Math.max(quote.start, shown.start), end: Math.min(quote.end, shown.end) };
  const cut: Piece = shown.end - shown.start < whole.length ? phrases.say("context-shortened") : null;
  return toMessage(join([heading, blockquote(emphasise(whole, shown, [marked])), cut], "\n"));
};

/** The paragraphs that hold the span; with their neighbours when the span is all of them. */
const stretchAround = (paragraphs: readonly Span[], span: Span): Span => {
  const first = Math.max(
    0,
    paragraphs.findLastIndex(({ start }) => start <= span.start),
  );
  const last = Math.max(
    first,
    paragraphs.findIndex(({ end }) => end >= span.end),
  );
  const [from, to] = [paragraphs[first] ?? span, paragraphs[last] ?? span];
  if (!contains(span, { start: from.start, end: to.end })) return { start: from.start, end: to.end };
  return { start: paragraphs[first - 1]?.start ?? from.start, end: paragraphs[last + 1]?.end ?? to.end };
};
