/** Reads the parameters and files of a request in any of the encodings that the Bot API takes. */
import type { IncomingMessage } from "node:http";
import busboy from "busboy";
import { badRequest } from "./api-error.ts";
import { acceptsParameter, type MethodName } from "./bot-api-schema.ts";

/** A file that came with a request, found by the field name that an `attach://…` parameter gives. */
export interface UploadedFile {
  field: string;
  name: string;
  mimeType: string;
  bytes: Buffer;
}

export interface RequestBody {
  parameters: Record<string, unknown>;
  files: UploadedFile[];
}

async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function readMultipart(request: IncomingMessage): Promise<RequestBody> {
  return new Promise((resolve, reject) => {
    const body: RequestBody = { parameters: {}, files: [] };
    const parser = busboy({ headers: request.headers, defParamCharset: "utf8" });
    parser.on("field", (name, value) => {
      body.parameters[name] = value;
    });
    parser.on("file", (field, stream, info) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        body.files.push({ field, name: info.filename ?? field, mimeType: info.mimeType, bytes: Buffer.concat(chunks) });
      });
    });
    parser.on("error", () => reject(badRequest("can't parse the multipart form")));
    parser.on("close", () => resolve(body));
    request.pipe(parser);
  });
}

function readJson(bytes: Buffer): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(bytes.toString("utf8"));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Said below, in the same words for anything that is no JSON object.
  }
  throw badRequest("Can't parse the request as a JSON object");
}

/** Parameters of the address (`?chat_id=1`) and of the body together, values as they were sent. */
export async function readRequest(request: IncomingMessage, query: URLSearchParams): Promise<RequestBody> {
  const type = request.headers["content-type"] ?? "";
  const fromAddress = Object.fromEntries(query);
  if (type.startsWith("multipart/form-data")) {
    const body = await readMultipart(request);
    return { ...body, parameters: { ...fromAddress, ...body.parameters } };
  }
  const bytes = await readBytes(request);
  if (bytes.length === 0) return { parameters: fromAddress, files: [] };
  const parameters = type.startsWith("application/json")
    ? readJson(bytes)
    : Object.fromEntries(new URLSearchParams(bytes.toString("utf8")));
  return { parameters: { ...fromAddress, ...parameters }, files: [] };
}

function decode(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Forms carry every value as text, and JSON may too (`"chat_id": "42"`): read each as the type its method asks for. */
export function decodeParameters(
  method: MethodName,
  parameters: Record<string, unknown>,
  files: readonly UploadedFile[],
): Record<string, unknown> {
  const decoded: Record<string, unknown> = {};
  // A form may put the file where its parameter stands, without an `attach://…` beside it.
  for (const { field } of files) {
    if (acceptsParameter(method, field, `attach://${field}`)) decoded[field] = `attach://${field}`;
  }
  for (const [name, value] of Object.entries(parameters)) {
    if (value === null || value === undefined) continue;
    decoded[name] = typeof value === "string" && !acceptsParameter(method, name, value) ? decode(value) : value;
    // `chat_id` may be a name or a number; "-100123" is a number.
    if (name.endsWith("chat_id") && typeof value === "string" && /^-?\d+$/.test(value)) decoded[name] = Number(value);
  }
  return decoded;
}
