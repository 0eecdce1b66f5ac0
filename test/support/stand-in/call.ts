/** A request to the Bot API as the methods get it, and what a set of methods looks like. */
import type { ApiMethods, Opts } from "@grammyjs/types";
import type { MethodName } from "./bot-api-schema.ts";
import type { UploadedFile } from "./read-request.ts";

export interface Call {
  files: UploadedFile[];
  /** Aborted when the bot hangs up. */
  gone: AbortSignal;
}

export type Result<M extends MethodName> = ReturnType<ApiMethods<string>[M]>;

/** Some of the Bot API's methods; parameters have been checked against the schema. */
export type Methods = {
  [M in MethodName]?: (parameters: Opts<string>[M], call: Call) => Result<M> | Promise<Result<M>>;
};
