/** Generates the JSON Schema of every Bot API request and result, and of Update, from @grammyjs/types; run with tsx, it writes the file. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createGenerator } from "ts-json-schema-generator";

/** Where the generated schema is kept. */
export const schemaFile = new URL("bot-api.generated.json", import.meta.url);

const typesFolder = dirname(createRequire(import.meta.url).resolve("@grammyjs/types/package.json"));

/** Text of a declaration file with `from` replaced, which must be there. */
function rewrite(file: string, from: string, to: string): string {
  const text = readFileSync(join(typesFolder, file), "utf8");
  if (!text.includes(from)) throw new Error(`@grammyjs/types no longer has "${from}" in ${file}`);
  return text.replace(from, to);
}

/** The methods' function signatures rewritten as one interface of plain properties, which a schema can say. */
function readMethodsAsProperties(): string {
  const declarations = readFileSync(join(typesFolder, "methods.d.ts"), "utf8");
  const rewritten = declarations
    .replace(/^ {4}(\w+)\(args\??: \{$/gm, "    $1: { request: {") // `    getUpdates(args?: {`
    .replace(/^ {4}\}\): (.+);$/gm, "    }; result: $1 };") // `    }): Update[];`
    .replace(/^ {4}(\w+)\(\): (.+);$/gm, "    $1: { request: {}; result: $2 };"); // `    getMe(): UserFromGetMe;`
  const left = rewritten.match(/^ {4}\w+\(.*$/m); // `    someMethod(input: {`
  if (left) throw new Error(`@grammyjs/types declares a method in a form that is not known here: ${left[0].trim()}`);
  return rewritten;
}

/** Members of a JSON object, one a line. */
function lines(members: Record<string, unknown>): string {
  return Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
    .join(",\n");
}

/** `title: undefined` in the types means that the property is absent; the generator also lists some of these as required. */
function withoutRequiredAbsences(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutRequiredAbsences);
  if (typeof node !== "object" || node === null) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, withoutRequiredAbsences(value)]));
  const { required, properties } = copy as { required?: string[]; properties?: Record<string, { not?: object }> };
  if (required && properties) copy.required = required.filter((name) => properties[name]?.not === undefined);
  return copy;
}

/** The whole schema as text, one definition a line so that a change of the API reads well in a diff. */
export function generateBotApiSchema(): string {
  const folder = mkdtempSync(join(tmpdir(), "bot-api-schema-"));
  try {
    cpSync(typesFolder, folder, { recursive: true, filter: (path) => path === typesFolder || path.endsWith(".d.ts") });
    writeFileSync(join(folder, "methods.d.ts"), readMethodsAsProperties());
    // NonNullable is `& {}`, which the generator takes for an object.
    writeFileSync(join(folder, "message.d.ts"), rewrite("message.d.ts", "NonNullable<Message[P]>", "Message[P]"));
    // Files travel beside the parameters, which then name them by `attach://…` strings: hence ApiMethods<string>.
    writeFileSync(
      join(folder, "bot-api.ts"),
      `import type { ApiMethods } from "./methods.js";
       import type { Update } from "./update.js";
       export interface BotApi { methods: ApiMethods<string>; update: Update }`,
    );
    const { definitions } = createGenerator({
      path: join(folder, "bot-api.ts"),
      type: "BotApi",
      skipTypeCheck: true,
      jsDoc: "none",
      topRef: false,
      encodeRefs: true,
    }).createSchema("BotApi");
    const {
      "ApiMethods<string>": methods,
      BotApi: _,
      ...rest
    } = withoutRequiredAbsences(definitions) as Record<string, { properties?: Record<string, { properties: object }> }>;
    const parts = Object.entries(methods?.properties ?? {}).map(([name, method]) => [name, method.properties]);
    return `{\n"methods": {\n${lines(Object.fromEntries(parts))}\n},\n"definitions": {\n${lines(rest)}\n}\n}\n`;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaFile, generateBotApiSchema());
