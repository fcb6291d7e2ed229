const later =
  /\b(?:at|to|until) (?:a|some) (?:later|future) (?:date|time)\b|\buntil further notice\b|\b(?:to be|tb) ?(?:announced|confirmed|decided|determined)\b|\b(?:TBA|TBC|TBD)\b/i;
const thing = '(?:dates?|timelines?|timing|schedules?|time ?frames?)';
const promised = new RegExp(
  `\\b(?:announce|share|communicate|provide|publish|confirm)\\b(?: [\\w-]{1,20}){0,4} ${thing}\\b|\\b${thing}\\b(?: [\\w-]{1,20}){0,8} (?:will|to) be (?:announced|shared|communicated|provided|published|confirmed)\\b`,
  'i',
);

/**
 * Whether a row says that the date of something is still to come: "will now occur at a later date", "in August we'll announce a date
 * after which …". What date it holds may be that of something else.
 */
export const isStillToCome = (row: string): boolean => later.test(row) || promised.test(row);
