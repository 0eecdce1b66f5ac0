/** Features by name: where each stands among those that are read together. */

/** By name its place in the list. */
export const columnsOf = <Name extends string>(names: readonly Name[]): Readonly<Record<Name, number>> =>
  Object.fromEntries(names.map((name, place) => [name, place])) as Record<Name, number>;
