import { expect, test } from "vitest";
import { Entry } from "../../src/lexicon/entry.ts";
import { createLexicon } from "../../src/lexicon/lexicon.ts";
import { readMentionGroups } from "../../src/lexicon/mention-groups.ts";

const lexicon = createLexicon([
  Entry.parse({ id: "dong", kind: "subject", zh: ["董明珠"], en: ["Dong Mingzhu"], loose: ["董小姐"] }),
  Entry.parse({ id: "catering", kind: "concept", zh: ["餐饮"], en: ["catering"], loose: ["下馆子"] }),
  Entry.parse({ id: "gree", kind: "subject", zh: ["格力"], en: ["Gree"], loose: ["电器", "GD"] }),
  Entry.parse({ id: "kuaishou", kind: "subject", zh: ["快手"], en: ["Kuaishou"] }),
  Entry.parse({ id: "flexible-making", kind: "concept", zh: ["柔性制造", "小单快反"], en: [] }),
  Entry.parse({ id: "livestream", kind: "concept", zh: [], en: ["livestream"] }),
  Entry.parse({ id: "appliance", kind: "concept", zh: ["家电"], en: ["appliance"], loose: ["电器"] }),
]);

test.for<[question: string, form: string, weight: number]>([
  ["董明珠卖了多少", "董明珠", 1],
  // somebody's nickname is nobody else's
  ["董小姐卖了多少", "董明珠", 1],
  ["下馆子花了多少", "餐饮", 0.7],
  ["电器卖了多少", "格力", 0.7],
  ["GD sales", "格力", 0.7],
])("in %s %s counts for %d", ([question, form, weight]) => {
  const [group] = readMentionGroups(question, lexicon.find(question));
  expect(group?.alternatives.find((one) => one.form === form)?.weight).toBe(weight);
});

test.for<[question: string, held: string[], forms: string[]]>([
  ["小单快返是什么", ["小单快返", "柔性制造"], ["小单快返", "柔性制造"]],
  ["小单快返是什么", ["柔性制造"], ["柔性制造"]],
  ["董明猪卖了多少", ["董明珠"], ["董明珠"]],
  // 快收 stands in 尽快收货
  ["快收卖了多少", ["快收", "快手"], ["快手"]],
  ["livestreem sales", ["livestreem", "livestream"], ["livestreem", "livestream"]],
])("in %s, where the texts have %j, a name like the one typed is met by %j", ([question, held, forms]) => {
  const mentions = lexicon.find(question, { fuzzy: true });
  const [group] = readMentionGroups(question, mentions, (form) => held.includes(form));
  expect(group?.alternatives.map(({ form }) => form).sort()).toEqual(forms.sort());
});
