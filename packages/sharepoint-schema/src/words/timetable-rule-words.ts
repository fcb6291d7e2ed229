import type { UpdateNudgeReason, Vocabulary } from '@tms-support/support-domain';

/** When an update is worth a nudge, as a cell of the list of nudges says it. */
export const nudgeReasons: Vocabulary<UpdateNudgeReason> = {
  'nobody-told': { stored: 'Nobody at TMU was told' },
  'brief-again': { stored: 'It changed since people were told' },
  'not-decided': { stored: 'Nobody has decided' },
  'no-test': { stored: 'To be tested or acted on, without a test' },
  'not-acknowledged': { stored: 'Nobody has said that they know' },
  'not-checked': { stored: 'Applied, and TMS not checked' },
};

export const nudgedPeople: Vocabulary<'tmu' | 'tra-digital'> = {
  tmu: { stored: 'TMU' },
  'tra-digital': { stored: 'TRA Digital' },
};

export const cadenceKinds: Vocabulary<'microsoft' | 'tms-release'> = {
  microsoft: { stored: 'Microsoft update' },
  'tms-release': { stored: 'TMS release' },
};

/** Whose clocks a time of a cadence is on. */
export const cadenceClocks: Vocabulary<'Europe/London' | 'UTC' | 'America/Los_Angeles'> = {
  'Europe/London': { stored: 'London' },
  UTC: { stored: 'UTC' },
  'America/Los_Angeles': { stored: 'Pacific' },
};
