/** Serves the page, sends it what happens, and takes what the person does. */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { z } from "zod";
import { Action, type Outcome, type SandboxEvent } from "./protocol.ts";

const htmlFile = new URL("./page/page.html", import.meta.url);
const styleFile = new URL("./page/page.css", import.meta.url);
const scriptFile = new URL("./page/page.ts", import.meta.url);

/** A script or style sheet with all that it imports, as the browser takes it. */
async function bundle(file: URL): Promise<string> {
  const built = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
    logLevel: "silent",
  });
  return built.outputFiles[0]?.text ?? "";
}

async function readAction(request: IncomingMessage): Promise<Action> {
  let body = "";
  for await (const chunk of request) body += String(chunk);
  return Action.parse(JSON.parse(body));
}

export interface WebServer {
  server: Server;
  /** Sends an event to every open page. */
  broadcast: (event: SandboxEvent) => void;
}

/** `greet` is what a page gets first; `perform` carries out an action. */
export async function createWebServer(options: {
  greet: () => SandboxEvent;
  perform: (action: Action) => Promise<Outcome>;
}): Promise<WebServer> {
  const files = new Map([
    ["/", { type: "text/html", body: readFileSync(htmlFile, "utf8") }],
    ["/page.css", { type: "text/css", body: await bundle(styleFile) }],
    ["/page.js", { type: "text/javascript", body: await bundle(scriptFile) }],
  ]);
  const pages = new Set<ServerResponse>();

  const write = (page: ServerResponse, event: SandboxEvent) => page.write(`data: ${JSON.stringify(event)}\n\n`);

  async function act(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let outcome: Outcome;
    try {
      outcome = await options.perform(await readAction(request));
    } catch (error) {
      const problem =
        error instanceof z.ZodError ? z.prettifyError(error) : String(error instanceof Error ? error.message : error);
      outcome = { ok: false, problem };
    }
    response.writeHead(outcome.ok ? 200 : 400, { "content-type": "application/json" }).end(JSON.stringify(outcome));
  }

  function handle(request: IncomingMessage, response: ServerResponse): void {
    const path = request.url?.split("?")[0] ?? "/";
    const file = files.get(path);
    if (request.method === "GET" && file) {
      response.writeHead(200, { "content-type": `${file.type}; charset=utf-8` }).end(file.body);
    } else if (request.method === "GET" && path === "/events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      pages.add(response);
      response.on("close", () => pages.delete(response));
      write(response, options.greet());
    } else if (request.method === "POST" && path === "/act" && request.headers["content-type"] === "application/json") {
      void act(request, response);
    } else {
      response.writeHead(404).end();
    }
  }

  return {
    server: createServer(handle),
    broadcast(event) {
      for (const page of pages) write(page, event);
    },
  };
}
