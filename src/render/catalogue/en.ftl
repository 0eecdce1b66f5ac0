## Amounts

amount-range = { $from } to { $to }
amount-per = { $amount } per { $unit }
amount-against = { $amount } ({ $base })

qualifier-over = more than { $amount }
qualifier-nearly = nearly { $amount }
qualifier-under = under { $amount }
qualifier-about = about { $amount }
qualifier-at-least = at least { $amount }
qualifier-at-most = at most { $amount }

change-up-percent = up { $amount } { $base }
change-down-percent = down { $amount } { $base }
change-up-points = up { $amount } { $base }
change-down-points = down { $amount } { $base }
change-up-amount = up { $amount } { $base }
change-down-amount = down { $amount } { $base }
change-either-way = { $from } to { $to } { $base }
change-doubled = { $amount } { $base }
times-once = doubled
change-none = unchanged { $base }

base-yoy = year on year
base-qoq = quarter on quarter
base-mom = month on month
base-wow = week on week
base-dod = day on day
base-cagr = a year, compounded
base-vs-year-start = since the start of the year
base-period = from { $period }
base-vs-peak = from the peak
base-vs-low = from the low
base-vs-issue-price = from the issue price

vague-at-least = { $number } or more
vague-0 = several
vague-1 = dozens of
vague-2 = hundreds of
vague-3 = thousands of
vague-4 = tens of thousands of
vague-5 = hundreds of thousands of
vague-6 = millions of
vague-7 = tens of millions of
vague-8 = hundreds of millions of
vague-9 = billions of
vague-10 = tens of billions of
vague-11 = hundreds of billions of
vague-12 = trillions of
magnitude-0 = one
magnitude-1 = ten
magnitude-2 = a hundred
magnitude-3 = a thousand
magnitude-4 = ten thousand
magnitude-5 = a hundred thousand
magnitude-6 = a million
magnitude-7 = ten million
magnitude-8 = a hundred million
magnitude-9 = a billion
magnitude-10 = ten billion
magnitude-11 = a hundred billion
magnitude-12 = a trillion

currency-CNY = ¥{ $number }
currency-CNY-in-words = { $number } yuan
currency-USD = ${ $number }
currency-USD-in-words = { $number } US dollars
currency-HKD = HK${ $number }
currency-HKD-in-words = { $number } Hong Kong dollars
currency-EUR = €{ $number }
currency-EUR-in-words = { $number } euros
currency-GBP = £{ $number }
currency-GBP-in-words = { $number } pounds
currency-JPY = JP¥{ $number }
currency-JPY-in-words = { $number } yen
currency-KRW = ₩{ $number }
currency-KRW-in-words = { $number } won
currency-SGD = S${ $number }
currency-SGD-in-words = { $number } Singapore dollars
currency-TWD = NT${ $number }
currency-TWD-in-words = { $number } Taiwan dollars
currency-INR = ₹{ $number }
currency-INR-in-words = { $number } rupees
currency-other = { $code } { $number }

unit-percent = { $number }%
unit-pp =
    { $count ->
        [one] { $number } percentage point
       *[other] { $number } percentage points
    }
unit-bp =
    { $count ->
        [one] { $number } basis point
       *[other] { $number } basis points
    }
unit-percent-of-price = { $number }% of the list price
unit-times =
    { $count ->
        [one] { $number } time
       *[other] { $number } times
    }
unit-rank = No. { $number }
unit-places =
    { $count ->
        [one] { $number } place
       *[other] { $number } places
    }
unit-people =
    { $count ->
        [one] { $number } person
       *[other] { $number } people
    }
unit-households =
    { $count ->
        [one] { $number } household
       *[other] { $number } households
    }
unit-orders =
    { $count ->
        [one] { $number } order
       *[other] { $number } orders
    }
unit-cases =
    { $count ->
        [one] { $number } case
       *[other] { $number } cases
    }
unit-parcels =
    { $count ->
        [one] { $number } parcel
       *[other] { $number } parcels
    }
unit-items =
    { $count ->
        [one] { $number } item
       *[other] { $number } items
    }
unit-occurrences =
    { $count ->
        [one] { $number } time
       *[other] { $number } times
    }
unit-downloads =
    { $count ->
        [one] { $number } download
       *[other] { $number } downloads
    }
unit-views =
    { $count ->
        [one] { $number } view
       *[other] { $number } views
    }
unit-merchants =
    { $count ->
        [one] { $number } merchant
       *[other] { $number } merchants
    }
unit-kinds =
    { $count ->
        [one] { $number } kind
       *[other] { $number } kinds
    }
unit-regions =
    { $count ->
        [one] { $number } region
       *[other] { $number } regions
    }
