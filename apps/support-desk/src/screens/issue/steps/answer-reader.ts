import {
  detailFacts,
  detailLines,
  parseCardUrl,
  sendFromWords,
  takingOff,
  everybodyOn,
  type AsToldBy,
  type CalendarDate,
  type Channel,
  type DetailFact,
  type ErrorEvidence,
  type Instant,
  type Issue,
  type IssueCommandOf,
  type IssueDetails,
  type Reporter,
  type Told,
} from '@tms-support/support-domain';
import type { Answers } from '../../../drafts/draft-box';
import { parseDateAnswers, parseInstantAnswers } from '../../../forms/date-answers';
import { withoutTurns } from '../../../words/issue-title';
import type { FieldError } from '../../../forms/use-form';
import { sentField, whoToTell, writesReply } from '../reply/who-to-tell';
import { withCapital } from '../../../words/with-capital';

/** What a form asks of the details, but for the error, which is one thing. */
const ofDetails = detailFacts.filter((fact) => !fact.startsWith('error.'));

/** What was asked under the reply, in an answer's words: what goes by phone was told, not sent. */
const doneWords = (how: Channel): string =>
  /Have (you) (.+)\?$/.exec(sendFromWords(how))?.slice(1).join(' have ') ?? '';

/** Reads one form's answers, and gathers what only a form can get wrong: half a date, a time that is not one. */
export class AnswerReader {
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
    const read = parseDateAnswers(this.answers, name, words, 'past', this.today);
    if (read.state === 'wrong') this.errors.push({ field: name, message: read.message });
    return read.state === 'read' ? read.on : '';
  }

  hearing(name: string): { hearingOn?: CalendarDate } {
    return this.anyDay('hearingOn', name, 'The hearing date');
  }

  /** A hearing that was, stays: correcting a spelling must not make somebody delete it. */
  private anyDay(key: string, name: string, words: string): { [name: string]: CalendarDate } {
    const read = parseDateAnswers(this.answers, name, words, 'mostly-coming', this.today);
    if (read.state === 'wrong') this.errors.push({ field: name, message: read.message });
    return read.state === 'read' ? { [key]: read.on } : {};
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
      const how = this.text('told.how') as Channel;
      this.errors.push({ field: 'told.sent', message: `Select “Yes” once ${doneWords(how)}` });
      return { how, on: this.today, note: this.text('told.note') };
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
    if (this.text('leaving') === 'told') return { told: this.told(`you told ${name}`) };
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
      name: withoutTurns(this.text('reporter.name')).trim(),
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

  private detail(fact: DetailFact): { [name: string]: string } {
    const name = `details.${fact}`;
    const { holds, changed } = detailLines[fact];
    if (holds === 'a day') return this.anyDay(fact, name, withCapital(changed));
    return this.optional(fact, name) as { [name: string]: string };
  }

  details(before: IssueDetails): IssueDetails {
    return {
      ...(Object.assign({}, ...ofDetails.map((fact) => this.detail(fact))) as Partial<IssueDetails>),
      whatHappened: this.text('details.whatHappened'),
      ...(this.text('error.text') || before.error ? this.error() : {}),
    };
  }
}

/** The evidence as the form has it now; a time that cannot be read yet is left out. */
export const errorOfAnswers = (answers: Answers, today: CalendarDate): { error?: ErrorEvidence } =>
  new AnswerReader(answers, today).error();
