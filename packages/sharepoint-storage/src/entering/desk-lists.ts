import { documentsLibrary, issuesList, peopleList, updatesList, type ItemCells } from '@tms-support/sharepoint-schema';
import type { DocumentRow } from '../documents/document-calls.js';
import type { KnownPerson } from '../people/people-calls.js';
import type { UpdateRow } from '../updates/timetable-calls.js';
import { isFolder, parseDocumentRow } from '../documents/document-rows.js';
import type { StoredIssue } from '../issues/issue-row.js';
import { openIssuesOf } from '../issues/read-issues.js';
import { parsePersonRow } from '../people/people-rows.js';
import { itemsOf } from '../site/item.js';
import { ListMemory } from '../site/list-memory.js';
import { requests } from '../site/query.js';
import type { Site } from '../site/site.js';
import { parseUpdateRow } from '../updates/update-rows.js';

/** A row with its cells as they came: what is kept from one visit to the next is cells, and parsed again. */
export interface WithCells<R> {
  row: R;
  cells: ItemCells;
}

type Items = readonly ItemCells[];
export const rowsIn = {
  people: (items: Items): WithCells<KnownPerson>[] =>
    items.map((cells) => ({ row: parsePersonRow(cells).person, cells })),
  issues: (items: Items, site: Site): readonly StoredIssue[] => openIssuesOf(items, site),
  updates: (items: Items, site: Site): WithCells<UpdateRow>[] =>
    items.map((cells) => ({ row: parseUpdateRow(cells, site.url), cells })),
  documents: (items: Items, site: Site): WithCells<DocumentRow>[] =>
    items.filter((cells) => !isFolder(cells)).map((cells) => ({ row: parseDocumentRow(cells, site.url), cells })),
};

/** The lists that the first screen is made of, each remembered for one visit. `version` says which columns to ask for. */
export interface DeskLists {
  people: ListMemory<WithCells<KnownPerson>>;
  issues: ListMemory<StoredIssue>;
  updates: ListMemory<WithCells<UpdateRow>>;
  documents: ListMemory<WithCells<DocumentRow>>;
}

export function deskLists(site: Site, version: () => number): DeskLists {
  return {
    people: new ListMemory<WithCells<KnownPerson>>(site, peopleList, {
      all: async (sp) => rowsIn.people(await requests.people(site, sp, version())),
      numberOf: ({ cells }) => Number(cells['Id']),
    }),
    issues: new ListMemory<StoredIssue>(site, issuesList, {
      all: async (sp) => rowsIn.issues(await requests.openIssues(site, sp, version()), site),
      some: async (ids) => rowsIn.issues(itemsOf(await requests.openIssuesAmong(site, version(), ids)), site),
      numberOf: ({ row }) => row.number,
    }),
    updates: new ListMemory<WithCells<UpdateRow>>(site, updatesList, {
      all: async (sp) => rowsIn.updates(await requests.updates(site, sp, version()), site),
      numberOf: ({ row }) => row.number,
    }),
    documents: new ListMemory<WithCells<DocumentRow>>(site, documentsLibrary, {
      all: async (sp) => rowsIn.documents(await requests.documents(site, sp, version()), site),
      numberOf: ({ row }) => row.number,
    }),
  };
}
