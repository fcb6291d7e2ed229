import type { RuleRow } from './rule-row.js';

/** The causes that the desk itself deals with. */
export const usualCauses = ['blocked'] as const;

/** What the team begins with: the first row that fits wins. */
export const shippedRules: readonly RuleRow[] = [
  {
    key: 'tenant-out-of-hours',
    title: 'A tenant, out of hours',
    order: 10,
    on: true,
    reporterKind: ['tenant'],
    channel: ['out-of-hours'],
    route: 'works-order',
    putFirst: true,
    nudgeWhom: ['owner', 'repairs-lead'],
    because: 'nobody rings at night without a reason',
    sNumbers: [],
  },
  {
    key: 'everybody-else',
    title: 'Everybody else',
    order: 20,
    on: true,
    route: 'portal',
    putFirst: false,
    because: 'the contractor takes orders on their portal',
    sNumbers: [],
  },
];
