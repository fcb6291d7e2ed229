import type { Channel } from '../codes.js';

/** Where a reply goes out, and what is asked once it was copied: it is recorded as told only when that is answered with yes. */
export const sending: Readonly<Record<Channel, string>> = {
  counter: 'Tell them at the counter. Have you told them?',
  phone: 'Tell them by phone. Have you told them?',
  email: 'Send from: your own mailbox. Have you sent it?',
  'repairs-inbox': 'Send from: repairs inbox. Have you sent it?',
  'out-of-hours': 'Tell them by phone. Have you told them?',
  desk: 'It appears on their own report. Have you answered it there?',
};
