/** By which asking words a question asks for which kind of answer. */
import { anyOf } from "../text/any-of.ts";
import { TIME_UNITS, timeWords } from "./time-units.ts";

export type AnswerType =
  | "share"
  | "money"
  | "duration"
  | "rank"
  | "count"
  | "number"
  | "when"
  | "who"
  | "where"
  | "why"
  | "how"
  | "compare"
  | "list"
  | "definition"
  | "quote"
  | "yesno"
  | "what";

/** how much do coupons help: to what degree, and no number. */
export const ASKS_DEGREE =
  /\bhow much (?:of a (?:difference|role|threat|help|problem)|(?:do|does|did|will) .{1,60}?\b(?:matter|help|care|affect|influence|hurt|depend|rely|trust|like|worry|threaten)\b)/;

/** First match wins, so the narrower kind stands first. Matched on the folded question. */
export const ANSWER_TYPE_RULES: readonly [AnswerType, RegExp][] = [
  // 活跃用户怎么定义的, 什么才算坏件
  [
    "definition",
    anyOf(
      /(?:用户|客户|会员|件|率|量|额|价|数|单)[^,，]{0,4}怎[么样](?:计?算|定义|界定|认定)(?:的|出来的?)[啊呀呢]?[?]*$/,
      /(?:什么|啥|怎[么样])(?:样的?)?才?算(?:是|作)?(?=[^\s,，?a-z\d]{2,10}[?]*$)/,
    ),
  ],
  // 如何评价, 怎么看, 说了什么
  [
    "quote",
    anyOf(
      /如何(?:评价|看待|评论|回应|解释|形容)/,
      /怎[么样](?:评价|看待?|说|形容|回应)/,
      /(?:说|表示|认为|指出|强调|透露)(?:了|过)?(?:些)?什么/,
      /什么(?:看法|观点|评价|态度)/,
      /\bwhat (?:did|does|do|has|have)\b.{1,40}\b(?:say|said|think|thought|comment|claim|argue|tell|told)\b/,
      /\bhow (?:did|does|do)\b.{1,40}\b(?:comment|respond|describe|react)\b/,
      /\bquotes? (?:about|on|from|by|regarding)\b/,
      /\b(?:exact|own|actual) words?\b/,
      /\bverbatim\b|\bword for word\b/,
      /原话|原文|金句|怎么讲|咋说|咋讲|咋看/,
    ),
  ],
  // 为什么, 原因是什么
  [
    "why",
    anyOf(
      /点解/u,
      /(?<![称名命改作认译因叫视成归分化誉喻列定选变升封调格展])为(?:什么|甚么|啥)(?![?]|$|的|\p{Script=Han}{1,4}而)/u,
      /[咋怎]么?[^,?]{0,4}(?:没|那么|这么)/u,
      /为何(?![?]|$)/u,
      /何以|因何|缘何/u,
      /(?:什么|何种|哪些|啥)(?:样的)?(?:原因|缘故|理由)/u,
      /(?:原因|成因|理由|缘故)(?:是|为|在于|有)?(?:什么|哪些|何|啥|[?]|$)/u,
      /怎么会|凭什么/u,
      /\bwhy\b|\bhow come\b/u,
      /\b(?:reason|cause)s?\b/u,
      /\bwhat (?:caused|made|led|drove)\b/u,
    ),
  ],
  // 一单佣金多少钱怎么算的
  ["how", /(?:怎[么样]?|咋)(?:计?算|估算?|定价|估值|衡量)(?:的|出来的?)?[?]*$/],
  ["how", ASKS_DEGREE],
  // 百分之几, 占比多少
  [
    "share",
    anyOf(
      /百分之[几多]少?/,
      /百分比|几成|几分之几/,
      /占(?!地|领)[^,?]{0,12}(?:多少|几|多大)/,
      /(?:占比|比例|比重|份额|比率|[增降]幅|增速|增长率|利率|税率)[^,?]{0,6}(?:多少|几|多大|多高)/,
      /多少(?:比例|比率|比重|%)/,
      /几个百分点/,
      /^(?:percent|per cent|pct|share|proportion) of\b/,
      /\b(?:what|which) (?:(?:percent(?:age)?|share|proportion|fraction|portion|slice|chunk)\b|%)/,
      /\bhow many per ?cent\b/,
      /\bhow (?:big|large|small) (?:an? |of an? )(?:share|slice|chunk|part|portion|proportion|percentage)\b/,
      /\bpercentage\b/,
    ),
  ],
  // 多少钱, 多少亿美元
  [
    "money",
    anyOf(
      /(?:多少|几)个?[十百千万亿]*(?:[美欧日韩港加澳]元|元|钱|块(?=钱|$|[^\u4e00-\u9fff])|美金|人民币|英镑|法郎|马克|卢布|[港台]币|円|刀)/,
      /什么价/,
      /(?:价格|售价|单价|票价|造价|费用|成本|身价|工资|薪水|年薪)[^,?]{0,6}(?:多少|几|多高|什么)/,
      /\bhow much (?:money|cash|did [^?]{1,40}\b(?:cost|pay|spend|raise|earn|make)|(?:does|do) [^?]{1,40}\b(?:cost|pay|spend|earn|make)|is [^?]{1,20}\bworth|was [^?]{1,30} (?:paid|sold))/,
      /\b(?:what|which) (?:price|cost|fee|salary)\b/,
      /\bhow many (?:\w+ )?(?:dollars|yuan|euros|pounds|yen)\b/,
      /\bwhat (?:do|does|did|would|will) [^?]{1,60}\bcost\b/,
    ),
  ],
  // 多久, 几个月, 花了几年
  [
    "duration",
    new RegExp(
      `多久|多长时间|多长的时间|(?:多少个?|(?<!第)几个)(?:半天|年头|${timeWords("zh", "years")})(?!前|后)|(?<!第)几(?:周年|${timeWords("zh", "months", "years")})(?!前|后)|多少(?:${TIME_UNITS.years.zh})(?!前)|(?:用|花|花费|耗时|历时|持续|经过|长达|相隔|间隔|历经|维持|需要?|相差|过)了?几年|[了签約约干用续續]几年|几年(?:了|时间|之久|内|的时间)|(?:期|期限|年限)(?:是|为|有)?几年|\\bhow long\\b|\\bhow many (?:\\w+ )?(?:${timeWords("en")}|decades|centuries)\\b`,
    ),
  ],
  // 什么时候, 哪一年, in which century
  [
    "when",
    anyOf(
      /\bdeadline\b/,
      /\b(?:last|closing|due|end|final) (?:day|date) (?:of|to|for)\b/,
      /\bcut-?off\b/,
      /啥时|几时/,
      /\b(?:date|time) of\b(?! (?:day|delivery|arrival))/,
      /日期/,
      /(?:什么|甚么|啥)(?:样的)?(?:时候|时间|时期|年代|年份|日期|时代|朝代|日子|季节|时刻|世纪|月份)/,
      /何(?:时|年|月|日)/,
      /哪个?一?个?(?:年|月|天|日|时候|时期|年代|世纪|朝代|季节|时间|阶段|年份|季度|星期|朝|段时间|月份|时代)/,
      /(?:公元|西元|公元前|西元前)?几(?:几年|年|月|号|日|(?<![哪有这]几)点|世纪|时)(?!级|报关|[单店线楼仓馆令门厅桌])/,
      /多少(?:年前|世纪|号)/,
      /第几世纪/,
      /(?:(?<!同一?)时间|日期|年份|时候|生日)(?:是|为|在)?(?:什么|哪|几|何|多少)/,
      /(?<!\b(?:what|which|why|who|how)\b[^,;]{1,80}(?<!\b(?:and|or|asks?|asked|know|tell(?: me)?|date|day|time)) )\bwhen\b(?! \w+ing\b)/,
      /\bsince when\b/,
      /\b(?:what|which) (?:\w+ )?(?:years?(?! old)|date|day|month|century|decade|time|era|period|quarter|season|age)\b/,
      /\bwhat time\b/,
    ),
  ],
  // 排第几, what rank
  [
    "rank",
    /第几|排名?第?几|排名|名次|第多少|\b(?:what|which) (?:rank|place|position)\b|\bhow (?:high|low) .{0,30}\brank|\brank(?:ed|ing)?\b/,
  ],
  // 多少人, 几台, how many stores
  [
    "count",
    anyOf(
      /(?:多少|几)个?[十百千万亿]*(?:[个人名位家台场次款种条单笔件座部间辆架套篇项级层本首只支届局区县市省国州所队岁倍颗艘枚届轮集章页字卷期股吨张份句票]|平方|公里|公斤|公尺|[厘毫千]?米|海里|英里|度|克)/,
      /有(?:多少|几)/,
      /(?:数量|人数|次数|个数|人口|总数)[^,?]{0,5}(?:多少|几|多大)/,
      /\bhow many\b/,
      /\bwhat (?:is|was|were) the (?:number|total|population)\b/,
    ),
  ],
  // 多高, how tall
  [
    "number",
    anyOf(
      /多少/,
      /多(?:高(?![管层端校中新铁])|大(?!牌)|[长远重深宽快厚低强])/,
      /几(?!乎|何|内亚|率|种)/,
      /\bhow (?:much|big|large|fast|high|far|old|tall|deep|wide|heavy|hot|cold|close|often|frequently|strong)\b/,
      /\bwhat (?:is|was|were|are) the (?:\w+ ){0,3}(?:rate|size|amount|value|score|height|length|area|speed|temperature|weight|volume|gdp|revenue|sales|income|profit)\b/,
    ),
  ],
  // 谁, 哪位
  [
    "who",
    anyOf(
      /谁(?!更?[高大多强快低少贵猛])/,
      /[长長任裁理监監席总總人]叫(?:什么|啥|甚么)名/,
      /[邊边]个/,
      /邊個/,
      /哪一?[位名](?!于)/,
      /何人/,
      /哪一?家(?:公司|企业|单位|部门|平台)?(?:搞|做|办|出|开|发布|发起|主办|牵头|承办|编制|公布|统计)的?[?]*$/,
      /哪一?[个家](?:机构|投行|券商|研究所|媒体|咨询公司|基金|协会|部门)/,
      /(?:什么|哪个|哪些|哪种|何等)(?:样的)?人(?!种|口|工|类)/,
      /\bwho(?:m|se)?\b/,
      /\b(?:what|which) (?:\w+ ){0,2}(?:person|man|woman|people|player|actor|king|president|author|artist|scientist|company|founder|ceo|boss|chief|executive|chair(?:man|woman)|celebrity|analyst|expert|influencer|spokes\w+)\b/,
      /(?:发起|主办|承办|协办|收购|出资|投资|运营|研发|合作|签约|冠名|赞助|转让|竞购)(?:方|人|商)[?]*$/,
    ),
  ],
  // 哪里, 什么地方, which city
  [
    "where",
    anyOf(
      /(?<![差强好难贵错坏输赢败胜]在)哪[里儿裡](?!不)/,
      /[边邊]度/,
      /哪个?一?[个座]?(?:国家|国|城市|城|省份|省(?![钱时心力电油]|事(?:$|[?]))|地区|地方|州|县|区|市|洲|岛|海域|海|大陆|位置|方向|部分的|方位|街|路|港口?|镇|村|郡|地点|处|地)/,
      /何[地处方]/,
      /(?:什么|甚么|啥)(?:样的)?(?:地方|地点|位置|地区|国家|城市|方位|方向|场所|地带)/,
      /(?:位置|地点|产地|总部|首都|省会|首府)(?:是|在|为|位于)(?:什么|哪|何)/,
      /(?:位于|坐落于?|地处|在)[?]/,
      /(?:^|[,.?;:] ?|\b(?:from|exactly|know|tell me|and|so|ok|hey|but) )where\b/,
      /\bwhere (?:exactly |else )?(?:do|does|did|is|are|was|were|can|will|has|have|would|should)\b/,
      /\bwhere[?! ]*$/,
      /\b(?:what|which) (?:\w+ )?(?:country|countries|city|cities|state|county|province|region|continent|place|location|town|area|island|river|ocean|sea|direction|street|venue|stadium)\b/,
    ),
  ],
  // 如何, 什么方式
  [
    "how",
    anyOf(
      /如何/,
      /怎[么样]/,
      /点样|點樣/,
      /(?:什么|何种|哪种|哪些|啥|何)(?:样的)?(?:方式|方法|手段|办法|途径|形式|技术|措施|手法|策略)/,
      /(?:方式|方法|手段|途径)(?:是|为)什么/,
      /靠什么|用什么|通过什么/,
      /\bhow (?:did|does|do|is|are|was|were|can|could|has|have|will|would|should|to)\b/,
      /\b(?:by|in|through) what (?:means|way|method)\b/,
      /\bhow\b/,
    ),
  ],
  // 哪个更高, A还是B
  [
    "compare",
    anyOf(
      /谁更?[高大多强快低少贵猛]/,
      /哪[个一]?[^,?]{0,12}(?:更|较)[^,?]{0,4}[?]*$/,
      /(?<!还)还是(?!有|什么|谁|哪)[^?]{1,15}[?]*$/,
      /更[大高多快好强低少慢长短早晚](?:的)?(?:是|[?]|$)/,
      /(?:相比|比起|与|和)[^,?]{1,20}(?:不同|区别|差别|差异)(?:之处|点)?(?:是|在|有|为)?(?:什么|哪|何|于)?[^,?]{0,3}[?]*$/,
      /有(?:什么|何|哪些)(?:不同|区别|差别|差异)/,
      /\bwhich [^?]{0,40}\b(?:more|most|bigger|larger|higher|faster|better|lower|less)\b/,
      /\b(?:better|worse|more|less|higher|lower|faster|slower|bigger) or\b/,
      /\bcompared?\b/,
      /\bdifferen(?:ce|t)\b/,
      /\bversus\b|\bvs\b/,
    ),
  ],
  // 哪些, 分别是什么
  [
    "list",
    anyOf(
      /哪些/,
      /都[^,?]{0,4}些(?:什么|啥)/,
      /哪[几两二三四五六七八九]/,
      /有(?:什么|啥|何)/,
      /(?:包括|包含|包涵|涵盖|含有|分为|分成|划分为|组成|囊括)(?:了)?(?:什么|哪|啥|谁)/,
      /分别/,
      /(?:什么|哪)[^,?]{0,4}(?:组成|构成)/,
      /\bwhat (?:are|were)\b/,
      /\bwhich (?:\w+ ){0,2}\w+s are\b/,
      /\bname (?:the|two|three|four|five|some)\b/,
      /\blist\b/,
      /\b(?:what|which) (?:kinds?|types?|sorts?) of\b/,
    ),
  ],
  // 什么是, 的意思, what is a …
  [
    "definition",
    anyOf(
      /^(?:什么是|何谓|何为|啥是|什么叫做?)/,
      /(?:什么|啥|何)(?:意思|含义|意义|定义)/,
      /(?:意思|含义|定义|意义|全称|全名|别名|简称|原名|本名|英文名|又称|又名)(?:是|为|叫)?(?:什么|何|啥)/,
      /^[^,的]{2,24}(?:是|指的是?|是指|指|为)个?(?:什么|啥|何)(?:东西|玩意儿?|意思)?(?:[啊呀呢]|来着)?[?]*$/,
      /(?:是(?:干|做)(?:什么|啥|嘛|甚么)用?|^[^,的是]{2,12}(?:干|做)(?:什么|啥|嘛|甚么))的(?:[啊呀呢])?[?]*$/,
      /\bwhat (?:counts|qualifies) as\b/,
      /\bwhat (?:do|does|did) .{1,40} (?:mean|stand for)\b/,
      /\bdefin(?:e|ition)\b/,
      /\bmeaning(?: of\b|[?]*$)/,
      /\bwhat exactly (?:is|are)\b/,
      /\bwho (?:qualifies|counts) as\b/,
      /^whats an? /,
      /^what(?: i|')s (?:an? )?[^?]{1,30}[?]*$/,
    ),
  ],
  // 吗, 是否, is it …
  [
    "yesno",
    anyOf(
      /吗/,
      /([\u4e00-\u9fff])不\1/,
      /(?:了没|没有)[?]*$/,
      /系咪|係咪/,
      /对(?:吧|么|伐)/,
      /[对是]不[?]*$/,
      /是[吧么]/,
      /没错吧/,
      /[了的亿万个元件台家人成倍年月名位一二三四五六七八九十]吧[?]*$/,
      /真的假的|真假|是真的/,
      /\bis it true\b/,
      /是否(?!.{0,40}(?:什么|哪|谁|何|几|多少))/,
      /是不是|有没有/,
      /有无(?!法)/,
      /会不会|能不能|可不可以|对不对/,
      /(?:能|可|会)否(?!.{0,40}(?:什么|哪|谁|何|几|多少))/,
      /要不要|行不行|属实/,
      /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b/,
      /\b(?:right|correct|true|yes|no)[?]*$/,
      /^so\b.*[?]$/,
    ),
  ],
  // 什么, 何种, which award
  ["what", /什么|甚么|啥|哪一?[个种类项家所座款场支只条本部首届件份名位间层档类]?|何种?|\bwhich\b|\bwhat\b/],
];
