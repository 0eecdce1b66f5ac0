/** Prompts in the terminal, which Ctrl-D leaves as Ctrl-C does. */
import { updateSettings } from "@clack/prompts";

// without it the input is closed, and the process ends in the middle of a question
updateSettings({ aliases: { "\u0004": "cancel" } });

export { confirm, isCancel, select, text } from "@clack/prompts";
