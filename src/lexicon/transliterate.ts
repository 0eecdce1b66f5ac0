/** Foreign names by their sound: from a Latin spelling to the Chinese characters that the texts write it with. */
import { readingsOf } from "../text/pinyin.ts";
import { groupBy } from "./group-by.ts";
import type { Alternative } from "./term-group.ts";

/** Characters that stand for nothing but their sound in foreign names. */
const CHARACTERS =
  "阿埃艾爱安昂奥澳巴白拜班邦保鲍贝本比彼毕边宾波玻伯勃博布卜查柴昌彻茨达戴丹当道得德登邓狄迪蒂第丁东都杜敦顿多厄恩尔耳法凡范方菲费芬丰冯佛弗夫福富盖干" +
  "冈高戈哥格葛根贡古瓜圭果哈海汉翰豪赫黑亨洪侯胡华怀惠霍基吉季加伽佳贾简江杰金津京久卡凯坎康考科柯可克肯孔库夸昆拉腊莱赖兰郎朗劳勒雷蕾黎里理李利莉丽立连廉" +
  "良列烈林琳灵龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛茅梅美门蒙孟米密敏明缪摩莫默姆木穆拿娜纳乃奈南内嫩尼年涅宁纽牛农努诺欧帕派潘庞培佩彭皮匹平珀坡普奇齐契恰钱强乔" +
  "切琴青丘裘曲屈让热仁日荣茹儒瑞若撒萨塞赛桑瑟森沙莎珊山尚绍舍申圣胜施什史士舒斯丝司思松苏素孙索塔泰坦汤唐陶特腾提缇田廷亭通图屠土托陀瓦外万汪旺威韦维伟温文" +
  "翁沃乌武伍西希锡夏香向肖谢辛欣兴休雄修许雪逊雅亚延扬杨姚耶叶伊依易因英永尤于约云泽曾扎詹章哲者珍真芝知治朱祖佐兹子宗尊卓篷宝贵姬琪萝芙妮黛茜薇娃娅婕";

/** The sounds told apart: what b and p, d and t, g and k, l and r are to the ear of the other language. */
const ENGLISH_SOUNDS: [RegExp, string][] = [
  [/^(?:sch|tch|sh|ch|ts|tz|zz|ss|[szj]|c(?=[eiy]))/, "S"],
  [/^g(?=[eiy])/, "G"],
  [/^(?:th|tt|dd|[dt])/, "T"],
  [/^(?:ph|ff|[fv])/, "F"],
  [/^(?:gh(?![aeiou])|h)/, "H"],
  [/^(?:ck|cc|qu|kh|gh|gg|[ckqg])/, "K"],
  [/^x/, "X"],
  [/^(?:bb|pp|[bp])/, "P"],
  [/^w/, "W"],
  [/^(?:ll|l)/, "L"],
  [/^(?:rr|r)/, "R"],
  [/^(?:mm|m)/, "M"],
  [/^(?:nn|ng(?![aeiouy])|n)/, "N"],
  [/^[aeiouy]+/, "V"],
];

/** The sounds that a character may begin with, by the sound of the spelling: ki is 基, hi is 希, Jo is 约. */
const ONSETS: Record<string, string> = {
  S: "SJY",
  G: "SJK",
  T: "T",
  F: "FWH",
  H: "HSF",
  K: "KJ",
  P: "P",
  W: "WHV",
  L: "L",
  R: "LS",
  M: "M",
  N: "N",
  V: "VYW",
};

/** What a sound costs that has no character, like the r of Carter in 卡特. */
const SKIP_COST: Record<string, number> = { V: 0.1, H: 0.2, R: 0.3, W: 0.5, L: 0.8, N: 0.8 };
/** Of an n that only the characters have. */
const NASAL_COST = 0.7;
/** Of a full vowel that only the characters have: 斯 is the s of Tesla, 萨 is hardly. */
const VOWEL_COST = 0.3;
/** Of each step beyond the first that two vowels are apart, i e a o u in a row. */
const VOWEL_STEP_COST = 0.15;
const HIGHEST_COST = 0.9;
const FEWEST_CONSONANTS = 2;
const MOST_SOUNDS = 14;
const MOST_FOUND = 4;

const VOWELS = "ieaou";

interface Sound {
  sound: string;
  /** Of a vowel its place in `VOWELS`. */
  vowel: number;
}

