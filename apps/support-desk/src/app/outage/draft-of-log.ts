/** The id of the draft of a line for the log of this outage: what is refused later comes back to it. */
export const draftOfLog = (outageKey: string): string => `down/${outageKey}`;
