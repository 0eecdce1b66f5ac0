/** Texts for tests, with what the lexicon may ask of them. */
import type { TextForms } from "../../src/lexicon/text-forms.ts";
import { fold } from "../../src/text/fold.ts";
import { lemmatiseText } from "../../src/text/lemmatise.ts";

/** Forms of a few texts, looked up by reading all of them. */
export const formsOf = (texts: string[], english = false): TextForms => {
  const folded = texts.map((text) => ` ${lemmatiseText(fold(text)).replaceAll(/[.,!?]/g, " ")} `);
  const holding = (form: string): number => {
    const plain = lemmatiseText(fold(form));
    const sought = /[a-z0-9]/.test(plain) ? ` ${plain} ` : plain;
    return folded.filter((text) => text.includes(sought)).length;
  };
  return { english, has: (form) => holding(form) > 0, count: holding };
};

export const chineseTexts = [
  "董明珠在快手直播带货，格力电器的销售额达到3.1亿元。",
  "新东方创始人俞敏洪表示，冬天来了，公司要养成节省的习惯。",
  "特斯拉在中国的工厂发明了新的生产方法。",
  "埃里斯曼和托马斯是两名研究人员，他们在华盛顿大学工作。",
  "成吉思汗的陵墓在蒙古。三月，法国总统访问了联邦政府。",
  "快手日活超过3亿，直播目的不是带货。",
];
