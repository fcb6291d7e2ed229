import {
  detailFacts,
  detailLines,
  detailOf,
  type CalendarDate,
  type DetailFact,
  type Issue,
  type IssueDetails,
  type IssueEvent,
} from '@tms-support/support-domain';
import type { Answers } from '../../../drafts/draft-box';
import { dateAnswers, instantAnswers } from '../../../forms/date-answers';
import type { BeginningContext } from './step';

const traEvents = new Set(['tra-asked', 'card-linked', 'fix-required', 'fix-not-required', 'fix-applied']);

/** Who last told us what TRA decided: mostly the same person tells us the next thing too. */
function lastTraTeller(issue: Issue): string {
  const events: readonly IssueEvent[] = [...issue.history].reverse();
  return events.find((event) => traEvents.has(event.type) && event.asToldBy)?.asToldBy?.name ?? '';
}

export const howToTell = ({ channel }: Issue): string => (channel === 'desk' ? 'email' : channel);

export const toldAnswers = ({ issue, today }: { issue: Issue; today: CalendarDate }): Answers => ({
  'told.how': howToTell(issue),
  ...dateAnswers('told.on', today),
});

/** On whose word it is: the person's, or of whoever last told us what TRA decided. */
export const wordAnswers = ({ issue, step, today }: BeginningContext): Answers => ({
  'asToldBy.name': step.lanes.includes('person') ? issue.reporter.name : lastTraTeller(issue),
  ...dateAnswers('asToldBy.on', today),
});

const isOfError = (fact: DetailFact): boolean => fact.startsWith('error.');

/** The answers with which a form begins that asks for these facts, as they stand. */
function answersOf(details: IssueDetails, facts: readonly DetailFact[]): Answers {
  const begun = facts.map((fact): Answers => {
    const name = isOfError(fact) ? fact : `details.${fact}`;
    const text = detailOf(details, fact);
    const { holds } = detailLines[fact];
    if (holds === 'a day') return text ? dateAnswers(name, text) : {};
    if (holds === 'an instant') return text ? instantAnswers(name, text) : {};
    return { [name]: text ?? '' };
  });
  return Object.assign({}, ...begun) as Answers;
}

export const errorAnswers = ({ details }: Issue): Answers => answersOf(details, detailFacts.filter(isOfError));
export const detailAnswers = ({ details }: Issue): Answers => answersOf(details, detailFacts);
