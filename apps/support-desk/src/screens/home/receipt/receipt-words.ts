import type { CountingRules } from '@tms-support/sharepoint-storage';
import {
  entryWords,
  orList,
  ruleRoutes,
  shippedCauses,
  wordsOf,
  type FailedCondition,
  type Instant,
  type RowVerdict,
  type RuleRow,
  type RuleSnapshot,
} from '@tms-support/support-domain';
import { dateWords } from '../../../words/date-words';
import { londonDate } from '../../../words/london-time';
import { withCapital } from '../../../words/with-capital';

/** Where an issue goes that TMU cannot resolve, at the end of a sentence. */
export const routeWords = wordsOf(ruleRoutes, ({ goes }) => goes);

export const ruleName = ({ title, key }: Pick<RuleRow, 'title' | 'key'>): string => title?.trim() || key;

/** Which rules decided: "Decided by the rules published on 3 March 2026." */
export function whichRules(snapshot: RuleSnapshot, counting: CountingRules): string {
  if (counting.isShipped || snapshot !== counting.snapshot) return 'Decided by the rules that came with the desk.';
  return `Decided by the rules published on ${dateWords(londonDate(snapshot.publishedAt))}.`;
}

const clean = (heading: string): string => heading.charAt(0).toLowerCase() + heading.slice(1);

/** What the domain says where no cause was recorded. */
const noCause = 'none recorded';

/** What is asked of a cause: the list of rules holds their keys, and nobody reads those. */
const wantedCauses = (keys: string): string =>
  orList(keys.split(', ').map((key) => (key === 'none' ? 'not recorded yet' : `“${entryWords(shippedCauses, key)}”`)));

/** "it asks if the reporter is “Panellist”, and here it is “TMS user”" */
function failedWords({ column, heading, wanted, was }: FailedCondition): string {
  const asks = `it asks ${clean(heading)}`;
  if (column !== 'cause') return `${asks} “${wanted}”, and here it is “${was}”`;
  const here = was === noCause ? 'none is recorded here' : `here it is “${entryWords(shippedCauses, was)}”`;
  return `${asks} ${wantedCauses(wanted)}, and ${here}`;
}

/** A line of facts, as a sentence of its own. */
export const asSentence = (facts: string): string => `${withCapital(facts)}.`;

/** What became of a rule, after its name. */
export function verdictWords(verdict: RowVerdict): string {
  switch (verdict.verdict) {
    case 'won':
      return `decides, because ${verdict.because}`;
    case 'fits-below':
      return 'also fits, but a rule above it decides';
    case 'switched-off':
      return 'is switched off';
    case 'failed':
      return `does not fit: ${failedWords(verdict.failed)}`;
  }
}

/** What is said where nothing lies ahead: whether there is no nudge, or no time set. */
export function nothingAheadWords(snapshot: RuleSnapshot, days: number, now: Instant): string {
  const today = londonDate(now);
  const nudges = snapshot.rows.filter((row) => row.nudgeWhom && (row.validToOn ?? today) >= today);
  const what = `If nobody answers, the rules change nothing in the next ${days} working days.`;
  if (nudges.length === 0 || nudges.some((row) => row.on)) return what;
  return `${what} Every rule that nudges somebody is switched off.`;
}
