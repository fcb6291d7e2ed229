import { everybodyOn, silentSinceAt, type Actor, type Instant, type Issue } from '@tms-support/support-domain';
import { sinceWords } from '../words/date-words';
import { isSameEmail } from './who-is-there';
import { turnOf } from './whose-turn';

/** No first name begins these: a title or an initial is there, or the surname before its comma. */
const beginsOtherwise =
  /,|^(?:m[rsx]s?|miss|[ds]i?r|the|prof|professor|rev\W?d?|reverend|dame|lord|lady|judge|hhj|cllr|\p{L})[.\s]/iu;
/** "Nia" of "Nia Reed". "Mrs Obi", "J. Obi" and "Obi, Grace" stay whole: nobody says "Mrs’s turn". */
const calledName = (name: string): string => (beginsOtherwise.test(name) ? name : name.split(/\s+/)[0]!);
/** "Nia’s turn". */
const turnOfName = (name: string): string => `${calledName(name.trim())}’s turn`;

/** Whose turn it is, in two words: "Your turn", "Gareth’s turn", "TRA’s turn". Nothing where it is closed. */
export function turnInWords(issue: Issue, viewer: Pick<Actor, 'email'>): string | undefined {
  switch (turnOf(issue.status)) {
    case 'tmu':
      if (!issue.owner) return 'TMU’s turn';
      return isSameEmail(issue.owner.email, viewer.email) ? 'Your turn' : turnOfName(issue.owner.name);
    case 'tra':
      return 'TRA’s turn';
    case 'person':
      return everybodyOn(issue).length > 1 ? 'Their turn' : turnOfName(issue.reporter.name);
    case 'nobody':
      return undefined;
  }
}

/** Our silence in a few words: "Last told Monday", "No reply yet". */
export function toldInWords(issue: Issue, now: Instant): string {
  const everybody = everybodyOn(issue);
  const waiting = everybody.filter(({ lastToldAt }) => lastToldAt === undefined).length;
  if (waiting === everybody.length) return 'No reply yet';
  if (waiting > 0) return `${waiting} of ${everybody.length} without a reply yet`;
  return `Last told ${sinceWords(silentSinceAt(issue), now)}`;
}
