/** Runs of one piece of work, of which no two may overlap. */

/** The work as one may ask for it at any time: each run begins when the one before has ended, however that did. */
export const inTurn = (work: () => Promise<void>): (() => Promise<void>) => {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    last = last.then(work, work);
    return last;
  };
};
