/** The page's line to the sandbox: events in, actions out. */
import type { Action, Outcome, SandboxEvent } from "../protocol.ts";

/** Listens for events; `onLost` is told true when the line breaks and false when it is back. */
export function listen(onEvent: (event: SandboxEvent) => void, onLost: (isLost: boolean) => void): void {
  const events = new EventSource("/events");
  events.addEventListener("message", ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data) as SandboxEvent));
  events.addEventListener("open", () => onLost(false));
  events.addEventListener("error", () => onLost(true));
}

/** Does something and tells what came of it; never rejects. */
export async function act(action: Action): Promise<Outcome> {
  try {
    const response = await fetch("/act", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(action),
    });
    return (await response.json()) as Outcome;
  } catch (error) {
    return { ok: false, problem: String(error) };
  }
}
