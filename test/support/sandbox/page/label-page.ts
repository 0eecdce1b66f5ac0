/** Puts the page's own words, in one language, where `data-word` and `data-label` ask for them. */
import { byId } from "./element.ts";
import { words } from "./words.ts";

export function labelPage(language: "zh" | "en"): void {
  document.documentElement.lang = language;
  const say = words[language];
  for (const labelled of document.querySelectorAll<HTMLElement>("[data-word]")) {
    const word = say[labelled.dataset.word as keyof typeof say];
    if (typeof word === "string") labelled.textContent = word;
  }
  for (const labelled of document.querySelectorAll<HTMLElement>("[data-label]")) {
    const word = say[labelled.dataset.label as keyof typeof say];
    if (typeof word === "string") labelled.setAttribute("aria-label", word);
  }
  const other = byId("language", HTMLElement);
  other.textContent = say.otherLanguage;
  other.setAttribute("aria-label", say.otherLanguageLabel);
  other.lang = language === "zh" ? "en" : "zh";
  byId("theme", HTMLElement).setAttribute("aria-label", say.theme);
}
