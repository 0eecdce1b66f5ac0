/** Arrays of numbers and lists of strings in one file that tells when it isn't what was written. */
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { crc32 } from "node:zlib";
import { makeFolder } from "../corpus/files/make-folder.ts";

/** What a file holds, by name. */
export type Packed = Record<string, Uint32Array | Uint16Array | string[]>;

interface Section {
  name: string;
  kind: "u32" | "u16" | "strings";
  /** In bytes. */
  length: number;
}

interface Head {
  fingerprint: string;
  sections: Section[];
}

/** Before the head stand this, how long the head is, and the checksum of the head and all behind it. */
const MAGIC = "yiju-2\n\n";
const LENGTH_AT = MAGIC.length;
const CHECKSUM_AT = LENGTH_AT + 4;
const HEAD_AT = CHECKSUM_AT + 4;
const ALIGNED = 8;
const aligned = (length: number): number => Math.ceil(length / ALIGNED) * ALIGNED;

const bytesOf = (array: Uint32Array | Uint16Array): Buffer =>
  Buffer.from(array.buffer, array.byteOffset, array.byteLength);

/** Where each string ends, and all of them one after the other as UTF-16: read back, they are pieces of one string. */
const packStrings = (strings: readonly string[]): Buffer[] => {
  const ends = new Uint32Array(strings.length);
  let end = 0;
  strings.forEach((one, i) => {
    end += one.length;
    ends[i] = end;
  });
  return [bytesOf(Uint32Array.of(strings.length)), bytesOf(ends), Buffer.from(strings.join(""), "utf16le")];
};

const unpackStrings = (bytes: Buffer): string[] => {
  const count = bytes.readUInt32LE(0);
  const whole = bytes.toString("utf16le", 4 + 4 * count);
  const strings = new Array<string>(count);
  let start = 0;
  for (let i = 0; i < count; i++) {
    const end = bytes.readUInt32LE(4 + 4 * i);
    strings[i] = whole.slice(start, end);
    start = end;
  }
  return strings;
};

/** Writes the file whole or not at all. Throws when it can't. */
export const writePacked = (file: string, fingerprint: string, packed: Packed): void => {
  const sections: Section[] = [];
  const pieces: Buffer[] = [];
  for (const [name, value] of Object.entries(packed)) {
    const parts = Array.isArray(value) ? packStrings(value) : [bytesOf(value)];
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const kind = Array.isArray(value) ? "strings" : value instanceof Uint32Array ? "u32" : "u16";
    sections.push({ name, kind, length });
    pieces.push(...parts, Buffer.alloc(aligned(length) - length));
  }
  const head = Buffer.from(JSON.stringify({ fingerprint, sections } satisfies Head));
  pieces.unshift(head, Buffer.alloc(aligned(head.length) - head.length));
  const opening = Buffer.alloc(HEAD_AT, MAGIC);
  opening.writeUInt32LE(head.length, LENGTH_AT);
  opening.writeUInt32LE(
    pieces.reduce((checksum, piece) => crc32(piece, checksum), 0),
    CHECKSUM_AT,
  );
  makeFolder(dirname(file));
  const unfinished = `${file}.${process.pid}`;
  try {
    const handle = openSync(unfinished, "w");
    try {
      for (const piece of [opening, ...pieces])
        for (let at = 0; at < piece.length; ) at += writeSync(handle, piece, at);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, file);
  } finally {
    rmSync(unfinished, { force: true });
  }
};

const readHead = (bytes: Buffer): { head: Head; end: number } => {
  const end = HEAD_AT + bytes.readUInt32LE(LENGTH_AT);
  return { head: JSON.parse(bytes.toString("utf8", HEAD_AT, end)) as Head, end: aligned(end) };
};

/** What was written under this fingerprint; null for a file that isn't there, is of another fingerprint, or is damaged. */
export const readPacked = (file: string, fingerprint: string): Packed | null => {
  try {
    const bytes = readFileSync(file);
    if (bytes.toString("latin1", 0, MAGIC.length) !== MAGIC) return null;
    if (crc32(bytes.subarray(HEAD_AT)) !== bytes.readUInt32LE(CHECKSUM_AT)) return null;
    const { head, end } = readHead(bytes);
    if (head.fingerprint !== fingerprint) return null;
    const packed: Packed = {};
    let at = end;
    for (const { name, kind, length } of head.sections) {
      const from = bytes.byteOffset + at;
      if (kind === "strings") packed[name] = unpackStrings(bytes.subarray(at, at + length));
      else if (kind === "u32") packed[name] = new Uint32Array(bytes.buffer, from, length / 4);
      else packed[name] = new Uint16Array(bytes.buffer, from, length / 2);
      at += aligned(length);
    }
    return packed;
  } catch (error) {
    // not there, not to be read, or too short to say how long it is
    if (error instanceof Error && "code" in error) return null;
    throw error;
  }
};
