import {
  everybodyOn,
  processTable,
  type Issue,
  type IssueCommandType,
  type IssueEvent,
} from '@tms-support/support-domain';
import { dateWords, instantWords } from '../../../words/date-words';
import { outcomeNames, routesInSentence } from '../../../words/names-of-things';
import { isInReply } from '../../../words/what-was-done';
import {
  cameBy,
  detailsSaid,
  noted,
  toldNames,
  toldSaid,
  type EventOf,
  type EventWords,
  type StoryPeople,
} from '../story/told-in-story';

/** Given elsewhere than in a step's form: by logging, by panels and by the desk itself. */
type GivenElsewhere =
  | 'raise'
  | 'record-file'
  | 'record-list-edit'
  | 'take-in'
  | 'merge-into'
  | 'give-back'
  | 'undo-merge'
  | 'record-heard'
  | 'undo-reply';

/** The commands that this screen has a form for. */
export type StepCommand = Exclude<IssueCommandType, GivenElsewhere>;

interface StepWords<E extends IssueEvent['type']> {
  /** What the button says, and the heading of the form behind it. */
  name(issue: Issue): string;
  /** What its command becomes. */
  event: E;
  /** A line of the story. */
  told(event: EventOf<E>, people: StoryPeople): EventWords;
}

const said = <E extends IssueEvent['type']>(words: StepWords<E>): StepWords<E> => words;

/**
 * What is said of each step, on its button and in the story. Its form comes when somebody opens it (0481). A command that is neither here nor
 * given elsewhere does not compile.
 */
