/** The settings of a chat as a message with buttons. */
import type { Button, Message } from "../../render/message.ts";
import type { Chat } from "../../store/store.ts";
import { plain } from "../delivery/deliver.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Language, Say } from "../phrases.ts";
import { zoneName } from "./quiet-hours.ts";
import { topicName, topicsToChoose } from "./topics.ts";

export const PAGES = ["main", "digest", "times", "days", "topics", "zone", "quiet"] as const;
export type Page = (typeof PAGES)[number];

/** The time zones to choose from; any other can be typed. */
export const ZONES = [
  ...["Asia/Shanghai", "Asia/Hong_Kong", "Asia/Singapore", "Asia/Tokyo", "Asia/Kolkata", "Asia/Dubai", "Europe/Moscow"],
  ...[
    "Europe/Berlin",
    "Europe/London",
    "America/Sao_Paulo",
    "America/New_York",
    "America/Chicago",
    "America/Los_Angeles",
  ],
  ...["Australia/Sydney", "UTC"],
] as const;

/** From which hour to which. */
const QUIET_SPANS = ["22-7", "22-8", "23-7", "23-8", "0-8", "20-9"] as const;

const TOPICS_SHOWN = 24;

export interface PanelSource {
  say: Say;
  language: Language;
  knowledge: Knowledge;
}

const inRows = (buttons: Button[], width: number): Button[][] =>
  Array.from({ length: Math.ceil(buttons.length / width) }, (_, row) => buttons.slice(row * width, (row + 1) * width));

/** One page of the settings. Every button says outright what it sets, so a repeated press changes nothing. */
export const settingsPanel = (
  source: PanelSource,
  chat: Pick<Chat, "id" | "kind" | "title" | "settings">,
  page: Page,
): Message => {
  const { say } = source;
  const { settings } = chat;
  const to = (action: string) => `s:${chat.id}:${action}`;
  const choice = (label: string, action: string, chosen: boolean): Button => ({
    label: chosen ? say("chosen", { label }) : label,
    action: to(action),
  });
  const toggle = (label: string, action: string, on: boolean): Button =>
    choice(label, `${action}:${on ? "off" : "on"}`, on);
  const back = (where: Page): Button[] => [{ label: say("back"), action: to(`page:${where}`) }];
  const heading = say(`settings-${page}`, {
    chat: chat.title === null ? say("this-chat") : say("chat-called", { chat: chat.title }),
    zone: zoneName(settings.timeZone),
  });

  const languages = [
    choice(say("language-auto"), "lang:auto", settings.language === "auto"),
    choice("中文", "lang:zh", settings.language === "zh"),
    choice("English", "lang:en", settings.language === "en"),
  ];
  const { digest, quietHours } = settings;

  const pages: Record<Page, () => Button[][]> = {
    main: () => {
      if (chat.kind === "private") return [languages, [{ label: say("my-chats"), action: "chats" }]];
      const isGroup = chat.kind !== "channel";
      return [
        languages,
        ...(isGroup
          ? [
              [choice(say("mode-addressed"), "mode:addressed", settings.answers === "addressed")],
              [choice(say("mode-clear"), "mode:clear", settings.answers === "clear")],
              [toggle(say("notices-asker"), "notices:asker", settings.notices === "asker")],
              [toggle(say("trial"), "trial", settings.trialFor !== null)],
            ]
          : [
              [
                {
                  label: say("hashtag", { tag: settings.hashtag ? `#${settings.hashtag}` : say("none") }),
                  action: to("tag:ask"),
                },
              ],
            ]),
        [{ label: say("digest-state", { state: say(digest.on ? "on" : "off") }), action: to("page:digest") }],
        [
          {
            label: say("quiet-state", { span: quietHours ? `${quietHours.from}–${quietHours.to}` : say("off") }),
            action: to("page:quiet"),
          },
          { label: say("zone-state", { zone: zoneName(settings.timeZone) }), action: to("page:zone") },
        ],
      ];
    },
    digest: () => [
      [toggle(say("digest"), "digest", digest.on)],
      [{ label: say("times-state", { times: digest.times.join(" ") || say("none") }), action: to("page:times") }],
      [
        {
          label: say("days-state", { days: digest.days.map((day) => say(`day-${day}`)).join(" ") || say("none") }),
          action: to("page:days"),
        },
      ],
      [{ label: say("topics-state", { count: settings.topics.length }), action: to("page:topics") }],
      back("main"),
    ],
    times: () => {
      const hours = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:00`);
      const all = [...new Set([...hours, ...digest.times])].sort();
      const buttons = all.map((time) => toggle(time, `time:${time.replace(":", "")}`, digest.times.includes(time)));
      return [...inRows(buttons, 4), [{ label: say("time-other"), action: to("time:ask") }], back("digest")];
    },
    days: () => {
      const buttons = [1, 2, 3, 4, 5, 6, 7].map((day) =>
        toggle(say(`day-${day}`), `day:${day}`, digest.days.includes(day)),
      );
      return [...inRows(buttons, 4), back("digest")];
    },
    topics: () => {
      const offered = topicsToChoose(source.knowledge, TOPICS_SHOWN);
      // What was chosen when it was still offered can be taken back.
      const others = settings.topics.filter((id) => offered.every((entry) => entry.id !== id));
      const topics = [...offered, ...others.flatMap((id) => source.knowledge.corpus.lexicon.get(id) ?? [])];
      const buttons = topics.map((entry) =>
        toggle(topicName(entry, source.language), `topic:${entry.id}`, settings.topics.includes(entry.id)),
      );
      return [
        [choice(say("topics-all"), "topic:all:on", settings.topics.length === 0)],
        ...inRows(buttons, 3),
        back("digest"),
      ];
    },
    zone: () => [
      ...inRows(
        ZONES.map((zone) => choice(zone, `zone:${zone}`, settings.timeZone === zone)),
        2,
      ),
      [{ label: say("zone-other"), action: to("zone:ask") }],
      back("main"),
    ],
    quiet: () => {
      const now = quietHours && `${quietHours.from}-${quietHours.to}`;
      const spans = QUIET_SPANS.map((span) =>
        choice(span.replace("-", ":00–").concat(":00"), `quiet:${span}`, now === span),
      );
      return [[choice(say("off"), "quiet:off", !quietHours)], ...inRows(spans, 2), back("main")];
    },
  };
  return plain(heading, pages[page]());
};
