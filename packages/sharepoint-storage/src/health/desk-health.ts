import type { Instant } from '@tms-support/support-domain';
import { documentsLibrary, issuesList, schemaVersion, settingsList, updatesList } from '@tms-support/sharepoint-schema';
import type { Entrance, Row } from '../desk.js';
import type { OutboxEntry } from '../outbox/outbox-entry.js';

/** What the health page is made of: all of it was read already. */
export interface HealthFacts {
  entrance: Entrance;
  issues: readonly Row<unknown>[];
  updates: readonly Row<unknown>[];
  documents: readonly Row<unknown>[];
  outbox: readonly OutboxEntry[];
  /** When the rows were read. */
  readAt: Instant;
}

/** A cell to mend, and where it stands. `number` is absent for a setting. */
export interface BadCellAt {
  list: string;
  number?: number;
  column: string;
  message: string;
  listUrl?: string;
}

export interface DeskHealth {
  codeVersion: number;
  /** Absent where the lists are not set up, or not open to this person. */
  listsVersion?: number;
  badCells: readonly BadCellAt[];
  /** Commands that are not saved, by how they are kept. */
  unsaved: { waiting: number; draft: number; refused: number };
  readAt: Instant;
  /** To copy into an email: versions, counts and columns. No names, no addresses, nothing that anybody typed. */
  diagnostics: string;
}

function badCellsOf(list: string, rows: readonly Row<unknown>[]): BadCellAt[] {
  return rows.flatMap((row) =>
    row.faults.map(({ column, message }) => ({ list, number: row.number, column, message, listUrl: row.listUrl })),
  );
}

/** How the desk stands, for the health page. Pure. */
export function deskHealth(facts: HealthFacts): DeskHealth {
  const { entrance, outbox } = facts;
  const settings = entrance.state === 'ready' ? (entrance.settingFaults ?? []) : [];
  const badCells: BadCellAt[] = [
    ...badCellsOf(issuesList.title, facts.issues),
    ...badCellsOf(updatesList.title, facts.updates),
    ...badCellsOf(documentsLibrary.title, facts.documents),
    ...settings.map(({ column, message }) => ({ list: settingsList.title, column, message })),
  ];
  const count = (state: OutboxEntry['state']): number => outbox.filter((entry) => entry.state === state).length;
  const unsaved = { waiting: count('waiting'), draft: count('draft'), refused: count('refused') };
  const listsVersion =
    entrance.state === 'ready' || entrance.state === 'lists-are-newer' ? entrance.listsVersion : undefined;
  const lines = [
    `Door: ${entrance.state}`,
    `Versions: code ${schemaVersion}, lists ${listsVersion ?? 'not known'}`,
    `Rows read at ${facts.readAt}: ${facts.issues.length} open issues, ` +
      `${facts.updates.length} updates, ${facts.documents.length} documents`,
    `Not saved: ${unsaved.waiting} waiting, ${unsaved.draft} drafts, ${unsaved.refused} refused`,
    `Cells to mend: ${badCells.length}`,
    // The message of a choice names the choices, and none repeats the cell: the cell's own text stays out of here.
    ...badCells.map(({ list, number, column, message }) => {
      const where = number === undefined ? list : `${list}, row ${number}`;
      return `- ${where}, ${column}: ${message}`;
    }),
  ];
  return {
    codeVersion: schemaVersion,
    ...(listsVersion === undefined ? {} : { listsVersion }),
    badCells,
    unsaved,
    readAt: facts.readAt,
    diagnostics: lines.join('\n'),
  };
}
