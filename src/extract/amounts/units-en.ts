/** English units and counted nouns after a numeral: percent, yuan, million monthly active users. */
import type { Unit, UnitAt } from "./unit.ts";

const ENGLISH_UNITS: [RegExp, Unit][] = [
  [/^(?:yuan|rmb|renminbi|cny)\b/, { unit: "CNY", kind: "money" }],
  [/^(?:us dollars?|u\.s\. dollars?|dollars?|usd)\b/, { unit: "USD", kind: "money" }],
  [/^(?:hong kong dollars?|hkd)\b/, { unit: "HKD", kind: "money" }],
  [/^euro cents?\b/, { unit: "EUR", kind: "money", factor: 0.01 }],
  [/^(?:euros?|eur)\b/, { unit: "EUR", kind: "money" }],
  [/^(?:pounds?(?: sterling)?|gbp)\b/, { unit: "GBP", kind: "money" }],
  [/^pence\b/, { unit: "GBP", kind: "money", factor: 0.01 }],
  // cents alone are of the currency that the text counts in
  [/^(?:(?:us|u\.s\.) )?cents?\b/, { unit: "USD", kind: "money", factor: 0.01 }],
  [/^zlot(?:ys?|ych)\b/, { unit: "PLN", kind: "money" }],
  [/^(?:swedish )?(?:kronor|krona)\b/, { unit: "SEK", kind: "money" }],
  [/^swiss francs?\b/, { unit: "CHF", kind: "money" }],
  [/^(?:turkish )?lira\b/, { unit: "TRY", kind: "money" }],
  [/^(?:south korean |korean )?won\b(?! (?:an?|the|over|more)\b)/, { unit: "KRW", kind: "money" }],
  [/^ringgit\b/, { unit: "MYR", kind: "money" }],
  [/^(?:vietnamese )?dong\b/, { unit: "VND", kind: "money" }],
  [/^(?:brazilian )?reais\b/, { unit: "BRL", kind: "money" }],
  [/^(?:rand|zar)\b/, { unit: "ZAR", kind: "money" }],
  [/^dirhams?\b/, { unit: "AED", kind: "money" }],
  [/^(?:yen|jpy)\b/, { unit: "JPY", kind: "money" }],
  [/^(?:rupees?|inr)\b/, { unit: "INR", kind: "money" }],
  [/^(?:rupiah|idr)\b/, { unit: "IDR", kind: "money" }],
  [/^baht\b/, { unit: "THB", kind: "money" }],
  [/^(?:singapore dollars?|sgd)\b/, { unit: "SGD", kind: "money" }],
  [/^-?(?:percentage[- ]points?|ppts?|pp)\b/, { unit: "pp", kind: "share" }],
  [/^-?(?:basis[- ]points?|bps?)\b/, { unit: "bp", kind: "share" }],
  [/^(?:%|per ?cent\b|pct\b)/, { unit: "%", kind: "share" }],
  [/^(?:times\b|x(?![a-z])|-?fold\b)/, { unit: "times", kind: "times" }],
  [/^-?(?:years?|year-old)\b/, { unit: "years", kind: "time" }],
  // three quarters of losses; but three quarters of buyers are a share
  [
    /^-?quarters\b(?! of (?!20|fiscal|last|this|the (?:year|20)|(?:consecutive|straight|falling|rising|declining|shrinking|slowing)\b|(?:[a-z-]+ )?(?:growth|declines?|losses|gains|expansion|contraction|data|results)\b))/,
    { unit: "quarters", kind: "time" },
  ],
  [/^-?months?\b/, { unit: "months", kind: "time" }],
  [/^-?weeks?\b/, { unit: "weeks", kind: "time" }],
  [/^-?(?:business |working )?days?\b/, { unit: "days", kind: "time" }],
  [/^-?hours?\b/, { unit: "hours", kind: "time" }],
  [/^-?minutes?\b/, { unit: "minutes", kind: "time" }],
  [/^-?seconds?\b/, { unit: "seconds", kind: "time" }],
  [/^(?:metric )?(?:tons?|tonnes?)\b/, { unit: "tonnes", kind: "measure" }],
  [/^(?:kilometers?|kilometres?|km)\b/, { unit: "km", kind: "measure" }],
  [/^(?:kilograms?|kg)\b/, { unit: "kg", kind: "measure" }],
  [/^gram(?:me)?s?\b/, { unit: "g", kind: "measure" }],
  [/^-?(?:square[ -](?:meters?|metres?)|sqm)\b/, { unit: "m2", kind: "measure" }],
  [/^-?(?:square[ -](?:feet|foot)|sq\.? ft)\b/, { unit: "sq ft", kind: "measure" }],
];

