import type { ChangedMeanwhile } from './changed-meanwhile.js';
import type { IssueFact } from './fact-names.js';
import { detailLines, type DetailFact } from './issue-facts.js';
import { instantInWords } from '../words/dates.js';

const factWords: Readonly<Record<Exclude<IssueFact, DetailFact>, string>> = {
  owner: 'who is dealing with it',
  cardUrl: 'the link to the card',
};

/** What a colleague changed meanwhile, in a sentence: who, and when. */
export function changedMeanwhileWords({ fact, theirs, by, at }: ChangedMeanwhile): string {
  const when = at ? instantInWords(at) : undefined;
  if (fact === 'owner' && theirs) return `${theirs} has been dealing with this since ${when ?? 'a moment ago'}.`;
  const who = by?.name ?? 'Somebody else';
  const what = fact === 'owner' || fact === 'cardUrl' ? factWords[fact] : detailLines[fact].changed;
  return `${who} changed ${what}${when ? ` at ${when}` : ' meanwhile'}.`;
}
