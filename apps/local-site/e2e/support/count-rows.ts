/** A row of the list of issues as REST gives it, by the names of its columns. */
export interface IssueItem {
  Id: number;
  DeskStatus: string;
  DeskReporterKind: string;
  DeskRaisedAt: string;
  DeskClosedAt: string | null;
  DeskCause: string | null;
  DeskPrevention: string | null;
  DeskHistory: string;
}

/** A figure for panellists and one for staff. */
type Apart = readonly [panellists: number, staff: number];

/** What a report must say of some days, counted from the rows of the list by code that shares nothing with the desk. */
export interface RowCount {
  came: Apart;
  people: number;
  open: Apart;
  withTra: readonly { number: number; since: string }[];
  longest: number | undefined;
  closed: number;
  ways: number;
  months: ReadonlyMap<string, Apart>;
  /** How many problems each cause had, the most first. */
  causes: readonly number[];
}

const clock = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
/** The day that it was in London, as 2026-03-05. */
export const dayInLondon = (at: string): string => clock.format(new Date(at));

const apart = (rows: readonly IssueItem[]): Apart => {
  const panellists = rows.filter((row) => row.DeskReporterKind === 'Panellist').length;
  return [panellists, rows.length - panellists];
};

const events = (row: IssueItem): { type: string; at: string }[] =>
  (JSON.parse(row.DeskHistory) as { events: { type: string; at: string }[] }).events;

const atTra = ['With TRA support', 'TRA has a question', 'TRA has made a card', 'TRA is fixing it'];

export function countRows(rows: readonly IssueItem[], fromOn: string, toOn: string): RowCount {
  const came = rows.filter((row) => dayInLondon(row.DeskRaisedAt) >= fromOn && dayInLondon(row.DeskRaisedAt) <= toOn);
  const open = rows.filter((row) => row.DeskStatus !== 'Closed');
  const closed = rows.filter(({ DeskStatus: is, DeskClosedAt: at }) => {
    const on = is === 'Closed' && at !== null ? dayInLondon(at) : '';
    return on >= fromOn && on !== '' && on <= toOn;
  });
  const months = new Map<string, Apart>();
  for (const row of came) {
    const month = dayInLondon(row.DeskRaisedAt).slice(0, 7);
    const [panellists, staff] = months.get(month) ?? [0, 0];
    months.set(month, row.DeskReporterKind === 'Panellist' ? [panellists + 1, staff] : [panellists, staff + 1]);
  }
  const causes = new Map<string, number>();
  for (const { DeskCause: cause } of came) causes.set(cause ?? '', (causes.get(cause ?? '') ?? 0) + 1);
  const [first] = [...open].sort((a, b) => (a.DeskRaisedAt < b.DeskRaisedAt ? -1 : 1));
  return {
    came: apart(came),
    people: came.reduce((sum, row) => sum + 1 + events(row).filter(({ type }) => type === 'person-added').length, 0),
    open: apart(open),
    withTra: open
      .filter((row) => atTra.includes(row.DeskStatus))
      .map((row) => ({
        number: row.Id,
        since: dayInLondon(events(row).findLast(({ type }) => type === 'handed-over')!.at),
      })),
    longest: first?.Id,
    closed: closed.length,
    ways: new Set(came.flatMap((row) => row.DeskPrevention ?? [])).size,
    months,
    causes: [...causes.values()].sort((a, b) => b - a),
  };
}
