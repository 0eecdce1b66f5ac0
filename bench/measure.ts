/** What every measurement needs: times, memory, and a file that keeps the figures. */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** A share in per cent, to a tenth. */
export const percent = (part: number, whole: number): number => round((100 * part) / whole, 1);

/**
 * Milliseconds of processor time, this process' threads together: on a machine that others use too, the clock tells how
 * busy they are.
 */
export const processorTime = (run: () => void): number => {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes held, garbage aside. */
export const heldBytes = (): number => {
  collectGarbage();
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Where and when figures were taken. */
const describeMachine = (): Record<string, string | number> => ({
  node: process.version,
  cores: cpus().length,
  load: round(loadavg()[0] ?? 0),
  date: new Date().toISOString().slice(0, 10),
});

/** Keeps figures in bench/results/NAME.json and shows them. */
export const record = (name: string, figures: object): void => {
  const folder = `${ROOT}bench/results`;
  mkdirSync(folder, { recursive: true });
  const whole = { name, machine: describeMachine(), ...figures };
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(whole, null, 1)}\n`);
  console.log(JSON.stringify(whole));
};

/** Keeps a drawing beside the figures. */
export const draw = (name: string, svg: string): void => writeFileSync(`${ROOT}bench/results/${name}.svg`, svg);
