import {
  detailLines,
  entryWords,
  shippedAreas,
  shippedCauses,
  type ChangedMeanwhile,
  type Instant,
  type IssueFact,
} from '@tms-support/support-domain';
import { dateWords, instantWords, sinceWords } from './date-words';
import { withCapital } from './with-capital';

const otherNames = { owner: 'who is dealing with it', cardUrl: 'the link to the card' } as const;

/** A fact of an issue, as a heading calls it. */
export function factName(fact: IssueFact): string {
  const name = fact === 'owner' || fact === 'cardUrl' ? otherNames[fact] : detailLines[fact].changed;
  return withCapital(name);
}

/** What a fact says, in words. Blank is said too: somebody may have taken it out. */
export function factText(fact: IssueFact, text: string | undefined): string {
  if (!text) return 'nothing';
  if (fact === 'owner' || fact === 'cardUrl') return text;
  const { holds } = detailLines[fact];
  if (holds === 'an area' || holds === 'a cause')
    return entryWords(holds === 'an area' ? shippedAreas : shippedCauses, text);
  if (holds === 'a day') return dateWords(text);
  return holds === 'an instant' ? instantWords(text) : text;
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
