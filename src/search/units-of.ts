/** The UTF-16 units of a text, to tell at once whether it has one: passages are compared with a question unit by unit. */
import { remember } from "../text/remember.ts";

/** 1 for each unit that the text has; of one question it is asked again for every passage. */
export const unitsOf = remember(1, (text: string): Readonly<Uint8Array> => {
  const marked = new Uint8Array(0x10000);
  for (let i = 0; i < text.length; i++) marked[text.charCodeAt(i)] = 1;
  return marked;
});
