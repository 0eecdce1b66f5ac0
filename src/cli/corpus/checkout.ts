/** A corpus folder as it was at a git revision. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { makeFolder } from "../../corpus/files/make-folder.ts";
import { Refusal } from "../../corpus/refusal.ts";

const git = (cwd: string, ...args: string[]): Buffer =>
  execFileSync("git", args, { cwd, maxBuffer: 1 << 30, stdio: ["ignore", "pipe", "ignore"] });

/** What git says; null where it fails, which only a wrong name or folder makes it do. */
const ask = (cwd: string, ...args: string[]): string | null => {
  try {
    return git(cwd, ...args)
      .toString()
      .trim();
  } catch {
    return null;
  }
};

/** Where the files of the corpus stand at a revision. */
interface Held {
  root: string;
  inRepository: string;
  files: string[];
}

/** Throws Refusal, saying what to give instead. */
const findAt = (dir: string, revision: string): Held => {
  const instead = `give the folder of a corpus as it was`;
  const root = ask(dir, "rev-parse", "--show-toplevel");
  if (root === null)
    throw new Refusal(`${revision} is no folder, and ${dir} stands in no git repository: ${instead} (diff FOLDER)`);
  if (ask(root, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`) === null)
    throw new Refusal(
      `${revision} is neither a folder nor a git revision: ${instead}, or a revision like HEAD~1, a branch or a commit`,
    );
  const inRepository = relative(root, realpathSync(dir)).replaceAll("\\", "/");
  const within = inRepository === "" ? "." : `${inRepository}/`;
  const listed = git(root, "ls-tree", "-r", "-z", "--name-only", revision, "--", within);
  const files = listed.toString().split("\0").filter(Boolean);
  if (!files.some((name) => relative(inRepository, name).startsWith("articles/")))
    throw new Refusal(`at ${revision} git has no articles in ${dir}: ${instead}, or a revision that has them`);
  return { root, inRepository, files };
};

/** The files of the corpus at `revision`, written into `target`. */
const writeFiles = ({ root, inRepository, files }: Held, revision: string, target: string): void => {
  for (const name of files) {
    const file = join(target, relative(inRepository, name));
    makeFolder(dirname(file));
    writeFileSync(file, git(root, "show", `${revision}:${name}`));
  }
};

/** Calls `use` with a folder for `before`: itself when it is one, else the corpus at that git revision. Throws Refusal. */
export const withBefore = <T>(before: string, dir: string, use: (folder: string) => T): T => {
  if (statSync(before, { throwIfNoEntry: false })?.isDirectory()) {
    if (existsSync(join(before, "articles"))) return use(before);
    throw new Refusal(`${before} is no corpus: it has no articles/ in it`);
  }
  const held = findAt(dir, before);
  const folder = mkdtempSync(join(tmpdir(), "corpus-before-"));
  try {
    writeFiles(held, before, folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
