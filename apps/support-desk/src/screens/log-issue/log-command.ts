import type { KnownPerson, SignedInPerson } from '@tms-support/sharepoint-storage';
import {
  decideIssue,
  type CalendarDate,
  type Channel,
  type Instant,
  type IssueCommandOf,
  type IssueDetails,
  type Owner,
  type Reporter,
  type TmsRole,
} from '@tms-support/support-domain';
import type { Answers } from '../../drafts/draft-box';
import { dateAnswers, parseDateAnswers, parseInstantAnswers } from '../../forms/date-answers';
import type { FieldError } from '../../forms/use-form';
import { withoutTurns } from '../../words/issue-title';
import { messageLostWords } from '../../words/words-of-report-form';

/** A filled-in form: the command it makes, and what to mend before it can be given, in the order of the form. */
export interface LogReading {
  command: IssueCommandOf<'raise'>;
  /** Empty: the command can be given. */
  errors: readonly FieldError[];
}

interface LogContext {
  person: SignedInPerson;
  team: readonly KnownPerson[];
  now: Instant;
  today: CalendarDate;
}

/** The first answers: nothing chosen for the person but the channel they used last, and the day that telling mostly happens. */
export function firstAnswers(key: string, rememberedChannel: string, today: CalendarDate): Answers {
  return { key, channel: rememberedChannel, ...dateAnswers('solved.told.on', today) };
}

const text = (answers: Answers, name: string): string => (answers[name] ?? '').trim();
const when = <T extends object>(condition: unknown, value: T): T | Record<string, never> => (condition ? value : {});

function reporterOf(answers: Answers): Reporter {
  const email = text(answers, 'reporter.email');
  const role = text(answers, 'reporter.tmsRole');
  const kind = text(answers, 'reporter.kind');
  return {
    kind: kind as Reporter['kind'],
    // Copied from Outlook or Teams, a name may come with signs that nobody sees, and each sentence with it would be read backwards.
    name: withoutTurns(text(answers, 'reporter.name')).trim(),
    ...when(email, { email }),
    ...when(kind === 'tms-user' && role, { tmsRole: role as TmsRole }),
  };
}

function detailsOf(answers: Answers, today: CalendarDate, errors: FieldError[]): IssueDetails {
  const details: IssueDetails = { whatHappened: text(answers, 'details.whatHappened') };
  if (answers.message === 'yes') {
    const words = text(answers, 'details.error.text');
    const screen = text(answers, 'details.error.screen');
    const recordReference = text(answers, 'details.error.recordReference');
    const seen = parseInstantAnswers(answers, 'details.error.seenAt', 'the message appeared', today);
    if (seen.state === 'wrong') errors.push(seen.error);
    const around = {
      ...when(screen, { screen }),
      ...when(recordReference, { recordReference }),
      ...(seen.state === 'read' ? { seenAt: seen.at } : {}),
    };
    if (words) details.error = { text: words, ...around };
    else {
      // Whoever told us may not have kept the words: what is known of the message is said with what happened, and nothing is made up for an error's words.
      if (!details.whatHappened) errors.push({ field: 'details.whatHappened', message: 'Enter what happened' });
      details.whatHappened = [details.whatHappened, messageLostWords(around)].filter(Boolean).join('\n\n');
    }
  }
  if (answers.hearing === 'yes') {
    const hearing = parseDateAnswers(answers, 'details.hearingOn', 'The hearing date', 'coming', today);
    if (hearing.state === 'read') details.hearingOn = hearing.on;
    else if (hearing.state === 'empty')
      errors.push({ field: 'details.hearingOn', message: 'Enter the date of the hearing' });
    else errors.push({ field: 'details.hearingOn', message: hearing.message });
  }
  return details;
}

function ownerOf(answers: Answers, context: LogContext, errors: FieldError[]): Owner | undefined {
  if (answers.owner === 'me') return { name: context.person.name, email: context.person.email };
  if (answers.owner !== 'other') return undefined;
  const email = text(answers, 'owner.email');
  const chosen = context.team.find((person) => person.email === email);
  if (!chosen) errors.push({ field: 'owner.email', message: 'Select who will deal with it' });
  return chosen && { name: chosen.name, email: chosen.email };
}

const order = [
  'reporter.name',
  'reporter.email',
  'reporter.kind',
  'channel',
  'details.whatHappened',
  'details.error.text',
  'details.error.seenAt',
  'details.error.seenAt.time',
  'details.hearingOn',
  'solved.whatWasDone',
  'solved.told.note',
  'solved.told.how',
  'solved.told.on',
  'owner.email',
];

/** Reads the form. What a command needs is the domain's to say, in its words; the form adds what only a form can get wrong. */
export function readLogForm(answers: Answers, context: LogContext): LogReading {
  const errors: FieldError[] = [];
  const details = detailsOf(answers, context.today, errors);
  const isSorted = answers.sorted === 'yes';
  const owner = isSorted ? undefined : ownerOf(answers, context, errors);
  const told = parseDateAnswers(answers, 'solved.told.on', 'The day they were told', 'past', context.today);
  if (isSorted && told.state === 'wrong') errors.push({ field: 'solved.told.on', message: told.message });
  const how = text(answers, 'solved.told.how') || text(answers, 'channel');
  const command: IssueCommandOf<'raise'> = {
    type: 'raise',
    key: text(answers, 'key'),
    reporter: reporterOf(answers),
    channel: text(answers, 'channel') as Channel,
    details,
    ...(owner ? { owner } : {}),
    ...(isSorted
      ? {
          solved: {
            whatWasDone: text(answers, 'solved.whatWasDone'),
            told: {
              how: how as Channel,
              on: told.state === 'read' ? told.on : '',
              note: text(answers, 'solved.told.note'),
            },
          },
        }
      : {}),
  };
  const decision = decideIssue(undefined, command, { at: context.now, actor: context.person, newId: () => 'none' });
  if (decision.outcome === 'refused' && decision.refusal.code === 'ISSUE.NEEDS') {
    for (const need of decision.refusal.needs) {
      // How they were told is how they told us, unless somebody says otherwise: who leaves that out is asked for it once.
      if (need.field === 'key' || need.field === 'solved.told.how') continue;
      if (!errors.some((error) => error.field === need.field)) errors.push(need);
    }
  }
  const place = (error: FieldError): number => (order.indexOf(error.field) + order.length + 1) % (order.length + 1);
  return { command, errors: [...errors].sort((a, b) => place(a) - place(b)) };
}
