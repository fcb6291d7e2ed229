import type { UpdateNudgeRule } from './update-nudges.js';

/** The rules that a team starts with. */
export const shippedUpdateNudges: readonly UpdateNudgeRule[] = [
  { key: 'tell-tmu', reason: 'nobody-told', days: 14, to: 'tra-digital', isOn: true },
  { key: 'brief-again', reason: 'brief-again', days: 60, to: 'tra-digital', isOn: true },
  { key: 'decide', reason: 'not-decided', days: 14, to: 'tmu', isOn: true },
  { key: 'test-first', reason: 'no-test', days: 10, to: 'tmu', isOn: true },
  { key: 'say-you-know', reason: 'not-acknowledged', days: 7, to: 'tmu', isOn: true },
  { key: 'check-tms', reason: 'not-checked', days: 1, to: 'tmu', isOn: true },
];
