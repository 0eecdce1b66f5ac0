/** What the operating system refuses, in one line: which thing, where, and what mends it. */

/** By the system's code: what is wrong with the thing, and the mend. */
const FAILURES: Record<string, [problem: string, mend: string]> = {
  EACCES: ["may not be read or written by this user", "give this user the right to it (ls -l tells whose it is)"],
  EPERM: ["may not be changed by this user", "give this user the right to it (ls -l tells whose it is)"],
  EROFS: ["stands on a disk that can only be read", "copy the corpus to one that can be written, or mount it anew"],
  ENOSPC: ["can't be written: the disk is full", "make room and call the command again"],
  EDQUOT: ["can't be written: the user's share of the disk is used up", "make room and call the command again"],
  EISDIR: ["is a folder, not a file", "name a file"],
  ENOTDIR: ["is a file where a folder is wanted", "name a folder"],
  ENOENT: ["isn't there", "look for a slip in its name"],
  ELOOP: ["is a link that leads to itself", "name what it should lead to"],
  ENAMETOOLONG: ["has too long a name", "give it a shorter one"],
  EMFILE: ["can't be opened: too many files are open", "raise ulimit -n"],
  EBUSY: ["is in use", "close what uses it and call the command again"],
  EIO: ["can't be read: the disk fails", "look after the disk"],
};

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && "code" in error && "syscall" in error;

/** `/corpus/articles may not be read … (EACCES). Mend: …`; null for what the system has no part in. */
export const describeSystemFailure = (error: unknown): string | null => {
  if (!isSystemError(error)) return null;
  const { code = "", path, syscall = "" } = error;
  const [problem, mend] = FAILURES[code] ?? [`can't be used: ${syscall} failed`, "look the code up"];
  return `${path ?? (syscall === "read" ? "The input" : "A file")} ${problem} (${code}). Mend: ${mend}.`;
};
