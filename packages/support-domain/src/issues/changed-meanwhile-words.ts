import type { ChangedMeanwhile } from './changed-meanwhile.js';
import type { IssueFact } from './fact-names.js';
import { instantInWords } from '../words/dates.js';

const factWords: Readonly<Record<IssueFact, string>> = {
  owner: 'who has this issue',
  cardUrl: 'the link of the card',
  whatHappened: 'what happened',
  area: 'the area of TMS',
  cause: 'the cause',
  prevention: 'what would have prevented it',
  hearingOn: 'the hearing date',
  updateKey: 'the update that it came after',
  'error.text': 'the error message',
  'error.screen': 'the screen of the error',
  'error.seenAt': 'when the error appeared',
  'error.recordReference': 'the record reference',
};

/** What a colleague changed meanwhile, in a sentence: who, and when. */
export function changedMeanwhileWords({ fact, theirs, by, at }: ChangedMeanwhile): string {
  const when = at ? instantInWords(at) : undefined;
  if (fact === 'owner' && theirs) return `${theirs} has had this issue since ${when ?? 'a moment ago'}.`;
  const who = by?.name ?? 'Somebody else';
  return `${who} changed ${factWords[fact]}${when ? ` at ${when}` : ' meanwhile'}.`;
}
