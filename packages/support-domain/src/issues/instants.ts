import type { Instant } from '../time.js';

/** Whether one instant is before another. Not a comparison of texts: `09:30:00.500Z` sorts before `09:30:00Z`. */
export const isEarlier = (a: Instant, b: Instant): boolean => Date.parse(a) < Date.parse(b);
