import { describe, expect, test } from "vitest";
import { properNames } from "../../src/answer/proper-names.ts";
import { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { asked } from "./sample-candidates.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "next", kind: "subject", zh: ["Next"], en: ["Next"] }),
  Entry.parse({ id: "amazon", kind: "subject", zh: ["亚马逊"], en: ["Amazon"] }),
  Entry.parse({ id: "zto", kind: "subject", zh: ["中通快递"], en: ["ZTO"], loose: ["中通"] }),
  Entry.parse({ id: "merchant", kind: "subject", zh: ["商家"], en: ["merchant"] }),
]);

describe("the names of", () => {
  test.for<[question: string, ...ids: string[]]>([
    ["amazon revenue", "amazon"],
    ["how much did next sell", "next"],
    ["next to amazon, who sells most", "amazon"],
    ["中通送了多少件", "zto"],
    ["merchants on amazon", "amazon"],
    ["多少商家"],
  ])("%s", ([question, ...ids]) => {
    const names = properNames(asked(question, { mentions: lexicon.find(question) }));
    expect(names.map(({ entry }) => entry.id)).toEqual(ids);
  });
});
