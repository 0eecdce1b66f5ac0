/** Writes more than its file may hold, and counts what can be read again. */
import { openStore } from "../../src/store/open-store.ts";

const QUESTIONS = 2000;
const store = openStore(process.argv[2] ?? "", (message) => console.log(message));
for (let question = 0; question < QUESTIONS; question++) {
  const text = "快手".repeat(300);
  const place = { chat: 7, asker: 7, thread: null };
  await store.saveExchange({ ...place, question, text, prior: null, language: null, at: question });
}
let kept = 0;
for (let question = 0; question < QUESTIONS; question++) if (await store.exchange(7, question)) kept++;
console.log(`${kept} of ${QUESTIONS}`);
