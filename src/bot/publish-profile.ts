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

/** Sets what differs from what stands there; returns how much that was. Names come last: Telegram lets them change seldom. */
export const publishProfile = async (api: Api): Promise<number> => {
  let changes = 0;
  const put = async (stands: boolean, set: () => Promise<unknown>): Promise<void> => {
    if (stands) return;
    await set();
    changes++;
  };
  const spoken = LANGUAGES.map(({ code, language }) => ({
    say: phrasesIn(language),
    place: code === "" ? {} : { language_code: code },
  }));
  for (const { say, place } of spoken) {
    for (const { scope, names } of COMMANDS) {
      const wanted = names.map((command) => ({ command, description: say(`command-${command}`) }));
      const commands = await api.getMyCommands({ scope, ...place });
      await put(same(commands, wanted), () => api.setMyCommands(wanted, { scope, ...place }));
    }
    const description = say("profile-description");
    const { description: long } = await api.getMyDescription(place);
    await put(long === description, () => api.setMyDescription(description, place));
    const about = say("profile-short");
    const { short_description: short } = await api.getMyShortDescription(place);
    await put(short === about, () => api.setMyShortDescription(about, place));
  }
  const { type } = await api.getChatMenuButton();
  await put(type === "commands", () => api.setChatMenuButton({ menu_button: { type: "commands" } }));
  for (const { say, place } of spoken) {
    const name = say("profile-name");
    const { name: given } = await api.getMyName(place);
    await put(given === name, () => api.setMyName(name, place));
  }
  return changes;
};
