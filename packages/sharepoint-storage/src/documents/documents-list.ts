import { documentsLibrary } from '@tms-support/sharepoint-schema';
import type { KeptList, WithCells } from '../site/list-module.js';
import { itemsOf } from '../site/item.js';
import { everyRow, selectOf } from '../site/query.js';
import type { DocumentCalls, DocumentRow } from './document-calls.js';
import { isFolder, parseDocumentRow } from './document-rows.js';

/** What a row of the library says of its file. */
export const ofFiles = ['FileRef', 'FileLeafRef', 'FSObjType'];

/** The library of procedural documents. Its folders are none. */
export const documentsModule: KeptList<WithCells<DocumentRow>, DocumentCalls> = {
  when: 'kept',
  list: documentsLibrary,
  doing: 'reading the documents',
  ask: (site, sp, version) =>
    everyRow(site, sp, documentsLibrary, [...selectOf(site, documentsLibrary, version), ...ofFiles]),
  rowsIn: (answer, site) =>
    itemsOf(answer)
      .filter((cells) => !isFolder(cells))
      .map((cells) => ({ row: parseDocumentRow(cells, site.url), cells })),
  numberOf: ({ row }) => row.number,
  faulty: ({ desk }) => desk.readDocuments(),
};
