import type { CalendarDate, ErrorEvidence } from '@tms-support/support-domain';
import { dateWords, instantWords } from './date-words';

/** What the short form itself puts behind somebody's words, as a report has no other place for these answers. */
export const wordsOfReportForm = {
  hearingOn: (on: CalendarDate): string => `There is a hearing on ${dateWords(on)}.`,
  hearingComing: 'There is a hearing coming up. The date was left empty.',
  messageLost: 'A message appeared. Its words were not kept.',
};

/** A message whose words nobody kept, with what is known of it: TMU's own form says it as the short one does. */
export function messageLostWords({ screen, seenAt, recordReference }: Omit<ErrorEvidence, 'text'>): string {
  return [
    wordsOfReportForm.messageLost,
    ...(screen ? [`Screen: ${screen}`] : []),
    ...(seenAt ? [`It appeared: ${instantWords(seenAt)}`] : []),
    ...(recordReference ? [`Record reference: ${recordReference}`] : []),
  ].join('\n');
}

const messageLost = /^A message appeared\. Its words were not kept\.$\n*/gmu;

/** The words without the form's own line that a message appeared and was not kept. `undefined`: there is no such line. */
export function withoutMessageLost(text: string): string | undefined {
  const rest = text.replace(messageLost, '');
  return rest === text ? undefined : rest.trim();
}

const ofForm =
  /^(?:There is a hearing (?:on \d{1,2} \p{L}+ \d{4}|coming up\. The date was left empty)|A message appeared\. Its words were not kept)\.$/gmu;

/** What somebody wrote: the form's own "hearing" and "date empty" made a Save button that does nothing a hearing that is missing. */
export const withoutWordsOfReportForm = (text: string): string => text.replace(ofForm, '').trim();

const hearing = /^There is a hearing (?:on (?<day>\d{1,2} \p{L}+ \d{4})|coming up\. The date was left empty)\.$/mu;

/** The hearing that the short form wrote behind somebody's words, and the words without it. `day` as it stands there; blank where it was left empty. */
export function hearingOfReportForm(text: string): { day: string; rest: string } | undefined {
  const found = hearing.exec(text);
  if (!found) return undefined;
  const after = text.slice(found.index + found[0].length);
  return { day: found.groups?.['day'] ?? '', rest: `${text.slice(0, found.index).trimEnd()}${after}`.trim() };
}
