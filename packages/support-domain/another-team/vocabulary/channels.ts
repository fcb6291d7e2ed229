import * as z from 'zod/mini';
import { codesOf, type StoredWord, type Vocabulary } from './vocabulary.js';

/** A channel in words, for each place where somebody reads it. */
export interface ChannelWords extends StoredWord {
  /** Inside a sentence: "told by email". */
  by: string;
  /** Nobody chooses it for another person. */
  ownReportOnly?: true;
}

/** How a problem reached the team, and how a person is told. `desk` is a report that somebody made alone. */
export const channels = {
  counter: { stored: 'At the counter', by: 'at the counter' },
  phone: { stored: 'Phone', by: 'by phone' },
  email: { stored: 'Email', by: 'by email' },
  'repairs-inbox': { stored: 'Repairs inbox', by: 'from the repairs inbox' },
  'out-of-hours': { stored: 'Out of hours line', by: 'from the out of hours line' },
  desk: { stored: 'This desk', by: 'on this desk', ownReportOnly: true },
} as const satisfies Vocabulary<string, ChannelWords>;
export type Channel = keyof typeof channels;
export const channelSchema = z.enum(codesOf(channels));
