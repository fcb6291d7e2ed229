import type { Channel, ReporterKind } from '../codes.js';

/** What an earlier record calls a channel, in small letters, the first that fits. */
export const channelsAsSaid: readonly (readonly [RegExp, Channel])[] = [
  [/\binbox|portal/, 'portal-inbox'],
  [/\bstakeholder/, 'stakeholder-engagement'],
  [/\bteams|chat/, 'teams'],
  [/\bphone|call|telephone/, 'phone'],
  [/\bperson|face|desk|verbal/, 'face-to-face'],
  [/\bmail/, 'email'],
];

/** What it calls a kind of person, before the words of the kinds themselves are asked, and after. */
export const kindsFirst: readonly (readonly [RegExp, ReporterKind])[] = [[/panel/i, 'panellist']];
export const kindsLast: readonly (readonly [RegExp, ReporterKind])[] = [
  [/\b(?:tms|user|staff|case|admin|schedul|internal)/i, 'tms-user'],
];
