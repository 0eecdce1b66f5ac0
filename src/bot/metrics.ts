/** What the bot counts and times, in Prometheus's form. */
import { Counter, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = ReturnType<typeof createMetrics>;

/** A fresh set of counters. */
export const createMetrics = () => {
  const registry = new Registry();
  const registers = [registry];
  return {
    registry,
    updates: new Counter({ name: "yiju_updates_total", help: "Updates handled", labelNames: ["kind"], registers }),
    answers: new Counter({ name: "yiju_answers_total", help: "Questions answered", labelNames: ["status"], registers }),
    failures: new Counter({ name: "yiju_update_failures_total", help: "Updates whose handling failed", registers }),
    limited: new Counter({ name: "yiju_limited_total", help: "Updates dropped by the limits", registers }),
    plainFallbacks: new Counter({
      name: "yiju_plain_fallbacks_total",
      help: "Messages sent without formatting because Telegram refused it; each one is a defect",
      registers,
    }),
    refusals: new Counter({
      name: "yiju_api_refusals_total",
      help: "Calls that Telegram refused or that never arrived",
      labelNames: ["method", "code"],
      registers,
    }),
    handling: new Histogram({
      name: "yiju_update_seconds",
      help: "From an update's arrival to the end of its handling",
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
      registers,
    }),
    inFlight: new Gauge({ name: "yiju_updates_in_flight", help: "Updates being handled", registers }),
    storeLost: new Gauge({ name: "yiju_store_lost", help: "1 while the store's file cannot be used", registers }),
    webhookErrorAt: new Gauge({
      name: "yiju_webhook_last_error_timestamp_seconds",
      help: "When Telegram last failed to reach the webhook; 0: never",
      registers,
    }),
  };
};
