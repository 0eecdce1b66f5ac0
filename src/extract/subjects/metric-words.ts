/** The words with which texts name what is measured, and those that stand between a name and its number. */

const anyOf = (...words: readonly string[]): string => words.join("|");

/** The last words of what is measured. */
const HEAD = anyOf(
  "(?:销售)?所得款项(?:总额)?|(?:广告|佣金|会员|(?<!即时|社区|线[上下]|新)零售|商品|租金|利息)收入",
  // 零售额, 交易总额, gmv
  "(?:零售|交易|成交|销售|营业|消费|投资|融资|进出口|出口|进口|补贴|销量|佣金|退款|涉案|亏损|盈利|总)?(?:总|金|[税差限数名])?额|gmv|cmr",
  "(?:进出口|出口|进口)(?:总值)?|总值|货值|产值|零售|流水|投入|支出|贡献|资金|余额|现金|市值|估值",
  // 每股收益, 每单成本
  "每(?:股|ads|单|人|户)(?:收益|盈利|利润|净利|净资产|亏损|股息|派息|收入|消费|支出|成本)",
  "收入|营收|(?:净|毛)?利润率?|净利率?|毛利率?|亏损|ebita|ebitda|成本(?:和费用)?|费用|薪酬|工资",
  // 日活跃用户数, 用户规模峰值
  "(?:[日月年]均?)?活跃(?:用户|买家|消费者|门店|骑手|骑士|商家)数?量?(?:规模|峰值)?|用户(?:规模|数量?|峰值)?|日活|月活|dau|mau|网民规模|人数|人口|粉丝数?|年龄",
  "(?:交易|业务|市场|销售|资产|产业|贸易|投资|融资|结算|经济|出口|进口|消费|客户|管理)?规模",
  // 客户总数, 业务量, 件数, 门店数
  "(?:客户|买家|会员)(?:总?数量?|总量|规模)?|[^，。、 ▯的]{2}总数|(?:销货|销售|交易|零售|成交)总?(?:价值|数量)",
  "数量|[^，。、 ▯]?[^，。、 ▯指]数|(?:订单|业务|播放|下载|成交|交易|客流|出货|浏览|阅读|发货|件|单|销|产|总)量|流量|门店|网点|订单|商家|服务站点|面积",
  // 准时率, 转化率
  "[准满转复渗增占覆开退留损][^，。、 ▯]{0,3}率|(?:[^，。、 ▯的](?=[^汇税利费效概比频功速]率))?[^，。、 ▯]率",
  "市占率|市场占有率|市场份额|占比|比重|份额|增速|增幅|降幅|降速|涨幅|跌幅",
  "时限|时长|时间",
  "股价|价格|单价|均价|售价|客单价",
  // 物流景气指数, 满意度指数
  "(?:(?:[^，。、 ▯]{0,2}(?:量|率|度)|(?:价格|时效|人员|成本|景气|信心|经理人?|供应|销售|库存|订单)))?指数|得分|评分|排名",
);
/** What narrows a measure, before its name. */
const MODIFIER = anyOf(
  "(?:母公司|公司|普通股)?(?:股东|权益持有人|拥有人|持有人|所有者)?应占|周[一二三四五六日]|收盘|跨境|交易",
  "(?:非|non-?)?gaap|基本|稀释|摊薄|非?(?:美国)?(?:通用|公认)会计准则(?:计量)?下?|经调整|调整后|扣非后?|归属于[^，。▯归]{0,14}的|归母|可比|同店",
  "月度|日均|月均|单日|当日|全日|全天|全年|季度|年度|年|每[年月日天周]|盘中",
  "整体|总体|总|净|毛|平均|累计|人均|综合|主营|核心|营业",
  "(?:广义|狭义|新|全|同|旧)口径|社会消费品|消费品|实物商品|网上|网络|线上|市场",
  "活跃|新增|注册|付费|同时在线|在线",
);
/** What is measured, at the end of a folded piece: 总交易额(gmv), 经调整归母净利润, 日活跃用户. */
export const METRIC = new RegExp(`(?:(?:${MODIFIER}) ?){0,6}(?:${HEAD})(?:\\([^()]{1,24}\\))?$`);

/** What narrows a measure that the lexicon knows, before its name: 年(交易规模), 可比(销售额). */
export const MODIFIERS = new RegExp(`(?:(?:${MODIFIER}) ?){1,6}$`);

/** What narrows an English measure, before its name: adjusted (operating profit). */
export const ENGLISH_MODIFIERS =
  /(?:\b(?:(?:[a-z-]{1,20} ){0,2}[a-z-]{1,20} per|consolidated|worldwide|global|digital|gaap|non-gaap|adjusted|underlying|comparable|core|headline|pre-?tax|total|overall|net|gross|annual|annualised|annualized|quarterly|monthly|daily|weekly|average|mean|median|active|online|operating|like-for-like|same-store|recurring|statutory|reported|diluted|basic|free|combined|full-year|half-year|first-half|second-half) ){1,4}$/;

