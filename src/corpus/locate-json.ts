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

/** The line (from 1) of the value at `path`, or of the nearest thing around it. The text must be JSON. */
export const lineOfPath = (text: string, path: readonly PropertyKey[]): number => {
  const wanted = path.map((step) => `/${String(step)}`).join("");
  let best = 0;
  let length = -1;
  walk(text, (found, offset) => {
    const holds = found === wanted || wanted.startsWith(`${found}/`);
    if (holds && found.length > length) [best, length] = [offset, found.length];
  });
  return lineAt(text, best);
};

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
