## 数量

amount-range = { $from }至{ $to }
amount-per = { $amount }/{ $unit }
amount-against = { $amount }（{ $base }）

qualifier-over = 超过{ $amount }
qualifier-nearly = 近{ $amount }
qualifier-under = 不足{ $amount }
qualifier-about = 约{ $amount }
qualifier-at-least = 至少{ $amount }
qualifier-at-most = 最多{ $amount }

change-up-percent = { $base }增长{ $amount }
change-down-percent = { $base }下降{ $amount }
change-up-points = { $base }上升{ $amount }
change-down-points = { $base }下降{ $amount }
change-up-amount = { $base }增加{ $amount }
change-down-amount = { $base }减少{ $amount }
change-either-way = { $base }{ $from }至{ $to }
change-doubled = { $base }增长{ $amount }
times-once = 一倍
change-none = { $base }持平

base-yoy = 同比
base-qoq = 环比
base-mom = 环比
base-wow = 较上周
base-dod = 较前一日
base-cagr = 年均复合
base-vs-year-start = 较年初
base-period = 较 { $period }
base-vs-peak = 自高点
base-vs-low = 自低点
base-vs-issue-price = 较发行价

vague-at-least = 至少{ $number }
vague-0 = 几
vague-1 = 数十
vague-2 = 数百
vague-3 = 数千
vague-4 = 数万
vague-5 = 数十万
vague-6 = 数百万
vague-7 = 数千万
vague-8 = 数亿
vague-9 = 数十亿
vague-10 = 数百亿
vague-11 = 数千亿
vague-12 = 数万亿
magnitude-0 = 一
magnitude-1 = 十
magnitude-2 = 一百
magnitude-3 = 一千
magnitude-4 = 一万
magnitude-5 = 十万
magnitude-6 = 一百万
magnitude-7 = 一千万
magnitude-8 = 一亿
magnitude-9 = 十亿
magnitude-10 = 一百亿
magnitude-11 = 一千亿
magnitude-12 = 一万亿

currency-CNY = { $number }元
currency-CNY-in-words = { $number }元
currency-USD = { $number }美元
currency-USD-in-words = { $number }美元
currency-HKD = { $number }港元
currency-HKD-in-words = { $number }港元
currency-EUR = { $number }欧元
currency-EUR-in-words = { $number }欧元
currency-GBP = { $number }英镑
currency-GBP-in-words = { $number }英镑
currency-JPY = { $number }日元
currency-JPY-in-words = { $number }日元
currency-KRW = { $number }韩元
currency-KRW-in-words = { $number }韩元
currency-SGD = { $number }新加坡元
currency-SGD-in-words = { $number }新加坡元
currency-TWD = { $number }新台币
currency-TWD-in-words = { $number }新台币
currency-INR = { $number }印度卢比
currency-INR-in-words = { $number }印度卢比
currency-other = { $number } { $code }

unit-percent = { $number }%
unit-pp = { $number }个百分点
unit-bp = { $number }个基点
unit-percent-of-price = 原价的{ $number }%
unit-times = { $number }倍
unit-rank = 第{ $number }位
unit-places = { $number }位
unit-people = { $number }人
unit-households = { $number }户
unit-orders = { $number }单
unit-cases = { $number }件
unit-parcels = { $number }件
unit-items = { $number }件
unit-occurrences = { $number }次
unit-downloads = { $number }次
unit-views = { $number }次
unit-merchants = { $number }个商家
unit-kinds = { $number }种
unit-regions = { $number }个地区
unit-quarters = { $number }个季度
unit-shops = { $number }家
unit-stores = { $number }家
unit-companies = { $number }家
unit-brands = { $number }个品牌
unit-sessions = { $number }场
unit-flights = { $number }个航班
unit-countries = { $number }个国家
unit-provinces = { $number }个省份
unit-cities = { $number }个城市
unit-counties = { $number }个县
unit-villages = { $number }个村
unit-years = { $number }年
unit-months = { $number }个月
unit-weeks = { $number }周
unit-days = { $number }天
unit-hours = { $number }小时
unit-minutes = { $number }分钟
unit-seconds = { $number }秒
unit-m2 = { $number }平方米
unit-points = { $number }点
unit-tonnes = { $number }吨
unit-other = { $number } { $unit }

## 时间

month = { $number } 月
period-day = { $year } 年 { $month } { $day } 日
period-month = { $year } 年 { $month }
period-year = { $year } 年
period-fiscal = { $year } 财年
period-range = { $from }至 { $to }
period-months = { $year } 年 { $from }至 { $to }
period-days = { $year } 年 { $from } { $fromDay } 日至 { $to } { $toDay } 日
period-days-of-month = { $year } 年 { $to } { $fromDay } 日至 { $toDay } 日

age-months = 距今 { $months } 个月
age-years = 距今 { $years } 年
age-years-over = 距今 { $years } 年多

## 回答

headline-forecast = { $value }（预测）
value-loss = { $value }（亏损）
value-converted = { $stated }（即 { $converted }）
period-with-age = { $period }（{ $age }）

verdict-yes = 是的
verdict-no = 不是
correction-word = 注意
verdict-alone = { $word }，原文这样说：
verdict-put-right = { $word }，原文的说法是“{ $stated }”。
correction = { $word }：原文说的是“{ $stated }”，不是“{ $asked }”。
not-said-by = 原文没有说这是“{ $asked }”说的。
said-by-another = 原文说这出自{ $stated }，没有说是“{ $asked }”。
basis-of-source = 注意：原文的这个数是按“{ $words }”的口径给出的。
basis-of-question = 注意：原文没有说这个数是按“{ $words }”的口径算的。
conflict = 几处来源说法不一，连同日期并列如下。

