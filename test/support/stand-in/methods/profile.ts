/** Methods on the bot itself: who it is, its commands, its texts and its menu. */
import type { BotCommand, BotCommandScope, ChatAdministratorRights, MenuButton } from "@grammyjs/types";
import { findReadableChat } from "../access.ts";
import { badRequest } from "../api-error.ts";
import type { Methods } from "../call.ts";
import { administrator } from "../member.ts";
import { countCodePoints } from "../read-text.ts";
import type { World } from "../world.ts";

/** What people see of the bot beside its messages. */
export class Profile {
  readonly #commands = new Map<string, BotCommand[]>();
  readonly names = new Map<string, string>();
  readonly descriptions = new Map<string, string>();
  readonly shortDescriptions = new Map<string, string>();
  readonly menuButtons = new Map<number | "default", MenuButton>();
  readonly defaultRights = new Map<boolean, ChatAdministratorRights>();

  #key(scope: BotCommandScope, language: string): string {
    return JSON.stringify([scope, language]);
  }

  commands(scope: BotCommandScope = { type: "default" }, language = ""): BotCommand[] {
    return this.#commands.get(this.#key(scope, language)) ?? [];
  }

  setCommands(commands: BotCommand[], scope: BotCommandScope = { type: "default" }, language = ""): void {
    if (commands.length > 0) this.#commands.set(this.#key(scope, language), commands);
    else this.#commands.delete(this.#key(scope, language));
  }

  /** The menu that a person of this language sees: the first of the scopes that has commands, his language first. */
  menu(scopes: BotCommandScope[], language: string): BotCommand[] {
    for (const scope of scopes) {
      const found = this.#commands.get(this.#key(scope, language)) ?? this.#commands.get(this.#key(scope, ""));
      if (found) return found;
    }
    return [];
  }
}

function assertCommands(commands: readonly BotCommand[]): void {
  if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  for (const { command, description } of commands) {
    if (!/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID"); // "ask", "delete_my_data"
    const length = countCodePoints(description);
    if (length < 1 || length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  }
}

function assertLanguage(code = ""): string {
  if (code !== "" && !/^[a-z]{2}$/.test(code)) throw badRequest("LANG_CODE_INVALID"); // "zh", not "zh-CN"
  return code;
}

function setText(
  texts: Map<string, string>,
  language: string | undefined,
  text: string | undefined,
  limit: number,
  what: string,
): true {
  const code = assertLanguage(language);
  if (countCodePoints(text ?? "") > limit) throw badRequest(`${what} is too long`);
  if (text) texts.set(code, text);
  else texts.delete(code);
  return true;
}

function getText(texts: Map<string, string>, language: string | undefined): string {
  return texts.get(assertLanguage(language)) ?? texts.get("") ?? "";
}

export function profileMethods(world: World, profile: Profile): Methods {
  function assertScope(scope: BotCommandScope | undefined): void {
    if (scope && "chat_id" in scope) findReadableChat(world, scope.chat_id);
  }

  function changed(): true {
    world.announce({ kind: "profile" });
    return true;
  }

  return {
    getMe: () => world.bot,
    logOut: () => true,
    close: () => true,
    setMyCommands({ commands, scope, language_code }) {
      assertScope(scope);
      assertCommands(commands);
      const named = commands.map(({ command, description, is_ephemeral }) => ({
        command: command.replace(/^\//, ""), // "/ask" → "ask"
        description,
        ...(is_ephemeral === undefined ? {} : { is_ephemeral }),
      }));
      profile.setCommands(named, scope, assertLanguage(language_code));
      return changed();
    },
    getMyCommands(parameters) {
      assertScope(parameters?.scope);
      return profile.commands(parameters?.scope, assertLanguage(parameters?.language_code));
    },
    deleteMyCommands(parameters) {
      assertScope(parameters?.scope);
      profile.setCommands([], parameters?.scope, assertLanguage(parameters?.language_code));
      return changed();
    },
    setMyName({ name, language_code }) {
      setText(profile.names, language_code, name, 64, "name");
      return changed();
    },
    getMyName: (parameters) => ({ name: getText(profile.names, parameters?.language_code) || world.bot.first_name }),
    setMyDescription({ description, language_code }) {
      setText(profile.descriptions, language_code, description, 512, "description");
      return changed();
    },
    getMyDescription: (parameters) => ({ description: getText(profile.descriptions, parameters?.language_code) }),
    setMyShortDescription: ({ short_description, language_code }) =>
      setText(profile.shortDescriptions, language_code, short_description, 120, "short description"),
    getMyShortDescription: (parameters) => ({
      short_description: getText(profile.shortDescriptions, parameters?.language_code),
    }),
    setChatMenuButton(parameters) {
      profile.menuButtons.set(parameters?.chat_id ?? "default", parameters?.menu_button ?? { type: "default" });
      return true;
    },
    getChatMenuButton(parameters) {
      const own = parameters?.chat_id === undefined ? undefined : profile.menuButtons.get(parameters.chat_id);
      return own ?? profile.menuButtons.get("default") ?? { type: "commands" };
    },
    setMyDefaultAdministratorRights(parameters) {
      const isChannel = parameters?.for_channels ?? false;
      if (parameters?.rights) profile.defaultRights.set(isChannel, parameters.rights);
      else profile.defaultRights.delete(isChannel);
      return true;
    },
    getMyDefaultAdministratorRights(parameters) {
      const isChannel = parameters?.for_channels ?? false;
      const { status: _, user: __, can_be_edited: ___, ...usual } = administrator(world.botUser, isChannel);
      return profile.defaultRights.get(isChannel) ?? usual;
    },
  };
}
