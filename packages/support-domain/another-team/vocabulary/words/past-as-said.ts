import type { Channel, ReporterKind } from '../codes.js';

/** What an earlier record calls a channel, in small letters, the first that fits. */
export const channelsAsSaid: readonly (readonly [RegExp, Channel])[] = [
  [/\binbox/, 'repairs-inbox'],
  [/\bnight|weekend/, 'out-of-hours'],
  [/\bphone|call/, 'phone'],
  [/\bmail/, 'email'],
];

/** What it calls a kind of person, before the words of the kinds themselves are asked, and after. */
export const kindsFirst: readonly (readonly [RegExp, ReporterKind])[] = [];
export const kindsLast: readonly (readonly [RegExp, ReporterKind])[] = [[/\bflat|house/i, 'tenant']];
