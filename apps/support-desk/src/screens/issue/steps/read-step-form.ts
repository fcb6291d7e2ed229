import {
  decideIssue,
  seenSchema,
  parseCardUrl,
  takingOff,
  everybodyOn,
  type AsToldBy,
  type CalendarDate,
  type Channel,
  type ClosingOutcome,
  type ErrorEvidence,
  type HandoverRoute,
  type Instant,
  type Issue,
  type IssueCommand,
  type IssueCommandOf,
  type IssueDetails,
  type OpenStep,
  type Reporter,
  type Seen,
  type Told,
} from '@tms-support/support-domain';
import type { KnownPerson, SignedInPerson } from '@tms-support/sharepoint-storage';
import type { Answers } from '../../../drafts/draft-box';
import { parseDateAnswers, parseInstantAnswers } from '../../../forms/date-answers';
import type { FieldError } from '../../../forms/use-form';
import { sentField, whoToTell, writesReply } from '../reply/who-to-tell';
import type { StepCommand } from './step-names';

export type StepReading = { errors: readonly FieldError[] } | { command: IssueCommand };

interface StepContext {
  issue: Issue;
  step: OpenStep;
  person: SignedInPerson;
  team: readonly KnownPerson[];
  now: Instant;
  today: CalendarDate;
  /** The address of the team's own board. */
  board?: string | undefined;
}

/** Reads one form's answers, and gathers what only a form can get wrong: half a date, a time that is none. */
class AnswerReader {
  readonly errors: FieldError[] = [];

  constructor(
    private readonly answers: Answers,
    private readonly today: CalendarDate,
    private readonly board?: string,
  ) {}

  text(name: string): string {
    return (this.answers[name] ?? '').trim();
  }

  /** Spread into a command: absent where nothing was typed. */
  optional<K extends string>(key: K, name: string): { [key in K]?: string } {
    const text = this.text(name);
    return (text ? { [key]: text } : {}) as { [key in K]?: string };
  }

  pastDate(name: string, words: string): CalendarDate {
    const read = parseDateAnswers(this.answers, name, words, 'today-or-past', this.today);
    if (read.state === 'wrong') this.errors.push({ field: name, message: read.message, part: read.part });
    return read.state === 'read' ? read.on : '';
  }

  hearing(name: string): { hearingOn?: CalendarDate } {
    // A hearing that was, stays: correcting a spelling must not make somebody delete it.
    const read = parseDateAnswers(this.answers, name, 'The hearing date', 'any', this.today);
    if (read.state === 'wrong') this.errors.push({ field: name, message: read.message, part: read.part });
    return read.state === 'read' ? { hearingOn: read.on } : {};
  }

  told(words: string): Told {
    return {
      how: this.text('told.how') as Channel,
      on: this.pastDate('told.on', `The day ${words}`),
      note: this.text('told.note'),
    };
  }

  /** A telling that is written here: it counts once somebody says that it was sent, and reaches those whom they ticked. */
  toldIn(command: string, issue: Issue, words: string): Told {
    if (!writesReply(command, issue)) return this.told(words);
    const people = whoToTell(command, issue);
    const isOne = people.length === 1;
    if (isOne && this.text('told.sent') !== 'yes') {
      this.errors.push({ field: 'told.sent', message: 'Select “Yes” once you have sent it' });
      return { how: this.text('told.how') as Channel, on: this.today, note: this.text('told.note') };
    }
    const to = people.filter(({ key }) => isOne || this.text(sentField(key)) === 'yes').map(({ key }) => key);
    // The day is asked once somebody was told.
    const on = to.length > 0 ? this.pastDate('told.on', `The day ${words}`) : this.today;
    const told = { how: this.text('told.how') as Channel, on, note: this.text('told.note') };
    return to.length === everybodyOn(issue).length ? told : { ...told, to };
  }

  /** How somebody who is owed an answer was told, as they are taken off. */
  leaving(issue: Issue): Pick<IssueCommandOf<'remove-person'>, 'told' | 'addedByMistake'> {
    const personKey = this.text('personKey');
    if (takingOff(issue, personKey)?.outcome !== 'owed-answer') return {};
    if (this.text('leaving') === 'mistake') return { addedByMistake: true };
    const name = issue.others?.find(({ key }) => key === personKey)?.reporter.name ?? '';
    if (this.text('leaving') === 'told') return { told: this.told(`${name} was told`) };
    this.errors.push({ field: 'leaving', message: `Select whether ${name} has been told` });
    return { addedByMistake: true };
  }

  /** A card's link as Trello finds it, without the title and what tells who shared it. What is none is the domain's to refuse. */
  cardUrl(): string {
    const pasted = this.text('cardUrl');
    const card = parseCardUrl(pasted, this.board);
    return card.outcome === 'card' ? card.cardUrl : pasted;
  }

  reporter(): Reporter {
    const role = this.text('reporter.tmsRole');
    const kind = this.text('reporter.kind') as Reporter['kind'];
    return {
      kind,
      name: this.text('reporter.name'),
      ...this.optional('email', 'reporter.email'),
      ...(role && kind === 'tms-user' ? { tmsRole: role as NonNullable<Reporter['tmsRole']> } : {}),
    };
  }

