import type { Actor, CalendarDate, Instant, Issue, IssueStatus } from '@tms-support/support-domain';
import { daysBetween, londonDate } from '../words/london-time';
import { isOurSilence, reasonWords } from './reason-words';

/** Whose turn it is, by the state alone. */
export type Turn = 'tmu' | 'tra' | 'person' | 'nobody';

const turns: Record<IssueStatus, Turn> = {
  new: 'tmu',
  looking: 'tmu',
  'open-again': 'tmu',
  'tra-has-question': 'tmu',
  'checking-fix': 'tmu',
  'fixed-tell-person': 'tmu',
  'not-changing': 'tmu',
  'waiting-for-person': 'person',
  answered: 'person',
  'with-tra': 'tra',
  'card-made': 'tra',
  'tra-fixing': 'tra',
  closed: 'nobody',
};

export const turnOf = (status: IssueStatus): Turn => turns[status];

/** The part of the home page that an issue stands in. */
export type Section = 'needs-you' | 'nobody-has' | 'with-someone-else';

/** A hearing is soon within two weeks: about the ten working days in which a bundle goes out. */
const soonInDays = 14;

/** Where an issue stands on the home page, and why. */
export interface Placed<R extends { value: Issue }> {
  row: R;
  section: Section;
  /** In front of the rest, and the reason begins with "First because". */
  isFirst: boolean;
  reason: string;
}

/** Who is looking, and when. */
export interface Viewer {
  person: Pick<Actor, 'email' | 'roles'>;
  /** The lanes that the viewer acts in. */
  lanes: ReadonlySet<'person' | 'tmu' | 'tra'>;
  now: Instant;
}

/** The hearing's date, while it is still to come. */
export function hearingToCome(issue: Issue, today: CalendarDate): CalendarDate | undefined {
  const on = issue.details.hearingOn;
  return on !== undefined && on >= today ? on : undefined;
}

const isMine = (issue: Issue, viewer: Viewer): boolean =>
  issue.owner !== undefined && issue.owner.email.toLowerCase() === viewer.person.email.toLowerCase();

function sectionOf(issue: Issue, viewer: Viewer): Section {
  const turn = turnOf(issue.status);
  if (turn === 'tra' && viewer.lanes.has('tra')) return 'needs-you';
  if (turn !== 'tmu') return 'with-someone-else';
  if (viewer.lanes.has('tmu')) {
    // Panellists first, whoever has them (S12): an owner's absence must not hide one.
    if (issue.reporter.kind === 'panellist' || isMine(issue, viewer)) return 'needs-you';
  }
  return issue.owner ? 'with-someone-else' : 'nobody-has';
}

const silentSince = (issue: Issue): Instant => issue.lastToldAt ?? issue.raisedAt;

/** Panellists, then a hearing soon, the earlier one before, then the longest silence. */
function order(a: Issue, b: Issue, today: CalendarDate): number {
  const panellist = (issue: Issue): number => (issue.reporter.kind === 'panellist' ? 0 : 1);
  const hearing = (issue: Issue): string => {
    const on = hearingToCome(issue, today);
    return on && daysBetween(today, on) <= soonInDays ? on : '9999-12-31';
  };
  const bySilence = silentSince(a) < silentSince(b) ? -1 : silentSince(a) > silentSince(b) ? 1 : 0;
  return panellist(a) - panellist(b) || hearing(a).localeCompare(hearing(b)) || bySilence;
}

/** Puts every open issue in its section, in the order in which it should be looked at, each with its reason in words. */
export function placeIssues<R extends { value: Issue }>(rows: readonly R[], viewer: Viewer): readonly Placed<R>[] {
  const today = londonDate(viewer.now);
  return [...rows]
    .filter((row) => row.value.status !== 'closed')
    .sort((a, b) => order(a.value, b.value, today))
    .map((row) => {
      const section = sectionOf(row.value, viewer);
      const isFirst = row.value.reporter.kind === 'panellist' && isOurSilence(row.value);
      return { row, section, isFirst, reason: reasonWords(row.value, { section, now: viewer.now, isMine: isMine(row.value, viewer) }) };
    });
}
