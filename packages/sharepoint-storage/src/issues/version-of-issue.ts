import * as z from 'zod/mini';
import type { IssueEvent } from '@tms-support/support-domain';
import { instantCodec, issuesList, RowReader, type ItemCells } from '@tms-support/sharepoint-schema';
import { readHistory } from './history-cell.js';
import { parseIssueRow } from './issue-row.js';

const editorSchema = z.looseObject({
  Email: z.optional(z.nullable(z.string())),
  LookupValue: z.optional(z.nullable(z.string())),
});

/** One version of an issue's item: who wrote it and when, as SharePoint says, and the story that it has. */
export interface IssueVersion {
  email: string;
  name: string;
  writtenAt: string | undefined;
  events: readonly IssueEvent[];
  /** What its cells say by hand and its story does not: the desk records that with the next step. Made when it is asked for. */
  editedByHand: () => readonly IssueEvent[];
}

export const instantOf = (cell: unknown): string | undefined => {
  const read = instantCodec.read(cell);
  return read.good ? read.value : undefined;
};

/** The version in the shape of an item, so that its cells are read by the code that reads rows. */
function asItem(cells: ItemCells, editor: z.infer<typeof editorSchema>): ItemCells {
  return {
    ...cells,
    Id: 0,
    'odata.etag': '"version,1"',
    Modified: cells['Created'],
    Editor: { Title: editor.LookupValue, EMail: editor.Email },
  };
}

export function versionOfIssue(cells: ItemCells): IssueVersion {
  const read = editorSchema.safeParse(cells['Editor']);
  const editor = read.success ? read.data : {};
  const { history } = readHistory(new RowReader(cells).value(issuesList.fields.history));
  return {
    email: (editor.Email ?? '').trim().toLowerCase(),
    name: (editor.LookupValue ?? '').trim(),
    events: [...history.earlier, ...history.events],
    writtenAt: instantOf(cells['Created']),
    editedByHand: () => parseIssueRow(asItem(cells, editor), '').history?.events.slice(history.events.length) ?? [],
  };
}
