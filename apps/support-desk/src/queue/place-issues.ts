import type { IssueRow, KnownPerson } from '@tms-support/sharepoint-storage';
import {
  compareInQueue,
  decideByRules,
  factsOf,
  isCountable,
  type Actor,
  type Instant,
  type Issue,
  type Lane,
  type RuleDecision,
  type RuleSnapshot,
  type WorkingCalendar,
} from '@tms-support/support-domain';
import { londonDate } from '../words/london-time';
import { absencesOn, isSameEmail, type Absence } from './who-is-there';
import { turnOf } from './whose-turn';

/** The part of the home page that an issue stands in. */
export type Section = 'needs-you' | 'nobody-has' | 'with-someone-else';
export const sections: readonly Section[] = ['needs-you', 'nobody-has', 'with-someone-else'];

/** An issue on the home page, with what the rules say of it. */
export interface PlacedIssue {
  row: IssueRow;
  section: Section;
  decision: RuleDecision;
  /** Whoever has it is away, or has left. */
  absence?: Absence;
  /** False where a date of the issue is beyond what can be counted: the decision goes without it. */
  isCounted: boolean;
}

/** Every section, in the order in which its issues should be looked at. */
export type PlacedIssues = Readonly<Record<Section, readonly PlacedIssue[]>>;

/** Who is looking, when, and by which rules. */
export interface Viewer {
  person: Pick<Actor, 'email' | 'roles'>;
  /** The lanes that the viewer acts in. */
  lanes: ReadonlySet<Lane>;
  now: Instant;
  rules: RuleSnapshot;
  calendar: WorkingCalendar;
  people: readonly KnownPerson[];
}

/** Whether a nudge that is due now is for the viewer: by name, by role, or as whoever has the issue. */
function isNudged(issue: Issue, decision: RuleDecision, { person }: Viewer): boolean {
  return decision.nudges.some(({ whom }) => {
    if (whom !== 'owner') return person.roles.some((role) => role === whom) || isSameEmail(whom, person.email);
    return issue.owner ? isSameEmail(issue.owner.email, person.email) : person.roles.includes('system-administrator');
  });
}

function sectionOf(issue: Issue, decision: RuleDecision, absence: Absence | undefined, viewer: Viewer): Section {
  const turn = turnOf(issue.status);
  const isOurs = turn === 'tmu' && viewer.lanes.has('tmu');
  if (turn === 'tra' && viewer.lanes.has('tra')) return 'needs-you';
  if (isNudged(issue, decision, viewer)) return 'needs-you';
  // What needs this person: what they deal with, and what came into an inbox that they read and nobody deals with yet. A panellist's issue
  // that a colleague has needs the colleague; panellists come first in every section (S12).
  if (isOurs && isSameEmail(issue.owner?.email ?? '', viewer.person.email)) return 'needs-you';
  if (isOurs && !issue.owner && viewer.person.roles.some((role) => role === issue.channel)) return 'needs-you';
  // Whoever has left sees no answer of the person's or of TRA's either. Whoever is away will, in time.
  if (absence?.why === 'left') return 'nobody-has';
  if (turn !== 'tmu') return 'with-someone-else';
  return issue.owner && !absence ? 'with-someone-else' : 'nobody-has';
}

function place(row: IssueRow, viewer: Viewer, absenceOf: (email: string) => Absence | undefined): PlacedIssue {
  const decision = decideByRules(viewer.rules, factsOf(row.value, viewer));
  const absence = row.value.owner && absenceOf(row.value.owner.email);
  const section = sectionOf(row.value, decision, absence, viewer);
  return { row, section, decision, isCounted: isCountable(row.value), ...(absence ? { absence } : {}) };
}

/** How many issues are placed before the screen may draw: well under a millisecond's worth. */
const slice = 20;

const inOrder = (a: PlacedIssue, b: PlacedIssue): number =>
  compareInQueue({ issue: a.row.value, decision: a.decision }, { issue: b.row.value, decision: b.decision });

/**
 * Puts every open issue in its section, in the order of `placeInQueue`, some at a time: it gives way after each slice, so that
 * thousands of issues leave no key waiting. Throws `RulesError` `RULES.NO_ROW_FITS`, which a published table never does.
 */
export function* placeInSlices(rows: readonly IssueRow[], viewer: Viewer): Generator<void, PlacedIssues, void> {
  const absenceOf = absencesOn(viewer.people, londonDate(viewer.now));
  const placed: Record<Section, PlacedIssue[]> = { 'needs-you': [], 'nobody-has': [], 'with-someone-else': [] };
  for (let at = 0; at < rows.length; at += slice) {
    for (const row of rows.slice(at, at + slice)) {
      if (row.value.status === 'closed') continue;
      const one = place(row, viewer, absenceOf);
      placed[one.section].push(one);
    }
    yield;
  }
  for (const section of sections) {
    placed[section].sort(inOrder);
    yield;
  }
  return placed;
}

/** The issues that are somebody's own, in the order and the sections of all: a filter, and no higher place. */
export const onlyOf = (email: string, placed: PlacedIssues): PlacedIssues => {
  const own = (section: Section): readonly PlacedIssue[] =>
    placed[section].filter(({ row }) => isSameEmail(row.value.owner?.email ?? '', email));
  return {
    'needs-you': own('needs-you'),
    'nobody-has': own('nobody-has'),
    'with-someone-else': own('with-someone-else'),
  };
};

export const countOf = (placed: PlacedIssues): number =>
  sections.reduce((sum, section) => sum + placed[section].length, 0);
