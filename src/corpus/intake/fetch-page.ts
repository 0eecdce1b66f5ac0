/** Fetches one public web page, and nothing that isn't one. */
import { lookup as lookUp } from "node:dns/promises";
import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import ipaddr from "ipaddr.js";
import { readHttpAddress } from "../http-address.ts";
import { Refusal } from "../refusal.ts";

interface Address {
  address: string;
  family: number;
}

export interface FetchOptions {
  /** Milliseconds for the whole, redirects included. */
  timeout: number;
  /** Bytes of the unpacked page. */
  limit: number;
  redirects: number;
  /** All addresses of a host name. */
  resolve: (host: string) => Promise<Address[]>;
  /** Whether a connection to this address may be made. */
  allows: (address: string) => boolean;
}

export interface Page {
  /** After redirects. */
  url: string;
  contentType: string;
  bytes: Uint8Array;
}

/** Whether an IP address is one of the public internet: neither private, loopback, link-local nor a tunnel to such. */
export const isPublicAddress = (address: string): boolean =>
  ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";

const DEFAULTS: FetchOptions = {
  timeout: 20_000,
  limit: 5_000_000,
  redirects: 5,
  resolve: async (host) => lookUp(host, { all: true }),
  allows: isPublicAddress,
};

const parseAddress = (address: string): URL => {
  const url = readHttpAddress(address);
  if (url.username !== "" || url.password !== "")
    throw new Refusal("an address with a user name or password in it isn't fetched", "address");
  return url;
};

/** Rejects when time is up; a name service may take its own. */
const untilAborted = async (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    const give = () => reject(new Error("time is up"));
    if (signal.aborted) give();
    signal.addEventListener("abort", give, { once: true });
  });

/** The address to connect to. Every address of the host must be allowed, or a second look-up could choose another. */
const pinAddress = async (url: URL, { resolve, allows }: FetchOptions, signal: AbortSignal): Promise<Address> => {
  // [::1] → ::1
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const family = isIP(host);
  let addresses: Address[];
  try {
    addresses = family > 0 ? [{ address: host, family }] : await Promise.race([resolve(host), untilAborted(signal)]);
  } catch {
    signal.throwIfAborted();
    throw new Refusal(`${host} isn't known to the name service`, "unreachable");
  }
  const [first] = addresses;
  if (first === undefined) throw new Refusal(`${host} has no address`, "unreachable");
  if (!addresses.every(({ address }) => allows(address)))
    throw new Refusal(`${host} is not on the public internet`, "private-address");
  return first;
};

const HEADERS = {
  accept: "text/html,application/xhtml+xml,text/markdown,text/plain;q=0.9",
  "accept-language": "zh-CN,zh;q=0.9,en;q=0.8",
  "accept-encoding": "gzip, deflate, br",
  "user-agent": "Mozilla/5.0 (compatible; Yiju corpus)",
};

const send = async (url: URL, pinned: Address, signal: AbortSignal): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const lookup: LookupFunction = (_host, options, done) =>
      options.all ? done(null, [pinned]) : done(null, pinned.address, pinned.family);
    const request = url.protocol === "https:" ? requestHttps : requestHttp;
    request(url, { headers: HEADERS, lookup, signal, agent: false }, resolve).on("error", reject).end();
  });

const UNPACKERS = new Map<string, () => NodeJS.ReadWriteStream & AsyncIterable<Buffer>>([
  ["gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/** The body, unpacked; stops at the limit rather than after it. */
const readBody = async (response: IncomingMessage, limit: number): Promise<Uint8Array> => {
  const unpacker = UNPACKERS.get(response.headers["content-encoding"] ?? "")?.();
  if (unpacker) response.on("error", (error) => unpacker.emit("error", error)).pipe(unpacker);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of (unpacker ?? response) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw new Refusal(`the page is larger than ${limit / 1_000_000} MB`, "too-large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const visit = async (url: URL, options: FetchOptions, signal: AbortSignal): Promise<URL | Page> => {
  const pinned = await pinAddress(url, options, signal);
  signal.throwIfAborted();
  const response = await send(url, pinned, signal);
  try {
    const { statusCode: status = 0, headers } = response;
    if (status >= 300 && status < 400 && headers.location !== undefined) {
      return parseAddress(
        URL.canParse(headers.location, url.href) ? new URL(headers.location, url).href : headers.location,
      );
    }
    if (status !== 200)
      throw new Refusal(`${url.host} answered ${status} ${response.statusMessage ?? ""}`.trim(), "unreachable");
    const contentType = headers["content-type"] ?? "";
    if (contentType !== "" && !/^(?:text\/|application\/xhtml)/i.test(contentType)) {
      throw new Refusal(`the address holds ${contentType}, not a page of text`, "no-text");
    }
    return { url: url.href, contentType, bytes: await readBody(response, options.limit) };
  } finally {
    response.destroy();
  }
};

/** Throws Refusal, saying why in one line. */
export const fetchPage = async (address: string, given: Partial<FetchOptions> = {}): Promise<Page> => {
  const options = { ...DEFAULTS, ...given };
  const signal = AbortSignal.timeout(options.timeout);
  let url = parseAddress(address);
  try {
    for (let hop = 0; hop <= options.redirects; hop++) {
      const arrived = await visit(url, options, signal);
      if (!(arrived instanceof URL)) return arrived;
      url = arrived;
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (signal.aborted)
      throw new Refusal(`${url.host} didn't finish within ${options.timeout / 1000} seconds`, "too-slow");
    throw new Refusal(
      `${url.host} can't be reached: ${error instanceof Error ? error.message : String(error)}`,
      "unreachable",
    );
  }
  throw new Refusal(`${address} redirects more than ${options.redirects} times`, "unreachable");
};
