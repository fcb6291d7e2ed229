import type { CalendarDate, Issue } from '@tms-support/support-domain';
import type { Answers } from '../../../drafts/draft-box';
import { parseInstantAnswers } from '../../../forms/date-answers';
import { dateWords, instantWords } from '../../../words/date-words';

interface HandoverTextOptions {
  issue: Issue;
  number: number;
  /** The form as it stands: the error may have been made more exact just now. */
  answers: Answers;
  /** Every name that the desk knows. */
  names: readonly string[];
  today: CalendarDate;
}

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Replaces each of these words by the reference, whole words only, longest first, so that no half of a name stays. */
export function replaceNames(text: string, names: readonly string[], reference: string): string {
  const found = [...new Set(names.map((name) => name.trim()).filter((name) => name.length > 1))].sort((a, b) => b.length - a.length);
  return found.reduce(
    (so, name) => so.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escape(name)}(?![\\p{L}\\p{N}])`, 'giu'), reference),
    text,
  );
}

/** What to paste into the problem form or the card: the evidence, without what must not leave Microsoft 365. */
export function handoverText({ issue, number, answers, names, today }: HandoverTextOptions): string {
  const reference = `see issue ${number}`;
  const answer = (name: string): string => (answers[name] ?? '').trim();
  const { reporter, details } = issue;
  // First names alone give a person away too; of the others on the list only whole names are replaced, or "Grace" would be lost from a sentence.
  const own = [reporter.name, ...reporter.name.split(/\s+/), reporter.email ?? '', answer('error.recordReference')];
  const clean = (text: string): string => replaceNames(text, [...names, ...own], reference);
  const seen = parseInstantAnswers(answers, 'error.seenAt', 'it appeared', today);
  const lines: [string, string][] = [
    ['Our reference', `issue ${number}`],
    ['Who has the problem', reporter.kind === 'panellist' ? 'a panellist' : 'a TMS user'],
    ['What happened', clean(details.whatHappened)],
    ['Exact error message', clean(answer('error.text')) || 'none'],
    ['Why there is no message', answer('error.text') ? '' : clean(answer('noErrorReason'))],
    ['Screen', clean(answer('error.screen'))],
    ['When it appeared', seen.state === 'read' ? instantWords(seen.at) : ''],
    ['Record reference', answer('error.recordReference') ? reference : ''],
    ['Hearing', details.hearingOn ? dateWords(details.hearingOn) : ''],
  ];
  return lines.filter(([, text]) => text).map(([name, text]) => `${name}: ${text}`).join('\n');
}
