/** Fetches a file that somebody sent, through the Bot API server. */
import type { Api } from "grammy";
import { Refusal } from "../../corpus/refusal.ts";

/** Bytes; an article is far smaller. */
const LARGEST = 2_000_000;
/** Milliseconds. */
const LONGEST_WAIT = 20_000;

export interface FileSource {
  token: string;
  apiRoot: string;
  fetch: typeof fetch;
}

const tooLarge = (): Refusal => new Refusal(`the file is larger than ${LARGEST / 1_000_000} MB`, "too-large");

/** Throws Refusal when it is too large or can't be had; `size` is what the message says of it. */
export const downloadFile = async (
  { token, apiRoot, fetch: get }: FileSource,
  api: Api,
  { file_id, file_size: size = 0 }: { file_id: string; file_size?: number },
): Promise<Uint8Array> => {
  if (size > LARGEST) throw tooLarge();
  const { file_path } = await api.getFile(file_id);
  let response: Response;
  try {
    const signal = AbortSignal.timeout(LONGEST_WAIT);
    response = await get(`${apiRoot}/file/bot${token}/${file_path}`, { signal });
    if (!response.ok || response.body === null) throw new Error(`status ${response.status}`);
    const chunks: Uint8Array[] = [];
    let received = 0;
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      received += chunk.length;
      if (received > LARGEST) throw tooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // Its message may hold the address, and that the token.
    throw new Refusal("Telegram didn't hand the file over", "unreachable");
  }
};
