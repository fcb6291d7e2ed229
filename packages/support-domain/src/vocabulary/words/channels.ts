import type { ChannelWords } from '../shapes/channel-words.js';
import type { Vocabulary } from '../vocabulary.js';

/**
 * How a problem reached the team, and how a person is told (S2, S7, S8, S22). `desk` is a report that somebody made alone. Dialling in to
 * another's machine is not one of them (S28).
 */
export const channels = {
  teams: { stored: 'Teams', by: 'in Teams' },
  email: { stored: 'Email', by: 'by email' },
  'face-to-face': { stored: 'Face to face', by: 'face to face' },
  'portal-inbox': { stored: 'Portal inbox', by: 'from the portal inbox' },
  'stakeholder-engagement': { stored: 'Stakeholder Engagement', by: 'by Stakeholder Engagement' },
  phone: { stored: 'Phone', by: 'by phone' },
  desk: { stored: 'This desk', by: 'on this desk', ownReportOnly: true },
} as const satisfies Vocabulary<string, ChannelWords>;