// 45 million monthly active users, 168 million U.S. members, 1,200 new stores: the noun counted, after at most three words about it
const ENGLISH_NOUNS: [string, Unit][] = [
  [
    "users|people|customers|consumers|shoppers|buyers|viewers|members|subscribers|followers|fans|netizens|employees|workers|staff|riders|couriers|drivers|residents|farmers|streamers|hosts|influencers|creators|visitors|households?|jobs|persons|students|anchors|individuals|adults|americans|women|men",
    { unit: "people", kind: "people" },
  ],
  ["visits", { unit: "visits", kind: "count" }],
  ["merchants|sellers|vendors|retailers|storeholders", { unit: "merchants", kind: "count" }],
  ["stores|shops|outlets|supermarkets|restaurants|storefronts", { unit: "shops", kind: "count" }],
  ["companies|firms|enterprises|businesses|startups", { unit: "companies", kind: "count" }],
  ["orders|transactions|purchases", { unit: "orders", kind: "count" }],
  ["parcels|packages|deliveries|shipments", { unit: "parcels", kind: "count" }],
  [
    "items|products|units|skus|goods|pieces|copies|cars|vehicles|phones|smartphones|handsets|apps|warehouses|centers|centres|hubs|stations|sites|locations|lockers|facilities|routes|aircraft|planes|listings|videos|posts|shares|patents|projects|categories|platforms|models|machines|robots|installations|devices|chips|games|toys|books|trucks|vans|ships|vessels|bags|boxes|tickets|factories|parks|zones|bases|hectares",
    { unit: "items", kind: "count" },
  ],
  ["flights", { unit: "flights", kind: "count" }],
  ["brands", { unit: "brands", kind: "count" }],
  ["cities", { unit: "cities", kind: "count" }],
  ["countries|markets|nations", { unit: "countries", kind: "count" }],
  ["provinces", { unit: "provinces", kind: "count" }],
  ["counties", { unit: "counties", kind: "count" }],
  ["villages", { unit: "villages", kind: "count" }],
  ["towns|townships", { unit: "towns", kind: "count" }],
  ["livestreams|sessions|broadcasts|shows", { unit: "sessions", kind: "count" }],
  ["downloads|installs", { unit: "downloads", kind: "count" }],
  ["views|plays", { unit: "views", kind: "count" }],
];
const ENGLISH_NOUN = ENGLISH_NOUNS.map(([words, unit]): [RegExp, Unit] => [
  new RegExp(
    `^(?:(?!(?:third|quarter|fifth|half)s? |and |or |of the |in |to |by |from |with |as |at |on |for |a |the )(?:[a-z][a-z-]*|[a-z]\\.[a-z]\\.) ){0,3}?(?:of )?(?:${words})\\b`,
  ),
  unit,
]);

/** In UTF-16 units: a noun with three words about it reaches no farther. */
const REACH = 70;

/** The unit whose words begin at `start`: percent, yuan. */
export function readEnglishUnit(text: string, start: number): UnitAt | null {
  const next = text.slice(start, start + REACH);
  for (const [pattern, unit] of ENGLISH_UNITS) {
    const match = pattern.exec(next);
    if (match) return { ...unit, end: start + match[0].length };
  }
  return null;
}

/** What is counted by the noun nearest to `start`, with the words about it: monthly active users. */
export function readEnglishNoun(text: string, start: number): UnitAt | null {
  const next = text.slice(start, start + REACH);
  let best: UnitAt | null = null;
  for (const [pattern, unit] of ENGLISH_NOUN) {
    const match = pattern.exec(next);
    if (match && (!best || start + match[0].length < best.end)) best = { ...unit, end: start + match[0].length };
  }
  return best;
}
