/**
 * Makes src/text/readings.tsv: how every Chinese character may be read, of which pinyin-pro takes 0.1 s to tell what a start asks.
 *   npx tsx bench/train/readings.ts
 */
import { writeFileSync } from "node:fs";
import { groupBy } from "../../src/lexicon/group-by.ts";
import { isListedHan, lookUpReadings } from "../../src/text/pinyin.ts";

const characters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(isListedHan);
const bySounds = groupBy(characters, (char) => [lookUpReadings(char).join(" ")]);
bySounds.delete("");
const lines = Array.from(bySounds, ([sounds, chars]) => `${sounds}\t${chars.join("")}\n`);
writeFileSync(new URL("../../src/text/readings.tsv", import.meta.url), lines.sort().join(""));
