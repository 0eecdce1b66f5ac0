/** Currencies that stand before their number: US$, HK$, ¥, 人民币, RMB. */

/** Currency marks before a numeral, the longest first: US$, HK$, ¥, 人民币, RMB. */
const CURRENCY_BEFORE =
  /(?:(?<USD>(?<![a-z])us ?\$|usd|(?<![a-z])\$|(?<=[a-z] )\$|美元|美金)|(?<HKD>(?<![a-z])hk ?\$|hkd|港币|港元)|(?<TWD>(?<![a-z])nt ?\$|twd|新台币)|(?<SGD>(?<![a-z])s\$|sgd)|(?<AUD>(?<![a-z])au?\$|aud)|(?<CAD>(?<![a-z])ca?\$|cad)|(?<BRL>(?<![a-z])r\$)|(?<CNY>[¥￥]|rmb|cny|人民币|renminbi)|(?<EUR>€|eur)|(?<GBP>£|gbp)|(?<INR>₹|(?<![a-z])rs\.?|inr)|(?<KRW>₩|krw)|(?<IDR>(?<![a-z])rp\.?|idr)|(?<MYR>(?<![a-z])rm|myr)|(?<PHP>₱|php)|(?<THB>฿|thb)|(?<VND>₫)|(?<JPY>jpy)) ?$/;

/** The currency that stands directly before `at`, with where it begins. */
export function readCurrencyBefore(text: string, at: number): { unit: string; start: number } | null {
  const match = CURRENCY_BEFORE.exec(text.slice(Math.max(0, at - 12), at));
  const unit = Object.entries(match?.groups ?? {}).find(([, found]) => found !== undefined)?.[0];
  return match && unit ? { unit, start: at - match[0].length } : null;
}
