/** A stand-in for one test, closed after it, and a plain way to call it. */
import type { ApiResponse } from "@grammyjs/types";
import { onTestFinished } from "vitest";
import type { MethodName } from "../support/stand-in/bot-api-schema.ts";
import type { Result } from "../support/stand-in/call.ts";
import { type StandIn, type StandInOptions, startStandIn } from "../support/stand-in/stand-in.ts";

/** Starts a stand-in that is stopped when the test ends. */
export async function start(options: StandInOptions = {}): Promise<StandIn> {
  const standIn = await startStandIn(options);
  onTestFinished(() => standIn.stop());
  return standIn;
}

/** Calls a method with a JSON body and reads the whole response. */
export async function call<M extends MethodName>(
  standIn: StandIn,
  method: M,
  parameters: object = {},
): Promise<ApiResponse<Result<M>>> {
  const response = await fetch(`${standIn.apiRoot}/bot${standIn.token}/${method}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(parameters),
  });
  return (await response.json()) as ApiResponse<Result<M>>;
}

/** For `expect.poll`: long enough for a busy machine. */
export const patiently = { timeout: 10_000 };
