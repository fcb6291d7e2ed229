import type { CountingRules } from '@tms-support/sharepoint-storage';
import {
  entryWords,
  orList,
  ruleRoutes,
  shippedCauses,
  wordsOf,
  type Instant,
  type RowVerdict,
  type RuleRow,
  type RuleSnapshot,
} from '@tms-support/support-domain';
import { dateWords } from '../../../words/date-words';
import { londonDate } from '../../../words/london-time';

/** Where an issue goes that TMU cannot resolve, at the end of a sentence. */
export const routeWords = wordsOf(ruleRoutes, ({ goes }) => goes);

export const ruleName = ({ title, key }: Pick<RuleRow, 'title' | 'key'>): string => title?.trim() || key;

/** Which rules decided: "Decided by the rules published on 3 March 2026." */
export function whichRules(snapshot: RuleSnapshot, counting: CountingRules): string {
  if (counting.isShipped || snapshot !== counting.snapshot) return 'Decided by the rules shipped with the desk.';
  return `Decided by the rules published on ${dateWords(londonDate(snapshot.publishedAt))}.`;
}

const clean = (heading: string): string => heading.charAt(0).toLowerCase() + heading.slice(1);

/** The list of rules holds the keys of causes, and nobody reads those. */
function said({ column }: { column: string }, text: string): string {
  if (column !== 'cause') return text;
  return orList(text.split(', ').map((key) => entryWords(shippedCauses, key)));
}

/** What became of a rule, after its name. */
export function verdictWords(verdict: RowVerdict): string {
  switch (verdict.verdict) {
    case 'won':
      return `decides, because ${verdict.because}`;
    case 'fits-below':
      return 'fits too, and a rule above it decides';
    case 'switched-off':
      return 'is switched off';
    case 'failed':
      return `does not fit: it asks ${clean(verdict.failed.heading)} “${said(verdict.failed, verdict.failed.wanted)}”, and here it is “${said(verdict.failed, verdict.failed.was)}”`;
  }
}

/** What is said where nothing lies ahead: whether that is for want of a nudge, or of time. */
export function nothingAheadWords(snapshot: RuleSnapshot, days: number, now: Instant): string {
  const today = londonDate(now);
  const nudges = snapshot.rows.filter((row) => row.nudgeWhom && (row.validToOn ?? today) >= today);
  const what = `If nobody answers, the rules change nothing in the next ${days} working days.`;
  if (nudges.length === 0 || nudges.some((row) => row.on)) return what;
  return `${what} Every rule that nudges somebody is switched off.`;
}
