# Words of the bot itself; answers have their own catalogue in src/render/catalogue.

start-more = /help explains the rest, /sources lists what I have read, /privacy says what I keep.
help-more =
    Got it wrong? Edit your message, and the answer changes with it.
    In any chat, type @{ $bot } and a few words to quote a fact there.
    I work in groups and channels too: add me as a member or an admin, then send /settings there or /chats here.

    /ask  ask a question
    /settings  language, groups and channels
    /chats  groups and channels that you administer
    /privacy  what is kept
    /delete_my_data  remove it
help-maintainers =
    For you as a maintainer: send or forward an article, a file or a link, and I read it and show you the drafts.

    /add  say outright that something is an article
    /gaps  questions without an answer, and answers that were reported as wrong
help-in-group = In groups, ask me with /ask, by ending your question with @{ $bot }, or by replying to me; otherwise I stay silent. Admins use /settings.
help-in-group-clear = In groups, ask me with /ask, by ending your question with @{ $bot }, or by replying to me. When I am sure, I also answer clear questions addressed to nobody in particular. Admins use /settings.
words-only = I only understand words. Please type your question.
unknown-command = I don’t know that command. Just send a question; /help explains the rest.
ask-how = Write your question after /ask.
too-fast = That’s a little fast. Please ask again in { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.
failed = Sorry, something went wrong and I couldn’t answer. Please ask again.

feedback-good = 👍 Useful
feedback-wrong = 👎 Wrong?
feedback-thanks = Thank you!
feedback-noted = Noted, thank you.
feedback-what = What is wrong with it? Please reply to this message in one line.
feedback-saved = Thank you, the maintainers will see it.
tell-me = 🔔 Tell me when you know
notify-noted = All right. Once an article answers this, I’ll tell you here.
notify-heading = You asked this before, and now there is an answer:
button-stale = That button no longer works. Please ask again.
panel-stale = This settings panel is out of date. Please send /settings in the group again, or /chats to me in private.
button-shown = You’ll find it above.
claim-gone = That fact is no longer in my sources.
not-yours = That button isn’t yours to press.

correction-heading = Corrected on { $date }: the source or its reading changed. The answer is now:
correction-taken-back = Corrected on { $date }: what was quoted here was withdrawn. Please don’t quote it any more. The answer is now:
correction-withdrawn = Corrected on { $date }: this fact was withdrawn. Please don’t quote it any more.
digest-heading = Fact of the day

privacy =
    What I keep
    · Your questions and my answers, so that you can follow up and edit, and I can correct myself. { $days ->
        [one] At most one day.
       *[other] At most { $days } days.
    }
    · What you thought of an answer, and questions you asked to be told about.
    · A chat’s settings, such as its language.
    · Questions without an answer: the words and how often, not who asked.

    I keep no name or phone number, write no question into the ordinary log and pass nothing on.

    /delete_my_data removes all that is yours.
delete-sure = Delete everything I keep about you: questions, feedback, notices and the settings of our private chat? It can’t be undone.
delete-yes = Yes, delete it all
delete-done = All of it is deleted.

this-chat = this chat
chat-called = “{ $chat }”
chosen = ✓ { $label }
on = on
off = off
none = none
back = ‹ Back
saved = Saved
admins-only = Only admins can change the settings.
my-chats = My groups and channels
chats = Which one?
chats-none = No group or channel of yours yet. Add me to a group, or to a channel as an admin, and look again.
settings-main = Settings of { $chat }
settings-digest = Digest for { $chat }: a cited fact at the times you choose, none twice until all were sent.
settings-times = At what time for { $chat }? ({ $zone })
settings-days = On which days for { $chat }?
settings-topics = Which topics for { $chat }?
settings-zone = The time zone of { $chat }, now { $zone }
settings-quiet = Quiet hours of { $chat } ({ $zone }): no digest, nothing unasked, and answers come without a sound.
settings-button = Settings
language-auto = As asked
mode-addressed = Answer only when addressed
mode-clear = Also answer clear questions when sure
notices-asker = Show help and limits only to who asked
clear-needs-sight = Saved, but I can’t see messages that don’t address me. Make me an admin, or have my owner turn privacy mode off at @BotFather.
trial = Trial: show only me
trial-button = Try it quietly first
trial-on = The trial has begun: I stay silent in “{ $chat }” and send you what I would have answered.
trial-off = “{ $chat }” is live: I answer in the group.
trial-started = The trial in “{ $chat }” has begun. What I would have answered there comes here.
trial-heading =
    Somebody in “{ $chat }” asked: { $question }
    I would have answered:
trial-live = Go live
start-me-first = Please open a private chat with me and tap Start first, then press this again.
digest = Digest
digest-state = Digest: { $state }
times-state = Times: { $times }
days-state = Days: { $days }
topics-state = { $count ->
    [0] Topics: all
    [one] Topics: one
   *[other] Topics: { $count }
}
topics-all = All topics
quiet-state = Quiet: { $span }
zone-state = Zone: { $zone }
zone-other = Another one…
zone-ask = Reply with the name of a time zone, for instance Asia/Urumqi or UTC+8.
zone-which = That short name stands for several time zones. Which one?
zone-wrong = There is no such time zone. It looks like Asia/Shanghai, Europe/Berlin or UTC+8.
time-other = Another time…
time-ask = Reply with a time of day, for instance 08:30.
time-wrong = That is no time of day. It looks like 08:30.
hashtag = Question hashtag: { $tag }
tag-ask = Which hashtag makes a post a question? Reply with one, for instance #askdata, or with “none”.
tag-wrong = A hashtag has letters, digits and underscores only, for instance #askdata.
day-1 = Mon
day-2 = Tue
day-3 = Wed
day-4 = Thu
day-5 = Fri
day-6 = Sat
day-7 = Sun

welcome-group = Hello, I’m Yiju: I answer questions on e-commerce trends with quoted, cited facts. Ask with /ask or @{ $bot }; otherwise I stay silent. I keep only questions put to me: /privacy.
welcome-channel =
    You added me to the channel “{ $channel }”. Thank you!

    What I can do: answer posts that begin with /ask (or carry a hashtag you choose), and post a cited fact at times you set.
    What I don’t do: change or delete your posts, or write to your subscribers.

    “Settings” has the hashtag, the digest and the language.
channel-muted = I may no longer post messages in the channel “{ $channel }”, so there is nothing I can do there now. Turn the right on again in my admin rights and I go on.
welcome-channel-mute = You added me to the channel “{ $channel }”, but I lack the right to post messages, so there is nothing I can do. Turn it on in my admin rights and I can begin.

inline-start = Ask me in private for more
inline-none = Nothing found; ask me in private
command-ask = Ask a question
command-help = How to use me
command-sources = What I have read
command-about = About me
command-settings = Settings
command-chats = Groups and channels you administer
command-privacy = What is kept, and how to remove it
command-delete_my_data = Delete my data
profile-name = Yiju
profile-description = Ask about e-commerce trends and get facts quoted word for word, with their source and date. Where there is nothing to go on, I say so. Chinese, English or pinyin.
profile-short = E-commerce trends, answered with exact quotes, sources and dates.
gaps = Questions without an answer, the most asked first:
gaps-none = There are no questions without an answer.
wrongs = Answers that were reported as wrong, the newest first:
wrong-line = 👎 { $question }: { $comment } ({ $claims })
gap-line = { $count }× { $question }

maintainers-only = Only maintainers of my sources can do that.
article-how = Send me an article: forward it, paste it, attach it as a file (txt, md, html) or send its link. /add before a text or a link, or in reply to a message, says outright that it is one.
article-read = I have read this. It isn’t live yet.
article-publisher = Publisher: { $publisher }
article-published = Published: { $date }
article-url = Address: { $url }
article-claims = { $claims ->
    [one] One statement
   *[other] { $claims } statements
}, { $numbers } with a number
article-unknown = not known
article-cut = Telegram cuts long texts into several messages. What follows at once is added here. If the end is missing after that, discard this and send the article as a file.
article-joined = Joined from { $count } messages that came one right after the other:
article-joined-wrongly = If they don’t belong together, discard this and send each of them with /add.
article-empty = I found no statement in it. Is it the whole article?
article-undated = No date is known, so I can’t tell what “this year” means in it. Please set the date.
article-set-how = To set or correct something, reply to this message, one a line:
    title: …
    publisher: …
    date: 2023-08-15
    url: https://…
article-not-waiting = This article is published or discarded. To change a published one, take it back first with the button below it.
article-look = Look through { $drafts ->
    [one] the draft
   *[other] { $drafts } drafts
}
article-accept-all = ✓ Accept all and publish
article-accept-rest = ✓ Accept the rest and publish
article-publish = Publish
article-discard = ✗ Discard
article-accept = ✓ Accept
article-drop = ✗ Drop
article-later = Later ›
article-edit = ✎ Correct the reading
article-edit-how = To correct how this is read, reply to this message with the lines that are wrong. “none” takes something away. The number must stand in the quote word for word; its value may be written as in 3.1 亿元, the period as in 2021-06, FY2024 or 2021 年上半年.
article-edit-back = ‹ Draft
article-edit-wrong = I can’t read that. Write one a line, such as “metric: GMV”; ✎ shows all the names.
article-edited = Corrected.
article-field = { $name }: { $value }
article-field-empty = none
article-number = Read as: { $number }
article-back = ‹ Overview
article-draft = { $place } of { $all } · { $title }
article-said-by = said by { $speaker }
article-fact = quoted
article-opinion = opinion
article-forecast = forecast
article-seen = You have been through “{ $title }”: { $claims ->
    [one] one statement
   *[other] { $claims } statements
}, { $drafts ->
    [0] none left to review.
    [one] one left to review; it is quoted all the same.
   *[other] { $drafts } left to review; they are quoted all the same.
}
article-live = Published: I answer from it now.
article-live-toast = Published
article-take-back = Take it back
article-taken-back = Taken out of my sources
article-discarded = “{ $title }” is discarded. My sources are as they were.
article-stale = That is done already, or the button is from another message.
article-corpus-broken = My sources on disk have a fault right now, so nothing can be added. npm run corpus -- check says what it is.
article-refused-repeated = I hold this article already ({ $article }). Nothing was changed.
article-refused-address = That is no http or https address.
article-refused-private-address = That address isn’t on the public internet, so I don’t fetch it.
article-refused-unreachable = I couldn’t fetch it. Is the link right? You can send me the page as a file instead.
article-refused-too-slow = The page didn’t arrive in time. You can send it as a file instead.
article-refused-too-large = That is too long for an article. On the server, npm run corpus -- add takes longer ones.
article-refused-no-text = There is no text in it that I can read. I take txt, md and html, in UTF-8, GB 18030 or Big5.
article-refused-words = These words don’t stand there, character for character. Nothing was changed.
article-refused-number = I can’t tell what number that is. Write it as 310000000, as 20 to 30, or with its unit. Nothing was changed.
article-refused-no-number = This statement has no number yet. Give the words of the number first, as they stand in the quote.
article-refused-misread = That isn’t what the quoted number says. For another number of the quote, send “number: ” with its words first. Nothing was changed.
article-refused-period = That is no period. It looks like 2021, 2021-06, 2021-06-18, FY2024 or 2021-01/2021-06. Nothing was changed.
article-refused-reading = That can’t be. Nature is fact, opinion or forecast; qualifier is >, < or ~; a unit can’t be empty. Nothing was changed.
article-refused-date = That is no date. It looks like 2023-08-15.