unit-quarters =
    { $count ->
        [one] { $number } quarter
       *[other] { $number } quarters
    }
unit-shops =
    { $count ->
        [one] { $number } shop
       *[other] { $number } shops
    }
unit-stores =
    { $count ->
        [one] { $number } store
       *[other] { $number } stores
    }
unit-companies =
    { $count ->
        [one] { $number } company
       *[other] { $number } companies
    }
unit-brands =
    { $count ->
        [one] { $number } brand
       *[other] { $number } brands
    }
unit-sessions =
    { $count ->
        [one] { $number } session
       *[other] { $number } sessions
    }
unit-flights =
    { $count ->
        [one] { $number } flight
       *[other] { $number } flights
    }
unit-countries =
    { $count ->
        [one] { $number } country
       *[other] { $number } countries
    }
unit-provinces =
    { $count ->
        [one] { $number } province
       *[other] { $number } provinces
    }
unit-cities =
    { $count ->
        [one] { $number } city
       *[other] { $number } cities
    }
unit-counties =
    { $count ->
        [one] { $number } county
       *[other] { $number } counties
    }
unit-villages =
    { $count ->
        [one] { $number } village
       *[other] { $number } villages
    }
unit-years =
    { $count ->
        [one] { $number } year
       *[other] { $number } years
    }
unit-months =
    { $count ->
        [one] { $number } month
       *[other] { $number } months
    }
unit-weeks =
    { $count ->
        [one] { $number } week
       *[other] { $number } weeks
    }
unit-days =
    { $count ->
        [one] { $number } day
       *[other] { $number } days
    }
unit-hours =
    { $count ->
        [one] { $number } hour
       *[other] { $number } hours
    }
unit-minutes =
    { $count ->
        [one] { $number } minute
       *[other] { $number } minutes
    }
unit-seconds =
    { $count ->
        [one] { $number } second
       *[other] { $number } seconds
    }
unit-m2 = { $number } m²
unit-points =
    { $count ->
        [one] { $number } point
       *[other] { $number } points
    }
unit-tonnes =
    { $count ->
        [one] { $number } tonne
       *[other] { $number } tonnes
    }
unit-other = { $number } { $unit }

## Periods and ages

month =
    { $number ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    }
period-day = { $day } { $month } { $year }
period-month = { $month } { $year }
period-year = { $year }
period-fiscal = fiscal year { $year }
period-range = { $from } to { $to }
period-months = { $from } to { $to } { $year }
period-days = { $fromDay } { $from } to { $toDay } { $to } { $year }
period-days-of-month = { $fromDay } to { $toDay } { $to } { $year }

age-months =
    { $months ->
        [one] { $months } month old
       *[other] { $months } months old
    }
age-years =
    { $years ->
        [one] { $years } year old
       *[other] { $years } years old
    }
age-years-over =
    { $years ->
        [one] over a year old
       *[other] over { $years } years old
    }

## Answers

headline-forecast = { $value } (forecast)
value-loss = { $value } (loss)
value-converted = { $stated } ({ $converted })
period-with-age = { $period } ({ $age })

verdict-yes = Yes
verdict-no = No
correction-word = Note
verdict-alone = { $word }. In the words of the source:
verdict-put-right = { $word }. The exact wording is { $stated }.
correction = { $word }: the source says { $stated }, not { $asked }.
not-said-by = The source doesn’t say that { $asked } said so.
said-by-another = The source has this from { $stated } and doesn’t say that { $asked } said so.
basis-of-source = Note: in the source this number comes with “{ $words }”.
basis-of-question = Note: the source doesn’t say that this number is “{ $words }”.
conflict = Sources disagree. Here they are side by side, each with its date.

quote-shortened = This is part of a longer passage. Press “Context” to read on.
gloss = In English (not a quote): { $gloss }
says-itself = The article says this itself and names no source.
speaker = — { $speaker }
origin = According to { $origin }
is-opinion = This is an opinion, not a measured fact.
is-forecast = This is a forecast, not an actual figure.
said-as-opinion = { $who } (opinion)
said-as-forecast = { $who } (forecast)
when = As of { $period }

source = Source: { $title }, { $publisher }, { $date }
source-numbered = Source of { $numbers }: { $title }, { $publisher }, { $date }
source-age = { " " }({ $age })
publisher-unknown = publisher not named
date-unknown = undated
date-written = written around { $written }
date-page-and-written = page dated { $page }, but written around { $written }
place = No link; it stands in paragraph { $paragraph } of the text.

button-more = More
button-context = Context
button-source = Source
button-nearest = Show it

