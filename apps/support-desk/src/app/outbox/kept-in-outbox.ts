import type { OutboxEntry } from '@tms-support/sharepoint-storage';

/** A command that SharePoint did not take yet. It is kept on this machine and goes by itself: whoever gave it moves on. Not a fault. */
export class KeptInOutbox extends Error {
  readonly code = 'OUTBOX.KEPT';

  constructor(readonly entry: OutboxEntry) {
    super('It is kept on this machine, and is sent by itself as soon as SharePoint answers.');
    this.name = 'KeptInOutbox';
  }
}
