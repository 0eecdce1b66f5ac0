/** Remembers which articles' files were found in order, so that only changed ones are checked at the next start. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { codeFingerprint } from "../../text/code-fingerprint.ts";
import { makeFolder } from "./make-folder.ts";

/** The bytes of an article's three files. */
export interface ArticleBytes {
  article: Buffer;
  text: Buffer;
  claims: Buffer;
}

/** The same for the same bytes in a folder of the same name. */
export const digestOf = (id: string, { article, text, claims }: ArticleBytes): string => {
  const hash = createHash("sha256").update(JSON.stringify([id, article.length, text.length, claims.length]));
  return hash.update(article).update(text).update(claims).digest("hex");
};

/** What reads and checks articles. */
const checkingCode = (): string =>
  codeFingerprint(...["../", "../../extract/", "../../text/"].map((folder) => new URL(folder, import.meta.url)));

/** The digests of the articles that this very code has found in order; none where that isn't known. */
export const readChecked = (file: string): ReadonlySet<string> => {
  try {
    const [code, ...digests] = readFileSync(file, "utf8").split("\n");
    return new Set(code === checkingCode() ? digests : []);
  } catch (error) {
    if (error instanceof Error && "code" in error) return new Set();
    throw error;
  }
};

/** Keeps them, whole or not at all; a full or read-only disk costs the next start its time and no more. */
export const writeChecked = (file: string, digests: readonly string[]): void => {
  const unfinished = `${file}.${process.pid}`;
  try {
    makeFolder(dirname(file));
    writeFileSync(unfinished, [checkingCode(), ...digests].join("\n"));
    renameSync(unfinished, file);
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished);
    if (!(error instanceof Error && "code" in error)) throw error;
  }
};
