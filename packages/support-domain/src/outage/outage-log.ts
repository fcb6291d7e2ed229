import type { Instant } from '../time.js';
import type { Outage } from './outage.js';

/**
 * One row of what people add during an outage: a line of what was done by hand, "me too", that their own line is back in TMS, or the number
 * of their own line, where another had taken the one that it was stored with.
 */
export interface OutageLogRow {
  /** SharePoint's number of the row: it says which came first. */
  row: number;
  key: string;
  outage: string;
  kind: 'line' | 'me-too' | 'put-back' | 'numbered';
  /** Of the last two kinds, the key of the line. */
  words: string;
  /** When it was stored. */
  at: Instant;
  /** When it was written, if it waited for a connection. */
  saidAt?: Instant;
  /** The number that a line was stored with, or was given after. Absent in lists that keep none. */
  number?: number;
  by: { name: string; email: string };
}

/** A line of the log. Its number stays, also where a site owner deletes a line before it. */
export interface OutageLine extends Omit<OutageLogRow, 'kind' | 'number'> {
  number: number;
  putBack?: { at: Instant; by: { name: string; email: string } };
}

/** What was done by hand, and who said "me too": one a person. */
export interface OutageLog {
  lines: readonly OutageLine[];
  meToo: readonly OutageLogRow['by'][];
}

const whoOf = ({ email, name }: OutageLogRow['by']): string => (email || name).toLowerCase();

/** The row by which whoever wrote a line says something of it. Nobody else's counts: everybody who uses TMS may add rows. */
const saidOf = (
  own: readonly OutageLogRow[],
  kind: OutageLogRow['kind'],
  line: OutageLogRow,
): OutageLogRow | undefined =>
  own.find((other) => other.kind === kind && other.words === line.key && whoOf(other.by) === whoOf(line.by));

/**
 * The numbers of lines, in their order. Each keeps the one that it was given after it was stored, else the one that it was stored with, as long
 * as that is above the one before: two who wrote at the same moment were given the same. None is above SharePoint's own number of its row,
 * which no row counts past: anybody who uses TMS may add one, with any number in it.
 */
function numbersOf(lines: readonly OutageLogRow[], own: readonly OutageLogRow[]): readonly number[] {
  let last = 0;
  return lines.map((line) => {
    const { row } = line;
    const number = saidOf(own, 'numbered', line)?.number ?? line.number;
    const isGood = Number.isInteger(number) && number! > last && number! <= row;
    last = isGood ? number! : last + 1;
    return last;
  });
}

/** The number that the next line is stored with. */
export const nextLineNumber = ({ lines }: Pick<OutageLog, 'lines'>): number =>
  (lines[lines.length - 1]?.number ?? 0) + 1;

/**
 * The log of an outage. TMU ticks any line; whoever wrote a line says of it themselves that it is back in TMS, and of no other: everybody
 * who uses TMS may add rows here.
 */
export function outageLog(outage: Pick<Outage, 'keys' | 'putBack'>, rows: readonly OutageLogRow[]): OutageLog {
  const own = rows.filter((row) => outage.keys.includes(row.outage)).sort((a, b) => a.row - b.row);
  const written = own.filter(({ kind }) => kind === 'line');
  const numbers = numbersOf(written, own);
  const lines = written.map(({ kind: _, ...row }, index): OutageLine => {
    const themselves = saidOf(own, 'put-back', written[index]!);
    const putBack = outage.putBack.find(({ line }) => line === row.key) ?? themselves;
    return { ...row, number: numbers[index]!, ...(putBack ? { putBack: { at: putBack.at, by: putBack.by } } : {}) };
  });
  const meToo = new Map(own.filter(({ kind }) => kind === 'me-too').map(({ by }) => [whoOf({ ...by }), by]));
  return { lines, meToo: [...meToo.values()] };
}

/** What is not back in TMS yet. */
export const notPutBack = ({ lines }: OutageLog): readonly OutageLine[] => lines.filter(({ putBack }) => !putBack);
