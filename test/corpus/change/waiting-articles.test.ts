import { cpSync, existsSync, mkdtempSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { addArticle } from "../../../src/corpus/change/add-article.ts";
import { createWaitingArticles } from "../../../src/corpus/change/waiting-articles.ts";
import { loadCorpus } from "../../../src/corpus/files/load-corpus.ts";
import { readIntake } from "../../../src/corpus/intake/read-intake.ts";
import { writeCorpus } from "../sample-article.ts";

const NOW = new Date("2022-01-12T08:00:00Z");
const TEXT = "松果集市年报\n\n2021年，松果集市成交额达到 36 亿元。\n\n商家超过 40 万家。\n";
const OTHER = "青松超市年报\n\n2021年，青松超市销售额达到 5 亿元。\n\n门店超过 200 家。\n";
const intakeOf = (text: string) =>
  readIntake({ bytes: new TextEncoder().encode(text), name: null, address: null, contentType: null });

let corpus: string;
let waiting: string;
beforeEach(() => {
  corpus = writeCorpus();
  waiting = join(mkdtempSync(join(tmpdir(), "waiting-")), "waiting");
});
const open = () => createWaitingArticles(corpus, waiting, NOW);
const take = (text: string, now = NOW) => open().take(intakeOf(text), { given: {}, file: null, now }).article.id;
const idsIn = (dir: string) => loadCorpus(dir).articles.map(({ article }) => article.id);

describe("an article that waits", () => {
  test("leaves the corpus as it was until it is published, and then stands there alone", () => {
    const id = take(TEXT);
    expect(idsIn(corpus)).toEqual(["qinghe"]);
    open().publish(id, NOW);
    expect(idsIn(corpus)).toEqual(["qinghe", id]);
    expect(idsIn(waiting)).toEqual([]);
  });

  test("is published once though a kill came between the two folders", () => {
    const id = take(TEXT);
    cpSync(join(waiting, "articles", id), join(corpus, "articles", id), { recursive: true });
    open().publish(id, NOW);
    expect(idsIn(corpus)).toEqual(["qinghe", id]);
    expect(idsIn(waiting)).toEqual([]);
  });

  test("is put back when a change to it was killed half-way", () => {
    const id = take(TEXT);
    renameSync(join(waiting, "articles", id), join(waiting, "articles", `.old-${id}`));
    expect(open().find(id)?.text).toBe(TEXT);
  });

  test("isn't replaced by a part of it, but by a text that it is part of", () => {
    const more = `${TEXT}\n\n松果集市明年起在三座城市试办社区门店，由当地店主供货，并把仓库改到城外。`;
    const longest = `${more}\n\n${"店主们说，供货的条件要到年底才谈得定，门店也要等到那时才开。".repeat(2)}青禾商城没有回应。`;
    const id = take(TEXT);
    expect(take(longest)).toBe(id);
    expect(open().find(id)?.text).toBe(longest);
    expect(take(TEXT)).not.toBe(id);
    expect(open().find(id)?.text).toBe(longest);
  });

  test("isn't published when the same text came into the corpus meanwhile", () => {
    const id = take(TEXT);
    addArticle(corpus, intakeOf(TEXT), { given: { id: "by-command" }, file: null, now: NOW });
    expect(() => open().publish(id, NOW)).toThrow(/holds this article already: by-command/);
    expect(idsIn(waiting)).toEqual([id]);
  });

  test("keeps dropped drafts dropped when its title or its date changes", () => {
    const id = take(TEXT);
    const [first] = open().find(id)?.claims ?? [];
    const dropped = open().decide(id, first?.id ?? "", { kind: "drop" }).claims.length;
    expect(open().change(id, { title: "松果集市" }, NOW).claims).toHaveLength(dropped);
    expect(open().change(id, { published: "2022-01-10" }, NOW).claims).toHaveLength(dropped);
  });

  test("takes no number of a reviewer's that its quote doesn't hold", () => {
    const id = take(TEXT);
    const [first] =
      open()
        .find(id)
        ?.claims.filter(({ statistic }) => statistic?.value === 3_600_000_000) ?? [];
    const claim = first?.id ?? "";
    expect(() => open().decide(id, claim, { kind: "edit", field: "value", value: "99" })).toThrow(/99/);
    expect(
      open()
        .find(id)
        ?.claims.find((it) => it.id === claim)?.statistic?.value,
    ).toBe(3_600_000_000);
  });

  test("is discarded once nobody can press its buttons any more", () => {
    const old = take(TEXT, new Date("2021-10-01T00:00:00Z"));
    const fresh = take(OTHER);
    expect(open().purge(new Date("2021-12-01T00:00:00Z"))).toBe(1);
    expect(existsSync(join(waiting, "articles", old))).toBe(false);
    expect(idsIn(waiting)).toEqual([fresh]);
  });
});
