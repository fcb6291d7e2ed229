import { instantInHeading } from './date-in-heading.js';
import { labelled } from './labels.js';

// Headings of programs that never write "From:". GroupWise's and Notes' are as their messages had them [L], another desk's as Zendesk sends
// its comments: a rule, then the name, the day and its zone in a line (a message of 2020 in the archive of a public list [D]).

/** What such a heading says, and how many lines it takes up. */
export interface OtherHeading {
  who: string;
  when: string;
  to: string;
  subject: string;
  count: number;
}

/** GroupWise: ">>> Asha Patel <asha@panel.example> 16/11/2026 11:14 >>>". Nothing below it is marked. `raw`: the line as it stands. */
const groupWise =
  /^>>> (?<who>[^>].{1,160}?) (?<when>\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? (?:at )?\d{1,2}:\d\d(?:\s?[ap]m)?) >>>$/iu;

/** "Asha Patel/Panel/TMU": a name of Notes goes on with where it belongs. "Patel/Okoro" are two. */
export const withoutPlace = (name: string): string => name.replace(/^([^/<]+\s[^/<\s]+)\/[^<\s][^<]*/, '$1 ').trim();

/** Notes: a name, a day, then "To" and "Subject" alone in their lines, each above its value: its heading is a table. */
function notesTable(lines: readonly string[], at: number): OtherHeading | undefined {
  const who = lines[at]!;
  if (!/^[^:]{3,160}(?:\/\S|@)/.test(who)) return undefined;
  let next = at + 1;
  while (lines[next] === '' && next < at + 3) next += 1;
  const when = lines[next] ?? '';
  if (when.length > 40 || !/\d{1,2}:\d\d/.test(when) || !instantInHeading(when)) return undefined;
  const said = new Map<string, string>();
  let end = next + 1;
  for (let line = end; line < Math.min(lines.length, at + 16); line += 1) {
    const label = lines[line]!.includes(':') ? undefined : labelled(`${lines[line]!}:`)?.label;
    if (!label || said.has(label)) continue;
    said.set(label, lines[line + 1] ?? '');
    end = line + 2;
    line += 1;
  }
  const [to, subject] = [said.get('to'), said.get('subject')];
  return to === undefined || subject === undefined
    ? undefined
    : { who: withoutPlace(who), when, to, subject, count: end - at };
}

/** Another desk: "Asha Patel, 17 Nov 2026, 10:26 GMT" alone in a line or two, below a rule or in a message that such a desk sent. */
const comment =
  /^(?<who>\p{Lu}[^,<>:|]{1,60}), (?<when>(?:\d{1,2} \p{L}{3,9},? \d{4}|\p{L}{3,9} \d{1,2}, \d{4}),? (?:at )?\d{1,2}:\d\d(?: ?[ap]m)?(?: [A-Z]{2,4})?)$/u;

/**
 * ServiceNow's journal: "2026-03-17 10:26:04 - Asha Patel (Additional comments)", the newest first, as its interface gives it out (answers of it kept
 * in public repositories [D]); a zone and words without brackets stand in its messages [L].
 */
const journal =
  /^(?<when>\d{4}-\d\d-\d\d \d{1,2}:\d\d:\d\d(?: ?[APap][Mm])?(?: [A-Z]{2,5})?) - (?<who>\p{Lu}[^()<>:|]{1,60}?) \(?(?:[Aa]dditional [Cc]omments|[Ww]ork [Nn]otes|[Cc]omments)\b[^()]{0,40}\)?$/u;

/** What somebody wrote into another desk's ticket, where its line says so by itself. */
export function journalHeading(line: string): OtherHeading | undefined {
  const found = line.length < 200 ? journal.exec(line)?.groups : undefined;
  return found && { who: found['who']!, when: found['when']!, to: '', subject: '', count: 1 };
}

/** Gmail's page for printing: the name, its address and the day side by side, "To:" below them [L]. */
const printed =
  /^(?<who>[^<>]{2,80}<[^<>\s@]{1,64}@[^<>\s]{3,200}>)\s(?<when>(?:\p{L}{3,9},? )?(?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2},?) \d{4},? (?:at )?\d{1,2}:\d\d(?: ?[ap]m)?)$/iu;

function printedHeading(lines: readonly string[], at: number): OtherHeading | undefined {
  const line = lines[at] ?? '';
  const found = line.length < 400 ? printed.exec(line)?.groups : undefined;
  if (!found || labelled(lines[at + 1] ?? '')?.label !== 'to') return undefined;
  let end = at + 1;
  while (labelled(lines[end] ?? '')) end += 1;
  return {
    who: found['who']!,
    when: found['when']!,
    to: lines.slice(at + 1, end).join(' '),
    subject: '',
    count: end - at,
  };
}

/** The heading that begins with a line, of a program that has no words for its parts. `raw`: the line with the marks that stand before it. */
export function otherHeading(lines: readonly string[], at: number, raw: string): OtherHeading | undefined {
  const found = groupWise.exec(raw.trim())?.groups;
  return found
    ? { who: found['who']!, when: found['when']!, to: '', subject: '', count: 1 }
    : (printedHeading(lines, at) ?? notesTable(lines, at));
}

/** Jira copies what was first asked below each comment, marked: "> Key: HELP-481", "> Reporter: Asha Patel" [L]. */
const ofRecord =
  /^[>\s]*(?:key|url|project|issue type|components?|affects versions?|reporter|assignee|priority|status|labels)\s?:\s/i;
export const isRecordOfDesk = (lines: readonly string[]): boolean =>
  lines.filter((line) => ofRecord.test(line)).length >= 3;

const longestComment = 120;

/** A comment of another desk that begins at a line: its name and its day in one line or in two, of which a page parts them by an empty one. */
export function commentHeading(lines: readonly string[], at: number): OtherHeading | undefined {
  const isShort = lines[at]!.length < longestComment;
  for (const count of isShort ? [1, 2, 3] : []) {
    if (count === 3 && lines[at + 1] !== '') break;
    const found = comment.exec(
      lines
        .slice(at, at + count)
        .filter(Boolean)
        .join(', '),
    )?.groups;
    if (found) return { who: found['who']!, when: found['when']!, to: '', subject: '', count };
  }
  return undefined;
}
