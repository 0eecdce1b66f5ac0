# Words of the bot itself; answers have their own catalogue in src/render/catalogue.

start-more = 用法见 /help，读过的文章见 /sources，保存哪些数据见 /privacy。
help-more =
    问错了？直接编辑原来的消息，答案会跟着改。
    在任何聊天里输入 @{ $bot } 加关键词，可以直接引用一条事实。
    群和频道里也能用：把我加进群，或设为频道管理员，再在群里发 /settings，或在这里发 /chats。

    /ask  提问
    /settings  语言，以及群组和频道的设置
    /chats  我管理的群和频道
    /privacy  我保存哪些数据
    /delete_my_data  删除我的数据
help-maintainers =
    你是维护者：把文章、文件或链接发给我或转发给我，我读完会逐条给你看草稿。

    /add  明说这是一篇文章
    /gaps  没能回答的问题，和被指有误的答案
help-in-group = 在群里问我：发 /ask 加问题、在问题末尾加 @{ $bot }，或回复我的消息。其他消息我不会回应。管理员用 /settings 设置。
help-in-group-clear = 在群里问我：发 /ask 加问题、在问题末尾加 @{ $bot }，或回复我的消息。不是专门问我的问题，只要够明确、我有把握，也会回答。管理员用 /settings 设置。
words-only = 我只看得懂文字。请把问题打出来发给我。
unknown-command = 没有这个命令。直接发问题就行，用法见 /help。
ask-how = 请把问题写在 /ask 后面。
too-fast = 问得有点快，请稍等 { $seconds } 秒再问。
failed = 抱歉，刚才出了点问题，没能回答。请再问一次。

feedback-good = 👍 有用
feedback-wrong = 👎 不对？
feedback-thanks = 谢谢！
feedback-noted = 已记下，谢谢指出。
feedback-what = 哪里不对？请用一句话回复这条消息。
feedback-saved = 谢谢，维护者会看到。
tell-me = 🔔 有答案时告诉我
notify-noted = 好的。一旦收录了能回答这个问题的文章，我会在这里告诉你。
notify-heading = 你之前问过这个问题，现在有依据了：
button-stale = 这个按钮已经失效，请重新提问。
panel-stale = 这个设置面板已经过时。请在群里重新发 /settings，或私聊我发 /chats。
button-shown = 上面已经发过了。
claim-gone = 这条事实已经不在资料里了。
not-yours = 这个按钮只有发起的人能点。

correction-heading = 更正（{ $date }）：原文或其解读有改动，现在的答案是：
correction-taken-back = 更正（{ $date }）：之前引用的内容已撤回，请不要再引用。现在的答案是：
correction-withdrawn = 更正（{ $date }）：这条事实已撤回，请不要再引用。
digest-heading = 今日一据

privacy =
    我保存什么
    · 你的问题和我的答案：为了能接着问、能编辑、能更正。最多保存 { $days } 天。
    · 你对答案的评价，和你请我通知你的问题。
    · 聊天的设置（语言等）。
    · 没有答案的问题：只留文字和次数，不留是谁问的。

    我不保存你的姓名和电话，不把问题写进普通日志，也不交给任何人。

    /delete_my_data 删除你的全部数据。
delete-sure = 要删除我保存的关于你的一切吗？包括问题、评价、通知和你我私聊的设置。无法恢复。
delete-yes = 是的，全部删除
delete-done = 已全部删除。