export const stepWords = {
  'name-owner': said({
    name: ({ owner }) => (owner ? 'Give it to somebody else' : 'Say who will deal with it'),
    event: 'owner-named',
    told: ({ owner }) => ({ title: `${owner.name} is dealing with it`, said: [] }),
  }),
  'ask-person': said({
    name: ({ reporter }) => `Ask ${reporter.name} something`,
    event: 'person-asked',
    told: ({ question, told }, { person }) => ({
      title: `${person} was asked`,
      said: [{ text: question }, toldSaid(told)],
    }),
  }),
  'record-person-reply': said({
    name: ({ reporter }) => `Record what ${reporter.name} answered`,
    event: 'person-replied',
    told: ({ reply }, { person }) => ({ title: `${person} answered`, said: [{ text: reply }] }),
  }),
  'tell-person': said({
    name: (issue) => {
      const isOne = everybodyOn(issue).length === 1;
      const { name } = issue.reporter;
      if (issue.status === 'fixed-tell-person') return `Tell ${isOne ? name : 'them'} that it is fixed`;
      return `Record what ${isOne ? `${name} was` : 'they were'} told`;
    },
    event: 'person-told',
    told: ({ told }, people) => ({ title: `${toldNames(told, people)} told`, said: [toldSaid(told)] }),
  }),
  answer: said({
    name: ({ reporter }) => `Answer ${reporter.name}`,
    event: 'answered',
    told: ({ whatWasDone, told }) => ({
      title: 'Answered',
      // What is in the reply, or was made of it, is said once.
      said: [...(isInReply(whatWasDone, told.note) ? [] : [{ label: 'Done', text: whatWasDone }]), toldSaid(told)],
    }),
  }),
  'record-not-resolved': said({
    name: () => 'It did not work',
    event: 'not-resolved',
    told: ({ whatHappened }) => ({ title: 'It did not work', said: [{ text: whatHappened }] }),
  }),
  'hand-over': said({
    name: () => 'Hand over to TRA support',
    event: 'handed-over',
    told: ({ route, error, noErrorReason, sentAt }) => ({
      title: `Handed over${routesInSentence[route] ? ` on ${routesInSentence[route]}` : ''}`,
      said: [
        ...(error ? [{ label: 'Message', text: error.text, exact: true }] : []),
        ...(noErrorReason ? [{ label: 'Why there are no exact words', text: noErrorReason }] : []),
        { label: 'Sent', text: instantWords(sentAt) },
      ],
    }),
  }),
  'record-tra-question': said({
    // TRA presses it themselves, and TMU records it on TRA's word: what it says is true of both.
    name: () => 'TRA has a question',
    event: 'tra-asked',
    told: ({ question }) => ({ title: 'TRA support asked for more', said: [{ text: question }] }),
  }),
  'answer-tra': said({
    name: () => 'Answer TRA support',
    event: 'tra-answered',
    told: ({ information }) => ({ title: 'TRA support was answered', said: [{ text: information }] }),
  }),
  'link-card': said({
    name: ({ cardUrl }) => (cardUrl ? 'Change the link to the card' : 'Link the Trello card'),
    event: 'card-linked',
    told: ({ cardUrl }) => ({ title: 'Trello card linked', said: [], link: cardUrl }),
  }),
  'record-fix-required': said({
    name: () => 'TRA will fix it',
    event: 'fix-required',
    told: ({ note }) => ({ title: 'TRA will fix it', said: noted(note) }),
  }),
  'record-fix-not-required': said({
    name: () => 'TRA is not changing it',
    event: 'fix-not-required',
    told: ({ reason }) => ({ title: 'TRA is not changing it', said: [{ text: reason }] }),
  }),
  'record-fix-applied': said({
    name: () => 'TRA says it is fixed',
    event: 'fix-applied',
    told: ({ note }) => ({ title: 'TRA says it is fixed', said: noted(note) }),
  }),
  'record-fix-not-confirmed': said({
    name: () => 'It is not fixed yet',
    event: 'fix-not-confirmed',
    told: ({ whatHappened }) => ({ title: 'It is not fixed yet', said: [{ text: whatHappened }] }),
  }),
  'confirm-fix': said({
    name: () => 'Confirm that it is fixed',
    event: 'fix-confirmed',
    told: ({ note }) => ({ title: 'Confirmed: it is fixed', said: noted(note) }),
  }),
  close: said({
    name: () => 'Close this issue',
    event: 'closed',
    told: ({ outcome, told }) => ({ title: `Closed: ${outcomeNames[outcome] ?? ''}`, said: [toldSaid(told)] }),
  }),
  reopen: said({
    name: () => 'Open this issue again',
    event: 'reopened',
    told: ({ reason }) => ({ title: 'Reopened', said: [{ text: reason }] }),
  }),
  'add-person': said({
    name: () => 'Add somebody with the same problem',
    event: 'person-added',
    told: ({ person: { reporter, channel, whatHappened, hearingOn } }) => ({
      title: `${reporter.name} has it too${cameBy(', and', channel)}`,
      said: [...noted(whatHappened), ...(hearingOn ? [{ label: 'Hearing', text: dateWords(hearingOn) }] : [])],
    }),
  }),
  'remove-person': said({
    name: () => 'Somebody here does not have it',
    event: 'person-removed',
    told: ({ personKey, addedByMistake, reason, told }, { names }) => {
      const name = names.get(personKey) ?? 'Somebody';
      return {
        title: addedByMistake ? `${name} was added by mistake` : `${name} does not have it`,
        said: [{ text: reason }, ...(told ? [toldSaid(told)] : [])],
      };
    },
  }),
  'add-note': said({
    name: () => 'Add a note',
    event: 'note-added',
    told: ({ text }) => ({ title: 'Note', said: [{ text }] }),
  }),
  'change-details': said({
    name: () => 'Correct the details',
    event: 'details-changed',
    told: ({ details }) => ({ title: 'Details corrected', said: detailsSaid(details) }),
  }),
} as const satisfies { readonly [C in StepCommand]: object };

export const hasForm = (command: string): command is StepCommand =>
  Object.prototype.hasOwnProperty.call(stepWords, command);

export const stepName = (command: StepCommand, issue: Issue): string => stepWords[command].name(issue);

/** Whether a step moves the issue on from where it is: these stand in front, as they are what is waited for. */
export function movesOn(command: IssueCommandType, issue: Issue): boolean {
  const rows = processTable.filter(
    (row) => row.command === command && (row.from as readonly string[]).includes(issue.status),
  );
  return rows.some((row) => row.to !== 'same');
}
