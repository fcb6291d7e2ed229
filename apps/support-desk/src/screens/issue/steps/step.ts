import type { ReactElement } from 'react';
import type { KnownPerson, SignedInPerson } from '@tms-support/sharepoint-storage';
import type {
  AsToldBy,
  CalendarDate,
  Instant,
  Issue,
  IssueCommandOf,
  IssueCommandType,
  IssueEvent,
  OpenStep,
} from '@tms-support/support-domain';
import type { Answers } from '../../../drafts/draft-box';
import type { EventWords, StoryPeople } from '../story/told-in-story';
import type { AnswerReader } from './answer-reader';

/** What a form begins with is made from. */
export interface BeginningContext {
  issue: Issue;
  step: OpenStep;
  person: SignedInPerson;
  now: Instant;
  today: CalendarDate;
}

/** What a form's answers are read with. `word`: on whose word it is, where the form asks for one. */
export interface ReadingContext {
  issue: Issue;
  step: OpenStep;
  person: SignedInPerson;
  team: readonly KnownPerson[];
  now: Instant;
  today: CalendarDate;
  word: { asToldBy?: AsToldBy };
}

export interface StepFieldsProps {
  step: OpenStep;
  issue: Issue;
  number: number;
  person: SignedInPerson;
  team: readonly KnownPerson[];
}

export type EventOf<E extends IssueEvent['type']> = Extract<IssueEvent, { type: E }>;

/**
 * A step of an issue, as the desk has it: the command that it gives, and the event that its command becomes. What waits to be sent and whose
 * words are kept is named in `words/step-things.ts`, which the first script carries without any form.
 */
export interface StepRecord<C extends IssueCommandType, E extends IssueEvent['type']> {
  command: C;
  /** What the button says, and the heading of the form behind it. */
  name(issue: Issue): string;
  /** What the form begins with: what the desk knows already. */
  begin(context: BeginningContext): Answers;
  /** Its own fields. On whose word it is asked below them, where it is somebody else's step. */
  Fields(props: StepFieldsProps): ReactElement | null;
  read(answers: AnswerReader, context: ReadingContext): IssueCommandOf<C>;
  event: E;
  /** A line of the story. */
  told(event: EventOf<E>, people: StoryPeople): EventWords;
}

/** Ties a step's parts to its command and its event: a field that the command does not have does not compile. */
export const step = <C extends IssueCommandType, E extends IssueEvent['type']>(
  record: StepRecord<C, E>,
): StepRecord<C, E> => record;
