import type { MicrosoftUpdate, UpdateStep, WindowPrecision } from '@tms-support/support-domain';
import type { ChoiceWords } from '../cells/choice.js';

export const updateKindWords: ChoiceWords<MicrosoftUpdate['kind']> = {
  microsoft: 'Microsoft update',
  'tms-release': 'TMS release',
};

export const updateStepWords: ChoiceWords<UpdateStep> = {
  heard: 'Heard',
  'tmu-told': 'TMU told',
  'tested-on-a-copy': 'Tested on a copy',
  'date-agreed': 'Date agreed',
  live: 'Live',
  checked: 'Checked',
};

export const windowPrecisionWords: ChoiceWords<WindowPrecision> = {
  instant: 'To the minute',
  day: 'To the day',
  'part-of-month': 'Part of a month',
  month: 'Some time in a month',
};
