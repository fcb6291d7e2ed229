import type { CalendarDate, Instant } from '../time.js';
import type { Need } from '../issues/refusal.js';
import { dateInWords } from '../words/dates.js';
import { joiningKinds, type Joining, type JoiningKind, type JoiningStep, type TemplateStep } from './joining.js';

/** What somebody does to the record of a joining or leaving. */
export type JoiningCommand =
  | { type: 'do-step'; step: string; by: string; on: CalendarDate; onWordOf?: string | undefined }
  /** It was not done after all. */
  | { type: 'undo-step'; step: string }
  /** They do not join, or do not leave, after all. What was done stays to be read. */
  | { type: 'cancel' }
  | { type: 'go-on' }
  /**
   * Something that is true already: what a leaver held was passed on, the first or last day is another, or the template has steps now for a record
   * that was begun without any.
   */
  | { type: 'note'; what: string; change?: Partial<Pick<Joining, 'on' | 'steps'>> };

export type JoiningDecision =
  { outcome: 'accepted'; joining: Joining } | { outcome: 'refused'; needs: readonly Need[]; message: string };

/** The steps of the template for one person, in its order, none of them done. */
export const stepsFor = (
  template: readonly TemplateStep[],
  kind: JoiningKind,
  of: Joining['person']['kind'],
): readonly JoiningStep[] =>
  template
    .filter((step) => step.kind === kind && step.of === of)
    .sort((a, b) => a.order - b.order)
    .map(({ key, title, whose }) => ({ key, title, ...(whose ? { whose } : {}) }));

const refused = (message: string, needs: readonly Need[] = []): JoiningDecision => ({
  outcome: 'refused',
  needs,
  message,
});

function needsOf(command: Extract<JoiningCommand, { type: 'do-step' }>, today: CalendarDate): Need[] {
  return [
    ...(command.by.trim() === '' ? [{ field: 'by', message: 'Enter who did it' }] : []),
    ...(command.on > today ? [{ field: 'on', message: 'The day it was done must be today or in the past' }] : []),
  ];
}

/** The record after a command, or why it does not fit. What is written is kept: a step that was not done after all is told as that. */
export function decideJoining(
  joining: Joining,
  command: JoiningCommand,
  { at, by, today }: { at: Instant; by: string; today: CalendarDate },
): JoiningDecision {
  const after = (what: string, change: Partial<Joining> = {}): JoiningDecision => ({
    outcome: 'accepted',
    joining: { ...joining, ...change, notes: [...joining.notes, { at, by, what }] },
  });
  if (command.type === 'go-on')
    return joining.isCancelled
      ? after('No longer cancelled', { isCancelled: false })
      : refused('It was not cancelled.');
  if (joining.isCancelled)
    return refused(`It was cancelled. Choose “${joiningKinds[joining.kind].stored} after all” first.`);
  if (command.type === 'cancel') return after('Cancelled', { isCancelled: true });
  if (command.type === 'note')
    return command.change?.steps && joining.steps[0]
      ? refused('It has steps now.')
      : after(command.what, command.change);
  const step = joining.steps.find(({ key }) => key === command.step);
  if (!step) return refused('This step is not in this record.');
  const withStep = (changed: JoiningStep): Partial<Joining> => ({
    steps: joining.steps.map((one) => (one === step ? changed : one)),
  });
  if (command.type === 'undo-step') {
    const { done, ...open } = step;
    return done ? after(`Not done after all: ${step.title}`, withStep(open)) : refused('This step was not done.');
  }
  const needs = needsOf(command, today);
  if (needs.length > 0) return refused(needs.map(({ message }) => message).join('. '), needs);
  const [who, word] = [command.by.trim(), command.onWordOf?.trim()];
  const done = { by: who, on: command.on, ...(word ? { onWordOf: word } : {}) };
  const toldBy = word ? `, as told by ${word}` : '';
  return after(`Done: ${step.title}, by ${who} on ${dateInWords(command.on)}${toldBy}`, withStep({ ...step, done }));
}

/** How many of the steps are done. */
export const stepsDone = ({ steps }: Joining): number => steps.filter(({ done }) => done).length;