/** What stands between what is measured and its number: 同比增长, 分别为, 达到, 突破. */
export const BEFORE_NUMBER = new RegExp(
  `(?:(?:较|比|与)?(?:${anyOf(
    // how it moved, and against what
    "[猛激骤锐剧陡大]?增|[猛激骤锐剧陡大微][减降升跌]|按[年月季][升跌多少增减]|(?<![提上攀飙回晋公])升|[收大上暴下]?涨(?![价停])|[收大暴下]?跌(?![价停])|增长|增加|上升|提升|提高|上涨|攀升|飙升|扩大|净增|成长",
    "回落|收窄|下降|下滑|下跌|减少|降低|缩短|缩减|跳水|变动|变化|修复|变成|变为|[减跌降升涨增]至|来到|冲到|[多少高低]了(?:一点|一些|不少|很多)?",
    "较(?:历史|年内|此前|前期)?(?:最高点|高点|高位|峰值|最低点|低点|低位|发行价)|最[高低](?:价)?|明显|显著|略有|有所",
    "同比|环比|年增|季增|月增|按[年月季]|同期|相比|平日|平时|低于|高于|多于|少于|高出",
    // what it came to
    "为|是|有|至|到|达到?|达成|高达|实现了?|录(?=$)|录得|取得|完成|创下|突破|破|超过|超|逾|近|不足|不到|约|大约|左右|只得|仅得|拥有|占据?|(?<![申汇])报|收于|报收|收报",
    "维持在?|保持在?|锁定在?|介于|处于|徘徊在?|位列|位居|排名|排在|冲入|进入|跻身|卖出|售出|销售出|卖了|新增|人民币|美元",
    "分别|累计|合计|共计|共|总计|总共|每[年月日天周]|盘中|早盘|午后|尾盘",
    // how sure, how fast, and what only joins
    "(?:临时|修订|初步)?估计(?:数字?|值)?|预计|有望|料将|或将|将|仍然|依然|依旧|仍|曾|已经?|一度|继续|持续|再次|稳定|快速|迅速|稳步|逐步|进一步|加快|加速|放缓|减缓|高速|大幅|小幅|倒是|反而|反倒",
    "[+-]|亦|均|仅|只|也|则|又|还|了|在|的|从|由",
  )}) ?){1,16}$`,
);
/** The same in English: rose to, was about, year-on-year. */
export const ENGLISH_BEFORE_NUMBER = new RegExp(
  `(?:\\b(?:${anyOf(
    "rose|grew|increased?|jumped|leapt|leaped|surged|climbed|gained|edged|widened|swelled|inched|soared|up",
    "fell|dropped|declined|decreased|slipped|narrowed|slid|shrank|dipped|down|flat|unchanged",
    "reached|hit|totaled|totalled|amounted|stood|stands|came|exceeded|topped|posted|reported|recorded|generated|saw|accounted",
    "rising|growing|climbing|jumping|increasing|soaring|surging|falling|dropping|declining|decreasing|soar|jump|climb",
    "staggering|whopping|massive|modest|healthy|robust|reflecting|representing|marking",
    "an? (?:increase|decrease|rise|decline|drop|jump|gain)(?= (?:of|by|from) $)",
    "was|were|is|are|has|had|have|will|would|could|may",
    "year[- ](?:on|over)[- ]year|y[/-]?o[/-]?y|on an? [a-z-]{2,24}(?: [a-z-]{2,16})? basis|against|compared|versus|than|below|above|between",
    "about|around|nearly|almost|over|more than|roughly|approximately|a total of|as much as|as many as|some|just|only|barely|slightly|further|another|now|still|already",
    "by|to|at|of|in|an?|the|with|its|from|for|and|or|'s",
  )})\\b ?){1,16}$`,
);
/** Connectives at the head of a clause. */
export const LEAD =
  /^(?:第?[一二三四五六七八九]是|其中|当中|同时|此外|另外|而且|而|但是|但|不过|目前|并且?|也|还|且|以及|及|和|扣[掉去]|具体来看|具体而言|值得注意的是|数据显示|财报显示|据悉|对此|因此|所以|在国内|在海外|截[至止]|(?:主要)?(?:是)?(?:由于|因为|得益于|受益于|归功于)|到|在(?!线)|从(?!事)|由|按|以[^，。；,;:▯]{1,16}为(?:主|代表|首|核心|重点)的|以(?!旧换)|随着|再次|最终|累计|其(?![他它实次余间])|该|[与和同跟较比]▯{1,24}(?:同期)?(?:相比|比较)(?:之下)?|相比之下|相较之下|[比较于](?=▯)|时(?=则|仅|只|为|达|有|$)则?|包括|与此同时|尤其是|特别是|另|我国|,|，|:|\s|至于|在此|的?(?:价格|对价|估值|代价|总价)(?:在[^，。；,;▯]{1,10}?)?(?:下单)?(?=收购|入股|购|买|竞|拍|拿|受让|认购|增持)|(?:on average|despite(?: an?)?(?: (?:slight|sharp|steep|modest))?|the|and|but|while|its|in|an?|for|on|meanwhile|of|that|or|with|to|out(?: of)?|,)\b)+/;
/** The whole of a share, just before its number: 占社会消费品零售总额的比重为26.4%, 占网民整体的 94.1%. */
export const SHARE_OF =
  /(?:约|共|仅)?占(?:到|了|据)?(?<whole>[^，。；,;]{1,30}?)(?:的(?:比重|比例|份额)?)?(?:约为|约|为|达到?|超过?|近|到)? ?$/;
/** What sets somebody apart from whom a sentence is about: 相对于Temu，TikTok…; unlike Temu, TikTok …. Sources of patterns. */
export const SETS_APART = {
  zh: "相对于|相较于?|相比于?|比起|不同于|区别于|有别于",
  en: "compared (?:with|to)|unlike|relative to",
};
/** Words that stand for a name given before. */
export const PRONOUN =
  /^(?:公司|该公司|本公司|其|它|他|她|该平台|平台|这一(?:数字|数据|比例)|该数字|集团|(?:我们|咱们?|我)(?:做|有|是|卖|赚|花|拿|招|开|干|就|都|大概|现在)*|the company|it|they|we|which|when|where)$/;
