import type { ListSchema } from '../list-schema.js';
import { itemNumbers, note, number, text, titleField } from '../fields.js';

/** The published tables of rules. A row is added by publishing, and never changed: receipts point at it. */
export const rulesSnapshotsList = {
  key: 'rulesSnapshots',
  title: 'Desk published rules',
  urlName: 'DeskPublishedRules',
  template: 'list',
  fields: {
    title: titleField('Published rules'),
    key: text('DeskKey', 'Key', { unique: true, indexed: true }),
    version: number('DeskRulesVersion', 'Version', itemNumbers, { indexed: true }),
    fingerprint: text('DeskFingerprint', 'Fingerprint'),
    rules: note('DeskRulesJson', 'Rules (kept by the desk)', { offForms: true }),
  },
  // Published by an owner, and then only read: a receipt must find what it was decided by.
  rights: { owners: 'full', tmu: 'read', tra: 'read', 'tms-users': 'none', members: 'none', visitors: 'none' },
  keyField: 'key',
} as const satisfies ListSchema;