this-chat = 这个聊天
chat-called = “{ $chat }”
chosen = ✓ { $label }
on = 开
off = 关
none = 无
back = ‹ 返回
saved = 已保存
admins-only = 只有管理员可以改设置。
my-chats = 我管理的群和频道
chats = 要设置哪一个？
chats-none = 还没有你管理的群或频道。把我加进群，或加为频道管理员后再来看。
settings-main = { $chat }的设置
settings-digest = { $chat }的每日摘要：按时发一条有出处的事实，全部发完之前不重复。
settings-times = { $chat }几点发送？（时区 { $zone }）
settings-days = { $chat }星期几发送？
settings-topics = { $chat }只发哪些主题？
settings-zone = { $chat }的时区，现在是 { $zone }
settings-quiet = { $chat }的安静时段（{ $zone }）：不发摘要，不主动说话，被问到时静音回答。
settings-button = 设置
language-auto = 跟随提问
mode-addressed = 只在被问到时回答
mode-clear = 有把握的明确问题也主动回答
notices-asker = 帮助和提示只给提问的人看
clear-needs-sight = 已保存，但我现在看不到没有 @ 我的消息。请把我设为管理员，或请机器人的拥有者在 @BotFather 关闭隐私模式。
trial = 试运行：先只给我看
trial-button = 先试运行
trial-on = 试运行已开始：我在“{ $chat }”里不发言，本来会给的答案私下发给你。
trial-off = “{ $chat }”已正式启用，我会在群里回答。
trial-started = “{ $chat }”的试运行开始了。我会把本来会在群里发的答案发到这里。
trial-heading =
    “{ $chat }”里有人问：{ $question }
    我本来会这样回答：
trial-live = 正式启用
start-me-first = 请先打开和我的私聊，点“开始”，再来按这个按钮。
digest = 每日摘要
digest-state = 每日摘要：{ $state }
times-state = 时间：{ $times }
days-state = 星期：{ $days }
topics-state = { $count ->
    [0] 主题：全部
   *[other] 主题：{ $count } 个
}
topics-all = 全部主题
quiet-state = 安静时段：{ $span }
zone-state = 时区：{ $zone }
zone-other = 其他时区…
zone-ask = 请回复时区名，例如 Asia/Urumqi 或 UTC+8。
zone-which = 这个缩写可以指几个时区，是哪一个？
zone-wrong = 没有这个时区。可以写成 Asia/Shanghai、UTC+8 或“北京”这样。
time-other = 其他时间…
time-ask = 请回复时间，例如 08:30。
time-wrong = 没看懂这个时间。要写成 08:30 或“早上8点半”这样。
hashtag = 提问标签：{ $tag }
tag-ask = 哪个标签表示提问？请回复一个标签，例如 #问数据；不要标签就回复“无”。
tag-wrong = 标签只能用文字、数字和下划线，例如 #问数据。
day-1 = 周一
day-2 = 周二
day-3 = 周三
day-4 = 周四
day-5 = 周五
day-6 = 周六
day-7 = 周日

welcome-group = 大家好，我是“依据”：用有出处的原文回答电商趋势问题。用 /ask 或 @{ $bot } 问我，平时我不说话。我只保存问我的问题，详见 /privacy。
welcome-channel =
    你把我加进了频道“{ $channel }”，谢谢！

    我能做的：回答以 /ask 开头（或带你选的标签）的帖子；按你定的时间发一条有出处的事实。
    我不会做的：改动或删除你的帖子、给订阅者发私信。

    点“设置”选择标签、摘要和语言。
channel-muted = 我在频道“{ $channel }”里的“发布消息”权限被收回了，现在什么也做不了。请在管理员权限里重新打开它，我就能继续工作。
welcome-channel-mute = 你把我加进了频道“{ $channel }”，但我没有“发布消息”的权限，什么也做不了。请在管理员权限里打开它，我就能开始工作。

inline-start = 打开私聊，问得更细
inline-none = 没有找到依据，去私聊里问
command-ask = 提一个问题
command-help = 怎么用
command-sources = 我读过哪些文章
command-about = 关于我
command-settings = 设置
command-chats = 我管理的群和频道
command-privacy = 保存哪些数据，怎么删除
command-delete_my_data = 删除我的数据
profile-name = 依据 Yiju
profile-description = 问我电商趋势，我用逐字引用、注明出处和时间的原文回答；没有依据就说没有。中文、英文、拼音都行。
profile-short = 电商趋势问答：每个答案都有原文、出处和时间。
gaps = 没能回答的问题，问得最多的在前：
gaps-none = 目前没有未能回答的问题。
wrongs = 被指有误的答案，新的在前：
wrong-line = 👎 { $question }：{ $comment }（{ $claims }）
gap-line = { $count }× { $question }

