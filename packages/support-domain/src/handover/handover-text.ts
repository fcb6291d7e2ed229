import { greetings } from '../words/greetings.js';
import * as z from 'zod/mini';
import { entryWords } from '../vocabulary/causes.js';
import { shippedAreas } from '../vocabulary/words/causes.js';
import { londonDay } from '../london-time.js';
import { type HandoverRoute, handoverRouteWords } from '../vocabulary/codes.js';
import { counted } from '../words/counts.js';
import { dateAndTimeInWords, dateInWords } from '../words/dates.js';
import type { ErrorEvidence } from '../issues/issue-facts.js';
import type { Issue } from '../issues/issue.js';
import { earliestHearingOn, everybodyOn } from '../issues/people-on-issue.js';
import { reporterKinds, tmsRoles } from '../vocabulary/words/reporters.js';
import type { ListWords } from '../issues/detail-text.js';
import type { CalendarDate, Instant } from '../time.js';

/** The parts of a handover. The settings may hold the form's entry id for each. */
export const handoverPartSchema = z.enum([
  'title',
  'error',
  'screen',
  'seen-at',
  'record-reference',
  'what-happened',
  'who',
  'hearing',
  'area',
  'update',
  'desk-reference',
]);
export type HandoverPartName = z.infer<typeof handoverPartSchema>;

/** One answer of the form, or one line of the card. */
export interface HandoverPart {
  name: HandoverPartName;
  label: string;
  text: string;
}

/** What the issue itself does not hold. */
export interface HandoverContext {
  number: number;
  /** Hearings before this day have been. */
  today: CalendarDate;
  lists?: ListWords;
  /** The evidence as the form on the screen has it, where it is not yet in the issue. */
  error?: ErrorEvidence;
  noErrorReason?: string;
}

/** Who is affected, without a name: "2 panellists, 1 case worker". */
function whoWords(issue: Issue): string {
  const kinds = everybodyOn(issue).map(({ reporter: { kind, tmsRole } }) =>
    tmsRole ? tmsRoles[tmsRole].stored : reporterKinds[kind].stored,
  );
  return [...new Set(kinds)]
    .map((kind) => {
      const words = kind.startsWith('TMS') ? kind : kind.toLowerCase();
      return counted(kinds.filter((other) => other === kind).length, words);
    })
    .join(', ');
}

/** What the issue is called for TRA: the exact error where there is one (S25), else the first line of what happened that says something. */
function titleOf(issue: Issue, context: HandoverContext, error: ErrorEvidence | undefined): string {
  const [first = '', ...more] = (error?.text ?? issue.details.whatHappened).split(/[\r\n]+/).map((line) => line.trim());
  const own = issue.reporter.name.toLowerCase().split(/\P{L}+/u);
  const says = (line: string): string =>
    line
      .replace(greeting, '')
      .replace(introduction, '')
      .replace(/^(?:it'?s|this is) (\p{Alpha}+)[.!,]\s+/iu, (all, name: string) =>
        own.includes(name.toLowerCase()) ? '' : all,
      );
  // "Letters" is the subject of many a message: what is said of them stands behind it.
  const [said = first, next] = [first, ...more].map(says).filter(Boolean);
  const isSubject = /^[^.?!]{1,24}$/.test(said) && next !== undefined && !/^Message of /.test(next);
  const title = error ? shortened(first, 40) : shortened(isSubject ? `${said}: ${next}` : said);
  return `TMS issue ${context.number}: ${title}`;
}

const longestTitle = 90;
/** "Dear all, " says nothing of a problem. */
const greeting = new RegExp(
  `^(?:${greetings})\\b(?:(?:[^,.!:\\n]{0,40}[,!:]|(?: (?:all|team|there))?\\.)(?:\\s+|$)|\\s+(?=(?:it'?s|this is|my name is) \\p{Alpha}))`,
  'iu',
);
/** Nor does who says it: "this is Ottilie (lay member).", "its desmond." A sentence of a name or two, and no "this is urgent". */
const introduction =
  /^(?:(?:[Mm]y name is|[Ii] am called) \p{Alpha}[\p{Alpha}'’-]*(?: \p{Alpha}[\p{Alpha}'’-]*){0,2}|(?:[Ii]t'?s|[Tt]his is|[Ii] am|[Ii]'m) (?:me, )?\p{Lu}[\p{Alpha}'’-]*(?: \p{Lu}[\p{Alpha}'’-]*){0,2}|\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}'’-]+)? here)(?: \([^()\n]{0,60}\)|,? (?:from|of|in) [^.!,\n]{2,40})?(?:[.!,]\s+|$)/u;

