import type { IssueCommandOf } from '../issues/issue-command.js';
import { isSamePerson } from '../issues/same-person.js';
import { keyOfSaid } from '../key-of-said.js';
import type { ListedPerson } from '../people/listed-person.js';
import type { CellTrouble } from '../tables/columns.js';
import type { CalendarDate } from '../time.js';
import type { Channel, ReporterKind } from '../vocabulary/codes.js';
import type { PastIssueSaid } from './past-table.js';

/** A past issue with the command that brings it in. */
export interface PastIssueOffered {
  line: number;
  said: PastIssueSaid;
  command: IssueCommandOf<'raise'>;
}

/** What is taken in, row by row, before it is known what is there already. */
export interface PastIssuesOffered {
  offered: readonly PastIssueOffered[];
  wrong: readonly CellTrouble[];
  /** Rows that say the same as an earlier one. */
  twice: readonly CellTrouble[];
}

const isLogged = { name: 'Not recorded' };
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * The key of a row, by the words that tell it from others: the same file brought in twice, or half of it and then all, makes no issue twice. What
 * was done is not among them, so that a record that was completed since is not brought in beside itself.
 */
const keyOf = ({ writtenOn, who, whatHappened }: PastIssueSaid): string =>
  keyOfSaid('past', [folded(writtenOn), folded(who), folded(whatHappened)]);

/** Who had it: the person of the list where one is named so, since the record's own spelling may be older than theirs. */
function reporterOf(said: PastIssueSaid, people: readonly ListedPerson[], kindOfRest: ReporterKind | undefined) {
  const named = said.who === '' ? isLogged : { name: said.who, ...(said.email ? { email: said.email } : {}) };
  const alike = said.who === '' ? [] : people.filter((person) => person.reporter && isSamePerson(person, named));
  const known = alike.length === 1 ? alike[0]!.reporter : undefined;
  const kind = said.kind ?? known?.kind ?? kindOfRest;
  if (kind === undefined) return undefined;
  return known?.kind === kind ? { ...known, kind } : { kind, ...named };
}

/** The commands that bring in what a record says. `kindOfRest`: what those were whose row says no kind, and whom the list does not know. */
export function pastIssuesOffered(
  issues: readonly PastIssueSaid[],
  {
    people,
    kindOfRest,
    channelOfRest,
    today,
  }: {
    people: readonly ListedPerson[];
    kindOfRest?: ReporterKind | undefined;
    channelOfRest: Channel;
    today: CalendarDate;
  },
): PastIssuesOffered {
  const [offered, wrong, twice]: [PastIssueOffered[], CellTrouble[], CellTrouble[]] = [[], [], []];
  const taken = new Map<string, number>();
  for (const said of issues) {
    const { line, cameOn, closedOn, whatHappened, whatWasDone, area, cause, error, channel } = said;
    const key = keyOf(said);
    const first = taken.get(key);
    if (first !== undefined) {
      twice.push({ line, message: `It says the same as row ${first}, so only one of them is stored.` });
      continue;
    }
    if (cameOn > today || (closedOn ?? '') > today) {
      wrong.push({ line, message: 'Its date is in the future, so it is not a past issue.' });
      continue;
    }
    const reporter = reporterOf(said, people, kindOfRest);
    if (!reporter) {
      wrong.push({
        line,
        message: 'It says neither TMS user nor panellist. Say which in a column “Kind”, or choose it for all.',
      });
      continue;
    }
    taken.set(key, line);
    const details = {
      whatHappened,
      ...(area ? { area } : {}),
      ...(cause ? { cause } : {}),
      ...(error ? { error: { text: error } } : {}),
    };
    const broughtIn = { cameOn, ...(closedOn ? { closedOn } : {}), ...(whatWasDone ? { whatWasDone } : {}) };
    offered.push({
      line,
      said,
      command: { type: 'raise', key, reporter, channel: channel ?? channelOfRest, details, broughtIn },
    });
  }
  return { offered, wrong, twice };
}
