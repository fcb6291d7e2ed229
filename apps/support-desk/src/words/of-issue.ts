/** What was written, and on which issue: several are open in several tabs, and "Saved: the note" is said on Home too. */
export const ofIssue = (what: string, number: number): string => `${what}, issue ${number}`;
