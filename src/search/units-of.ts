/** The UTF-16 units of a text, to tell at once whether it has one: passages are compared with a question unit by unit. */

const marked = new Uint8Array(0x10000);
let of = "";

/** 1 for each unit that the text has; holds until the next text is asked for. */
export const unitsOf = (text: string): Readonly<Uint8Array> => {
  if (text !== of) {
    for (let i = 0; i < of.length; i++) marked[of.charCodeAt(i)] = 0;
    for (let i = 0; i < text.length; i++) marked[text.charCodeAt(i)] = 1;
    of = text;
  }
  return marked;
};
