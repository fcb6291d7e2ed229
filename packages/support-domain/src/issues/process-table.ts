import type { IssueCommandType } from './issue-command.js';
import type { IssueEventType } from './issue-event.js';
import type { StepRow } from './steps/step.js';
import { steps } from './steps/steps.js';

/** One row of the process table: from these places, people of these lanes may give this command, and it leads there. */
export interface ProcessStep extends StepRow {
  command: IssueCommandType;
  event: IssueEventType;
}

export type { FlowchartLeak, ProcessPlace } from './steps/step.js';

const rows: readonly ProcessStep[] = Object.values(steps).flatMap(({ command, event, rows: of }) =>
  of.map((row: StepRow) => ({ command, event, ...row })),
);
const isOnChart = ({ arrows }: ProcessStep): boolean => arrows.length > 0;

/**
 * The process (S32) as data: the docs, the screen and the tests are made from it. Two leaks of the chart are closed:
 * "Fix required? No" ends in TRA's lane, and from there only a closing that says how the person was told leads out;
 * "Confirmed resolved? No" opens the same record again instead of starting from nothing.
 */
export const processTable: readonly ProcessStep[] = [
  ...rows.filter(isOnChart),
  ...rows.filter((row) => !isOnChart(row)),
];
