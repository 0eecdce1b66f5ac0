/** Reads a file of the corpus, JSON against its schema; what is wrong becomes a problem with line and mend. */
import { isUtf8 } from "node:buffer";
import { readFileSync } from "node:fs";
import type { z } from "zod";
import { lineOfPath, lineOfSyntaxError } from "./locate-json.ts";
import type { Problem } from "./problem.ts";

export const placeOf = (path: readonly PropertyKey[], values: unknown, noun: string): string => {
  const [index, ...rest] = path;
  if (typeof index !== "number") return path.join(".") || "the whole file";
  const id = (values as { id?: unknown }[] | null)?.[index]?.id;
  return [`${noun} ${typeof id === "string" ? id : `number ${index + 1}`}`, rest.join(".")].filter(Boolean).join(", ");
};

export const readJson = <T>(
  file: string,
  schema: z.ZodType<T>,
  noun: string,
  problems: Problem[],
): { raw: string; value: T } | null => {
  const bytes = readBytes(file, problems);
  return bytes && parseJson(file, bytes, schema, noun, problems);
};

export const parseJson = <T>(
  file: string,
  bytes: Buffer,
  schema: z.ZodType<T>,
  noun: string,
  problems: Problem[],
): { raw: string; value: T } | null => {
  const raw = decode(file, bytes, problems);
  if (raw === null) return null;
  let json: unknown;
  try {
    json = JSON.parse(raw);
  } catch {
    const mend = "look for a missing comma, quotation mark or bracket there or in the line above";
    problems.push({ file, line: lineOfSyntaxError(raw), place: "the whole file", problem: "it is no JSON", mend });
    return null;
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { raw, value: parsed.data };
  for (const { path, message } of parsed.error.issues) {
    const mend = "correct or remove it there";
    problems.push({ file, line: lineOfPath(raw, path), place: placeOf(path, json, noun), problem: message, mend });
  }
  return null;
};

const refuseFile = (file: string, problems: Problem[], problem: string, mend: string): null => {
  problems.push({ file, line: null, place: "the whole file", problem, mend });
  return null;
};

export const readBytes = (file: string, problems: Problem[]): Buffer | null => {
  try {
    return readFileSync(file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    if (error.code === "ENOENT")
      return refuseFile(file, problems, "it isn't there", "restore it, or remove the article's folder");
    return refuseFile(file, problems, `it can't be read (${String(error.code)})`, "make it a file that may be read");
  }
};

export const decode = (file: string, bytes: Buffer, problems: Problem[]): string | null =>
  isUtf8(bytes) ? bytes.toString() : refuseFile(file, problems, "it is no UTF-8 text", "save it as UTF-8");
