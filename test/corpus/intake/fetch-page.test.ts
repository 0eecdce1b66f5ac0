import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { type FetchOptions, fetchPage, isPublicAddress } from "../../../src/corpus/intake/fetch-page.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** Serves on this machine under the name news.example; `options` let the fetcher reach it. */
const serve = async (listener: RequestListener): Promise<{ root: string; options: Partial<FetchOptions> }> => {
  const started = createServer(listener);
  server = started;
  await new Promise<void>((done) => started.listen(0, "127.0.0.1", done));
  const { port } = started.address() as AddressInfo;
  return {
    root: `http://news.example:${port}`,
    options: {
      resolve: async (host) =>
        host === "news.example" ? [{ address: "127.0.0.1", family: 4 }] : [{ address: "10.0.0.8", family: 4 }],
      allows: (address) => address === "127.0.0.1" || isPublicAddress(address),
      timeout: 2000,
    },
  };
};

describe("isPublicAddress", () => {
  test.for<[string, boolean]>([
    ["93.184.216.34", true],
    ["2606:4700::1111", true],
    ["127.0.0.1", false],
    ["10.1.2.3", false],
    ["172.16.0.1", false],
    ["192.168.1.1", false],
    ["169.254.169.254", false],
    ["100.64.0.1", false],
    ["0.0.0.0", false],
    ["224.0.0.1", false],
    ["255.255.255.255", false],
    ["::1", false],
    ["::", false],
    ["fd00::1", false],
    ["fe80::1", false],
    ["::ffff:10.0.0.1", false],
    ["64:ff9b::7f00:1", false],
    ["2002:7f00:1::", false],
    ["not an address", false],
  ])("%s: %s", ([address, isPublic]) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });
});

describe("fetchPage", () => {
  test("brings the page with its final address and type, unpacked", async () => {
    const { root, options } = await serve((request, response) => {
      if (request.url === "/a") response.writeHead(302, { location: "/b" }).end();
      else
        response
          .writeHead(200, { "content-type": "text/html; charset=gbk", "content-encoding": "gzip" })
          .end(gzipSync("<p>hi</p>"));
    });
    const page = await fetchPage(`${root}/a`, options);
    expect({ ...page, bytes: new TextDecoder().decode(page.bytes) }).toEqual({
      url: `${root}/b`,
      contentType: "text/html; charset=gbk",
      bytes: "<p>hi</p>",
    });
  });

  test("takes a page as it comes when its packing is none, whatever name it has", async () => {
    const { root, options } = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "constructor" }).end("<p>hi</p>");
    });
    expect(new TextDecoder().decode((await fetchPage(root, options)).bytes)).toBe("<p>hi</p>");
  });

  test.for<[string, RegExp]>([
    ["ftp://example.com/a", /no http or https/],
    ["file:///etc/passwd", /no http or https/],
    ["nonsense", /no http or https/],
    ["http://user:secret@example.com/", /password/],
    ["http://127.0.0.1/", /not on the public internet/],
    ["http://2130706433/", /not on the public internet/],
    ["http://[::1]/", /not on the public internet/],
    ["http://[::ffff:169.254.169.254]/latest", /not on the public internet/],
  ])("refuses %s", async ([address, message]) => {
    await expect(fetchPage(address)).rejects.toThrow(message);
  });

  test("refuses a name that leads to a private address, though another of its addresses is public", async () => {
    const resolve = async () => [
      { address: "93.184.216.34", family: 4 },
      { address: "192.168.0.1", family: 4 },
    ];
    await expect(fetchPage("http://news.example/", { resolve })).rejects.toThrow(/not on the public internet/);
  });

  test("connects to the address that was allowed, whatever the name leads to a moment later", async () => {
    const { root, options } = await serve((request, response) => response.end(request.headers.host));
    let asked = 0;
    const resolve = async () => [{ address: asked++ === 0 ? "127.0.0.1" : "10.0.0.8", family: 4 }];
    const { bytes } = await fetchPage(root, { ...options, resolve });
    expect(`http://${new TextDecoder().decode(bytes)}`).toBe(root);
    expect(asked).toBe(1);
  });

  test("doesn't wait longer for the name service than for a page", async () => {
    const resolve = () => new Promise<never>(() => {});
    await expect(fetchPage("http://news.example/", { resolve, timeout: 100 })).rejects.toThrow(/didn't finish/);
  });

  const bad: [string, RequestListener, RegExp][] = [
    [
      "a redirect to a private address",
      (_, response) => response.writeHead(301, { location: "http://inside.example/" }).end(),
      /not on the public internet/,
    ],
    [
      "a redirect to a file",
      (_, response) => response.writeHead(301, { location: "file:///etc/passwd" }).end(),
      /no http or https/,
    ],
    [
      "redirects without end",
      (_, response) => response.writeHead(302, { location: "/again" }).end(),
      /redirects more than/,
    ],
    ["a missing page", (_, response) => response.writeHead(404).end(), /answered 404/],
    [
      "a picture",
      (_, response) => response.writeHead(200, { "content-type": "image/png" }).end(),
      /not a page of text/,
    ],
    ["a page that is too large", (_, response) => response.writeHead(200).end("x".repeat(2000)), /larger than/],
    [
      "a page that is too large once unpacked",
      (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("x".repeat(100_000))),
      /larger than/,
    ],
    [
      "a page packed wrongly",
      (_, response) => response.writeHead(200, { "content-encoding": "gzip" }).end("no gzip"),
      /can't be reached/,
    ],
    ["a server that never answers", () => {}, /didn't finish/],
    ["a page that never ends", (_, response) => response.writeHead(200).write("x"), /didn't finish/],
  ];
  test.for(bad)("refuses %s", async ([, listener, message]) => {
    const { root, options } = await serve(listener);
    await expect(fetchPage(`${root}/a`, { ...options, timeout: 300, limit: 1000 })).rejects.toThrow(message);
  });

  test("says so when nobody listens", async () => {
    const { root, options } = await serve(() => {});
    await new Promise((done) => server?.close(done));
    await expect(fetchPage(root, options)).rejects.toThrow(/can't be reached/);
  });
});