unsure = I’m not sure this is what you asked. The closest words I have:
ambiguous = Which one do you mean?

## Nothing found

missing-subject = I found nothing about “{ $subject }” in my articles.
missing-metric = None of my articles gives “{ $metric }”.
missing-metric-elsewhere = I didn’t find the “{ $metric }” you asked about.
missing-metric-of = My articles mention “{ $subject }”, but give no “{ $metric }” for it.
missing-period = I have nothing on this for “{ $period }”.
missing-period-relative = I have nothing on this for { $year } (“{ $period }”).
period-in-year = { $year } ({ $period })
missing-period-of = I have “{ $rest }”, but not for “{ $period }”.
missing-number = My articles mention “{ $rest }”, but give no number.
missing-name = My articles don’t say “{ $name }”.
missing-cause = My articles don’t say why.
missing-off_topic = That’s beyond me: I only look things up in articles on e-commerce trends, listed under /sources.
missing-unreadable = I couldn’t make sense of that. Please ask in English or Chinese.
not-found = My articles don’t hold an answer to that.
not-found-hint = Try other words, or see /sources for what I can look in.
nearest = The nearest I have is something else: { $label }
nearest-maybe = This may be relevant:
more-none = That’s all I have on this.
nothing-told = I found no answer to that, so there’s no source to show for one.

## Small talk

chat-greeting = Hello! Ask me about e-commerce, a company or a number, and I’ll quote the source.
chat-thanks = You’re welcome. Ask away if there’s more.
chat-acknowledgement = All right. Ask away if there’s more.
chat-complaint = Sorry that didn’t help. Try rephrasing the question.
chat-identity = I’m Yiju. I answer questions on e-commerce trends with exact quotes, and say who said it and when.
chat-help = Just ask, in English or Chinese.
chat-goodbye = Bye! Come back any time.

example-question =
    { $count ->
        [one] What is { $what }?
       *[other] What are { $what }?
    }
example-question-people = How many { $metric } does { $subject } have?
examples = For example:
start =
    Hello, I’m Yiju. Ask me about e-commerce trends: you get the number, the exact words of the source, who said it and when. If I don’t have it, I say so.
help =
    Just ask: a company and a measure will do. You can follow up (“and JD?”), check a claim (“is it true that …?”) or compare two things.
help-commands =
    /sources  the articles that I look in
    /about  what I am
    /help  this text
about =
    { $articles ->
        [one] Yiju answers from { $articles } article with
       *[other] Yiju answers from { $articles } articles with
    } { $claims ->
        [one] { $claims } quoted statement.
       *[other] { $claims } quoted statements.
    } Every quote is word for word; translations and conversions are marked. Nothing is made up: where the articles are silent, so am I.

unreadable-empty = Write your question and I’ll look it up.
unreadable-symbols = I need words to look up. Please ask in English or Chinese.
unreadable-long = That’s too long for a question. Please ask it in at most { $most } characters.
unreadable-script = I only read English and Chinese.
unreadable-language = Sorry, I only read English and Chinese. Please ask in one of them.
unreadable-link = I don’t open links: my maintainers add the articles. Ask about what they say; /sources lists them.

## Context and sources

context = { $title }, paragraph { $paragraph }
context-shortened = The passage is longer than a message; this is the part around the quote.
button-gone = That button no longer works. Please ask again.
button-open = Open the page
button-copy = Copy citation
citation = “{ $title }”
citation-publisher = { $publisher },{ " " }
citation-date = , { $date }
button-previous = Previous
button-next = Next

source-publisher = Publisher: { $value }
source-published = Date on the page: { $value }
source-written = Written around: { $value }
source-written-why = How we know: { $value }
source-language = Language: { $value }
source-attribution = Rights: { $value }
rights-of-others = belongs to its author and publisher; only quoted here.
source-address = Address: { $value }
source-no-address = Address: none known
language-zh-Hans = Chinese (simplified)
language-zh-Hant = Chinese (traditional)
language-en = English

sources =
    { $articles ->
        [0] I have no articles yet.
        [one] I look in { $articles } article:
       *[other] I look in { $articles } articles:
    }
sources-line =
    { $claims ->
        [one] { $number }. { $title }, { $publisher }, { $date } ({ $claims } statement)
       *[other] { $number }. { $title }, { $publisher }, { $date } ({ $claims } statements)
    }

## The terminal

chat-opening = Type a question, or the number of a choice; /help explains, /quit ends. To have this on Telegram, put the token that @BotFather gives you into .env as BOT_TOKEN and start again.
chat-unknown-command = I don’t know that command. There are /help, /sources, /about and /quit.
chat-no-choice = There is no choice { $number }. Type the number of a choice above, or a question.
