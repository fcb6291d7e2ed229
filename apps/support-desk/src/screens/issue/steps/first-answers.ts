import type { CalendarDate, Instant, Issue, IssueEvent, OpenStep } from '@tms-support/support-domain';
import type { SignedInPerson } from '@tms-support/sharepoint-storage';
import type { Answers } from '../../../drafts/draft-box';
import { dateAnswers, instantAnswers } from '../../../forms/date-answers';
import { londonDate } from '../../../words/london-time';
import { lastTelling, writesReply } from '../reply/who-to-tell';
import type { StepCommand } from './step-names';

interface FirstAnswersContext {
  issue: Issue;
  step: OpenStep;
  person: SignedInPerson;
  now: Instant;
}

const traEvents = new Set(['tra-asked', 'card-linked', 'fix-required', 'fix-not-required', 'fix-applied']);

/** Who last told us what TRA decided: mostly the same person tells us the next thing too. */
function lastTraTeller(issue: Issue): string {
  const events: readonly IssueEvent[] = [...issue.history].reverse();
  return events.find((event) => traEvents.has(event.type) && event.asToldBy)?.asToldBy?.name ?? '';
}

function toldAnswers(issue: Issue, today: CalendarDate): Answers {
  const how = issue.channel === 'desk' ? 'email' : issue.channel;
  return { 'told.how': how, ...dateAnswers('told.on', today) };
}

function wordAnswers({ issue, step }: FirstAnswersContext, today: CalendarDate): Answers {
  const isPersons = step.lanes.includes('person');
  return {
    'asToldBy.name': isPersons ? issue.reporter.name : lastTraTeller(issue),
    ...dateAnswers('asToldBy.on', today),
  };
}

function errorAnswers(issue: Issue): Answers {
  const { error } = issue.details;
  return {
    'error.text': error?.text ?? '',
    'error.screen': error?.screen ?? '',
    'error.recordReference': error?.recordReference ?? '',
    ...(error?.seenAt ? instantAnswers('error.seenAt', error.seenAt) : {}),
  };
}

function closeAnswers(issue: Issue, today: CalendarDate): Answers {
  const told = lastTelling(issue);
  // Nobody is asked for the same thing twice: how they were told stands in the story already.
  if (!told || writesReply('close', issue)) return toldAnswers(issue, today);
  return { 'told.how': told.how, 'told.note': told.note, ...dateAnswers('told.on', told.on) };
}

/** What a step's form begins with: what the desk knows already. */
export function firstStepAnswers(command: StepCommand, context: FirstAnswersContext): Answers {
  const { issue, person, now } = context;
  const today = londonDate(now);
  const word = wordAnswers(context, today);
  switch (command) {
    case 'name-owner':
      return { 'owner.email': person.email };
    case 'ask-person':
    case 'tell-person':
    case 'answer':
      return toldAnswers(issue, today);
    case 'hand-over':
      return { ...errorAnswers(issue), ...instantAnswers('sentAt', now) };
    case 'add-person':
      return { channel: issue.channel === 'desk' ? 'email' : issue.channel };
    case 'remove-person':
      return { personKey: issue.others?.length === 1 ? issue.others[0]!.key : '', ...toldAnswers(issue, today) };
    case 'link-card':
      return { ...word, cardUrl: issue.cardUrl ?? '' };
    case 'close':
      return {
        ...word,
        ...closeAnswers(issue, today),
        cause: '',
        prevention: '',
        outcome: issue.status === 'not-changing' ? 'not-changing' : '',
      };
    case 'change-details': {
      const { whatHappened, area = '', cause = '', prevention = '', hearingOn, updateKey = '' } = issue.details;
      return {
        'details.whatHappened': whatHappened,
        'details.area': area,
        'details.cause': cause,
        'details.prevention': prevention,
        'details.updateKey': updateKey,
        ...(hearingOn ? dateAnswers('details.hearingOn', hearingOn) : {}),
        ...errorAnswers(issue),
      };
    }
    default:
      return word;
  }
}
