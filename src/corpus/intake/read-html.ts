/** A saved or fetched page → the article's text and what the page says of itself. */
import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { detectArticleLanguage } from "./detect-language.ts";
import type { Intake } from "./intake.ts";
import { readDate } from "./read-date.ts";
import { readHeader } from "./read-header.ts";
import { readVisibleText } from "./read-visible-text.ts";

/** What a page says of itself in one place: JSON-LD, meta tags, markup. */
type Particulars = Partial<Record<"title" | "publisher" | "published" | "url", string | null>>;

const text = (value: unknown): string | null =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : null;

type JsonLd = Partial<Record<"@type" | "@graph" | "headline" | "publisher" | "datePublished" | "url", unknown>>;

/** Every object in the page's JSON-LD blocks, whatever they are nested in. */
const jsonLdObjects = (document: Document): JsonLd[] => {
  const flatten = (value: unknown): JsonLd[] => {
    if (Array.isArray(value)) return value.flatMap(flatten);
    if (typeof value !== "object" || value === null) return [];
    const object = value as JsonLd;
    return [object, ...flatten(object["@graph"])];
  };
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      return flatten(JSON.parse(script.textContent ?? ""));
    } catch {
      return []; // A page's broken JSON-LD is its own affair: the other places are read.
    }
  });
};

const readJsonLd = (document: Document): Particulars => {
  const article = jsonLdObjects(document).find((object) =>
    /Article|Posting|Report/.test([object["@type"]].flat().join(" ")),
  );
  if (article === undefined) return {};
  const [publisher] = [article.publisher].flat() as { name?: unknown }[];
  return {
    title: text(article.headline),
    publisher: text(publisher?.name),
    published: text(article.datePublished),
    url: text(article.url),
  };
};

/** Names and properties of meta tags, the most telling first. */
const META = {
  title: ["og:title", "ArticleTitle", "twitter:title"],
  publisher: ["og:site_name", "ContentSource", "mediaid", "application-name"],
  published: [
    "article:published_time",
    "og:published_time",
    "PubDate",
    "publishdate",
    "publish_date",
    "date",
    "DC.date.issued",
    "weibo:article:create_at",
  ],
  url: ["og:url"],
};

const readMeta = (document: Document): Particulars => {
  const contents = new Map(
    [...document.querySelectorAll("meta[content]")].map((meta) => [
      (meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop") ?? "").toLowerCase(),
      meta.getAttribute("content"),
    ]),
  );
  return Object.fromEntries(
    Object.entries(META).map(([key, names]) => [
      key,
      names.map((name) => text(contents.get(name.toLowerCase()))).find((content) => content !== null),
    ]),
  );
};

const readMarkup = (document: Document): Particulars => ({
  url: text(document.querySelector('link[rel="canonical"]')?.getAttribute("href")),
  published: text(document.querySelector("time[datetime]")?.getAttribute("datetime")),
  title: text(document.querySelector("h1")?.textContent),
});

// var publish_time = "2021-07-20" || "", var createTime = '2021-07-20 11:00'
const WECHAT_DAY = /\b(?:publish_time|createTime)\s{0,9}=\s{0,9}["'](\d{4}-\d{2}-\d{2})/;
// var ct = "1626750000": seconds
const WECHAT_SECONDS = /\bct\s{0,9}=\s{0,9}["'](\d{10})["']/;
/** WeChat's days are China's. */
const CHINA_AHEAD = 8 * 3600;

const wechatDay = (document: Document): string | null => {
  const scripts = [...document.querySelectorAll("script")].map((script) => script.textContent ?? "").join("\n");
  const seconds = WECHAT_SECONDS.exec(scripts)?.[1];
  const stated = WECHAT_DAY.exec(scripts)?.[1];
  if (stated !== undefined || seconds === undefined) return stated ?? null;
  return new Date((Number(seconds) + CHINA_AHEAD) * 1000).toISOString().slice(0, 10);
};

/** The article on a WeChat page, which stays hidden until a script shows it. */
const wechatContent = (document: Document): Element | null => document.querySelector("#js_content");

/** A WeChat account's page calls itself 微信公众平台, and its scripts know the day. */
const readWechat = (document: Document): Particulars =>
  wechatContent(document) === null
    ? {}
    : {
        title: text(document.querySelector("#activity-name")?.textContent),
        publisher: text(document.querySelector("#js_name")?.textContent),
        published: text(document.querySelector("#publish_time")?.textContent) ?? wechatDay(document),
      };

const PLACES: ((document: Document) => Particulars)[] = [readWechat, readJsonLd, readMeta, readMarkup];

const asUrl = (value: string, base: string | null): string | null => {
  const url = URL.canParse(value, base ?? undefined) ? new URL(value, base ?? undefined) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
};

/** A document with its root even for a fragment, which the parser would leave without one. */
const parse = (html: string): Document =>
  parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`).document;

/** Marks that lead to a footnote, whose number would stand glued to the word before: 2023年¹. */
const NOTE_MARKS = 'a[role="doc-noteref"], a[href^="#"], a[class*="footnote"]';

const dropNoteMarks = (document: Document): void => {
  for (const link of document.querySelectorAll(NOTE_MARKS))
    if (/^[[［]?\d{1,3}[\]］]?$/.test(link.textContent?.trim() ?? "")) link.remove();
};

// -36氪, | Qinghe News, after the headline
const SITE = /^\s*[-–—|｜_·]\s*([^-–—|｜_·]{2,30})$/;

/** The headline without the site's name behind it, and that name, where the page's own heading tells the two apart. */
const cutSite = (title: string | null, heading: string | null): { title: string | null; site: string | null } => {
  const site =
    title !== null && heading !== null && title.startsWith(heading)
      ? SITE.exec(title.slice(heading.length))?.[1]
      : undefined;
  return site === undefined ? { title, site: null } : { title: heading, site };
};

/** Boilerplate that would be read where no article could be made out. */
const CHROME = "header, nav, footer, aside, form";

/** The page's article; the whole page's text when none can be made out. `address`: where the page was fetched from. */
export const readHtml = (html: string, address: string | null): Intake => {
  const document = parse(html);
  // Readability takes the document apart, so everything else is read before.
  dropNoteMarks(document);
  const places = PLACES.map((read) => read(document));
  const find = (key: keyof Particulars): string | null =>
    places.map((place) => place[key] ?? null).find((value) => value !== null) ?? null;
  const header = readHeader(readVisibleText(document.body));
  const heading = text(document.querySelector("h1")?.textContent);
  const wechat = wechatContent(document);
  const shown = wechat === null ? "" : readVisibleText(wechat);
  const article = new Readability<Element>(document, {
    charThreshold: 100,
    serializer: (node) => node as Element,
  }).parse();
  let body = shown === "" && article?.content ? readVisibleText(article.content) : shown;
  if (body === "") {
    const whole = parse(html);
    for (const element of whole.querySelectorAll(CHROME)) element.remove();
    body = readVisibleText(whole.body);
  }
  const stated = find("published");
  const { title, site } = cutSite(find("title") ?? text(article?.title) ?? header.title, heading);
  return {
    text: body,
    title,
    publisher: find("publisher") ?? text(article?.siteName) ?? header.publisher ?? site,
    url: asUrl(find("url") ?? "", address) ?? address,
    published: (stated === null ? null : readDate(stated)?.date) ?? header.published,
    language: detectArticleLanguage(body),
  };
};
