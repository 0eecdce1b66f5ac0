/** Methods that say how the bot gets its updates. */

import { badRequest, conflict, tooManyRequests } from "../api-error.ts";
import type { Methods } from "../call.ts";
import type { LongPolling } from "../long-polling.ts";
import type { UpdateQueue } from "../update-queue.ts";
import type { Webhook } from "../webhook.ts";

export function updateMethods(updates: UpdateQueue, polling: LongPolling, webhook: Webhook): Methods {
  let nextSetWebhook = Number.NEGATIVE_INFINITY;

  return {
    getUpdates(parameters, call) {
      if (webhook.url !== "") {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      updates.allow(parameters?.allowed_updates);
      return polling.poll(parameters ?? {}, call.gone);
    },
    setWebhook({ url, secret_token = "", max_connections, allowed_updates, drop_pending_updates }) {
      if (url !== "") {
        if (performance.now() < nextSetWebhook) throw tooManyRequests(1);
        nextSetWebhook = performance.now() + 1000;
        // A local Bot API server takes plain http and any port, and so does this one; Telegram's own wants https.
        if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
          throw badRequest("invalid webhook URL specified"); // "https:"
        if (secret_token.length > 256) throw badRequest("secret token is too long");
        if (!/^[\w-]*$/.test(secret_token)) throw badRequest("secret token contains unallowed characters"); // "s3cret_-"
        polling.interrupt("setWebhook");
      }
      if (drop_pending_updates) updates.clear();
      updates.allow(allowed_updates);
      webhook.set(url, secret_token, max_connections);
      return true;
    },
    deleteWebhook(parameters) {
      if (parameters?.drop_pending_updates) updates.clear();
      webhook.set("", "");
      return true;
    },
    getWebhookInfo: () => webhook.info(),
  };
}