quote-shortened = 原文较长，这里只引了一部分，点“上下文”可看更多。
gloss = 英文大意（非引文）：{ $gloss }
says-itself = 原文没有注明出自谁，是文章自己的说法。
speaker = ——{ $speaker }
origin = 据{ $origin }
is-opinion = 这是观点，不是统计。
is-forecast = 这是预测，不是实际数据。
said-as-opinion = { $who }（观点）
said-as-forecast = { $who }（预测）
when = 时间：{ $period }

source = 来源：《{ $title }》，{ $publisher }，{ $date }
source-numbered = 来源{ $numbers }：《{ $title }》，{ $publisher }，{ $date }
source-age = （{ $age }）
publisher-unknown = 发布方未注明
date-unknown = 日期不详
date-written = 写于 { $written }前后
date-page-and-written = 网页标注 { $page }，但文章写于 { $written }前后
place = 没有链接，见原文第 { $paragraph } 段。

button-more = 更多
button-context = 上下文
button-source = 来源
button-nearest = 看看原文

unsure = 不确定这是不是你要问的，最接近的原文是：
ambiguous = 你想问的是哪一个？

## 没有找到

missing-subject = 手上的文章里没有提到“{ $subject }”。
missing-metric = 手上的文章里没有“{ $metric }”的数据。
missing-metric-elsewhere = 没找到你问的“{ $metric }”。
missing-metric-of = 文章里提到了“{ $subject }”，但没有它的“{ $metric }”。
missing-period = 手上没有“{ $period }”的这项数据。
missing-period-relative = 手上没有 { $year } 年（“{ $period }”）的这项数据。
period-in-year = { $year } 年（{ $period }）
missing-period-of = 手上有“{ $rest }”，但没有“{ $period }”的。
missing-number = 文章里提到了“{ $rest }”，但没有给出数字。
missing-name = 手上的文章里没有说“{ $name }”。
missing-cause = 手上的文章里没有说原因。
missing-off_topic = 这个我答不了，我只查电商趋势方面的文章，发 /sources 可以看有哪些。
missing-unreadable = 这句没看懂，请用中文或英文再问一次。
not-found = 手上的文章里没有找到答案。
not-found-hint = 换个说法试试，或者发 /sources 看看有哪些文章。
nearest = 最接近的是另一条：{ $label }
nearest-maybe = 这条可能有关：
more-none = 相关的就这些了。
nothing-told = 刚才那个我没找到答案，所以也没有出处可查。

## 闲聊

chat-greeting = 你好！想了解电商行业、某家公司或某个数字，直接问就行，我会引用原文回答。
chat-thanks = 不客气，还想知道什么接着问。
chat-acknowledgement = 好的，还想知道什么，直接问。
chat-complaint = 抱歉没帮上忙。换个说法，再问我试试。
chat-identity = 我是“依据”，专门查电商趋势：每个回答都引用原文，并说明是谁说的、什么时候的数据。
chat-help = 直接提问就行，中文英文都可以。
chat-goodbye = 再见，有问题随时来问。

example-question = { $what }是多少？
example-question-people = { $subject }{ $metric }有多少？
examples = 比如：
start =
    你好，我是“依据”。电商趋势方面的问题直接问我：给你数字、原文、是谁说的、什么时候的数据。没有的，我会直说没有。
help =
    直接问就行，写上公司和指标也可以。能追问（“那京东呢？”），能核实（“……是真的吗？”），也能比较两样东西。
help-commands =
    /sources  我查的是哪些文章
    /about  我是谁
    /help  看这段说明
about =
    “依据”目前收录 { $articles } 篇文章、{ $claims } 条可引用的原文。引用一字不改，换算和翻译都会注明；文章里没有的，不会编。

unreadable-empty = 写下你想问的，我来查。
unreadable-symbols = 我得看到文字才能查，请用中文或英文提问。
unreadable-long = 太长了，请把问题控制在 { $most } 字以内。
unreadable-script = 我只看得懂中文和英文。
unreadable-language = 抱歉，我只看得懂中文和英文，请用其中一种提问。
unreadable-link = 链接我打不开：文章由维护者加进来，发 /sources 可以看有哪些，直接问里面的内容就行。

## 上下文和来源

context = 《{ $title }》第 { $paragraph } 段
context-shortened = 这一段太长，一条消息放不下，这里是引文前后的部分。
button-gone = 这个按钮已失效，请重新提问。
button-open = 打开网页
button-copy = 复制出处
citation = 《{ $title }》
citation-publisher = { $publisher }：
citation-date = ，{ $date }
button-previous = 上一页
button-next = 下一页

source-publisher = 发布方：{ $value }
source-published = 网页标注的日期：{ $value }
source-written = 大约写于：{ $value }
source-written-why = 判断依据：{ $value }
source-language = 语言：{ $value }
source-attribution = 版权：{ $value }
rights-of-others = 归作者和发布方所有，这里只作引用。
source-address = 网址：{ $value }
source-no-address = 网址：不详
language-zh-Hans = 中文（简体）
language-zh-Hant = 中文（繁体）
language-en = 英文

sources =
    { $articles ->
        [0] 还没有收录文章。
       *[other] 目前查的是这 { $articles } 篇文章：
    }
sources-line = { $number }. 《{ $title }》，{ $publisher }，{ $date }（{ $claims } 条）

## 终端

chat-opening = 直接输入问题，或输入选项的编号；/help 看说明，/quit 退出。想在 Telegram 上用：把 @BotFather 给的 token 写进 .env 的 BOT_TOKEN，再启动一次。
chat-unknown-command = 没有这个命令，可用的有 /help、/sources、/about 和 /quit。
chat-no-choice = 没有选项 { $number }。请输入上面某个选项的编号，或直接输入问题。
