import {
  andList,
  firstPersonKey,
  type Channel,
  type IssueDetails,
  type IssueEvent,
  type Told,
} from '@tms-support/support-domain';
import { dateWords } from '../../../words/date-words';
import { byChannel } from '../../../words/names-of-things';

export type EventOf<E extends IssueEvent['type']> = Extract<IssueEvent, { type: E }>;

/** One line of the story: what happened, and the words that were written then. */
export interface EventWords {
  title: string;
  /** Text from people, shown as it was written. */
  said: readonly { label?: string; text: string; exact?: boolean }[];
  link?: string;
}

/** What somebody did who told us of it, behind their name. */
const cameWords: Readonly<Record<Channel, string>> = {
  teams: 'told us in Teams',
  email: 'told us by email',
  'face-to-face': 'told us face to face',
  'portal-inbox': 'wrote to the portal inbox',
  'stakeholder-engagement': 'wrote to Stakeholder Engagement',
  phone: 'told us by phone',
  desk: 'reported it on this desk',
};

/** ", who told us by phone": how a problem reached us. A channel that only a later version of the desk has is left out. */
export const cameBy = (link: string, channel: Channel): string =>
  Object.prototype.hasOwnProperty.call(cameWords, channel) ? `${link} ${cameWords[channel]}` : '';

/** Whom a story is about. `person` is who raised it; `names` are the others, by key. */
export interface StoryPeople {
  person: string;
  names: ReadonlyMap<string, string>;
}

export const toldSaid = (told: Told): { label: string; text: string } => ({
  label: `Told ${byChannel[told.how] ?? ''}, ${dateWords(told.on)}`,
  text: told.note,
});

export function detailsSaid(details: IssueDetails): EventWords['said'] {
  const { error } = details;
  return [
    { text: details.whatHappened },
    ...(error ? [{ label: 'Message', text: error.text, exact: true }] : []),
    ...(details.hearingOn ? [{ label: 'Hearing', text: dateWords(details.hearingOn) }] : []),
  ];
}

export const noted = (note: string | undefined): EventWords['said'] => (note ? [{ text: note }] : []);

/** "Asha Patel was", "Asha Patel and Bo Lind were", "everybody was": whom a telling reached. */
export function toldNames(told: Told, { person, names }: StoryPeople): string {
  if (!told.to) return names.size > 0 ? 'Everybody was' : `${person} was`;
  const reached = told.to.map((key) => (key === firstPersonKey ? person : (names.get(key) ?? 'somebody')));
  return `${andList(reached)} ${reached.length === 1 ? 'was' : 'were'}`;
}
