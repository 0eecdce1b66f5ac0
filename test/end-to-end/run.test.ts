/** How the program starts: `src/run.mjs` in a small project of its own. */
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const project = fileURLToPath(new URL("../../", import.meta.url));
let folder: string;
let bundles: string;

/** `main` prints what a module beside it has read from a file beside that one, then what it was called with. */
const write = (file: string, text: string) => writeFileSync(join(folder, "src", file), text);
const READER = `import { readFileSync } from "node:fs";
export const greeting: string = readFileSync(new URL("greeting.txt", import.meta.url), "utf8");`;
const MAIN = `import { greeting } from "./cli/reader.ts"; console.log(greeting, ...process.argv.slice(2));`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "yiju-run-"));
  bundles = join(folder, "node_modules", ".cache", "yiju");
  mkdirSync(join(folder, "src", "cli"), { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  for (const name of ["esbuild", "tsx"]) {
    symlinkSync(join(project, "node_modules", name), join(folder, "node_modules", name));
  }
  writeFileSync(join(folder, "package.json"), `{"type":"module"}`);
  copyFileSync(join(project, "src", "run.mjs"), join(folder, "src", "run.mjs"));
  for (const entry of ["ask", "corpus"]) write(`cli/${entry}.ts`, `console.log("${entry}");`);
  write("cli/greeting.txt", "hello");
  write("cli/reader.ts", READER);
  write("main.ts", MAIN);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (...parameters: string[]) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, "src", "run.mjs"), ...parameters], {
    encoding: "utf8",
  });
  return { said: stdout.trim(), errors: stderr, status };
};

describe("a start", () => {
  test("runs the entry named, with the parameters behind it and the files beside its sources", () => {
    expect(run("main", "a b", "--c")).toEqual({ said: "hello a b --c", errors: "", status: 0 });
    expect(run("cli/ask").said).toBe("ask");
    expect(readdirSync(bundles)).toHaveLength(1);
  });

  test("after a change of the sources runs them as they are now", () => {
    run("main");
    write("cli/reader.ts", READER.replace(`"utf8")`, `"utf8").toUpperCase()`));
    expect(run("main").said).toBe("HELLO");
  });

  test("runs the sources themselves where no bundle can be kept", () => {
    writeFileSync(join(folder, "node_modules", ".cache"), "a file where a folder should be");
    expect(run("main", "x")).toEqual({ said: "hello x", errors: "", status: 0 });
  });

  test("names the line of the source that something went wrong at", () => {
    write("cli/reader.ts", `export const greeting: string = "";\n\nthrow new Error("no greeting");`);
    const { errors, status } = run("main");
    expect(status).toBe(1);
    expect(errors).toMatch(/no greeting[\s\S]*cli\/reader\.ts:3:7/);
  });

  test("with a source that can't be read names its line", () => {
    write("cli/reader.ts", "export const greeting: string = ;");
    const { errors, status } = run("main");
    expect(status).toBe(1);
    expect(errors).toMatch(/cli\/reader\.ts:1:32/);
    expect(run("main").status).toBe(1);
  });

  test("removes bundles that nobody has made for a month, and no younger ones", () => {
    for (const [name, days] of [
      ["old", 31],
      ["young", 29],
    ] as const) {
      mkdirSync(join(bundles, name), { recursive: true });
      const made = Date.now() / 1000 - days * 86_400;
      utimesSync(join(bundles, name), made, made);
    }
    run("main");
    expect(readdirSync(bundles)).toHaveLength(2);
    expect(readdirSync(bundles)).toContain("young");
  });
});
