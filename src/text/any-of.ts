/** A long expression put together from its alternatives, so that each stands on a line of its own. */

/** Tried in the order given, as with | between them. Throws where their flags differ. */
export const anyOf = (...alternatives: readonly RegExp[]): RegExp => {
  const [flags, ...others] = new Set(alternatives.map((one) => one.flags));
  if (others.length > 0) throw new Error(`alternatives of one expression with the flags "${flags}" and "${others[0]}"`);
  return new RegExp(alternatives.map(({ source }) => source).join("|"), flags);
};

/** The same, where one of them must be all of the text. */
export const wholly = (...alternatives: readonly RegExp[]): RegExp => {
  const { source, flags } = anyOf(...alternatives);
  return new RegExp(`^(?:${source})$`, flags);
};