  instant(name: string, words: string): Instant | undefined {
    const read = parseInstantAnswers(this.answers, name, words, this.today);
    if (read.state === 'wrong') this.errors.push(read.error);
    return read.state === 'read' ? read.at : undefined;
  }

  error(): { error?: ErrorEvidence } {
    const text = this.text('error.text');
    const seenAt = this.instant('error.seenAt', 'the message appeared');
    if (!text) return {};
    const rest = {
      ...this.optional('screen', 'error.screen'),
      ...this.optional('recordReference', 'error.recordReference'),
    };
    return { error: { text, ...rest, ...(seenAt ? { seenAt } : {}) } };
  }

  asToldBy(): AsToldBy {
    return { name: this.text('asToldBy.name'), on: this.pastDate('asToldBy.on', 'The day they told you') };
  }

  details(before: IssueDetails): IssueDetails {
    return {
      whatHappened: this.text('details.whatHappened'),
      ...this.optional('area', 'details.area'),
      ...this.optional('cause', 'details.cause'),
      ...this.optional('prevention', 'details.prevention'),
      ...this.optional('updateKey', 'details.updateKey'),
      ...this.hearing('details.hearingOn'),
      ...(this.text('error.text') || before.error ? this.error() : {}),
    };
  }
}

/** The evidence as the form has it now; a time that cannot be read yet is left out. */
export const errorOfAnswers = (answers: Answers, today: CalendarDate): { error?: ErrorEvidence } =>
  new AnswerReader(answers, today).error();

/** Whether the form asks on whose word this is. A closing only needs one where the person said that it worked. */
export function isOnTheirWord(step: OpenStep, outcome: string): boolean {
  if (step.command !== 'close') return step.onTheirWord;
  const offered = step.outcomes?.find((one) => one.outcome === outcome);
  return offered ? offered.onTheirWord : outcome === 'worked' && !step.outcomes;
}

function commandOf(command: StepCommand, read: AnswerReader, context: StepContext): IssueCommand {
  const { issue, step, team, person } = context;
  const name = issue.reporter.name;
  const word = isOnTheirWord(step, read.text('outcome')) ? { asToldBy: read.asToldBy() } : {};
  switch (command) {
    case 'name-owner': {
      const email = read.text('owner.email');
      const owner = [person, ...team].find((one) => one.email === email);
      return { type: command, owner: { name: owner?.name ?? '', email } };
    }
    case 'ask-person':
      return { type: command, question: read.text('question'), told: read.toldIn(command, issue, 'you asked') };
    case 'record-person-reply':
      return { type: command, reply: read.text('reply'), ...word };
    case 'tell-person':
      return { type: command, told: read.toldIn(command, issue, `${name} was told`) };
    case 'answer':
      return {
        type: command,
        whatWasDone: read.text('whatWasDone'),
        told: read.toldIn(command, issue, `${name} was told`),
      };
    case 'record-not-resolved':
    case 'record-fix-not-confirmed':
      return { type: command, whatHappened: read.text('whatHappened'), ...word };
    case 'hand-over':
      if (read.text('sent') !== 'yes')
        read.errors.push({ field: 'sent', message: 'Select “Yes” once you have sent it' });
      return {
        type: command,
        route: read.text('route') as HandoverRoute,
        ...read.error(),
        ...read.optional('noErrorReason', 'noErrorReason'),
        sentAt: read.text('sent') === 'yes' ? (read.instant('sentAt', 'it was sent') ?? '') : context.now,
      };
    case 'record-tra-question':
      return { type: command, question: read.text('question'), ...word };
    case 'answer-tra':
      return { type: command, information: read.text('information'), ...word };
    case 'link-card':
      return { type: command, cardUrl: read.cardUrl(), ...word };
    case 'record-fix-required':
    case 'record-fix-applied':
    case 'confirm-fix':
      return { type: command, ...read.optional('note', 'note'), ...word };
    case 'record-fix-not-required':
    case 'reopen':
      return { type: command, reason: read.text('reason'), ...word };
    case 'close':
      return {
        type: command,
        outcome: read.text('outcome') as ClosingOutcome,
        told: read.toldIn(command, issue, `${name} was told`),
        ...read.optional('cause', 'cause'),
        ...read.optional('prevention', 'prevention'),
        ...word,
      };
    case 'add-person':
      return {
        type: command,
        reporter: read.reporter(),
        channel: read.text('channel') as Channel,
        ...read.hearing('hearingOn'),
        ...read.optional('whatHappened', 'whatHappened'),
      };
    case 'remove-person':
      return { type: command, personKey: read.text('personKey'), reason: read.text('reason'), ...read.leaving(issue) };
    case 'add-note':
      return { type: command, text: read.text('text'), ...word };
    case 'change-details':
      return { type: command, details: read.details(issue.details) };
  }
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
  const made: IssueCommand = { ...commandOf(command, read, context), ...seenIn(answers) };
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
      const need = asked.field === 'owner.name' ? { field: 'owner.email', message: 'Select who has it' } : asked;
      // Half a date is already told of, in better words than "enter the day".
      if (!errors.some((error) => error.field.startsWith(need.field))) errors.push(need);
    }
  }
  // In the order of the form: whether it was sent is asked after what was sent.
  const inOrder = [...errors].sort((a, b) => placeOnForm(a) - placeOnForm(b));
  return errors.length > 0 ? { errors: inOrder } : { command: made };
}
