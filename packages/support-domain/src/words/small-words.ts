import { weekdayNames } from '../vocabulary/words/calendar-names.js';

/** Small words of English that have a capital at the beginning of a sentence alone. */
export const wordsWithoutCapital =
  'a after also am an and are as at be been before but by can cannot cant could did do does for from had has have ' +
  'he her here his how i id if ill im in into is it its ive might must my no not now of on only or our please ' +
  'see she should since so thank thanks that the their then there these they this those to until was we were what ' +
  'when where which who why will with without would yes you your';

/** Those, and words of greetings and of days: no name of anybody, and they say nothing of a problem. */
export const smallWords =
  `${wordsWithoutCapital} may pm hello hi dear regards morning afternoon ` +
  `evening ${weekdayNames.join(' ').toLowerCase()} last next edge chrome firefox safari`;
