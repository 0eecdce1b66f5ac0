import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const read = (name: string): string => readFileSync(new URL(`../${name}`, import.meta.url), "utf8");
const { dependencies, devDependencies } = JSON.parse(read("package.json")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;

describe("the dependencies", () => {
  test("stand in SECURITY.md, each with what it replaces", () => {
    const [, section = ""] = read("SECURITY.md").split("## Dependencies");
    // | `zod` | checking what comes from files |
    const listed = [...section.matchAll(/^\| `([^`]+)` \| \S.* \|$/gm)].map(([, name]) => name);
    expect(listed).toEqual(Object.keys(dependencies).sort());
  });

  test("have exact versions", () => {
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  test("run no script at install, and those that would are named in SECURITY.md", () => {
    expect(read(".npmrc")).toMatch(/^ignore-scripts=true$/m);
    const { packages } = JSON.parse(read("package-lock.json")) as { packages: Record<string, object> };
    const scripted = Object.entries(packages).filter(([, entry]) => "hasInstallScript" in entry);
    const names = scripted.map(([path]) => path.split("node_modules/").at(-1) ?? "");
    const unnamed = names.filter((name) => !read("SECURITY.md").includes(`\`${name}\``));
    expect(unnamed.filter((name) => name !== "fsevents")).toEqual([]);
  });
});
