/**
 * The version of the lists that this code makes. 1: the lists. 2: an issue carries its next nudge, for a flow to send.
 * Code of version N works on lists of version N−1 too, and refuses N+1 in words: code arrives before the lists are changed.
 */
export const schemaVersion = 2;

/** The oldest lists that this code works on. */
export const oldestWorkingVersion = schemaVersion - 1;
