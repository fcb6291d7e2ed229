import { decideIssue, seenSchema, type Instant, type IssueCommand, type Seen } from '@tms-support/support-domain';
import type { Answers } from '../../../drafts/draft-box';
import type { FieldError } from '../../../forms/use-form';
import { AnswerReader } from './answer-reader';
import { isOnTheirWord } from './on-their-word';
import type { ReadingContext } from './step';
import type { StepCommand } from './step-words';
import { commandRead } from './steps';

type StepReading = { errors: readonly FieldError[] } | { command: IssueCommand };

interface StepContext extends Omit<ReadingContext, 'word'> {
  now: Instant;
  /** The address of the team's own board. */
  board?: string | undefined;
}

/** What the form was filled from. A draft comes from the browser's store: what cannot be read of it was not seen. */
function seenIn(answers: Answers): { seen?: Seen } {
  if (answers.seen === undefined) return {};
  try {
    const read = seenSchema.safeParse(JSON.parse(answers.seen));
    return { seen: read.success ? (read.data as Seen) : {} };
  } catch {
    return { seen: {} };
  }
}

const placeOnForm = ({ field }: FieldError): number =>
  field.startsWith('asToldBy') ? 2 : /^(?:told\.)?sent$/.test(field) ? 1 : 0;

/** Reads a step's form: the command it makes, or what to mend, in the domain's words where the domain asks for it. */
export function readStepForm(command: StepCommand, answers: Answers, context: StepContext): StepReading {
  const read = new AnswerReader(answers, context.today, context.board);
  const word = isOnTheirWord(context.step, read.text('outcome')) ? { asToldBy: read.asToldBy() } : {};
  const made: IssueCommand = { ...commandRead(command, read, { ...context, word }), ...seenIn(answers) };
  if (command === 'close' && !read.text('outcome')) {
    return { errors: [{ field: 'outcome', message: 'Select how it ended' }, ...read.errors] };
  }
  const errors = [...read.errors];
  const decision = decideIssue(context.issue, made, {
    at: context.now,
    actor: context.person,
    newId: () => 'none',
    board: context.board,
  });
  if (decision.outcome === 'refused' && decision.refusal.code === 'ISSUE.NEEDS') {
    for (const asked of decision.refusal.needs) {
      // The form asks for a person; the command wants their name.
      const need =
        asked.field === 'owner.name' ? { field: 'owner.email', message: 'Select who is dealing with it' } : asked;
      // Half a date is already told of, in better words than "enter the day".
      if (!errors.some((error) => error.field.startsWith(need.field))) errors.push(need);
    }
  }
  // In the order of the form: whether it was sent is asked after what was sent.
  const inOrder = [...errors].sort((a, b) => placeOnForm(a) - placeOnForm(b));
  return errors.length > 0 ? { errors: inOrder } : { command: made };
}
