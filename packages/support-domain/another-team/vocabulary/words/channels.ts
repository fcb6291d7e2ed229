import type { ChannelWords } from '../shapes/channel-words.js';
import type { Vocabulary } from '../vocabulary.js';

/** How a problem reached the team, and how a person is told. `desk` is a report that somebody made alone. */
export const channels = {
  counter: { stored: 'At the counter', by: 'at the counter' },
  phone: { stored: 'Phone', by: 'by phone' },
  email: { stored: 'Email', by: 'by email' },
  'repairs-inbox': { stored: 'Repairs inbox', by: 'from the repairs inbox' },
  'out-of-hours': { stored: 'Out of hours line', by: 'from the out of hours line' },
  desk: { stored: 'This desk', by: 'on this desk', ownReportOnly: true },
} as const satisfies Vocabulary<string, ChannelWords>;
