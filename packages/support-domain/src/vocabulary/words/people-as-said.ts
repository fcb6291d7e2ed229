import type { ReporterKind, TmsRole } from '../codes.js';

/** What a table of people calls a kind, in small letters, the first that fits: people write it in their own words. */
export const kindsAsSaid: readonly (readonly [RegExp, ReporterKind])[] = [
  [/\bpanel/, 'panellist'],
  [/\b(?:tms|user|staff|case ?work|case manag)/, 'tms-user'],
];

/** The same of what somebody does, beside the words of the roles themselves. */
export const tmsRolesAsSaid: readonly (readonly [RegExp, TmsRole])[] = [
  [/\bcase ?worker/, 'case-worker'],
  [/\bschedul/, 'scheduling'],
];
