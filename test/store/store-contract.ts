/** What every store must do; each engine's test runs it. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultSettings, NOBODY } from "../../src/store/settings.ts";
import { type Exchange, NO_UPDATE, type SentMessage, type Store, type Subscription } from "../../src/store/store.ts";

const chat = (id: number, title: string) => ({ id, kind: "group" as const, title, active: true });

const exchange = (change: Partial<Exchange> = {}): Exchange => ({
  ...{ chat: 7, question: 10, text: "快手日活?", prior: null, language: null, asker: 7, thread: null, at: 1000 },
  ...change,
});

const sent = (change: Partial<SentMessage> = {}): SentMessage => ({
  ...{ chat: 7, id: 11, role: "answer", question: 10, action: null, claims: [{ id: "a-1", seal: "s1" }], at: 1000 },
  ...change,
});

const wish = (change: Partial<Subscription> = {}): Subscription => ({
  ...{ gap: "g", chat: 7, thread: null, message: 10, question: "?", prior: "z?", language: "en", user: 7, at: 1000 },
  ...change,
});

const update = (id: number, body: string, message: number | null = null, place: number | null = null) => ({
  id,
  chat: place,
  message,
  body,
});

const departure = (to: number) => ({ chat: to, text: "超过3亿", keyboard: '{"inline_keyboard":[]}' });

/** Runs the contract against stores made by `open`. */
export const describeStore = (engine: string, open: () => Store): void => {
  describe(`the ${engine} store`, () => {
    let store: Store;
    beforeEach(() => {
      store = open();
    });
    afterEach(() => store.close());

    test("knows nothing of a chat that was never saved", async () => {
      expect(await store.chat(1)).toBeNull();
    });

    test("keeps a chat's settings when Telegram gives it a new title", async () => {
      await store.saveChat(chat(-5, "Old"));
      await store.changeSettings(-5, "group", { language: "en" });
      await store.saveChat({ ...chat(-5, "New"), active: false });
      expect(await store.chat(-5)).toEqual({
        ...chat(-5, "New"),
        active: false,
        settings: { ...defaultSettings(), language: "en" },
      });
    });

    test("changes the given settings only, also of a chat it has not seen", async () => {
      await store.changeSettings(-1_001_234_567_890, "channel", { hashtag: "问" });
      const settings = await store.changeSettings(-1_001_234_567_890, "channel", { quietHours: { from: 22, to: 8 } });
      expect(settings).toEqual({ ...defaultSettings(), hashtag: "问", quietHours: { from: 22, to: 8 } });
      expect((await store.chat(-1_001_234_567_890))?.settings).toEqual(settings);
    });

    test("gives everything of a group to the supergroup that it became", async () => {
      await store.saveChat(chat(-5, "Group"));
      await store.changeSettings(-5, "group", { language: "en" });
      await store.rememberAdmin(-5, 7);
      await store.saveExchange(exchange({ chat: -5 }));
      await store.saveSent(sent({ chat: -5 }));
      await store.subscribe(wish({ chat: -5 }));
      await store.beginDigest(-5, "m", "a-1", 1, 1);
      await store.moveChat(-5, -1005);
      expect(await store.chat(-5)).toBeNull();
      expect(await store.chat(-1005)).toMatchObject({
        kind: "supergroup",
        title: "Group",
        settings: { language: "en" },
      });
      expect(await store.chatsOfAdmin(7)).toHaveLength(1);
      expect(await store.exchange(-1005, 10)).toEqual(exchange({ chat: -1005 }));
      expect(await store.sent(-1005, 11)).toEqual(sent({ chat: -1005 }));
      expect(await store.subscriptions()).toEqual([wish({ chat: -1005 })]);
      expect(await store.beginDigest(-1005, "m", "a-1", 1, 1)).toBe(false);
    });

    test("gives a group's settings to a supergroup where nobody has set anything yet", async () => {
      await store.changeSettings(-5, "group", { language: "en" });
      await store.saveChat({ ...chat(-1005, "Group"), kind: "supergroup" });
      await store.moveChat(-5, -1005);
      expect((await store.chat(-1005))?.settings.language).toBe("en");
    });

    test("overwrites nothing of a supergroup by what is left under the id before", async () => {
      await store.changeSettings(-1005, "supergroup", { language: "zh", answers: "clear" });
      await store.rememberAdmin(-1005, 7);
      await store.saveSent(sent({ chat: -1005, action: "new" }));
      await store.saveExchange(exchange({ chat: -1005, text: "new" }));
      await store.changeSettings(-5, "group", { language: "en" });
      await store.rememberAdmin(-5, 8);
      await store.saveSent(sent({ chat: -5, action: "old" }));
      await store.saveExchange(exchange({ chat: -5, text: "old" }));
      await store.moveChat(-5, -1005);
      expect((await store.chat(-1005))?.settings).toMatchObject({ language: "zh", answers: "clear" });
      expect((await store.sent(-1005, 11))?.action).toBe("new");
      expect((await store.exchange(-1005, 10))?.text).toBe("new");
      expect([await store.chat(-5), await store.sent(-5, 11), await store.exchange(-5, 10)]).toEqual([
        null,
        null,
        null,
      ]);
      for (const user of [7, 8]) expect(await store.chatsOfAdmin(user)).toHaveLength(1);
    });

    test("lists the active chats of an admin by title, and none of another's", async () => {
      for (const known of [chat(-1, "b"), chat(-2, "a"), { ...chat(-3, "c"), active: false }]) {
        await store.saveChat(known);
        await store.rememberAdmin(known.id, 7);
      }
      expect((await store.chatsOfAdmin(7)).map(({ title }) => title)).toEqual(["a", "b"]);
      expect(await store.chatsOfAdmin(8)).toEqual([]);
    });

    test("lists the chats that want a digest", async () => {
      await store.saveChat(chat(-1, "with"));
      await store.saveChat(chat(-2, "without"));
      await store.changeSettings(-1, "group", { digest: { on: true, times: ["09:00"], days: [1], since: 0 } });
      expect((await store.digestChats()).map(({ id }) => id)).toEqual([-1]);
    });

    test("takes an update in once, however often it comes and whether or not it is finished", async () => {
      expect(await store.takeUpdates([update(2, "b"), update(1, "a")], 1)).toEqual([2, 1]);
      expect(await store.takeUpdates([update(2, "b"), update(3, "c")], 1)).toEqual([3]);
      await store.finishUpdate(2);
      expect(await store.takeUpdates([update(2, "b")], 1)).toEqual([]);
      expect(await store.pendingUpdates()).toEqual([update(1, "a"), update(3, "c")]);
    });

    test("knows of a call whether it was begun and what came back, until its update is finished", async () => {
      await store.takeUpdates([update(1, "a")], 1);
      expect(await store.call(1, 0)).toBeNull();
      await store.beginCall(1, 0, departure(7));
      const begun = { update: 1, n: 0, departure: departure(7), result: null };
      expect(await store.call(1, 0)).toEqual(begun);
      await store.cancelCall(1, 0);
      expect(await store.call(1, 0)).toBeNull();
      await store.beginCall(1, 0, departure(7));
      await store.endCall(1, 0, "result");
      expect(await store.call(1, 0)).toEqual({ ...begun, result: "result" });
      await store.finishUpdate(1);
      expect(await store.call(1, 0)).toBeNull();
    });

    test("knows which calls go to a chat, also those that no update led to", async () => {
      await store.takeUpdates([update(1, "a")], 1);
      await store.beginCall(1, 0, departure(7));
      await store.beginCall(1, 1, departure(8));
      const own = [await store.beginOwnCall(departure(7), 1), await store.beginOwnCall(departure(7), 2)];
      expect(new Set(own).size).toBe(2);
      expect(await store.callsInDoubt()).toBe(4);
      const places = async () => (await store.callsTo(7)).map((call) => [call.update, call.n]);
      expect(await places()).toEqual(expect.arrayContaining([[1, 0], ...own.map((n) => [NO_UPDATE, n])]));
      await store.endCall(1, 1, "result");
      expect(await store.callsInDoubt()).toBe(3);
      await store.finishUpdate(1);
      await store.purge(2);
      expect(await places()).toEqual([[NO_UPDATE, own[1]]]);
      await store.deleteUser(7);
      expect(await places()).toEqual([]);
    });

    test("finds the latest question of the same asker in the same thread", async () => {
      await store.saveExchange(exchange({ question: 10, at: 1000 }));
      await store.saveExchange(exchange({ question: 12, at: 2000 }));
      await store.saveExchange(exchange({ question: 14, at: 3000, asker: 8 }));
      await store.saveExchange(exchange({ question: 16, at: 3000, thread: 5 }));
      const place = { chat: 7, asker: 7, thread: null };
      expect((await store.latestExchange(place, 0))?.question).toBe(12);
      expect(await store.latestExchange(place, 2001)).toBeNull();
      expect((await store.lastExchange(7))?.question).toBe(16);
      expect(await store.lastExchange(8)).toBeNull();
    });

    test("replaces a question that was edited", async () => {
      await store.saveExchange(exchange());
      await store.saveExchange(exchange({ text: "京东呢?" }));
      expect((await store.exchange(7, 10))?.text).toBe("京东呢?");
    });

    test("remembers what it sent for a question, and forgets what was deleted", async () => {
      await store.saveSent(sent());
      await store.saveSent(sent({ id: 12, role: "extra", action: "more", claims: [] }));
      await store.saveSent(sent({ id: 13, question: 99 }));
      expect((await store.sentFor(7, 10)).map(({ id }) => id)).toEqual([11, 12]);
      await store.forgetSent(7, 11);
      expect(await store.sent(7, 11)).toBeNull();
    });

    test("finds the messages that rest on a claim that changed or went", async () => {
      await store.saveSent(sent({ id: 1, claims: [{ id: "a-1", seal: "s1" }] }));
      await store.saveSent(
        sent({
          id: 2,
          claims: [
            { id: "a-2", seal: "old" },
            { id: "a-1", seal: "s1" },
          ],
        }),
      );
      await store.saveSent(sent({ id: 3, claims: [{ id: "gone", seal: "s3" }] }));
      await store.saveSent(sent({ id: 4, claims: [] }));
      const seals = new Map([
        ["a-1", "s1"],
        ["a-2", "new"],
      ]);
      expect((await store.sentOnChangedClaims(seals)).map(({ id }) => id)).toEqual([2, 3]);
      await store.saveSent(sent({ id: 2, claims: [{ id: "a-2", seal: "new" }] }));
      expect((await store.sentOnChangedClaims(seals)).map(({ id }) => id)).toEqual([3]);
    });

    test("knows the ids of the messages that came in or were sent, counted together with a chat's", async () => {
      const privately = [update(1, "a", 10, 7), update(2, "b", 12, 8), update(3, "c", 14, -400)];
      await store.takeUpdates([...privately, update(4, "d", 15, -1_001_234_567_890)], 1);
      await store.finishUpdate(2);
      await store.saveSent(sent({ id: 11 }));
      await store.saveSent(sent({ id: 13, chat: 8 }));
      await store.saveSent(sent({ id: 16, chat: -1_001_234_567_890 }));
      expect(await store.knownMessages(7, 10)).toEqual([11, 12, 13, 14]);
      expect(await store.knownMessages(-1_001_234_567_890, 10)).toEqual([15, 16]);
      expect(await store.knownMessages(-1_009_999_999_999, 10)).toEqual([]);
      expect(await store.messageBefore(4, 7)).toBe(14);
      expect(await store.messageBefore(3, 7)).toBe(12);
      expect(await store.messageBefore(9, -1_001_234_567_890)).toBe(15);
      expect(await store.messageBefore(1, 7)).toBe(0);
    });

    test("keeps a chat's latest paste until it is forgotten, too old, or its person wants it gone", async () => {
      const part = { message: 10, date: 1, text: "…", length: 1, origin: null };
      const paste = { chat: 7, article: "half-year", parts: [part], at: 1000 };
      await store.savePaste({ ...paste, parts: [] });
      await store.savePaste(paste);
      expect(await store.paste(7)).toEqual(paste);
      expect(await store.paste(8)).toBeNull();
      for (const end of [() => store.forgetPaste(7), () => store.purge(1001), () => store.deleteUser(7)]) {
        await store.savePaste({ ...paste, article: null });
        await store.purge(1000);
        expect((await store.paste(7))?.article).toBeNull();
        await end();
        expect(await store.paste(7)).toBeNull();
      }
    });

    test("keeps one verdict per person and message, and a comment until another comes", async () => {
      const given = { chat: 7, message: 11, user: 7, question: "?", claims: ["a-1"], at: 1 };
      await store.saveFeedback({ ...given, verdict: "wrong", comment: "no" });
      await store.saveFeedback({ ...given, verdict: "good", comment: null, at: 2 });
      await store.saveFeedback({ ...given, user: 8, verdict: "good", comment: null, at: 3 });
      expect(await store.feedback(10)).toEqual([
        { ...given, user: 8, verdict: "good", comment: null, at: 3 },
        { ...given, verdict: "good", comment: "no", at: 2 },
      ]);
    });

    test("finds what one person thought of one message", async () => {
      const given = { chat: -1, message: 2, question: "?", comment: null } as const;
      await store.saveFeedback({ ...given, claims: ["a"], user: 7, verdict: "wrong", at: 1 });
      await store.saveFeedback({ ...given, claims: ["a"], user: 8, verdict: "good", at: 2 });
      expect(await store.feedbackOn(-1, 2, 7)).toEqual({ ...given, claims: ["a"], user: 7, verdict: "wrong", at: 1 });
      expect(await store.feedbackOn(-1, 2, 9)).toBeNull();
      expect(await store.feedbackOn(-1, 3, 7)).toBeNull();
    });

    test("counts questions without an answer and lists the most asked first", async () => {
      await store.recordGap({ key: "b", question: "b?", prior: null, language: "en" }, 1);
      await store.recordGap({ key: "a", question: "a?", prior: "z?", language: "zh" }, 2);
      await store.recordGap({ key: "a", question: "a??", prior: null, language: "zh" }, 3);
      expect(await store.gaps(10)).toEqual([
        { key: "a", question: "a?", prior: "z?", language: "zh", count: 2, firstAt: 2, lastAt: 3 },
        { key: "b", question: "b?", prior: null, language: "en", count: 1, firstAt: 1, lastAt: 1 },
      ]);
      await store.closeGap("a");
      expect(await store.gap("a")).toBeNull();
      expect((await store.gap("b"))?.question).toBe("b?");
    });

    test("takes a wish to be told once, and hands it out once", async () => {
      expect(await store.subscribe(wish())).toBe(true);
      expect(await store.subscribe(wish())).toBe(false);
      expect(await store.subscriptions()).toEqual([wish()]);
      expect(await store.unsubscribe(wish())).toBe(true);
      expect(await store.unsubscribe(wish())).toBe(false);
    });

    test("gives a digest's moment away once per chat, and lists the claims of the latest round", async () => {
      expect(await store.digestRound(-1)).toEqual({ round: 1, claims: [] });
      expect(await store.beginDigest(-1, "m1", "a-1", 1, 1)).toBe(true);
      expect(await store.beginDigest(-1, "m1", "a-2", 1, 1)).toBe(false);
      expect(await store.beginDigest(-2, "m1", "a-2", 1, 1)).toBe(true);
      await store.beginDigest(-1, "m2", "a-2", 1, 2);
      expect(await store.digestRound(-1)).toEqual({ round: 1, claims: ["a-1", "a-2"] });
      await store.beginDigest(-1, "m3", "a-1", 2, 3);
      expect(await store.digestRound(-1)).toEqual({ round: 2, claims: ["a-1"] });
    });

    test("purges what is too old and keeps chats, their settings and unfinished updates", async () => {
      await store.saveChat(chat(-5, "Group"));
      await store.takeUpdates([update(1, "a"), update(2, "b")], 1);
      await store.finishUpdate(1);
      await store.saveExchange(exchange({ at: 1 }));
      await store.saveExchange(exchange({ at: 100, question: 20 }));
      await store.saveSent(sent({ at: 1 }));
      await store.subscribe(wish({ at: 1 }));
      await store.recordGap({ key: "a", question: "a?", prior: null, language: "zh" }, 1);
      await store.purge(50);
      expect(await store.chat(-5)).not.toBeNull();
      expect(await store.pendingUpdates()).toEqual([update(2, "b")]);
      expect(await store.exchange(7, 10)).toBeNull();
      expect(await store.exchange(7, 20)).not.toBeNull();
      expect(await store.sent(7, 11)).toBeNull();
      expect(await store.sentOnChangedClaims(new Map())).toEqual([]);
      expect(await store.subscriptions()).toEqual([]);
      expect(await store.gaps(10)).toEqual([]);
    });

    test("purges a chat's digests only of rounds before its latest", async () => {
      await store.beginDigest(-1, "m1", "a-1", 1, 1);
      await store.beginDigest(-1, "m2", "a-2", 2, 2);
      await store.beginDigest(-1, "m3", "a-1", 2, 100);
      await store.beginDigest(-2, "m1", "a-1", 1, 1);
      await store.purge(50);
      expect(await store.digestRound(-1)).toEqual({ round: 2, claims: ["a-2", "a-1"] });
      expect(await store.digestRound(-2)).toEqual({ round: 1, claims: ["a-1"] });
      const isForgotten = (moment: string) => store.beginDigest(-1, moment, "a-3", 2, 101);
      expect([await isForgotten("m1"), await isForgotten("m2")]).toEqual([true, false]);
    });

    test("deletes everything that a person left, and nothing of others", async () => {
      await store.saveChat({ id: 7, kind: "private", title: null, active: true });
      await store.rememberAdmin(-5, 7);
      await store.saveChat(chat(-5, "Group"));
      await store.changeSettings(-5, "group", { trialFor: 7 });
      await store.saveExchange(exchange());
      await store.saveSent(sent());
      await store.saveExchange(exchange({ chat: -5, question: 20 }));
      await store.saveSent(sent({ chat: -5, id: 21, question: 20 }));
      await store.saveExchange(exchange({ chat: -5, question: 30, asker: 8 }));
      await store.saveFeedback({
        chat: -5,
        message: 21,
        user: 7,
        verdict: "good",
        comment: null,
        question: null,
        claims: [],
        at: 1,
      });
      await store.subscribe(wish());
      await store.deleteUser(7);
      expect(await store.chat(7)).toBeNull();
      expect(await store.chatsOfAdmin(7)).toEqual([]);
      expect((await store.chat(-5))?.settings.trialFor).toBe(NOBODY);
      expect(await store.exchange(7, 10)).toBeNull();
      expect(await store.exchange(-5, 20)).toBeNull();
      expect(await store.sent(7, 11)).toBeNull();
      expect(await store.sent(-5, 21)).toBeNull();
      expect(await store.exchange(-5, 30)).not.toBeNull();
      expect(await store.feedback(10)).toEqual([]);
      expect(await store.subscriptions()).toEqual([]);
    });
  });
};
