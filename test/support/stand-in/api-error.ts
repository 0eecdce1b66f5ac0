/** Refusals of the Bot API in Telegram's own words. */
import type { ResponseParameters } from "@grammyjs/types";

/** A refused request: what the bot reads in `error_code`, `description` and `parameters`. */
export class ApiError extends Error {
  readonly code: number;
  readonly parameters: ResponseParameters | undefined;

  constructor(code: number, description: string, parameters?: ResponseParameters) {
    super(description);
    this.code = code;
    this.parameters = parameters;
  }
}

// The server lower-cases the first letter unless a constant begins there: `QUOTE_TEXT_INVALID` stays.
function withLowerFirstLetter(text: string): string {
  return /^.[A-Z_]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

/** 400 with the text in the form in which the server sends it. */
export function badRequest(text: string, parameters?: ResponseParameters): ApiError {
  return new ApiError(400, `Bad Request: ${withLowerFirstLetter(text)}`, parameters);
}

/** 403: the chat is closed to the bot. */
export function forbidden(text: string): ApiError {
  return new ApiError(403, `Forbidden: ${text}`);
}

/** 409: something else receives the updates. */
export function conflict(text: string): ApiError {
  return new ApiError(409, `Conflict: ${text}`);
}

/** 429 with the number of seconds to wait. */
export function tooManyRequests(seconds: number): ApiError {
  return new ApiError(429, `Too Many Requests: retry after ${seconds}`, { retry_after: seconds });
}
