/** The longest text that one answer may hold: a history is one cell of a list, and one paste must not fill it. */
export const longestAnswer = 10_000;
/** The same of an issue that is brought in from an earlier record: its story is this one event, and nothing of the record is to be cut. */
export const longestBroughtIn = 25_000;
