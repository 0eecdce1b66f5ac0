/** A Bot API server of our own: real HTTP, Telegram's rules and words, people to script. */
import type { ChatMember, User, UserFromGetMe } from "@grammyjs/types";
import { BotApi, type RecordedCall } from "./bot-api.ts";
import type { MethodName } from "./bot-api-schema.ts";
import type { Chat, ChatOptions } from "./chat.ts";
import { Faults } from "./faults.ts";
import { FileStore } from "./file-store.ts";
import { FloodLimits } from "./flood-limits.ts";
import { createGuestQueries } from "./guest-queries.ts";
import { close, createHttpServer, listen } from "./http-server.ts";
import { LongPolling } from "./long-polling.ts";
import { administrator, creator, member } from "./member.ts";
import { answerMethods } from "./methods/answer.ts";
import { chatMethods } from "./methods/chats.ts";
import { editMethods } from "./methods/edit.ts";
import { Profile, profileMethods } from "./methods/profile.ts";
import { sendMethods } from "./methods/send.ts";
import { updateMethods } from "./methods/updates.ts";
import { type OpenQueries, Person } from "./person.ts";
import { type CallbackAnswer, type InlineAnswer, Queries } from "./queries.ts";
import { UpdateQueue } from "./update-queue.ts";
import { Webhook } from "./webhook.ts";
import { type PrivacyMode, World } from "./world.ts";

export interface StandInOptions {
  /** 0, the default, lets the system choose a free one. */
  port?: number;
  username?: string;
  privacyMode?: PrivacyMode;
  /** Telegram's sending limits; off by default so that tests need not wait. */
  floodLimits?: boolean;
  now?: () => Date;
  /** Telegram's own times, which tests may shorten. */
  times?: {
    /** Seconds that a repeated poll of the same offset is held at least; 3. */
    repeatHold?: number;
    /** Milliseconds within which a press or an inline query can be answered; 15,000. */
    queryLifetime?: number;
    /** Milliseconds before an update is sent to a failed webhook again; 1,000, doubling. */
    webhookRetry?: number;
  };
}

export interface GroupOptions {
  owner: Person;
  members?: Person[];
  /** How the bot is in it from the start, without an update about it; "outside" unless said. */
  bot?: "member" | "administrator" | "outside";
  username?: string;
}

export class StandIn {
  readonly token: string;
  /** For `TELEGRAM_API_ROOT`. */
  readonly apiRoot: string;
  readonly world: World;
  readonly faults: Faults;
  readonly profile: Profile;
  readonly #api: BotApi;
  readonly #queries: OpenQueries;
  readonly #files: FileStore;
  readonly #polling: LongPolling;
  readonly #stop: () => Promise<void>;
  #nextUserId = 500_000_001;

  constructor(parts: {
    token: string;
    port: number;
    world: World;
    faults: Faults;
    profile: Profile;
    api: BotApi;
    queries: OpenQueries;
    files: FileStore;
    polling: LongPolling;
    stop: () => Promise<void>;
  }) {
    this.token = parts.token;
    this.apiRoot = `http://127.0.0.1:${parts.port}`;
    this.world = parts.world;
    this.faults = parts.faults;
    this.profile = parts.profile;
    this.#api = parts.api;
    this.#queries = parts.queries;
    this.#files = parts.files;
    this.#polling = parts.polling;
    this.#stop = parts.stop;
  }

  get bot(): UserFromGetMe {
    return this.world.bot;
  }

  /** Every request so far, or those of one method; polls included. */
  calls(method?: MethodName): RecordedCall[] {
    return method ? this.#api.calls.filter((call) => call.method === method) : this.#api.calls;
  }

  /** Nested properties in requests that Telegram would skip silently: most often a mistake. */
  get ignoredProperties(): readonly string[] {
    return this.#api.ignoredProperties;
  }

  /** Whether a poll is waiting at this moment: the bot is up. */
  get isPolled(): boolean {
    return this.#polling.isPolled;
  }

  /** Resolves when the bot polls: it is up. Rejects after the deadline (ms). */
  whenPolled(deadline = 10_000): Promise<void> {
    return this.#polling.whenPolled(deadline);
  }

