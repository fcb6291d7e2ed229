import * as z from 'zod/mini';
import { evolveIssue, issueSchema, ReplayError, type Issue, type IssueEvent } from '@tms-support/support-domain';
import type { ItemCells } from '@tms-support/sharepoint-schema';
import type { IssueRow } from './issue-calls.js';
import type { StoredIssue } from './issue-row.js';

/** Events by which the team took down what somebody wrote on their own report: Home looks for the last of them. */
const takesDown: ReadonlySet<IssueEvent['type']> = new Set([
  'person-replied',
  'not-resolved',
  'reopened',
  'closed',
  'note-added',
]);

const nobody = { name: '', email: '' };

/**
 * When an issue changed its status, and when the team last took something down: all that Home's order and its sections ask of a story.
 * It has nothing that anybody wrote, and no names: the issue itself says who raised it.
 */
function bareHistory(issue: Issue): IssueEvent[] {
  const [first] = issue.history;
  // Whose beginning is not here is counted from its status by the rules, and needs no history.
  if (first?.type !== 'raised') return [];
  const { key, reporter, channel } = issue;
  const bare: IssueEvent[] = [
    { id: first.id, at: first.at, by: nobody, type: 'raised', key, reporter, channel, details: { whatHappened: '-' } },
  ];
  const lastTaken = [...issue.history].reverse().find(({ type }) => takesDown.has(type));
  let state: Issue | undefined;
  for (const event of issue.history) {
    const before: string | undefined = state?.status;
    // Nobody needs the history of the state here, and to copy it with each event would make a long one quadratic.
    state = { ...evolveIssue(state, event), history: [] };
    const { id, at } = event;
    if (before !== undefined && state.status !== before)
      bare.push({ id, at, by: nobody, type: 'edited-in-list', status: state.status });
    if (event === lastTaken) bare.push({ id: `${id}-taken`, at, by: nobody, type: 'note-added', text: '' });
  }
  return bare;
}

/** A story that somebody put together by hand may not add up: then the status alone is counted from, as for one without a beginning. */
function bareHistoryOf(issue: Issue): IssueEvent[] {
  try {
    return bareHistory(issue);
  } catch (error) {
    if (error instanceof ReplayError) return [];
    throw error;
  }
}

const shortSchema = z.object({
  number: z.number().check(z.refine(Number.isSafeInteger)),
  etag: z.string().check(z.minLength(1)),
  listUrl: z.string(),
  faults: z.array(z.object({ column: z.string(), message: z.string(), value: z.string() })),
  value: issueSchema,
});

/** An open issue as a machine may keep it: how it stands, without its story. A row in short is the same once more. */
export function shortOf({ number, etag, listUrl, faults, value, inShort }: IssueRow): ItemCells {
  const history = inShort ? value.history : bareHistoryOf(value);
  // What stands in a cell that cannot be read is anybody's text.
  const named = faults.map((fault) => ({ ...fault, value: '' }));
  return { number, etag, listUrl, faults: named, value: { ...value, history } };
}

/**
 * Reads what was kept of an issue. It has no story to write on: the first command reads the item. Throws where it is no issue: nothing that
 * a machine kept is trusted more than a row.
 */
export function readShort(kept: ItemCells): StoredIssue {
  const { value, ...head } = shortSchema.parse(kept);
  return { row: { ...head, value: value as Issue, inShort: true }, cells: kept };
}
