/** Checks requests, results and updates against the Bot API's generated JSON Schema. */
import { readFileSync } from "node:fs";
import type { ApiMethods, Update } from "@grammyjs/types";
import { Ajv, type AnySchemaObject, type ErrorObject, type ValidateFunction } from "ajv";

/** Name of a Bot API method in its usual spelling. */
export type MethodName = keyof ApiMethods<string>;

interface BotApiSchema {
  methods: Record<string, { request: AnySchemaObject; result: AnySchemaObject }>;
  definitions: Record<string, AnySchemaObject>;
}

/** The same schema with unknown properties let through, as Telegram does in nested objects. */
function withoutClosedObjects(text: string): BotApiSchema {
  return JSON.parse(text.replaceAll(',"additionalProperties":false', "")) as BotApiSchema;
}

const text = readFileSync(new URL("bot-api.generated.json", import.meta.url), "utf8");
const closed = JSON.parse(text) as BotApiSchema;
// For a quick start: small generated code, no check of the schema itself, which a test regenerates.
const options = { strict: false, inlineRefs: false, validateSchema: false, code: { optimize: false } } as const;
const ajvClosed = new Ajv(options).addSchema(closed, "bot-api");
const ajvOpen = new Ajv(options).addSchema(withoutClosedObjects(text), "bot-api");

function validator(ajv: Ajv, path: string): ValidateFunction {
  const validate = ajv.getSchema(`bot-api#/${path}`);
  if (!validate) throw new Error(`The generated schema has no ${path}`);
  return validate;
}

function describe(errors: ErrorObject[] | null | undefined): string {
  // Of a union every branch complains; the deepest complaint is about the branch that was meant.
  const depth = (error: ErrorObject) => error.instancePath.split("/").length;
  const error = [...(errors ?? [])].sort((a, b) => depth(b) - depth(a))[0];
  if (!error) return "";
  const detail = Object.values(error.params).find((value) => typeof value === "string") ?? "";
  return `${error.instancePath || "/"} ${error.message ?? ""} ${detail}`.trim();
}

const spellings = new Map(Object.keys(closed.methods).map((name) => [name.toLowerCase(), name as MethodName]));

/** The usual spelling of a method, whose name Telegram reads in any case; undefined if there is none. */
export function findMethod(name: string): MethodName | undefined {
  return spellings.get(name.toLowerCase());
}

/** What is wrong with a request, or undefined; `ignored` names nested properties that Telegram would skip silently. */
export function checkRequest(
  method: MethodName,
  parameters: Record<string, unknown>,
): { wrong?: string; ignored?: string } {
  const known = (closed.methods[method]?.request.properties ?? {}) as object;
  const unknown = Object.keys(parameters).find((name) => !(name in known));
  if (unknown) return { wrong: `unknown parameter "${unknown}"` };
  const open = validator(ajvOpen, `methods/${method}/request`);
  if (!open(parameters)) return { wrong: describe(open.errors) };
  const strict = validator(ajvClosed, `methods/${method}/request`);
  return strict(parameters) ? {} : { ignored: describe(strict.errors) };
}

/** Whether one parameter, taken alone, has a type that the method accepts. */
export function acceptsParameter(method: MethodName, name: string, value: unknown): boolean {
  const properties = (closed.methods[method]?.request.properties ?? {}) as object;
  if (!(name in properties)) return false;
  return validator(ajvOpen, `methods/${method}/request/properties/${name}`)(value);
}

/** Throws when the stand-in itself is about to say something that the Bot API could not say. */
export function assertResult(method: MethodName, result: unknown): void {
  const validate = validator(ajvClosed, `methods/${method}/result`);
  if (!validate(result))
    throw new Error(`The stand-in's result of ${method} is not valid: ${describe(validate.errors)}`);
}

/** Throws when an update is not one that Telegram could send: a number and content of exactly one known kind. */
export function assertUpdate({ update_id, ...content }: Update): void {
  const [[kind, value] = ["", undefined], ...others] = Object.entries(content);
  if (!Number.isInteger(update_id) || others.length > 0)
    throw new Error(`The stand-in's update ${update_id} is not one of one kind`);
  // The kind's schema alone: to compile all of them would take longer than most tests.
  const validate = validator(ajvClosed, `definitions/Update/properties/${kind}`);
  if (!validate(value)) {
    throw new Error(`The stand-in's update is not valid: ${describe(validate.errors)}\n${JSON.stringify(content)}`);
  }
}