  /** A person with a private chat to the bot, who hasn't said anything yet. */
  person(firstName: string, details: Partial<User> = {}): Person {
    const user: User = {
      id: this.#nextUserId++,
      is_bot: false,
      first_name: firstName,
      language_code: "en",
      ...details,
    };
    return new Person(this.world, this.#queries, this.#files, this.world.addUser(user));
  }

  #chat(type: ChatOptions["type"], title: string, options: GroupOptions, isForum = false): Chat {
    const chat = this.world.addChat({ type, title, username: options.username, isForum });
    const join = (user: User, membership: ChatMember) => chat.members.set(user.id, membership);
    join(options.owner.user, creator(options.owner.user));
    for (const { user } of options.members ?? []) join(user, member(user));
    const { botUser } = this.world;
    if (options.bot === "member") join(botUser, member(botUser));
    if (options.bot === "administrator") join(botUser, administrator(botUser, type === "channel"));
    return chat;
  }

  group(title: string, options: GroupOptions): Chat {
    return this.#chat("group", title, options);
  }

  supergroup(title: string, options: GroupOptions): Chat {
    return this.#chat("supergroup", title, options);
  }

  /** A supergroup with topics. */
  forum(title: string, options: GroupOptions): Chat {
    return this.#chat("supergroup", title, options, true);
  }

  channel(title: string, options: GroupOptions): Chat {
    return this.#chat("channel", title, options);
  }

  /** Makes a supergroup the discussion group of a channel: posts are copied into it. */
  link(channel: Chat, group: Chat): void {
    channel.linked = group;
    group.linked = channel;
  }

  /** Ends polls and deliveries under way and closes the port. */
  stop(): Promise<void> {
    return this.#stop();
  }
}

function describeBot(id: number, username: string, privacyMode: PrivacyMode): UserFromGetMe {
  return {
    id,
    is_bot: true,
    first_name: "Yiju",
    username,
    can_join_groups: true,
    can_read_all_group_messages: privacyMode === "off",
    supports_guest_queries: true,
    supports_inline_queries: true,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
    can_manage_bots: false,
    supports_join_request_queries: false,
  };
}

/** Starts a stand-in; rejects when the port is taken. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { privacyMode = "on", username = "yiju_bot", now = () => new Date(), times = {} } = options;
  const botId = 7_000_000_001;
  const token = `${botId}:${"stand-in".padEnd(35, "-")}`;
  const updates = new UpdateQueue(1001);
  const world = new World({ bot: describeBot(botId, username, privacyMode), updates, privacyMode, now });
  const faults = new Faults();
  const files = new FileStore();
  const profile = new Profile();
  const polling = new LongPolling(updates, times.repeatHold ?? 3);
  const lifetime = times.queryLifetime ?? 15_000;
  const callback = new Queries<CallbackAnswer>(world, "press", lifetime);
  const inline = new Queries<InlineAnswer>(world, "inline query", lifetime);
  const guest = createGuestQueries(world, lifetime);
  const webhook = new Webhook(updates, {
    retryPause: times.webhookRetry ?? 1000,
    execute: (method, parameters) =>
      api.execute(api.find(method), parameters, { files: [], gone: new AbortController().signal }),
  });
  const api: BotApi = new BotApi(
    {
      ...updateMethods(updates, polling, webhook),
      ...profileMethods(world, profile),
      ...sendMethods(world, files),
      ...editMethods(world),
      ...chatMethods(world),
      ...answerMethods({ callback, inline, guest: (id, result) => guest.answer(id, result) }),
    },
    options.floodLimits ? new FloodLimits(() => performance.now()) : undefined,
  );
  const broken: unknown[] = [];
  const server = createHttpServer({ token, api, faults, files, onBroken: (error) => broken.push(error) });
  const port = await listen(server, options.port ?? 0);
  const queries: OpenQueries = { callback, inline, openGuest: (chat, message) => guest.open(chat, message) };
  const stop = async () => {
    webhook.stop();
    polling.release();
    await close(server);
    if (broken.length > 0) throw new AggregateError(broken, "The stand-in itself failed while it served the bot");
  };
  return new StandIn({ token, port, world, faults, profile, api, queries, files, polling, stop });
}
