/** The HTTP side: /healthz, /metrics, and the webhook where one is set. */
import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Update } from "grammy/types";
import type { Metrics } from "./metrics.ts";

/** Telegram's own updates stay far below this, in bytes. */
const LONGEST_BODY = 1024 * 1024;

/** What paths are read against; its name is never looked up. */
const HERE = "http://localhost";

export interface ServeOptions {
  port: number;
  metrics: Metrics;
  /** Null while all is well, else what is wrong. */
  ailment: () => string | null;
  /** Is told what went wrong with a request, which gets a 500. */
  onError: (error: unknown) => void;
  webhook: { path: string; secret: string; take: (update: Update) => Promise<void> } | null;
}

/** Compares in a time that tells nothing of where two texts differ. */
const isSame = (a: string, b: string): boolean => {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
};

const readBody = async (request: IncomingMessage): Promise<string | null> => {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    length += piece.length;
    // Read to the end all the same: to stop would break the connection before the refusal arrives.
    if (length <= LONGEST_BODY) pieces.push(piece);
  }
  return length > LONGEST_BODY ? null : Buffer.concat(pieces).toString("utf8");
};

const readUpdate = (body: string): Update | null => {
  try {
    const update: unknown = JSON.parse(body);
    const id = (update as Partial<Update> | null)?.update_id;
    return Number.isSafeInteger(id) ? (update as Update) : null;
  } catch {
    return null;
  }
};

/** Listens; resolves with the server once it does. */
export const serve = async ({ port, metrics, ailment, onError, webhook }: ServeOptions): Promise<Server> => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const target = request.url ?? "/";
    const path = URL.canParse(target, HERE) ? new URL(target, HERE).pathname : null;
    const end = (status: number, body = "", type = "text/plain; charset=utf-8") => {
      response.writeHead(status, { "content-type": type }).end(body);
    };
    if (request.method === "GET" && path === "/healthz") {
      const ill = ailment();
      return end(ill ? 503 : 200, ill ?? "ok");
    }
    if (request.method === "GET" && path === "/metrics")
      return end(200, await metrics.registry.metrics(), metrics.registry.contentType);
    if (!webhook || request.method !== "POST" || path !== webhook.path) return end(404);
    if (!isSame(String(request.headers["x-telegram-bot-api-secret-token"] ?? ""), webhook.secret)) return end(401);
    const body = await readBody(request);
    const update = body === null ? null : readUpdate(body);
    if (!update) return end(400);
    // Answered once it is written down: Telegram need not wait for the reply, nor send it again.
    await webhook.take(update);
    end(200);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      onError(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  return server;
};