const readSounds = (name: string): Sound[] => {
  const sounds: Sound[] = [];
  for (let at = 0; at < name.length; ) {
    const rest = name.slice(at);
    const rule = ENGLISH_SOUNDS.find(([pattern]) => pattern.test(rest));
    const letters = rule?.[0].exec(rest)?.[0] ?? rest.charAt(0);
    at += letters.length;
    // the e of Luke is not heard
    if (!rule || (letters === "e" && at === name.length && sounds.length > 2)) continue;
    const vowel = VOWELS.indexOf(letters.startsWith("oo") ? "u" : letters.replace("y", "i").charAt(0));
    for (const sound of rule[1] === "X" ? "KS" : rule[1]) sounds.push({ sound, vowel });
  }
  return sounds;
};

interface SyllableCharacter {
  char: string;
  onset: string;
  /** Place in `VOWELS`. */
  vowel: number;
  /** Serves for a consonant without a vowel: 斯, 克, 布. */
  bare: boolean;
  /** Ends in n or ng. */
  nasal: boolean;
}

const ONSET_OF_PINYIN: [RegExp, string][] = [
  [/^er$/, "E"],
  [/^[bp]/, "P"],
  [/^[dt]/, "T"],
  [/^[gk]/, "K"],
  [/^[jq]/, "J"],
  [/^(?:[zcs]h?|x|r)/, "S"],
  [/^[aeo]/, "V"],
];

const readCharacter = (char: string): SyllableCharacter => {
  const [sound = ""] = readingsOf(char);
  const final = /[aeiouv].*/.exec(sound)?.[0] ?? "";
  const main = final.replace(/^[iu](?=[aeo])/, "").replace("v", "u");
  return {
    char,
    onset: ONSET_OF_PINYIN.find(([pattern]) => pattern.test(sound))?.[1] ?? sound.charAt(0).toUpperCase(),
    vowel: VOWELS.indexOf(main.charAt(0)),
    bare: /^(?:(?:[zcs]h?)i|[kgtdhl]e|[bpmfhkgtd]u|er|xi|qi|ji|li)$/.test(sound),
    nasal: /ng?$/.test(sound),
  };
};

let characters: Map<string, SyllableCharacter[]> | undefined;

/** The characters by the sound they begin with. */
const loadCharacters = (): Map<string, SyllableCharacter[]> => {
  characters ??= groupBy(Array.from(CHARACTERS, readCharacter), ({ onset }) => [onset]);
  return characters;
};

const vowelCost = (heard: Sound | undefined, { vowel, bare }: SyllableCharacter): number => {
  if (heard?.sound !== "V") return bare ? 0 : VOWEL_COST;
  return VOWEL_STEP_COST * Math.max(0, Math.abs(heard.vowel - vowel) - 1);
};

/** The writings of a lower-case foreign name that stand in the texts, the likeliest first; none for names of one consonant. */
export const transliterate = (name: string, present: (form: string) => boolean): Alternative[] => {
  const sounds = readSounds(name);
  if (sounds.filter(({ sound }) => sound !== "V").length < FEWEST_CONSONANTS || sounds.length > MOST_SOUNDS) return [];
  const byOnset = loadCharacters();
  const found = new Map<string, number>();

  const extend = (at: number, written: string, cost: number): void => {
    if (cost > HIGHEST_COST) return;
    const heard = sounds[at];
    if (!heard) {
      if (written.length > 1) found.set(written, Math.min(cost, found.get(written) ?? cost));
      return;
    }
    const { sound } = heard;
    // a name does not lose its first sound
    if (at > 0) extend(at + 1, written, cost + (SKIP_COST[sound] ?? HIGHEST_COST + 1));
    // 尔 is an l or r with no vowel after it
    const onsets = (ONSETS[sound] ?? "") + (at > 0 && "LR".includes(sound) && sounds[at + 1]?.sound !== "V" ? "E" : "");
    for (const onset of onsets) {
      for (const character of byOnset.get(onset) ?? []) {
        const longer = written + character.char;
        const vowelAt = sound === "V" ? at : at + 1;
        const next = sounds[vowelAt]?.sound === "V" ? vowelAt + 1 : vowelAt;
        const nasal = character.nasal && ["N", "M"].includes(sounds[next]?.sound ?? "");
        const soFar =
          cost +
          (onset === "E" ? 0 : vowelCost(sounds[vowelAt], character)) +
          (character.nasal && !nasal ? NASAL_COST : 0);
        if (soFar <= HIGHEST_COST && present(longer)) extend(nasal ? next + 1 : next, longer, soFar);
      }
    }
  };
  extend(0, "", 0);
  return Array.from(found, ([form, cost]) => ({ form, weight: 0.8 - 0.4 * cost }))
    .sort((a, b) => b.weight - a.weight || b.form.length - a.form.length)
    .slice(0, MOST_FOUND);
};
