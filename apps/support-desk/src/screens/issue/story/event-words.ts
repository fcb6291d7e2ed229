import type { IssueDetails, IssueEvent, Told } from '@tms-support/support-domain';
import { dateWords, instantWords } from '../../../words/date-words';
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
const unknownEvent = (type: string): EventWords => ({ title: type.charAt(0).toUpperCase() + type.slice(1).replace(/-/g, ' '), said: [] });

/** An event of an issue's history in words. `person` is who has the problem. */
export function eventWords(event: IssueEvent, person: string): EventWords {
  switch (event.type) {
    case 'raised':
      return { title: `Logged for ${event.reporter.name}: ${channelNames[event.channel] ?? ''}`, said: detailsSaid(event.details) };
    case 'owner-named':
      return { title: `${event.owner.name} has it`, said: [] };
    case 'person-asked':
      return { title: `${person} was asked`, said: [{ text: event.question }, toldSaid(event.told)] };
    case 'person-replied':
      return { title: `${person} answered`, said: [{ text: event.reply }] };
    case 'person-told':
      return { title: `${person} was told`, said: [toldSaid(event.told)] };
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
    case 'details-changed':
      return { title: 'Details corrected', said: detailsSaid(event.details) };
    case 'edited-in-list':
      return { title: 'Changed in the list by hand', said: [] };
    default:
      return unknownEvent((event as { type: string }).type);
  }
}
