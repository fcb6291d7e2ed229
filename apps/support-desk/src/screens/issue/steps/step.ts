import type { ReactElement } from 'react';
import type { KnownPerson, SignedInPerson } from '@tms-support/sharepoint-storage';
import type {
  AsToldBy,
  CalendarDate,
  Instant,
  Issue,
  IssueCommandOf,
  IssueCommandType,
  OpenStep,
} from '@tms-support/support-domain';
import type { Answers } from '../../../drafts/draft-box';
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

/**
 * The form of a step of an issue, and the command that it gives. What is said of the step is in `step-words.ts`, which the page of an issue
 * shows without any form; what waits to be sent and whose words are kept is named in `words/step-things.ts`, which the first script carries.
 */
export interface StepRecord<C extends IssueCommandType> {
  command: C;
  /** What the form begins with: what the desk knows already. */
  begin(context: BeginningContext): Answers;
  /** Its own fields. On whose word it is asked below them, where it is somebody else's step. */
  Fields(props: StepFieldsProps): ReactElement | null;
  read(answers: AnswerReader, context: ReadingContext): IssueCommandOf<C>;
}

/** Ties a form's parts to its command: a field that the command does not have does not compile. */
export const step = <C extends IssueCommandType>(record: StepRecord<C>): StepRecord<C> => record;
