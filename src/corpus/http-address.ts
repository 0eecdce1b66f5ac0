/** Addresses of pages. */
import { Refusal } from "./refusal.ts";

/** Throws Refusal for anything but an http or https address. */
export const readHttpAddress = (address: string): URL => {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Refusal(`${address} is no http or https address`, "address");
  return url;
};
