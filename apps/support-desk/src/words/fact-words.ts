import {
  entryWords,
  shippedAreas,
  shippedCauses,
  type ChangedMeanwhile,
  type Instant,
  type IssueFact,
} from '@tms-support/support-domain';
import { dateWords, instantWords, sinceWords } from './date-words';

/** A fact of an issue, as its form calls it. */
export const factNames: Readonly<Record<IssueFact, string>> = {
  owner: 'Who has it',
  cardUrl: 'The link of the card',
  whatHappened: 'What happened',
  area: 'The area of TMS',
  cause: 'The cause',
  prevention: 'What would have prevented it',
  hearingOn: 'The hearing date',
  updateKey: 'The update it came after',
  'error.text': 'The error message',
  'error.screen': 'The screen',
  'error.seenAt': 'When the message appeared',
  'error.recordReference': 'The record reference',
};

/** What a fact says, in words. Blank is said too: somebody may have taken it out. */
export function factText(fact: IssueFact, text: string | undefined): string {
  if (!text) return 'nothing';
  switch (fact) {
    case 'area':
      return entryWords(shippedAreas, text);
    case 'cause':
      return entryWords(shippedCauses, text);
    case 'hearingOn':
      return dateWords(text);
    case 'error.seenAt':
      return instantWords(text);
    default:
      return text;
  }
}

/** Who changed it, where the story says. */
export const whoOf = ({ by }: ChangedMeanwhile): string => by?.name ?? 'A colleague';

/** "Sam Okoro has been dealing with this since 10am today" */
export function hasItSince({ theirs, at }: ChangedMeanwhile, now: Instant): string {
  const since = at ? ` since ${sinceWords(at, now)}` : '';
  return `${theirs ?? 'Nobody'} has been dealing with this${since}`;
}

/** Who gave it to them, where that was somebody else. */
export function givenBy({ by, theirs }: ChangedMeanwhile): string | undefined {
  return by && theirs && by.name !== theirs ? `${by.name} gave it to them.` : undefined;
}
