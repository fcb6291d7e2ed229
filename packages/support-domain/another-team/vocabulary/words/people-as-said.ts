import type { ReporterKind, TmsRole } from '../codes.js';

/** What a table of people calls a kind, in small letters, the first that fits: people write it in their own words. */
export const kindsAsSaid: readonly (readonly [RegExp, ReporterKind])[] = [
  [/\btenant|\bleaseholder/, 'tenant'],
  [/\bneighbou?r/, 'neighbour'],
  [/\b(?:colleague|staff)/, 'colleague'],
];

/** The same of what somebody does, beside the words of the roles themselves. */
export const tmsRolesAsSaid: readonly (readonly [RegExp, TmsRole])[] = [[/\bjanitor/, 'caretaker']];
