import type { MicrosoftUpdate, UpdateStep, Vocabulary, WindowPrecision } from '@tms-support/support-domain';

export const updateKinds: Vocabulary<MicrosoftUpdate['kind']> = {
  microsoft: { stored: 'Microsoft update' },
  'tms-release': { stored: 'TMS release' },
};

export const updateSteps: Vocabulary<UpdateStep> = {
  heard: { stored: 'Heard' },
  'tmu-told': { stored: 'TMU told' },
  'tested-on-a-copy': { stored: 'Tested on a copy' },
  'date-agreed': { stored: 'Date agreed' },
  live: { stored: 'Live' },
  checked: { stored: 'Checked' },
};

export const windowPrecisions: Vocabulary<WindowPrecision> = {
  instant: { stored: 'To the minute' },
  day: { stored: 'To the day' },
  'part-of-month': { stored: 'Part of a month' },
  month: { stored: 'Some time in a month' },
};
