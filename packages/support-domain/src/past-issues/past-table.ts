import { excelFault, nameAsSaid, openTable, type CellTrouble, type KnownTable } from '../tables/columns.js';
import { orderOf, readPastDate, type DateOrder, type OrderFound } from '../tables/past-date.js';
import type { TableRow } from '../tables/read-table.js';
import { longestBroughtIn } from '../issues/longest-answer.js';
import { readEmailAddress } from '../links/email-address.js';
import { shippedAreas, shippedCauses } from '../vocabulary/words/causes.js';
import type { ListEntry } from '../vocabulary/shapes/list-entry.js';
import { channels } from '../vocabulary/words/channels.js';
import type { Channel, ReporterKind } from '../vocabulary/codes.js';
import { reporterKinds } from '../vocabulary/words/reporters.js';
import { codeOfWord } from '../vocabulary/vocabulary.js';
import { asSaid } from '../people/as-said.js';
import { channelsAsSaid, kindsFirst, kindsLast } from '../vocabulary/words/past-as-said.js';
import type { CalendarDate } from '../time.js';

/** What a column of a record of past issues may mean. */
const meanings = {
  cameOn:
    /^(?:(?:date|day|when)(?: (?:it )?(?:was )?(?:raised|reported|logged|received|opened|came|started))?|(?:raised|reported|logged|received|opened|created)(?: on| at| date)?)$/,
  closedOn:
    /^(?:(?:date|day|when) (?:it )?(?:was )?(?:closed|resolved|completed|fixed|answered)|(?:closed|resolved|completed|fixed)(?: on| at| date)?)$/,
  whatWasDone:
    /^(?:what (?:was|we) (?:done|did)|what helped|resolution(?: (?:and |or )?(?:actions?|notes?|details?|outcome|comments?))?|answer|reply|response|fix|solution|action(?:s)?(?: taken)?|how (?:it was )?(?:resolved|fixed)|outcome)$/,
  whatHappened:
    /^(?:what happened|(?:(?:problem|issue|fault|query|request) )?(?:description|details?)|description of .*)$/,
  // In front of a description these two are its subject, alone they are what happened.
  issue: /^(?:problem|issue|fault|query|request)$/,
  subject: /^(?:summary|subject|title)$/,
  email: /^(?:their |reporter )?e? ?mail(?: address)?$/,
  who: /^(?:who(?: has the problem)?|(?:reporter )?name|(?:name of (?:the )?)?(?:panel ?member|panellist|person|user|reporter|caller)|(?:raised|reported|logged|received) (?:by|from)|contact|from|staff(?: member)?)$/,
  kind: /^(?:kind(?: of (?:reporter|person|user))?|type(?: of (?:person|user|reporter))?|reporter (?:kind|type)|user type|(?:panellist|tms user) or .*|category)$/,
  channel:
    /^(?:how(?: they told (?:us|you))?|channel|via|method|source|contact method|how (?:received|reported|raised))$/,
  area: /^(?:area(?: of tms)?|module|screen|where)$/,
  cause: /^(?:cause|root cause|reason)$/,
  error: /^(?:error(?: message| text)?|message)$/,
} as const;
type Meaning = keyof typeof meanings;
const meaningWords: Record<Meaning, string> = {
  cameOn: 'the day it came',
  closedOn: 'the day it was over',
  whatWasDone: 'what was done',
  whatHappened: 'what happened',
  issue: 'what happened',
  subject: 'what happened',
  email: 'their email',
  who: 'who had it',
  kind: 'TMS user or panellist',
  channel: 'how they told us',
  area: 'the area of TMS',
  cause: 'the cause',
  error: 'the error message',
};

/** A past issue as a row of the record has it. */
export interface PastIssueSaid {
  /** The row of the table, from 1. */
  line: number;
  cameOn: CalendarDate;
  closedOn?: CalendarDate;
  /** Blank: the record does not say. */
  who: string;
  email?: string;
  kind?: ReporterKind;
  channel?: Channel;
  whatHappened: string;
  whatWasDone?: string;
  area?: string;
  cause?: string;
  error?: string;
  /** The day as it is written in the record: by it the same row is known again, however its dates are read. */
  writtenOn: string;
}

/** A record that was read, before it is known in which order its dates are written. */
export interface PastTable {
  receipt: readonly string[];
  dates: OrderFound;
  /** What every row says, with dates in this order. */
  inOrder(order: DateOrder): {
    issues: readonly PastIssueSaid[];
    wrong: readonly CellTrouble[];
    notes: readonly CellTrouble[];
  };
}

export type PastReading = ({ outcome: 'read' } & PastTable) | { outcome: 'not-read'; message: string };

/** What all the words of an issue may come to as they are stored: a note holds 63,999 characters, with the story round them. */
const longestStory = 55_000;
const longestShort = 255;

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

const channelFrom = (text: string): Channel | undefined =>
  codeOfWord(channels, text) ?? asSaid(channelsAsSaid, folded(text));

const kindFrom = (text: string): ReporterKind | undefined =>
  asSaid(kindsFirst, text) ?? codeOfWord(reporterKinds, text) ?? asSaid(kindsLast, text);

/** The team's own word for a cause or an area where the record has it, else the record's own: none is compulsory (S10). */
const entryFrom = (list: readonly ListEntry[], text: string): string =>
  list.find(({ key, words }) => [key, words].some((one) => folded(one) === folded(text)))?.key ?? text;

