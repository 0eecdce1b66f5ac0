/** The HTTP side: `/bot<token>/<method>` and `/file/bot<token>/<path>`, on the loopback interface only. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import { ApiError } from "./api-error.ts";
import type { BotApi } from "./bot-api.ts";
import { errorOf, type Faults } from "./faults.ts";
import type { FileStore } from "./file-store.ts";
import { readRequest } from "./read-request.ts";

interface Options {
  token: string;
  api: BotApi;
  faults: Faults;
  files: FileStore;
  /** An error of the stand-in itself, so that a test can fail by it. */
  onBroken: (error: unknown) => void;
}

function reply(response: ServerResponse, status: number, body: object): void {
  if (response.destroyed) return;
  const text = JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", "content-length": Buffer.byteLength(text) });
  response.end(text);
}

function replyWithError(response: ServerResponse, { code, message, parameters }: ApiError): void {
  reply(response, code, { ok: false, error_code: code, description: message, ...(parameters ? { parameters } : {}) });
}

// "/bot7000:AbC-_/sendMessage" → "7000:AbC-_", "sendMessage"
const methodPath = /^\/bot([^/]+)\/(\w+)\/?$/;
// "/file/bot7000:AbC-_/files/1" → "7000:AbC-_", "files/1"
const filePath = /^\/file\/bot([^/]+)\/(.+)$/;

export function createHttpServer({ token, api, faults, files, onBroken }: Options): Server {
  function sendFile(response: ServerResponse, path: string): void {
    const file = files.findByPath(path);
    if (!file) throw new ApiError(404, "Not Found");
    response.writeHead(200, { "content-type": file.mime_type, "content-length": file.file_size });
    response.end(file.bytes);
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://stand-in");
    const asFile = filePath.exec(pathname);
    if (asFile?.[1] === token) return sendFile(response, asFile[2] ?? "");
    const asMethod = methodPath.exec(pathname);
    if (!asMethod) throw new ApiError(404, "Not Found");
    if (asMethod[1] !== token) throw new ApiError(401, "Unauthorized");
    const method = api.find(asMethod[2] ?? "");

    const body = await readRequest(request, searchParams);
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    const fault = faults.take(method);
    const error = errorOf(fault);
    if (error) throw error;
    if (fault?.kind === "dropped" && !fault.afterwards) return void request.socket.destroy();
    if (fault?.kind === "slow") await pause(fault.milliseconds, undefined, { ref: false });
    const result = await api.execute(method, body.parameters, { files: body.files, gone: gone.signal });
    if (fault?.kind === "dropped") return void request.socket.destroy();
    reply(response, 200, { ok: true, result });
  }

  return createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (error instanceof ApiError) return replyWithError(response, error);
      onBroken(error);
      replyWithError(response, new ApiError(500, `Internal Server Error: ${String(error)}`));
    });
  });
}

/** Opens the server on the loopback interface and returns its port; 0 lets the system choose one. */
export function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Closes the server and whatever connections are still open. */
export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
