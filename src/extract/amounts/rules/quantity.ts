/** A numeral with its unit or currency: 36761亿元, ¥12,000, 1489个县, 12.5%, $1.2 billion, 超3亿 of users. */
import { type AmountRule, single } from "../amount-rule.ts";
import { inferUnit } from "../counted-nouns.ts";
import { readCurrencyBefore } from "../currency.ts";
import type { Numeral } from "../read-numeral.ts";
import { readUnit } from "../read-unit.ts";
import { times } from "../value.ts";

export const quantity: AmountRule = {
  name: "quantity",
  read(text, numerals, index) {
    const numeral = numerals[index];
    if (!numeral) return null;
    const { vague, more, bare } = numeral;
    const marks = { vague, more, bare };
    const currency = readCurrencyBefore(text, numeral.start);
    const unit = readUnit(text, numeral.end);
    // 净利润-2.1亿元, 负2.1亿元; but not 28-30亿元
    const minus = MINUS.exec(text.slice(Math.max(0, numeral.start - 3), numeral.start));
    if (!currency && minus && unit?.kind === "money" && unit.factor === undefined)
      return single({
        ...marks,
        start: numeral.start - (minus[1] ?? "").length,
        end: unit.end,
        value: times(numeral.value, -1),
        unit: unit.unit,
        kind: "money",
      });
    if (currency) {
      // £60 million of shares is money all the same
      return single({
        ...marks,
        start: currency.start,
        end: unit?.kind === "money" ? unit.end : numeral.end,
        value: numeral.value,
        unit: currency.unit,
        kind: "money",
      });
    }
    if (unit) {
      if (splitsWord(text, numeral, unit.end)) return null;
      // downloaded 100 million times: how often, not how many fold
      const often = unit.unit === "times" && numeral.scale >= 1e3;
      if (often || unit.unit === "occurrences")
        return single({
          ...marks,
          start: numeral.start,
          end: unit.end,
          value: numeral.value,
          unit: DOWNLOADED.test(text.slice(Math.max(0, numeral.start - 24), numeral.start))
            ? "downloads"
            : "occurrences",
          kind: "count",
        });
      return single({
        ...marks,
        start: numeral.start,
        end: unit.end,
        value: unit.factor === undefined ? numeral.value : times(numeral.value, unit.factor),
        unit: unit.unit,
        kind: unit.kind,
      });
    }
    if (numeral.scale < 1e3 || /[a-z\d]/.test(text[numeral.end] ?? "")) return unitFromNoun(text, numeral);
    const meant = inferUnit(text, numeral.start, numeral.end);
    // 4K and 8M are no thousands and millions without a currency or a unit; buyers reached 8.4m
    const letter = /(?<![a-z])[kmb]$/.exec(text.slice(numeral.end - 2, numeral.end))?.[0];
    if (letter && (letter === "k" || !meant || meant.kind === "money")) return null;
    return single({
      ...marks,
      start: numeral.start,
      end: numeral.end,
      value: numeral.value,
      unit: meant?.unit ?? "",
      kind: meant?.kind ?? "none",
    });
  },
};

// 下载超过108万次, was downloaded 100 million times
const DOWNLOADED = /下载(?!后|的)[^，。；,;\d]{0,12}$|\bdownloaded (?:[a-z]+ ){0,3}$/;
const MINUS = /[额润利损流量为是达约至、,:(和及] ?(-|−|负)$/;

/** Latin letters that go on after a unit make it another word: 3 mm is no 3 m. */
const splitsWord = (text: string, numeral: Numeral, end: number): boolean =>
  /[a-z]/.test(text[end - 1] ?? "") && /[a-z]/.test(text[end] ?? "") && end > numeral.end;

/** 3亿DAU, 10万+DAU and numbers with a Latin noun directly after them. */
function unitFromNoun(text: string, numeral: Numeral): ReturnType<AmountRule["read"]> {
  if (numeral.scale < 1e3) return null;
  const meant = inferUnit(text, numeral.start, numeral.end);
  if (!meant || !/^(?:dau|mau|kol|sku|gmv)/.test(text.slice(numeral.end, numeral.end + 3))) return null;
  const { vague, more, bare } = numeral;
  return single({
    vague,
    more,
    bare,
    start: numeral.start,
    end: numeral.end,
    value: numeral.value,
    unit: meant.unit,
    kind: meant.kind,
  });
}
