/** A headline as it is shown. */
import { narrow } from "../../text/narrow.ts";

/** On one line, with ordinary digits: ５６．８ 亿元 → 56.8 亿元. A quote is never changed so. */
export const tidyTitle = (title: string): string => narrow(title).replace(/\s+/g, " ").trim();
