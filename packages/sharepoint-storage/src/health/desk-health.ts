import type { CalendarDate, Instant } from '@tms-support/support-domain';
import {
  coverList,
  documentsLibrary,
  peopleList,
  standardRepliesList,
  schemaVersion,
  settingsList,
  switches,
  updatesList,
  type SwitchName,
} from '@tms-support/sharepoint-schema';
import type { Entrance } from '../entering/door-calls.js';
import type { BadCellAt, ListRead } from './health-calls.js';
import { productVersion } from '../site/product-version.js';
import type { OutboxEntry } from '../outbox/outbox-entry.js';

/** What the health page is made of: all of it was read already. */
export interface HealthFacts {
  entrance: Entrance;
  lists: readonly ListRead[];
  outbox: readonly OutboxEntry[];
  /** When the rows were read. */
  readAt: Instant;
}

/** Without a row in one of these a desk is not ready for work. */
const neededFirst: readonly string[] = [peopleList, standardRepliesList, coverList, documentsLibrary, updatesList].map(
  ({ title }) => title,
);

export interface DeskHealth {
  codeVersion: number;
  /** Absent where the lists are not set up, or not open to this person. */
  listsVersion?: number;
  badCells: readonly BadCellAt[];
  /** A list that a desk needs first has no row. */
  isNew: boolean;
  /** Commands that are not saved, by how they are kept. */
  unsaved: { waiting: number; draft: number; refused: number };
  /** Parts that an owner switched off, each with the day by which its switch goes. */
  switchedOff: readonly { name: SwitchName; goesOn: CalendarDate }[];
  readAt: Instant;
  /** To copy into an email: versions, counts and columns. No names, no addresses, nothing that anybody typed. */
  diagnostics: string;
}

/** Health check, for the health page. Pure. */
export function deskHealth(facts: HealthFacts): DeskHealth {
  const { entrance, outbox } = facts;
  const settings = entrance.state === 'ready' ? (entrance.settingFaults ?? []) : [];
  const badCells: BadCellAt[] = [
    ...facts.lists.flatMap((list) => list.badCells),
    ...settings.map(({ column, message }) => ({ list: settingsList.title, column, message })),
  ];
  const count = (state: OutboxEntry['state']): number => outbox.filter((entry) => entry.state === state).length;
  const unsaved = { waiting: count('waiting'), draft: count('draft'), refused: count('refused') };
  const listsVersion =
    entrance.state === 'ready' || entrance.state === 'lists-are-newer' ? entrance.listsVersion : undefined;
  const names = ('settings' in entrance && entrance.settings.switchedOff) || [];
  const switchedOff = names.map((name) => ({ name, goesOn: switches[name].goesOn }));
  const lines = [
    `Door: ${entrance.state}`,
    `Versions: desk ${productVersion}, code ${schemaVersion}, lists ${listsVersion ?? 'not known'}`,
    `Rows read at ${facts.readAt}:`,
    ...facts.lists.map(({ list, rows }) => `- ${list}: ${rows ?? 'not open to this person'}`),
    `Not saved: ${unsaved.waiting} waiting, ${unsaved.draft} drafts, ${unsaved.refused} refused`,
    `Switched off: ${names.join(', ') || 'nothing'}`,
    `Cells to correct: ${badCells.length}`,
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
    isNew: facts.lists.some(({ list, rows }) => rows === 0 && neededFirst.includes(list)),
    unsaved,
    switchedOff,
    readAt: facts.readAt,
    diagnostics: lines.join('\n'),
  };
}
