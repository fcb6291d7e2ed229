import type { Channel } from '../codes.js';

/** Where a reply goes out, and what is asked once it was copied: it is recorded as told only when that is answered with yes. */
export const sending: Readonly<Record<Channel, string>> = {
  'portal-inbox': 'Send from: portal inbox. Have you sent it?',
  'stakeholder-engagement': 'Send from: Stakeholder Engagement. Have you sent it?',
  email: 'Send from: your own mailbox. Have you sent it?',
  teams: 'Send in Teams. Have you sent it?',
  phone: 'Tell them by phone. Have you told them?',
  'face-to-face': 'Tell them face to face. Have you told them?',
  desk: 'It appears on their own report. Have you answered it there?',
};
