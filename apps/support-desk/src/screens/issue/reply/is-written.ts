import type { Channel } from '@tms-support/support-domain';

/** Channels by which a text is carried. By phone or face to face there is nothing to copy. */
export const isWritten = (how: Channel): boolean => how !== 'phone' && how !== 'face-to-face';
