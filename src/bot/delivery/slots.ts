/** Lets a number of things happen at once and keeps the others in line. */

export interface Slots {
  /** Resolves, in order, once there is room, with what gives the room back. */
  take(): Promise<() => void>;
}

/** Room for `count` at once. */
export const createSlots = (count: number): Slots => {
  let free = count;
  const line: (() => void)[] = [];
  const release = () => {
    const next = line.shift();
    if (next) next();
    else free++;
  };
  return {
    async take() {
      if (free > 0) free--;
      else await new Promise<void>((resolve) => line.push(resolve));
      let given = false;
      return () => {
        if (!given) release();
        given = true;
      };
    },
  };
};
