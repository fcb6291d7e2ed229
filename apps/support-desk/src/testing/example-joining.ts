import type { JoiningRow } from '@tms-support/sharepoint-storage';
import type { Joining } from '@tms-support/support-domain';

/** A record of somebody's joining or leaving, as it was read; its steps none where the test gives none. */
export const joiningRow = (value: Pick<Joining, 'kind' | 'person' | 'on'> & Partial<Joining>): JoiningRow => ({
  number: 1,
  etag: '"1"',
  faults: [],
  listUrl: '',
  isWhole: true,
  value: { key: 'j', isCancelled: false, steps: [], notes: [], ...value },
});