maintainers-only = 只有资料的维护者可以这样做。
article-how = 把文章发给我：转发、粘贴、作为文件（txt、md、html）或发链接都行。在文字或链接前加 /add，或用 /add 回复一条消息，就是明说“这是文章”。
article-read = 我读完了，还没有发布。
article-publisher = 出处：{ $publisher }
article-published = 日期：{ $date }
article-url = 链接：{ $url }
article-claims = { $claims } 条陈述，其中 { $numbers } 条有数字
article-unknown = 未知
article-cut = Telegram 会把长文拆成几条消息。紧接着发来的会接在这里；如果之后仍缺结尾，请丢弃它，改用文件发来。
article-joined = 由接连发来的 { $count } 条消息连成一篇：
article-joined-wrongly = 如果它们不是同一篇，请丢弃它，再用 /add 逐条发来。
article-empty = 没有从中读到任何陈述。这是全文吗？
article-undated = 不知道它的日期，所以文中的“今年”无从算起。请补上日期。
article-set-how = 要补充或更正，请回复这条消息，一行一项：
    标题：…
    出处：…
    日期：2023-08-15
    链接：https://…
article-not-waiting = 这篇文章已经发布或丢弃。要改已发布的，请先点它下面的“撤回”。
article-look = 逐条看 { $drafts } 条草稿
article-accept-all = ✓ 全部接受并发布
article-accept-rest = ✓ 接受其余并发布
article-publish = 发布
article-discard = ✗ 丢弃
article-accept = ✓ 接受
article-drop = ✗ 删去
article-later = 以后再说 ›
article-edit = ✎ 修改读法
article-edit-how = 要改读法，请回复这条消息，把不对的行改好发来；写“无”就是去掉。数字要与原文一字不差；数值可以写成“3.1 亿元”，时间可以写成 2021-06、FY2024 或“2021 年上半年”。
article-edit-back = ‹ 返回草稿
article-edit-wrong = 没看懂。请一行一项，比如“指标：成交额”；点“✎”可以看到所有名称。
article-edited = 已修改。
article-field = { $name }：{ $value }
article-field-empty = 无
article-number = 读作：{ $number }
article-back = ‹ 返回总览
article-draft = 第 { $place } 条，共 { $all } 条 · { $title }
article-said-by = { $speaker } 说
article-fact = 引述
article-opinion = 观点
article-forecast = 预测
article-seen = 《{ $title }》看完了：{ $claims } 条陈述，{ $drafts ->
    [0] 都已审阅。
   *[other] { $drafts } 条还没审阅，也会照样引用。
}
article-live = 已发布，从现在起我会引用它。
article-live-toast = 已发布
article-take-back = 撤回
article-taken-back = 已从资料中撤回
article-discarded = 《{ $title }》已丢弃，资料没有变化。
article-stale = 这一步已经做过了，或者这个按钮属于另一条消息。
article-corpus-broken = 服务器上的资料现在有错误，暂时不能添加。npm run corpus -- check 会说明错在哪里。
article-refused-repeated = 这篇文章我已经有了（{ $article }），什么都没有改动。
article-refused-address = 这不是 http 或 https 链接。
article-refused-private-address = 这个地址不在公网上，我不会读取。
article-refused-unreachable = 没能读取它。链接对吗？也可以把网页存成文件发给我。
article-refused-too-slow = 网页没有及时返回。也可以把它存成文件发给我。
article-refused-too-large = 这对一篇文章来说太长了。在服务器上可以用 npm run corpus -- add 添加更长的。
article-refused-no-text = 里面没有我能读的文字。我能读 txt、md 和 html，编码为 UTF-8、GB 18030 或 Big5。
article-refused-words = 原文里没有一字不差的这几个字，什么都没有改动。
article-refused-number = 看不出这是什么数。请写成 310000000、20 to 30，或带上单位。什么都没有改动。
article-refused-no-number = 这条陈述还没有数字。请先写“数字：”，照抄原文里的那几个字。
article-refused-misread = 原文的数字不是这样写的。要换成另一个数字，请先写“数字：”，照抄原文里的那几个字。什么都没有改动。
article-refused-period = 这不是时间。可以写成 2021、2021-06、2021-06-18、FY2024 或 2021-01/2021-06。什么都没有改动。
article-refused-reading = 不能这样改。性质是事实、观点或预测；限定是超过、不足或约；单位不能为空。什么都没有改动。
article-refused-date = 这不是日期。日期写成 2023-08-15 这样。
