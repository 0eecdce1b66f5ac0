/** The verbs with which Chinese texts bring somebody's words, as sources of patterns; who reads more of them adds those. */

/** In folded text: 表示, 称. */
export const SAYING = "表示|认为|指出|透露|介绍|说|称";

/** In text as it stands, traditional too. */
export const SAYING_AS_WRITTEN = `${SAYING}|認為|介紹|說|稱`;
