/** A corpus folder as it was at a git revision. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { Refusal } from "../../corpus/refusal.ts";

const git = (cwd: string, ...args: string[]): Buffer =>
  execFileSync("git", args, { cwd, maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] });

/** The files of the corpus at `revision`, written into a new folder. */
const writeFiles = (dir: string, revision: string): string => {
  const root = git(dir, "rev-parse", "--show-toplevel").toString().trim();
  const inRepository = relative(root, resolve(dir)).replaceAll("\\", "/");
  const listed = git(
    root,
    "ls-tree",
    "-r",
    "-z",
    "--name-only",
    revision,
    "--",
    inRepository === "" ? "." : `${inRepository}/`,
  );
  const target = mkdtempSync(join(tmpdir(), "corpus-before-"));
  for (const name of listed.toString().split("\0").filter(Boolean)) {
    const file = join(target, relative(inRepository, name));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, git(root, "show", `${revision}:${name}`));
  }
  return target;
};

/** Calls `use` with a folder for `before`: itself when it is one, else the corpus at that git revision. */
export const withBefore = <T>(before: string, dir: string, use: (folder: string) => T): T => {
  if (existsSync(before)) return use(before);
  let folder: string;
  try {
    folder = writeFiles(dir, before);
  } catch {
    throw new Refusal(`${before} is neither a folder nor a git revision that holds ${dir}`);
  }
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
