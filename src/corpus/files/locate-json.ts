/** Finds the line of a value in JSON text, and of the first thing that isn't JSON. */

const SPACE = /[ \t\n\r]*/y;
// "净化器 \"好\""
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
// -1.5e3, true
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

class NotJson extends Error {
  readonly offset: number;
  constructor(offset: number) {
    super(`no JSON at ${offset}`);
    this.offset = offset;
  }
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split("\n").length;

/** Calls `visit` with the path (`/0/span/start`) and the offset of every value and key; throws NotJson. */
const walk = (text: string, visit: (path: string, offset: number) => void): void => {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) throw new NotJson(at);
    at += found.length;
    return found;
  };
  const skip = (character: string): boolean => {
    take(SPACE);
    if (text[at] !== character) return false;
    at += 1;
    return true;
  };
  const expect = (character: string): void => {
    if (!skip(character)) throw new NotJson(at);
  };
  const value = (path: string): void => {
    take(SPACE);
    visit(path, at);
    if (skip("{")) {
      if (skip("}")) return;
      do {
        take(SPACE);
        const keyAt = at;
        const key = `${path}/${JSON.parse(take(STRING)) as string}`;
        visit(key, keyAt);
        expect(":");
        value(key);
      } while (skip(","));
      expect("}");
    } else if (skip("[")) {
      if (skip("]")) return;
      let index = 0;
      do value(`${path}/${index++}`);
      while (skip(","));
      expect("]");
    } else take(text[at] === '"' ? STRING : SCALAR);
  };
  value("");
  take(SPACE);
  if (at < text.length) throw new NotJson(at);
};

/** Tells the line (from 1) of the value at a path, or of the nearest thing around it. The text must be JSON; it is read once. */
export const indexLines = (text: string): ((path: readonly PropertyKey[]) => number) => {
  const offsets = new Map<string, number>();
  walk(text, (path, offset) => {
    // A key comes before its value and is where a reader looks.
    if (!offsets.has(path)) offsets.set(path, offset);
  });
  const breaks = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const lineOf = (offset: number): number => {
    const after = breaks.findIndex((at) => at >= offset);
    return (after < 0 ? breaks.length : after) + 1;
  };
  return (path) => {
    for (let length = path.length; length > 0; length--) {
      const offset = offsets.get(`/${path.slice(0, length).map(String).join("/")}`);
      if (offset !== undefined) return lineOf(offset);
    }
    return 1;
  };
};

/** The line (from 1) of one value, for when there is one to find. */
export const lineOfPath = (text: string, path: readonly PropertyKey[]): number => indexLines(text)(path);

/** The line (from 1) of the first thing in `text` that isn't JSON; null when all of it is. */
export const lineOfSyntaxError = (text: string): number | null => {
  try {
    walk(text, () => {});
    return null;
  } catch (error) {
    if (error instanceof NotJson) return lineAt(text, error.offset);
    throw error;
  }
};
