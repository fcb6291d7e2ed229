import type { IssueRow } from '@tms-support/sharepoint-storage';
import { answerOf, lanesOf, type Actor, type Issue, type OpenStep } from '@tms-support/support-domain';

/** What is done on an issue's page and is not one command: each has a form of its own. */
export type Panel = 'merge-into' | 'undo-merge' | 'separate' | 'know-about' | 'save-answer';

export interface PanelProps {
  row: IssueRow;
  /** It is done, or it waits on this device (`waiting` says what does). */
  onDone: (row: IssueRow, waiting?: string) => void;
}

export const panelNames: Record<Panel, string> = {
  'merge-into': 'Merge into another issue',
  'undo-merge': 'Undo the merge',
  separate: 'Separate an issue that was merged into this one',
  'know-about': 'Tell everybody: we know about this',
  'save-answer': 'Save this answer for next time',
};

export const isPanel = (step: string | undefined): step is Panel => step !== undefined && step in panelNames;

/** Whether what was answered last still stands: one that did not work, or was not the end, helps nobody next time. */
function answerStands({ history }: Issue): boolean {
  const last = [...history]
    .reverse()
    .find(({ type }) => ['answered', 'closed', 'not-resolved', 'reopened', 'reply-undone'].includes(type));
  return last?.type === 'answered' || last?.type === 'closed' || last === undefined;
}

/** The panels that are open to this person now, in the order in which they are offered. */
export function openPanels(issue: Issue, steps: readonly OpenStep[], person: Actor): readonly Panel[] {
  const offers = (command: string): boolean => steps.some((step) => step.command === command);
  const isTmu = lanesOf(person.roles).has('tmu');
  return [
    ...(offers('merge-into') ? (['merge-into'] as const) : []),
    ...(offers('undo-merge') ? (['undo-merge'] as const) : []),
    ...(offers('remove-person') && issue.mergedFrom?.length ? (['separate'] as const) : []),
    ...(isTmu && issue.status !== 'closed' ? (['know-about'] as const) : []),
    ...(isTmu && !issue.mergedInto && answerStands(issue) && answerOf(issue) !== undefined
      ? (['save-answer'] as const)
      : []),
  ];
}
