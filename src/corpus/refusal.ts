/** A wish that can't be met, said in one line to the person who made it. */

/** The message is meant for the maintainer and complete without a stack. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