/** Where a record says what happened: a subject, and what stands below it. */
const tellsIt = ['issue', 'subject', 'whatHappened'] as const;

type RowRead = { said: PastIssueSaid; notes: CellTrouble[] } | { trouble: CellTrouble };

function issueOf(table: KnownTable<Meaning>, row: TableRow, order: DateOrder): RowRead {
  const { line } = row;
  const at = (meaning: Meaning, message: string): CellTrouble => ({
    line,
    column: table.heads[meaning] ?? meaningWords[meaning],
    message,
  });
  const trouble = (meaning: Meaning, message: string): RowRead => ({ trouble: at(meaning, message) });
  const cell = (meaning: Meaning): string => table.cell(row, meaning);
  for (const meaning of Object.keys(table.heads) as Meaning[]) {
    const fault = excelFault(cell(meaning));
    if (fault) return trouble(meaning, fault);
  }
  const day = (meaning: 'cameOn' | 'closedOn'): { state?: string; on?: CalendarDate; message?: string } => {
    const reading = readPastDate(cell(meaning));
    if (reading.state !== 'either') return reading;
    return { on: order === 'day-first' ? reading.dayFirst : reading.monthFirst };
  };
  const [came, closed] = [day('cameOn'), day('closedOn')];
  if (came.message) return trouble('cameOn', came.message);
  const cameOn = came.on ?? closed.on;
  if (cameOn === undefined) return trouble('cameOn', 'This row has no date.');
  const notes: CellTrouble[] = [];
  if (closed.message) notes.push(at('closedOn', `${closed.message} The day it came in is used.`));
  const said = tellsIt.map(cell).filter(Boolean);
  // "41" below Issue, as in the desk's own file, is the number of a row.
  const whatHappened =
    said
      .filter((part, at) => !said[at + 1] || !(said[at + 1]!.includes(part) || /^[^\s\d]*\d\S*$/.test(part)))
      .join('\n\n') || cell('error');
  if (whatHappened === '') return trouble('whatHappened', 'This row does not say what happened.');
  const [whatWasDone, error] = [cell('whatWasDone'), cell('error')];
  const limits: [Meaning, string, number][] = [
    ['whatHappened', whatHappened, longestBroughtIn],
    ['whatWasDone', whatWasDone, longestBroughtIn],
    ['error', error, longestBroughtIn],
    ['whatHappened', JSON.stringify([whatHappened, whatWasDone, error]), longestStory],
    ...(['who', 'area', 'cause'] as const).map((one): [Meaning, string, number] => [one, cell(one), longestShort]),
  ];
  for (const [meaning, { length }, most] of limits)
    if (length > most)
      return trouble(
        meaning,
        `This has ${length.toLocaleString('en-GB')} characters, and one issue holds ${most.toLocaleString('en-GB')} here. Shorten it.`,
      );
  const written = cell('email').replace(/^mailto:/i, '');
  const email = readEmailAddress(written);
  if (written !== '' && !email)
    notes.push(at('email', `“${written.slice(0, 60)}” is not an email address, and is left out.`));
  const kind = kindFrom(cell('kind'));
  if (cell('kind') !== '' && !kind)
    notes.push(at('kind', `“${cell('kind').slice(0, 60)}” says neither TMS user nor panellist.`));
  const channel = channelFrom(cell('channel'));
  if (cell('channel') !== '' && !channel)
    notes.push(at('channel', `“${cell('channel').slice(0, 60)}” is not a channel that the desk knows.`));
  const closedOn = closed.on !== undefined && closed.on < cameOn ? undefined : closed.on;
  if (closed.on !== undefined && closedOn === undefined)
    notes.push(at('closedOn', 'It is before the day it came, and is left out.'));
  const optional = {
    closedOn,
    email,
    kind,
    channel,
    whatWasDone,
    area: cell('area') && entryFrom(shippedAreas, cell('area')),
    cause: cell('cause') && entryFrom(shippedCauses, cell('cause')),
    error,
  };
  const given = Object.fromEntries(Object.entries(optional).filter(([, value]) => value));
  const writtenOn = cell('cameOn') || cell('closedOn');
  return { said: { line, cameOn, who: nameAsSaid(cell('who')), whatHappened, writtenOn, ...given }, notes };
}

/** A record of past issues, from pasted rows or a file of values: by what its header means. */
export function readPastTable(text: string): PastReading {
  const opened = openTable(
    text,
    meanings,
    meaningWords,
    (has) => (tellsIt.some(has) || has('error')) && (has('cameOn') || has('closedOn')),
    'No row says which column holds the day and which says what happened. Put a row above the issues with Date, Who, Kind, What happened and What was done.',
  );
  if (opened.outcome === 'not-read') return opened;
  const { table, receipt } = opened;
  const column = (meaning: Meaning): string[] => table.rows.map((row) => table.cell(row, meaning));
  return {
    outcome: 'read',
    receipt,
    dates: orderOf([...column('cameOn'), ...column('closedOn')]),
    inOrder(order) {
      const rows = table.rows.map((row) => issueOf(table, row, order));
      const issues = rows.flatMap((row) => ('said' in row ? [row.said] : []));
      const notes = rows.flatMap((row) => ('said' in row ? row.notes : []));
      return { issues, notes, wrong: rows.flatMap((row) => ('trouble' in row ? [row.trouble] : [])) };
    },
  };
}
