import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { ConfigError, Environment, findMisspeltKeys, readConfig } from "../src/config.ts";

describe("the configuration", () => {
  test("needs nothing: without a token it is a chat in the terminal", () => {
    expect(readConfig({})).toMatchObject({
      token: null,
      webhook: null,
      port: null,
      maintainers: [],
      retentionDays: 90,
    });
  });

  test("takes an empty value as absent, as .env.example leaves them", () => {
    expect(readConfig({ BOT_TOKEN: "", LOG_LEVEL: " " })).toEqual(readConfig({}));
  });

  test("reads lists, numbers and addresses", () => {
    const config = readConfig({
      BOT_TOKEN: "123456:AAE-abcdefghijklmnopqrstuvwxyz",
      TELEGRAM_API_ROOT: "http://127.0.0.1:8081/",
      MAINTAINERS: "12, 34",
      WEBHOOK_URL: "https://bot.example/hook",
      WEBHOOK_SECRET: "twelve-chars-ok",
      PORT: "8080",
    });
    expect(config).toMatchObject({
      apiRoot: "http://127.0.0.1:8081",
      maintainers: [12, 34],
      webhook: { url: "https://bot.example/hook", secret: "twelve-chars-ok" },
      port: 8080,
    });
  });

  test.for([
    ["BOT_TOKEN", { BOT_TOKEN: "hello" }],
    ["TELEGRAM_API_ROOT", { TELEGRAM_API_ROOT: "ftp://x.example" }],
    ["LOG_LEVEL", { LOG_LEVEL: "loud" }],
    ["WEBHOOK_SECRET", { WEBHOOK_SECRET: "short" }],
    ["WEBHOOK_SECRET", { WEBHOOK_URL: "https://bot.example/hook", PORT: "80" }],
    ["PORT", { PORT: "70000" }],
    ["PORT", { WEBHOOK_URL: "https://bot.example/hook", WEBHOOK_SECRET: "twelve-chars-ok" }],
    ["MAINTAINERS", { MAINTAINERS: "@someone" }],
    ["RETENTION_DAYS", { RETENTION_DAYS: "0" }],
    ["QUESTIONS_PER_MINUTE", { QUESTIONS_PER_MINUTE: "-1" }],
    ["STOP_SECONDS", { STOP_SECONDS: "soon" }],
  ] as const)("names %s in one line when it cannot be used: %o", ([key, variables]) => {
    const read = () => readConfig(variables);
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(new RegExp(`^${key} (wants|is needed) [^\\n]+\\.env\\.example[^\\n]+$`));
  });

  test("names all keys that cannot be used, a line each, in the order of .env.example", () => {
    const read = () => readConfig({ PORT: "70000", BOT_TOKEN: "hello", STOP_SECONDS: "soon" });
    expect(read).toThrow(/^BOT_TOKEN wants .*\nPORT wants .*\nSTOP_SECONDS wants .*\nSet them in \.env .*$/);
  });

  test.for<[file: string, meant: string[]]>([
    ["BOTTOKEN=1:a", ["BOTTOKEN in .env is read by nothing. Did you mean BOT_TOKEN?"]],
    ["# BOT_TOKN=\nBOT_TOKN=1:a", ["BOT_TOKN in .env is read by nothing. Did you mean BOT_TOKEN?"]],
    ["bot_token=1:a", ["bot_token in .env is read by nothing. Did you mean BOT_TOKEN?"]],
    ["PROT=80", ["PROT in .env is read by nothing. Did you mean PORT?"]],
    ["BOT_TOKEN=1:a\nPORT=80", []],
    ["HTTP_PROXY=x\nHOST=y\nPATH=z", []],
  ])("of the file %j finds the misspelt keys %j", ([file, meant]) => {
    expect(findMisspeltKeys(file)).toEqual(meant);
  });

  test("never repeats a secret in its complaint", () => {
    expect(() => readConfig({ BOT_TOKEN: "my-secret-token" })).not.toThrow(/my-secret/);
  });

  test("has every key in .env.example, and no other", () => {
    const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
    // BOT_TOKEN=
    const keys = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(keys).toEqual(Object.keys(Environment.shape));
  });
});