/**
 * As much as a title holds: its first sentence, else whole words. Half a telephone number or half a date of birth is found by nothing that
 * looks for whole ones, and is as much somebody's: what has a digit and stands at the cut goes too.
 */
function shortened(line: string, shortest = 20): string {
  const all = [...line];
  if (all.length <= longestTitle) return line;
  const near = all.slice(0, longestTitle - 1).join('');
  // "Business Process Error." alone is many a fault.
  // "Error 7." may be half a number, and "J." half a name.
  const [sentence] =
    new RegExp(`^.{${shortest},}?(?<!\\d|(?<!\\p{Alpha})(?:\\p{Alpha}|[dm]rs?|ms|st|no))[.!?](?=\\s)`, 'iu').exec(
      near,
    ) ?? [];
  if (sentence) return sentence;
  // A line without a blank has no words to be cut between.
  const words = /\s/.test(near) ? near.split(/\s+/).slice(0, -1) : [near];
  while (words.length > 1 && /\d/.test(words[words.length - 1]!)) words.pop();
  return `${words.join(' ')}…`;
}

const londonTimeWords = (at: Instant): string => `${dateAndTimeInWords(at)}, London time`;

/** The parts of a handover that there is something to say for, in the order in which TRA reads them (S5, S9, S25). */
export function handoverParts(issue: Issue, context: HandoverContext): HandoverPart[] {
  const error = context.error ?? issue.handover?.error ?? issue.details.error;
  const noError = context.noErrorReason ?? issue.handover?.noErrorReason;
  const hearingOn = earliestHearingOn(issue, context.today);
  const { area, updateKey, whatHappened } = issue.details;
  const parts: [HandoverPartName, string, string | undefined][] = [
    ['title', 'Title', titleOf(issue, context, error)],
    ['error', 'Exact words of the message', error?.text ?? (noError && `We have none. ${noError}`)],
    ['screen', 'Screen', error?.screen],
    // Else TRA asks when, to find it in a log: the day it was reported is near.
    [
      'seen-at',
      'When it was seen',
      error?.seenAt ? londonTimeWords(error.seenAt) : `reported on ${dateInWords(londonDay(issue.raisedAt))}`,
    ],
    ['record-reference', 'Record', error?.recordReference],
    ['what-happened', 'What happened', whatHappened],
    ['who', 'Affected', whoWords(issue)],
    ['hearing', 'Next hearing', hearingOn && dateInWords(hearingOn)],
    ['area', 'Area of TMS', area && entryWords(context.lists?.areas ?? shippedAreas, area)],
    ['update', 'After the update', updateKey],
    ['desk-reference', 'Our reference', `issue ${context.number}`],
  ];
  return parts.flatMap(([name, label, text]) => (text?.trim() ? [{ name, label, text: text.trim() }] : []));
}

/**
 * The text for the problem form, or for the Trello card (its first line is the card's title), made from the evidence. It is as the
 * issue has it: `maskPersonalData` comes between this and the clipboard, and nothing else may.
 */
export function handoverText(issue: Issue, route: HandoverRoute, context: HandoverContext): string {
  const [title, ...parts] = handoverParts(issue, context);
  const lines = parts.map(({ label, text }) => (text.includes('\n') ? `${label}:\n${text}` : `${label}: ${text}`));
  return [title!.text, ...lines].join(handoverRouteWords(route).linesApart ? '\n\n' : '\n');
}
