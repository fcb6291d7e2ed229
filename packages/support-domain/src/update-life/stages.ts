import { partsOf, withParts } from '../parts-of.js';
import type { TimetableUpdate } from './timetable-update.js';
import type { UpdateChoice } from './update-facts.js';
import { updateStageSchema, updateStandingSchema, type UpdateStage, type UpdateStanding } from './update-standing.js';

const stageOfChoice: Readonly<Record<UpdateChoice, UpdateStage>> = {
  ignore: 'ignored',
  watch: 'watched',
  test: 'to-test',
  act: 'to-act',
};
const allStages = updateStageSchema.options;

export const openStages: readonly UpdateStage[] = allStages.filter((stage) => stage !== 'closed');
/** The stages in which there is something to do: after "test" or "act", and before the end. */
export const workedStages: readonly UpdateStage[] = ['to-test', 'to-act', 'tested', 'applied', 'checked'];
const doneStages: readonly UpdateStage[] = ['tested', 'applied', 'checked', 'incident'];

/** The stage that a decision leads to. What was done already is not undone by deciding again to do it. */
export const stageAfterChoice = (choice: UpdateChoice, stage: UpdateStage): UpdateStage =>
  (choice === 'test' || choice === 'act') && doneStages.includes(stage) ? stage : stageOfChoice[choice];

/** The stage in which an update is by what was decided alone. */
export const stageByDecision = ({ decision }: Pick<TimetableUpdate, 'decision'>): UpdateStage =>
  decision ? stageOfChoice[decision.choice] : 'heard';

export const atStage = (update: TimetableUpdate, stage: UpdateStage, at: string): TimetableUpdate =>
  stage === update.stage ? update : { ...update, stage, stageSinceAt: at };

const parts = Object.keys(updateStandingSchema.def.shape) as (keyof UpdateStanding)[];

/** What an undoing brings back, of an update as it stands. */
export const standingOf = (update: TimetableUpdate): UpdateStanding => partsOf(update, parts);

/** The update as it stood; what people were told and what the post says stay. */
export const withStanding = (update: TimetableUpdate, before: UpdateStanding): TimetableUpdate =>
  withParts(update, parts, before);
