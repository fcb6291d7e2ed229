import type { DocumentFacts } from '@tms-support/sharepoint-storage';
import { mostFreshDays, mostLimitDays, tooLongWords, type ProceduralDocument } from '@tms-support/support-domain';
import type { Answers } from '../../../drafts/draft-box';
import type { FieldError } from '../../../forms/use-form';

/** What is said of a document, as the form has it. */
export function answersOf(value: DocumentFacts | undefined): Answers {
  if (!value) return { counted: '' };
  const { title, purpose = '', limitWorkingDays, limitFrom = '', limitRule = '', ownerName = '', freshDays } = value;
  const counted = limitWorkingDays !== undefined ? 'days' : limitRule ? 'rule' : 'none';
  const days = limitWorkingDays === undefined ? '' : String(limitWorkingDays);
  return {
    title,
    purpose,
    counted,
    limitWorkingDays: days,
    limitFrom,
    limitRule,
    ownerName,
    freshDays: freshDays === undefined ? '' : String(freshDays),
  };
}

/** A whole number as people type it, "1,000" too; NaN where it is not one. */
const wholeOf = (typed: string): number => (/^\d[\d, ]*$/.test(typed) ? Number(typed.replace(/[, ]/g, '')) : NaN);

/** What somebody typed about a document, and what there is to mend. */
export function readDocument(answers: Answers): { facts: DocumentFacts; errors: readonly FieldError[] } {
  const text = (name: string): string => (answers[name] ?? '').trim();
  const errors: FieldError[] = [];
  const title = text('title');
  if (!title) errors.push({ field: 'title', message: 'Enter what the document is called' });
  const counted = text('counted');
  if (!counted) errors.push({ field: 'counted', message: 'Select how its time limit is counted' });
  const whole = (field: string, most: number, what: string, missing?: string): number | undefined => {
    const typed = text(field);
    if (!typed) {
      if (missing) errors.push({ field, message: missing });
      return undefined;
    }
    const number = wholeOf(typed);
    if (number >= 1 && number <= most) return number;
    errors.push({ field, message: `${what} must be a whole number from 1 to ${most.toLocaleString('en-GB')}` });
    return undefined;
  };
  const limitWorkingDays =
    counted === 'days'
      ? whole('limitWorkingDays', mostLimitDays, 'The number of working days', 'Enter the number of working days')
      : undefined;
  const limitRule = counted === 'rule' ? text('limitRule') : '';
  if (counted === 'rule' && !limitRule) errors.push({ field: 'limitRule', message: 'Enter the rule in words' });
  const freshDays = whole('freshDays', mostFreshDays, 'The number of days');
  const said: Partial<ProceduralDocument> = {
    purpose: text('purpose'),
    limitFrom: counted === 'days' ? text('limitFrom') : '',
    limitRule,
    ownerName: text('ownerName'),
  };
  const facts: DocumentFacts = {
    title,
    ...(Object.fromEntries(Object.entries(said).filter(([, one]) => one)) as Partial<ProceduralDocument>),
    ...(limitWorkingDays === undefined ? {} : { limitWorkingDays }),
    ...(freshDays === undefined ? {} : { freshDays }),
  };
  for (const [field, most] of [
    ['title', 255],
    ['purpose', 255],
    ['limitFrom', 255],
    ['limitRule', 255],
    ['ownerName', 255],
  ] as const) {
    const { length } = text(field);
    if (length > most) errors.push({ field, message: tooLongWords(length, most) });
  }
  return { facts, errors };
}

const names: Readonly<Record<keyof DocumentFacts, string>> = {
  title: 'Name',
  purpose: 'What it is for',
  limitWorkingDays: 'Working days',
  limitFrom: 'Counted from',
  limitRule: 'Rule',
  ownerName: 'Kept by',
  freshDays: 'Oldest that the copy may be',
};

/** What somebody else's row says otherwise than what this one was filled from, in words. */
export const theirsInWords = (seen: DocumentFacts, theirs: DocumentFacts): readonly string[] =>
  (Object.keys(names) as (keyof DocumentFacts)[])
    .filter((name) => seen[name] !== theirs[name])
    .map((name) => `${names[name]}: ${theirs[name] ?? 'now blank'}`);
