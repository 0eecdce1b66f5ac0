/** What a corpus command may do outside itself. */
export interface Terminal {
  /** A line of the result, on standard output. */
  out: (line: string) => void;
  /** A line on the way there, on standard error. */
  note: (line: string) => void;
  readStdin: () => Promise<Uint8Array>;
  now: () => Date;
  /** Somebody sits before it and can be asked. */
  interactive: boolean;
}

/** What every command says with: 0 done, 1 refused or problems found, 2 called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Adds one command to the program. Its action says how it went by `finish`; not saying means 0. */
export interface CommandContext {
  terminal: Terminal;
  finish: (code: ExitCode) => void;
}
