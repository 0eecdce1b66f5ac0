import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { settingsPanel } from "../../../src/bot/chats/settings-panel.ts";
import { topicsToChoose } from "../../../src/bot/chats/topics.ts";
import { createKnowledge } from "../../../src/bot/knowledge.ts";
import { loadCorpus } from "../../../src/corpus/files/load-corpus.ts";
import type { Responder } from "../../../src/render/responder.ts";
import { defaultSettings } from "../../../src/store/settings.ts";

const corpus = loadCorpus(fileURLToPath(new URL("../../../corpus", import.meta.url)));
const knowledge = createKnowledge(corpus, {} as Responder);
const offered = topicsToChoose(knowledge, 24).map(({ id }) => id);

test.for(["kuaishou", "jd", "gree", "livestream-ecommerce", "ecommerce", "short-video", "china"])(
  "%s can be followed",
  (id) => {
    expect(offered).toContain(id);
  },
);

test.for([
  ...["exceed", "end-date", "rise", "cooperate", "this-year", "important-word", "choose"],
  ...["internet-company", "user-person", "country", "dong-mingzhu", "government", "daily-active-users"],
])("%s is no topic", (id) => {
  expect(topicsToChoose(knowledge, 1000).map((entry) => entry.id)).not.toContain(id);
});

test("a topic that was chosen when it was still offered can be taken back", () => {
  const chat = {
    ...{ id: -5, kind: "group" as const, title: "Group" },
    settings: { ...defaultSettings(), topics: ["exceed"] },
  };
  const { buttons } = settingsPanel(
    { say: (key, given) => String(given?.label ?? key), language: "zh", knowledge },
    chat,
    "topics",
  );
  expect(buttons.flat().filter(({ action }) => action === "s:-5:topic:exceed:off")).toHaveLength(1);
});
