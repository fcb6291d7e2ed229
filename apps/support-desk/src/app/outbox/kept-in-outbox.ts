import type { OutboxEntry } from '@tms-support/sharepoint-storage';

/** A command that SharePoint did not take yet. It is kept on this device, and whoever gave it moves on. Not a fault. */
export class KeptInOutbox extends Error {
  readonly code = 'OUTBOX.KEPT';

  constructor(readonly entry: OutboxEntry) {
    super('It is kept on this device until SharePoint has it.');
    this.name = 'KeptInOutbox';
  }
}
