import {
  andList,
  firstPersonKey,
  type IssueDetails,
  type IssueEvent,
  type IssuePerson,
  type Told,
} from '@tms-support/support-domain';
import { dateWords, instantWords } from '../../../words/date-words';
import { sizeWords } from '../attachments/file-rules';
import { byChannel, channelNames, outcomeNames, routeNames } from '../../../words/names-of-things';

/** One line of the story: what happened, and the words that were written then. */
export interface EventWords {
  title: string;
  /** Text from people, shown as it was written. */
  said: readonly { label?: string; text: string; exact?: boolean }[];
  link?: string;
}

const toldSaid = (told: Told): { label: string; text: string } => ({
  label: `Told ${byChannel[told.how] ?? ''}, ${dateWords(told.on)}`,
  text: told.note,
});

function detailsSaid(details: IssueDetails): EventWords['said'] {
  const { error } = details;
  return [
    { text: details.whatHappened },
    ...(error ? [{ label: 'Message', text: error.text, exact: true }] : []),
    ...(details.hearingOn ? [{ label: 'Hearing', text: dateWords(details.hearingOn) }] : []),
  ];
}

const noted = (note: string | undefined): EventWords['said'] => (note ? [{ text: note }] : []);

/** An event of a later version of the desk still has its place in the story, under its own name. */
const unknownEvent = (type: string): EventWords => ({
  title: type.charAt(0).toUpperCase() + type.slice(1).replace(/-/g, ' '),
  said: [],
});

/** "Asha Patel was", "Asha Patel and Bo Lind were", "everybody was": whom a telling reached. */
function toldNames(told: Told, person: string, names: ReadonlyMap<string, string>): string {
  if (!told.to) return names.size > 0 ? 'Everybody was' : `${person} was`;
  const reached = told.to.map((key) => (key === firstPersonKey ? person : (names.get(key) ?? 'somebody')));
  return `${andList(reached)} ${reached.length === 1 ? 'was' : 'were'}`;
}

const namesOf = (people: readonly IssuePerson[]): string => people.map(({ reporter }) => reporter.name).join(', ');

const heardNames = (
  heard: Extract<IssueEvent, { type: 'heard-elsewhere' }>['heard'],
  person: string,
  names: ReadonlyMap<string, string>,
): string =>
  heard
    .map(({ personKey }) => (personKey === firstPersonKey ? person : (names.get(personKey) ?? 'Somebody')))
    .join(', ');

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
  switch (event.type) {
    case 'raised':
      return {
        title: `Logged for ${event.reporter.name}: ${channelNames[event.channel] ?? ''}`,
        said: [
          ...detailsSaid(event.details),
          ...(event.reportedAt ? [{ label: 'Reported', text: instantWords(event.reportedAt) }] : []),
        ],
      };
    case 'owner-named':
      return { title: `${event.owner.name} has it`, said: [] };
    case 'person-asked':
      return { title: `${person} was asked`, said: [{ text: event.question }, toldSaid(event.told)] };
    case 'person-replied':
      return { title: `${person} answered`, said: [{ text: event.reply }] };
    case 'person-told':
      return { title: `${toldNames(event.told, person, names)} told`, said: [toldSaid(event.told)] };
    case 'answered':
      return { title: 'Answered', said: [{ label: 'Done', text: event.whatWasDone }, toldSaid(event.told)] };
    case 'not-resolved':
      return { title: 'It did not work', said: [{ text: event.whatHappened }] };
    case 'handed-over':
      return {
        title: `Handed over: ${routeNames[event.route] ?? ''}`,
        said: [
          ...(event.error ? [{ label: 'Message', text: event.error.text, exact: true }] : []),
          ...(event.noErrorReason ? [{ label: 'No message', text: event.noErrorReason }] : []),
          { label: 'Sent', text: instantWords(event.sentAt) },
        ],
      };
    case 'tra-asked':
      return { title: 'TRA support asked for more', said: [{ text: event.question }] };
    case 'tra-answered':
      return { title: 'TRA support was answered', said: [{ text: event.information }] };
    case 'card-linked':
      return { title: 'Trello card linked', said: [], link: event.cardUrl };
    case 'fix-required':
      return { title: 'TRA will fix it', said: noted(event.note) };
    case 'fix-not-required':
      return { title: 'TRA is not changing it', said: [{ text: event.reason }] };
    case 'fix-applied':
      return { title: 'TRA says it is fixed', said: noted(event.note) };
    case 'fix-not-confirmed':
      return { title: 'It is not fixed yet', said: [{ text: event.whatHappened }] };
    case 'fix-confirmed':
      return { title: 'Confirmed: it is fixed', said: noted(event.note) };
    case 'closed':
      return { title: `Closed: ${outcomeNames[event.outcome] ?? ''}`, said: [toldSaid(event.told)] };
    case 'reopened':
      return { title: 'Open again', said: [{ text: event.reason }] };
    case 'note-added':
      return { title: 'Note', said: [{ text: event.text }] };
    case 'file-added':
      return {
        title: 'File added',
        said: [
          { text: `${event.file.name} (${sizeWords(event.file.size)})` },
          ...(event.before?.length ? [{ label: 'Here before', text: event.before.join(', ') }] : []),
        ],
      };
    case 'details-changed':
      return { title: 'Details corrected', said: detailsSaid(event.details) };
    case 'edited-in-list':
      return { title: 'Changed in the list by hand', said: [] };
    case 'person-added':
      return {
        title: `${event.person.reporter.name} has it too: ${channelNames[event.person.channel] ?? ''}`,
        said: [
          ...noted(event.person.whatHappened),
          ...(event.person.hearingOn ? [{ label: 'Hearing', text: dateWords(event.person.hearingOn) }] : []),
        ],
      };
    case 'person-removed':
      return {
        title: event.addedByMistake
          ? `${names.get(event.personKey) ?? 'Somebody'} was added by mistake`
          : `${names.get(event.personKey) ?? 'Somebody'} does not have it`,
        said: [{ text: event.reason }, ...(event.told ? [toldSaid(event.told)] : [])],
      };
    case 'taken-in':
      return {
        title: 'Another issue was merged into this one',
        said: [{ label: 'Came with it', text: namesOf(event.people) }],
      };
    case 'given-back':
      return { title: 'The other issue stands alone again', said: [] };
    case 'merged-into':
      return { title: 'Merged into another issue', said: [] };
    case 'merge-undone':
      return { title: 'The merge was undone', said: [] };
    case 'heard-elsewhere':
      return { title: `${heardNames(event.heard, person, names)} heard from us on another issue`, said: [] };
    case 'reply-undone':
      return { title: 'The last reply was undone. What was told, was told', said: [] };
    default:
      return unknownEvent((event as { type: string }).type);
  }
}
