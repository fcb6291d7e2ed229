import {
  decideIssue,
  keyOfSaid,
  type Actor,
  type IssueCommand,
  type IssueDecision,
  type IssueEvent,
} from '@tms-support/support-domain';
import { issuesList } from '@tms-support/sharepoint-schema';
import type { Given, IssueRow } from './issue-calls.js';
import { mustBeKept, notKept } from '../rows/row-store.js';
import { versionOf } from '../site/item.js';
import type { Site } from '../site/site.js';
import { StorageError } from '../site/storage-error.js';
import { judgingBlanks } from './judging-blanks.js';
import { readStoredIssue } from './read-issues.js';
import type { StoredIssue } from './issue-row.js';
import { nudgeCells, type NudgeFacts } from './nudge-cells.js';
import { refuseSecondHalf } from './other-half.js';
import { writeIssue } from './write-issue.js';

/** How often a command is decided again when others write at the same time. */
const tries = 5;

/** What giving a command needs besides the site: who gives it, and the version of the lists. */
export interface CommandFacts {
  actor: Actor;
  version: number;
  nudging: NudgeFacts;
  /** The address of the team's own board, from the settings. */
  board?: string | undefined;
  /** The row as it was read last, where it is still at hand. */
  remembered?: StoredIssue | undefined;
  /**
   * Given by whoever may try again later: the events' ids are made of it and of what the command says, so that the story shows
   * whether this was done. Of the id alone, a draft that was changed after its words were saved would find the first words and call its
   * own saved.
   */
  commandId?: string | undefined;
}

const holds = (stored: StoredIssue, ids: ReadonlySet<string>): boolean =>
  stored.row.value.history.some((event) => ids.has(event.id));

/** SharePoint has said that it saved: the story has each step, whoever has written since, or its column keeps none. */
export function mustHold({ row }: StoredIssue, events: readonly IssueEvent[]): void {
  const there = new Set(row.value.history.map(({ id }) => id));
  if (!events.every(({ id }) => there.has(id))) throw notKept(issuesList, [issuesList.fields.history]);
}

/** Whether the failure leaves open if the write took place: the answer was lost, or the server gave up half-way. */
const isUnsure = (error: StorageError): boolean =>
  error.code === 'STORAGE.UNREACHABLE' || error.code === 'STORAGE.UNREADABLE' || error.code === 'STORAGE.BUSY';

/**
 * Decides on a command and writes it. Where somebody else wrote meanwhile, the issue is read and decided on again; where the
 * command no longer fits, nothing is written. An answer that was lost is looked for in the story before anybody is told that it
 * failed: the events carry ids, so a write that took place is found and never made twice.
 */
export async function giveCommand(
  site: Site,
  row: Pick<IssueRow, 'number' | 'etag'>,
  command: IssueCommand,
  facts: CommandFacts,
): Promise<Given> {
  const { version, actor } = facts;
  const { seen: _, ...said } = command;
  const commandId = facts.commandId === undefined ? undefined : keyOfSaid(facts.commandId, said);
  const sent = new Set<string>(commandId === undefined ? [] : [`${commandId}-1`]);
  let stored = facts.remembered?.row.etag === row.etag && facts.remembered.history ? facts.remembered : undefined;
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    stored = await judgingBlanks(site, version, stored ?? (await readStoredIssue(site, version, row.number)));
    if (holds(stored, sent)) return { outcome: 'saved', row: stored.row };
    let ids = 0;
    const newId = commandId === undefined ? site.newId : () => `${commandId}-${(ids += 1)}`;
    const now = site.now();
    const issue = stored.row.value;
    // A command that does not say what its writer saw was made from the version that it names. On another it may add, and may
    // not write over anything.
    const asSeen = command.seen || stored.row.etag === row.etag ? command : { ...command, seen: {} };
    const decided = decideIssue(issue, asSeen, {
      at: now,
      actor,
      newId,
      version: stored.row.etag,
      board: facts.board,
    });
    const held = decided.outcome === 'accepted' && (await refuseSecondHalf(site, version, command, issue));
    const decision: IssueDecision = held ? { outcome: 'refused', refusal: held } : decided;
    if (decision.outcome === 'refused') {
      const { refusal } = decision;
      // A draft may be older than the row that it is sent with: what was changed meanwhile is not the form's to mend.
      return stored.row.etag === row.etag && refusal.code !== 'ISSUE.CHANGED_MEANWHILE'
        ? { outcome: 'refused', refusal }
        : { outcome: 'overtaken', refusal, row: stored.row, command };
    }
    decision.events.forEach((event: IssueEvent) => sent.add(event.id));
    try {
      const nudge = nudgeCells(decision.issue, facts.nudging, now, version);
      const cells = await writeIssue(site, version, stored, decision.issue, decision.events, nudge);
      const there = await readStoredIssue(site, version, row.number);
      mustHold(there, decision.events);
      const [was, is] = [versionOf(stored.row.etag), versionOf(there.row.etag)];
      // Where somebody wrote since, a cell may say otherwise by their hand.
      if (was !== undefined && is === was + 1) mustBeKept(issuesList, cells, there.cells);
      return { outcome: 'saved', row: there.row };
    } catch (cause) {
      if (!(cause instanceof StorageError)) throw cause;
      if (isUnsure(cause)) return foundOrThrown(site, version, row.number, sent, cause);
      if (cause.code !== 'STORAGE.CONFLICT') throw cause;
      stored = undefined;
    }
  }
  const message = 'Others are writing to this issue at the moment. Your change was not saved. Try again.';
  throw new StorageError('STORAGE.CONFLICT', message);
}

async function foundOrThrown(
  site: Site,
  version: number,
  number: number,
  sent: ReadonlySet<string>,
  lost: StorageError,
): Promise<Given> {
  let now: StoredIssue;
  try {
    now = await readStoredIssue(site, version, number);
  } catch {
    throw lost;
  }
  if (holds(now, sent)) return { outcome: 'saved', row: now.row };
  throw lost;
}
