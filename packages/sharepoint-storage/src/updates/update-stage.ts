import type { UpdateStage, UpdateStep } from '@tms-support/support-domain';

/** How far TMU is with a row that was typed by hand, as its "Where it stands" says. */
export const stageOfStep: Readonly<Record<UpdateStep, UpdateStage>> = {
  heard: 'heard',
  'tmu-told': 'heard',
  'tested-on-a-copy': 'tested',
  'date-agreed': 'tested',
  live: 'applied',
  checked: 'checked',
};

const done: Partial<Record<UpdateStage, UpdateStep>> = {
  tested: 'tested-on-a-copy',
  applied: 'live',
  checked: 'checked',
  incident: 'checked',
  closed: 'checked',
};

/** The nearest step to a stage. Before anything is done, it is whether TMU was told. */
export const stepOfStage = (stage: UpdateStage, isTold: boolean): UpdateStep =>
  done[stage] ?? (isTold ? 'tmu-told' : 'heard');
