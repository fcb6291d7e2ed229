import type { HearingEntry, Vocabulary } from '@tms-support/support-domain';

export const hearingRowKinds: Vocabulary<HearingEntry['kind']> = {
  hearing: { stored: 'Hearing' },
  file: { stored: 'File brought in' },
};
