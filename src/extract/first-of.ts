/** Rules that are asked in their order. */

/** What the first of the rules says that says anything; null where none does. */
export const firstOf = <Case, Said>(
  rules: readonly ((of: Case) => NonNullable<Said> | null)[],
  of: Case,
): NonNullable<Said> | null => {
  for (const rule of rules) {
    const said = rule(of);
    if (said !== null) return said;
  }
  return null;
};
