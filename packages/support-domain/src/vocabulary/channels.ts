import * as z from 'zod/mini';
import { codesOf, type StoredWord, type Vocabulary } from './vocabulary.js';

/** A channel in words, for each place where somebody reads it. */
export interface ChannelWords extends StoredWord {
  /** Inside a sentence: "told by email". */
  by: string;
  /** Where a reply goes out, and what is asked once it was copied: it is recorded as told only when that is answered with yes. */
  sends: string;
  /** Nobody chooses it for another person. */
  ownReportOnly?: true;
}

/** How a problem reached the team, and how a person is told (S2, S7, S8, S22). `desk` is a report that somebody made alone. */
export const channels = {
  teams: { stored: 'Teams', by: 'in Teams', sends: 'Send in Teams. Have you sent it?' },
  email: { stored: 'Email', by: 'by email', sends: 'Send from: your own mailbox. Have you sent it?' },
  'face-to-face': { stored: 'Face to face', by: 'face to face', sends: 'Tell them face to face. Have you told them?' },
  'portal-inbox': {
    stored: 'Portal inbox',
    by: 'from the portal inbox',
    sends: 'Send from: portal inbox. Have you sent it?',
  },
  'stakeholder-engagement': {
    stored: 'Stakeholder Engagement',
    by: 'by Stakeholder Engagement',
    sends: 'Send from: Stakeholder Engagement. Have you sent it?',
  },
  phone: { stored: 'Phone', by: 'by phone', sends: 'Tell them by phone. Have you told them?' },
  desk: {
    stored: 'This desk',
    by: 'on this desk',
    sends: 'It appears on their own report. Have you answered it there?',
    ownReportOnly: true,
  },
} as const satisfies Vocabulary<string, ChannelWords>;
export type Channel = keyof typeof channels;
export const channelSchema = z.enum(codesOf(channels));
