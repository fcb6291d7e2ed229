import { firstPersonKey, type IssueEvent, type IssuePerson } from '@tms-support/support-domain';
import { dateWords, instantWords } from '../../../words/date-words';
import { sizeWords } from '../../../files/file-rules';
import { stepWords, type StepCommand } from '../steps/step-words';
import { cameBy, detailsSaid, type EventOf, type EventWords, type StoryPeople } from './told-in-story';
import { withCapital } from '../../../words/with-capital';

type EventType = IssueEvent['type'];
/** An event that a step's form makes: its words stand with the step. */
type EventOfStep = (typeof stepWords)[StepCommand]['event'];

const namesOf = (people: readonly IssuePerson[]): string => people.map(({ reporter }) => reporter.name).join(', ');

const heardNames = (heard: EventOf<'heard-elsewhere'>['heard'], { person, names }: StoryPeople): string =>
  heard
    .map(({ personKey }) => (personKey === firstPersonKey ? person : (names.get(personKey) ?? 'Somebody')))
    .join(', ');

type Told<E extends EventType> = (event: EventOf<E>, people: StoryPeople) => EventWords;

/** Events that no step's form makes: of logging, of panels, of a hand in the list. One that is forgotten does not compile. */
const otherEvents: { readonly [E in Exclude<EventType, EventOfStep>]: Told<E> } = {
  raised: ({ reporter, channel, details, reportedAt, broughtIn }) => ({
    title: broughtIn
      ? `Brought in from an earlier record, for ${reporter.name}${cameBy(', who', channel)}`
      : `Logged for ${reporter.name}${cameBy(', who', channel)}`,
    said: [
      ...detailsSaid(details),
      ...(reportedAt ? [{ label: 'Reported', text: instantWords(reportedAt) }] : []),
      ...(broughtIn ? [{ label: 'It came', text: dateWords(broughtIn.cameOn) }] : []),
      ...(broughtIn?.closedOn ? [{ label: 'It was over', text: dateWords(broughtIn.closedOn) }] : []),
      ...(broughtIn?.whatWasDone ? [{ label: 'What was done', text: broughtIn.whatWasDone }] : []),
    ],
  }),
  'file-added': ({ file, before }) => ({
    title: 'File added',
    said: [
      { text: `${file.name} (${sizeWords(file.size)})` },
      ...(before?.length ? [{ label: 'Already here', text: before.join(', ') }] : []),
    ],
  }),
  'edited-in-list': () => ({ title: 'Changed in the list by hand', said: [] }),
  'taken-in': ({ people }) => ({
    title: 'Another issue was merged into this one',
    said: [{ label: 'Came with it', text: namesOf(people) }],
  }),
  'given-back': () => ({ title: 'The other issue is a separate issue again', said: [] }),
  'merged-into': () => ({ title: 'Merged into another issue', said: [] }),
  'merge-undone': () => ({ title: 'The merge was undone', said: [] }),
  'heard-elsewhere': ({ heard }, people) => ({
    title: `${heardNames(heard, people)} heard from us on another issue`,
    said: [],
  }),
  'reply-undone': () => ({ title: 'The last reply was undone. What was told, was told', said: [] }),
};

type AnyTold = (event: never, people: StoryPeople) => EventWords;
const toldBy = new Map<string, AnyTold>([
  ...Object.entries(otherEvents),
  ...Object.values(stepWords).map(({ event, told }) => [event, told] as const),
]);

/** The names of everybody who was ever on the issue, by key: also of those who do not have it after all. */
export function namesByKey(history: readonly IssueEvent[]): ReadonlyMap<string, string> {
  const joined = history.flatMap((event) =>
    event.type === 'person-added' ? [event.person] : event.type === 'taken-in' ? event.people : [],
  );
  return new Map(joined.map(({ key, reporter }) => [key, reporter.name]));
}

/** An event of an issue's history in words. `person` is who raised it; `names` are the others, by key. */
export function eventWords(
  event: IssueEvent,
  person: string,
  names: ReadonlyMap<string, string> = new Map(),
): EventWords {
  const { type } = event;
  const told = toldBy.get(type) as ((event: IssueEvent, people: StoryPeople) => EventWords) | undefined;
  // An event of a later version of the desk still has its place in the story, under its own name.
  return (
    told?.(event, { person, names }) ?? {
      title: withCapital(type).replace(/-/g, ' '),
      said: [],
    }
  );
}
