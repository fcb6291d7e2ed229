import type { MicrosoftUpdate } from '@tms-support/support-domain';

/** What an entry of the timetable is. */
export const kindWords: Readonly<Record<MicrosoftUpdate['kind'], string>> = {
  microsoft: 'Microsoft update',
  'tms-release': 'Release of TMS',
  freeze: 'Freeze',
};
