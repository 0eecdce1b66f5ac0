/**
 * Runs an entry of the program, `main` or one of `cli/`: `node src/run.mjs cli/ask QUESTION`.
 *
 * Its TypeScript is bundled first, and the bundle kept under a name that tells of which sources it was made: loading
 * five hundred files one by one was a third of every start. Whatever hinders that (packages in a folder that only root
 * may write), the sources run as they stand and tell themselves what is wrong with them.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ENTRIES = ["main", "cli/ask", "cli/corpus"];

const SOURCES = fileURLToPath(new URL(".", import.meta.url));

/** Below the packages, which the bundle finds from there and which `npm ci` removes together with it. */
const BUNDLES = fileURLToPath(new URL("../node_modules/.cache/yiju", import.meta.url));

/** In milliseconds. A bot that still runs an older one may yet load a part of it. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** The same for the same sources in the same place: a bundle knows where the files beside its sources are. */
const nameOfBundle = () => {
  const hash = createHash("sha256").update(SOURCES);
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) => /\.m?[tj]s$/.test(file));
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(SOURCES, file)));
  return hash.digest("hex").slice(0, 16);
};

/** @type {import("esbuild").Plugin} */
const sourcesStayInPlace = {
  name: "sources stay in place",
  setup: (build) => {
    build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8").replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path))),
    }));
  },
};

/** @param {string} folder comes into being whole, whoever else makes it at the same time */
const makeBundle = async (folder) => {
  const { build } = await import("esbuild");
  const unfinished = `${folder}.${process.pid}`;
  await build({
    ...{ entryPoints: ENTRIES.map((entry) => join(SOURCES, `${entry}.ts`)), outbase: SOURCES, outdir: unfinished },
    ...{ bundle: true, splitting: true, packages: "external", plugins: [sourcesStayInPlace] },
    ...{ platform: "node", target: "node20.20", format: "esm", outExtension: { ".js": ".mjs" } },
    ...{ sourcemap: "linked", sourcesContent: false, logLevel: "silent" },
  });
  if (existsSync(folder)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, folder);
};

const removeOldBundles = () => {
  for (const name of readdirSync(BUNDLES)) {
    const path = join(BUNDLES, name);
    if (Date.now() - statSync(path).mtimeMs > KEPT_FOR) rmSync(path, { recursive: true, force: true });
  }
};

/** @param {string} entry */
const fileOfBundle = async (entry) => {
  const folder = join(BUNDLES, nameOfBundle());
  if (!existsSync(folder)) {
    mkdirSync(BUNDLES, { recursive: true });
    await makeBundle(folder);
    removeOldBundles();
  }
  process.setSourceMapsEnabled(true);
  return join(folder, `${entry}.mjs`);
};

/** @param {string} entry */
const fileOfSources = async (entry) => {
  const { register } = await import("tsx/esm/api");
  register();
  return join(SOURCES, `${entry}.ts`);
};

const [entry = ""] = process.argv.splice(2, 1);
const file = await fileOfBundle(entry).catch(() => fileOfSources(entry));
await import(pathToFileURL(file).href);
