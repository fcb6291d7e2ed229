import type {
  MicrosoftUpdate,
  PostStanding,
  UpdateChoice,
  UpdateImpact,
  UpdateStage,
  UpdateStep,
  Vocabulary,
  WindowPrecision,
} from '@tms-support/support-domain';

export const updateKinds: Vocabulary<MicrosoftUpdate['kind']> = {
  microsoft: { stored: 'Microsoft update' },
  'tms-release': { stored: 'TMS release' },
  freeze: { stored: 'Freeze' },
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

export const updateStages: Vocabulary<UpdateStage> = {
  heard: { stored: 'New' },
  ignored: { stored: 'Ignored' },
  watched: { stored: 'Watched' },
  'to-test': { stored: 'To be tested' },
  'to-act': { stored: 'To be acted on' },
  tested: { stored: 'Tested' },
  applied: { stored: 'Applied' },
  checked: { stored: 'Checked' },
  incident: { stored: 'Caused an incident' },
  closed: { stored: 'Closed' },
};

export const updateChoices: Vocabulary<UpdateChoice> = {
  ignore: { stored: 'Ignore' },
  watch: { stored: 'Watch' },
  test: { stored: 'Test' },
  act: { stored: 'Act' },
};

export const updateImpacts: Vocabulary<UpdateImpact> = {
  none: { stored: 'None' },
  low: { stored: 'Low' },
  high: { stored: 'High' },
  'not-known': { stored: 'Not known yet' },
};

export const postStandings: Vocabulary<PostStanding> = {
  announced: { stored: 'Announced' },
  withdrawn: { stored: 'Withdrawn' },
  expired: { stored: 'Expired' },
  'not-seen': { stored: 'Not in the last file' },
};
