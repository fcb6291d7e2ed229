import * as z from 'zod/mini';
import { codesOf, type StoredWord, type Vocabulary } from './vocabulary.js';

/** A channel in words, for each place where somebody reads it. */
export interface ChannelWords extends StoredWord {
  /** Inside a sentence: "told by email". */
  by: string;
  /** Nobody chooses it for another person. */
  ownReportOnly?: true;
}

/** How a problem reached the team, and how a person is told (S2, S7, S8, S22). `desk` is a report that somebody made alone. */
export const channels = {
  teams: { stored: 'Teams', by: 'in Teams' },
  email: { stored: 'Email', by: 'by email' },
  'face-to-face': { stored: 'Face to face', by: 'face to face' },
  'portal-inbox': { stored: 'Portal inbox', by: 'from the portal inbox' },
  'stakeholder-engagement': { stored: 'Stakeholder Engagement', by: 'by Stakeholder Engagement' },
  phone: { stored: 'Phone', by: 'by phone' },
  desk: { stored: 'This desk', by: 'on this desk', ownReportOnly: true },
} as const satisfies Vocabulary<string, ChannelWords>;
export type Channel = keyof typeof channels;
export const channelSchema = z.enum(codesOf(channels));
