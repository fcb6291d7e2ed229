import type { TextStore } from './text-store.js';

const ofAll = 'tms-support-outbox:';

/** What the keys of one person's entries on one site begin with. */
export const outboxName = (siteUrl: string, email: string): string =>
  `${ofAll}${siteUrl.toLowerCase()}:${email.trim().toLowerCase()}:`;

/** Whether anybody's outbox on this device holds something. */
export const isOutboxKept = (store: TextStore): boolean =>
  Array.from({ length: store.length }, (_, at) => store.key(at)).some((key) => key?.startsWith(ofAll));
