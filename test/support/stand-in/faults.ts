/** Faults on demand: what goes wrong with the next requests, by method and count. */
import { ApiError, tooManyRequests } from "./api-error.ts";
import type { MethodName } from "./bot-api-schema.ts";

export type Fault =
  | { kind: "too many requests"; retryAfter: number }
  | { kind: "server error" }
  | { kind: "unauthorized" }
  | { kind: "refused"; error: ApiError }
  /** The connection is cut; with `afterwards` the request was carried out first and only its answer is lost. */
  | { kind: "dropped"; afterwards: boolean }
  | { kind: "slow"; milliseconds: number };

/** `times` requests in a row fail so; Infinity until `clear`. */
interface PlannedFault {
  method: MethodName | "any";
  fault: Fault;
  times: number;
}

export class Faults {
  #planned: PlannedFault[] = [];

  #plan(method: MethodName | "any", fault: Fault, times: number): void {
    this.#planned.push({ method, fault, times });
  }

  /** Answers 429; `retryAfter` in seconds. */
  tooManyRequests(method: MethodName | "any", retryAfter: number, times = 1): void {
    this.#plan(method, { kind: "too many requests", retryAfter }, times);
  }

  /** Answers 500. */
  serverError(method: MethodName | "any", times = 1): void {
    this.#plan(method, { kind: "server error" }, times);
  }

  /** Answers 401, as after the token was revoked. */
  unauthorized(method: MethodName | "any", times = 1): void {
    this.#plan(method, { kind: "unauthorized" }, times);
  }

  /** Answers with the given error. */
  refuse(method: MethodName | "any", code: number, description: string, times = 1): void {
    this.#plan(method, { kind: "refused", error: new ApiError(code, description) }, times);
  }

  /** Cuts the connection before the request is carried out. */
  dropRequest(method: MethodName | "any", times = 1): void {
    this.#plan(method, { kind: "dropped", afterwards: false }, times);
  }

  /** Carries the request out and cuts the connection before answering: the bot can't know which of the two it was. */
  dropAnswer(method: MethodName | "any", times = 1): void {
    this.#plan(method, { kind: "dropped", afterwards: true }, times);
  }

  /** Answers late. */
  slow(method: MethodName | "any", milliseconds: number, times = 1): void {
    this.#plan(method, { kind: "slow", milliseconds }, times);
  }

  /** Forgets whatever is still planned. */
  clear(): void {
    this.#planned = [];
  }

  /** The fault that hits this request, which counts as one of its times. */
  take(method: MethodName): Fault | undefined {
    const planned = this.#planned.find((entry) => entry.method === method || entry.method === "any");
    if (!planned) return undefined;
    planned.times -= 1;
    if (planned.times <= 0) this.#planned = this.#planned.filter((entry) => entry !== planned);
    return planned.fault;
  }
}

/** The error that a fault answers with, if it answers with one. */
export function errorOf(fault: Fault | undefined): ApiError | undefined {
  switch (fault?.kind) {
    case "too many requests":
      return tooManyRequests(fault.retryAfter);
    case "server error":
      return new ApiError(500, "Internal Server Error");
    case "unauthorized":
      return new ApiError(401, "Unauthorized");
    case "refused":
      return fault.error;
    default:
      return undefined;
  }
}
