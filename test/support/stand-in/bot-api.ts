/** Carries out a request: finds its method, checks it, obeys planned faults and flood limits, and checks the result. */
import type { ApiResponse } from "@grammyjs/types";
import { ApiError, badRequest } from "./api-error.ts";
import { assertResult, checkRequest, findMethod, type MethodName } from "./bot-api-schema.ts";
import type { Call, Methods } from "./call.ts";
import type { FloodLimits } from "./flood-limits.ts";
import { decodeParameters } from "./read-request.ts";

/** A request that reached the stand-in, as tests read it. */
export interface RecordedCall {
  method: MethodName;
  parameters: Record<string, unknown>;
  /** Unset while it is being carried out. */
  response?: ApiResponse<unknown>;
}

type AnyMethod = (parameters: Record<string, unknown>, call: Call) => unknown;

export class BotApi {
  readonly #methods: Methods;
  readonly #flood: FloodLimits | undefined;
  /** Every request in order, polls included. */
  readonly calls: RecordedCall[] = [];
  /** Nested properties that the schema does not know: Telegram would skip them silently. */
  readonly ignoredProperties: string[] = [];

  constructor(methods: Methods, flood: FloodLimits | undefined) {
    this.#methods = methods;
    this.#flood = flood;
  }

  /** The method's usual name, or 404. */
  find(name: string): MethodName {
    const method = findMethod(name);
    if (!method) throw new ApiError(404, "Not Found: method not found");
    return method;
  }

  /** Carries out a request; `raw` values may be text, as forms send them. */
  async execute(method: MethodName, raw: Record<string, unknown>, call: Call): Promise<unknown> {
    const parameters = decodeParameters(method, raw, call.files);
    const recorded: RecordedCall = { method, parameters };
    this.calls.push(recorded);
    try {
      const result = await this.#carryOut(method, parameters, call);
      recorded.response = { ok: true, result };
      return result;
    } catch (error) {
      if (error instanceof ApiError) {
        const { code, message, parameters: hints } = error;
        recorded.response = {
          ok: false,
          error_code: code,
          description: message,
          ...(hints ? { parameters: hints } : {}),
        };
      }
      throw error;
    }
  }

  async #carryOut(method: MethodName, parameters: Record<string, unknown>, call: Call): Promise<unknown> {
    const { wrong, ignored } = checkRequest(method, parameters);
    if (wrong) throw badRequest(`${method}: ${wrong}`);
    if (ignored) this.ignoredProperties.push(`${method}: ${ignored}`);
    const carryOut = this.#methods[method] as AnyMethod | undefined;
    if (!carryOut) throw new ApiError(501, `Not Implemented: the stand-in does not model ${method}`);
    this.#flood?.check(method, parameters);
    const result = JSON.parse(JSON.stringify(await carryOut(parameters, call))) as unknown;
    assertResult(method, result);
    return result;
  }
}
