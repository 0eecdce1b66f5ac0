/** What Telegram shows of the bot before anyone writes: commands per kind of chat and language, and the texts of its profile. */
import type { Api } from "grammy";
import type { BotCommand, BotCommandScope } from "grammy/types";
import { type Language, phrasesIn } from "./phrases.ts";

/** Telegram takes Chinese under its two-letter code; what has no language is English. */
const LANGUAGES: { code: "" | "zh"; language: Language }[] = [
  { code: "", language: "en" },
  { code: "zh", language: "zh" },
];

const PRIVATE = ["ask", "sources", "help", "settings", "chats", "about", "privacy", "delete_my_data"];
const GROUP = ["ask", "sources", "help", "privacy"];

/** Shown, not enforced: rights are checked when a command is used. */
export const COMMANDS: { scope: BotCommandScope; names: string[] }[] = [
  { scope: { type: "default" }, names: GROUP },
  { scope: { type: "all_private_chats" }, names: PRIVATE },
  { scope: { type: "all_group_chats" }, names: GROUP },
  { scope: { type: "all_chat_administrators" }, names: [...GROUP, "settings"] },
];

const same = (a: BotCommand[], b: BotCommand[]): boolean =>
  a.length === b.length &&
  a.every(({ command, description }, index) => command === b[index]?.command && description === b[index].description);

/** Sets what differs from what stands there; returns how much that was. */
export const publishProfile = async (api: Api): Promise<number> => {
  let changes = 0;
  for (const { code, language } of LANGUAGES) {
    const say = phrasesIn(language);
    const spoken = code === "" ? {} : { language_code: code };
    for (const { scope, names } of COMMANDS) {
      const wanted = names.map((command) => ({ command, description: say(`command-${command}`) }));
      if (same(await api.getMyCommands({ scope, ...spoken }), wanted)) continue;
      await api.setMyCommands(wanted, { scope, ...spoken });
      changes++;
    }
    const description = say("profile-description");
    if ((await api.getMyDescription(spoken)).description !== description) {
      await api.setMyDescription(description, spoken);
      changes++;
    }
    const short = say("profile-short");
    if ((await api.getMyShortDescription(spoken)).short_description !== short) {
      await api.setMyShortDescription(short, spoken);
      changes++;
    }
  }
  return changes;
};
