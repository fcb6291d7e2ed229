import type { IssueCommandOf } from '@tms-support/support-domain';

/** Asha Patel, a panellist, tells by email: the issue of most tests. */
export const ashaRaises = (
  whatHappened = 'Cannot sign in',
  more: Partial<IssueCommandOf<'raise'>> = {},
): IssueCommandOf<'raise'> => ({
  type: 'raise',
  key: 'a',
  reporter: { kind: 'panellist', name: 'Asha Patel' },
  channel: 'email',
  details: { whatHappened },
  ...more,
});
