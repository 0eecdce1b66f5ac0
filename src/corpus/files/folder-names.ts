/** Folders beside the articles that are none: their names begin with a dot. */

/** A new version of an article, being written. */
export const UNFINISHED = ".new-";
/** The former version of an article, while the new one takes its place. */
export const REPLACED = ".old-";
