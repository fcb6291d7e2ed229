import { readRuleRow, shippedCauses, type RuleCells } from '@tms-support/support-domain';
import {
  coverList,
  documentsLibrary,
  issuesList,
  itemPagePath,
  knownProblemsList,
  peopleList,
  reportsList,
  ruleCellColumns,
  rulesList,
  rulesSnapshotsList,
  standardRepliesList,
  updatesList,
  type ItemCells,
  type ListSchema,
} from '@tms-support/sharepoint-schema';
import type { Desk } from '../desk.js';
import type { CellFault, Row } from '../rows/row.js';
import type { ListRead } from './health-calls.js';
import { parsePersonRow } from '../people/people-rows.js';
import { orWhereClosed } from '../rows/rows-not-there.js';
import { StorageError } from '../storage-error.js';

interface FaultyRow {
  number?: number;
  faults: readonly CellFault[];
  listUrl?: string;
}

/** The desk's own reading of each list: what the screens show is what is judged. */
type Read = Pick<
  Desk,
  | 'readOpenIssues'
  | 'readUpdates'
  | 'readDocuments'
  | 'readReplies'
  | 'readCover'
  | 'readKnownProblems'
  | 'readCountingRules'
  | 'readRuleItems'
  | 'readReports'
>;

/** A rule's cells as the domain judges them: its fault names a column of the table, and the admin sees the list's. */
function ruleRow(cells: RuleCells, updateKeys: readonly string[], siteUrl: string): FaultyRow {
  const number = Number(cells.key);
  const titleOf = (column: string): string => {
    const name = (ruleCellColumns as Readonly<Record<string, string>>)[column];
    return Object.values(rulesList.fields).find((field) => field.name === name)?.title ?? column;
  };
  const faults = readRuleRow(cells, { causes: shippedCauses, updateKeys }).faults.map(({ column, message, value }) => ({
    column: titleOf(column),
    message,
    value,
  }));
  return { number, faults, listUrl: `${siteUrl}/${itemPagePath(rulesList, number)}` };
}

/** Every list of the desk with the cells that do not hold what they should. A list that is closed to this person is said to be. */
export async function readLists(
  siteUrl: string,
  desk: Read,
  peopleCells: () => Promise<readonly ItemCells[]>,
): Promise<readonly ListRead[]> {
  const judge = async (
    list: Pick<ListSchema, 'title'>,
    read: () => Promise<readonly FaultyRow[]>,
  ): Promise<ListRead> => {
    let rows: readonly FaultyRow[] | undefined;
    try {
      rows = await orWhereClosed(undefined, read);
    } catch (cause) {
      // A list that cannot be read as it is takes no other from the page.
      if (!(cause instanceof StorageError) || cause.code !== 'STORAGE.REFUSED') throw cause;
      return { list: list.title, badCells: [{ list: list.title, column: 'The list', message: cause.message }] };
    }
    if (!rows) return { list: list.title, badCells: [] };
    const badCells = rows.flatMap(({ number, faults, listUrl }) =>
      faults.map(({ column, message }) => ({
        list: list.title,
        column,
        message,
        ...(number === undefined ? {} : { number }),
        ...(listUrl ? { listUrl } : {}),
      })),
    );
    return { list: list.title, rows: rows.length, badCells };
  };
  const asRows = (rows: readonly Row<unknown>[]): readonly FaultyRow[] => rows;
  const readPeople = async (): Promise<readonly FaultyRow[]> =>
    (await peopleCells()).map((cells) => {
      const number = Number(cells['Id']);
      return {
        number,
        faults: parsePersonRow(cells).faults,
        listUrl: `${siteUrl}/${itemPagePath(peopleList, number)}`,
      };
    });
  const readRules = async (): Promise<readonly FaultyRow[]> => {
    const [items, updates] = await Promise.all([desk.readRuleItems(), desk.readUpdates()]);
    return items.map((cells) =>
      ruleRow(
        cells,
        updates.map(({ value }) => value.key),
        siteUrl,
      ),
    );
  };
  const readPublished = async (): Promise<readonly FaultyRow[]> => [
    { faults: (await desk.readCountingRules()).faults },
  ];
  return Promise.all([
    judge(issuesList, async () => asRows(await desk.readOpenIssues())),
    judge(updatesList, async () => asRows(await desk.readUpdates())),
    judge(documentsLibrary, async () => asRows(await desk.readDocuments())),
    judge(peopleList, readPeople),
    judge(standardRepliesList, async () => asRows(await desk.readReplies())),
    judge(coverList, async () => asRows(await desk.readCover())),
    judge(knownProblemsList, async () => asRows(await desk.readKnownProblems())),
    judge(reportsList, async () => (await desk.readReports()).flatMap(({ rows }) => rows)),
    judge(rulesList, readRules),
    judge(rulesSnapshotsList, readPublished),
  ]);
}
