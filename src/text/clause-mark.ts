/** Where a clause of folded text ends: ， ； 。 and the comma that folding makes of ，, but not that of 1,234. */

/** Has no flags: for test, search and split. */
export const CLAUSE_MARK = /[，；。;！？]|,(?!\d)|(?<!\d),/;
