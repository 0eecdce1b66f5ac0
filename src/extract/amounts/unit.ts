/** What numbers are counted in. */

export type UnitKind = "money" | "share" | "people" | "count" | "time" | "measure" | "times";

export interface Unit {
  unit: string;
  kind: UnitKind;
  /** How many of `unit` one of it is: 0.01 for pence. */
  factor?: number;
}

/** A unit found at a place, with where its words end. */
export interface UnitAt extends Unit {
  end: number;
}
