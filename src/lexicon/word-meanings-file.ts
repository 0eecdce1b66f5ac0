/** The file of word meanings: words, their vectors and how crowded their places are, each number in a byte. */

/** Numbers in a vector. */
export const DIMENSIONS = 64;

/** A vector's numbers are at most 1; most are far below. */
const VECTOR_SCALE = 127 / 0.6;
const CROWDING_SCALE = 255;

/** Words by position; vectors and crowding in the same order. */
export interface WordMeanings {
  words: string[];
  /** DIMENSIONS bytes a word; `unit` is what the product of two vectors that are the same is about. */
  vectors: Int8Array;
  unit: number;
  /** 0 to 255 for 0 to 1. */
  crowding: Uint8Array;
}

/** File: length of the words in bytes (uint32, little-endian), the words a line each, vectors, crowding. */
export function writeMeanings(from: { words: string[]; vectors: Float64Array[]; crowding: number[] }): Uint8Array {
  const words = Buffer.from(from.words.join("\n"));
  const head = Buffer.alloc(4);
  head.writeUInt32LE(words.length);
  const clamp = (value: number): number => Math.max(-127, Math.min(127, Math.round(value * VECTOR_SCALE)));
  const vectors = Int8Array.from(from.vectors.flatMap((vector) => Array.from(vector, clamp)));
  const crowding = Uint8Array.from(from.crowding, (value) => Math.round(value * CROWDING_SCALE));
  return Buffer.concat([head, words, Buffer.from(vectors.buffer), crowding]);
}

/** Reads what `writeMeanings` wrote. Throws a RangeError when the file is cut short. */
export function readMeanings(file: Buffer): WordMeanings {
  const start = 4 + file.readUInt32LE(0);
  const words = file.toString("utf8", 4, start).split("\n");
  const end = start + words.length * DIMENSIONS;
  if (file.length !== end + words.length) throw new RangeError("word-meanings.bin is cut short: fetch it anew");
  return {
    words,
    vectors: new Int8Array(file.buffer, file.byteOffset + start, words.length * DIMENSIONS),
    unit: VECTOR_SCALE ** 2,
    crowding: new Uint8Array(file.buffer, file.byteOffset + end, words.length),
  };
}
