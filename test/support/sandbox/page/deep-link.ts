/** Links that lead into the chat with the bot: `https://t.me/yiju_bot?start=f_12`. */

/** The payload after `start=`, empty if there is none; undefined if the address is not one of this bot. */
export function startPayload(address: string, botUsername: string): string | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url?.hostname !== "t.me" || url.pathname.toLowerCase() !== `/${botUsername.toLowerCase()}`) return undefined;
  return url.searchParams.get("start") ?? "";
}
