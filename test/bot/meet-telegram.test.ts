import { GrammyError, HttpError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { type Logger, pino } from "pino";
import { describe, expect, test, vi } from "vitest";
import { meetTelegram } from "../../src/bot/meet-telegram.ts";
import { TokenRefused } from "../../src/bot/updates/token-refused.ts";

const ME = { id: 1, is_bot: true, first_name: "Yiju", username: "yiju_bot" } as UserFromGetMe;
const apiRoot = "https://telegram.example";

const refused = (code: number): GrammyError =>
  new GrammyError("no", { ok: false, error_code: code, description: "" }, "getMe", {});

/** Meets a Telegram that answers with these in turn; what was logged and how long was waited for. */
const meet = async (answers: (UserFromGetMe | Error)[]) => {
  const lines: string[] = [];
  const waits: number[] = [];
  const log: Logger = pino({ level: "info" }, { write: (line: string) => lines.push(String(JSON.parse(line).msg)) });
  const rest = [...answers];
  const getMe = async (): Promise<UserFromGetMe> => {
    const [answer = ME] = rest.splice(0, 1);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const wait = async (milliseconds: number): Promise<unknown> => waits.push(milliseconds);
  const met = await meetTelegram({ getMe }, { apiRoot, log, wait });
  return { met, lines, waits };
};

describe("the first call to Telegram", () => {
  test("is quiet when it is answered", async () => {
    expect(await meet([ME])).toEqual({ met: ME, lines: [], waits: [] });
  });

  test.for([
    ["nobody answers", new HttpError("Network request failed", new Error("ECONNREFUSED"))],
    ["Telegram is in trouble", refused(502)],
    ["Telegram wants to be left alone", refused(429)],
  ] as [string, Error][])("says where it can't get through when %s, and goes on", async ([, error]) => {
    const { met, lines } = await meet([error, error, ME]);
    expect(met).toEqual(ME);
    expect(lines).toEqual(Array(2).fill("can't reach https://telegram.example, trying again"));
  });

  test("waits longer from try to try, half a minute at most", async () => {
    const { waits } = await meet(Array(9).fill(new HttpError("no", new Error("no"))));
    expect([waits[0], waits[1], waits.at(-1)]).toEqual([500, 1000, 30_000]);
  });

  test("ends when the token is refused, and for what no second try mends", async () => {
    await expect(meet([refused(401)])).rejects.toThrow(TokenRefused);
    await expect(meet([refused(400)])).rejects.toThrow(GrammyError);
  });

  test("says so when there is no answer for seconds", async () => {
    vi.useFakeTimers();
    const lines: string[] = [];
    const log = pino({}, { write: (line: string) => lines.push(String(JSON.parse(line).msg)) });
    void meetTelegram({ getMe: async () => new Promise(() => {}) }, { apiRoot, log, wait: async () => {} });
    vi.advanceTimersByTime(10_000);
    vi.useRealTimers();
    expect(lines).toEqual(["no answer from https://telegram.example yet, still trying"]);
  });
});
