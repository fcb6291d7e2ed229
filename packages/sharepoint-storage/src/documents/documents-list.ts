import { documentsLibrary } from '@tms-support/sharepoint-schema';
import { later } from '../site/later.js';
import type { OpenKeptList, WithCells } from '../site/list-module.js';
import { itemsOf } from '../site/item.js';
import { everyRow, selectOf } from '../site/query.js';
import type { DocumentCalls, DocumentRow } from './document-calls.js';
import { ofFiles, parseDocumentRow } from './document-rows.js';
import type { LibraryOnSite } from './keep-document.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-documents' */ './documents.js'));

/** How old copies are is asked as soon as somebody looks; what writes comes with the first press. */
const copies = () => later(() => import(/* webpackChunkName: 'storage-copies' */ './copy-times.js'));

/** The library of procedural documents. */
export const documentsModule: OpenKeptList<WithCells<DocumentRow>, DocumentCalls> = {
  when: 'kept',
  list: documentsLibrary,
  doing: 'reading the documents',
  ask: (site, sp, version) =>
    everyRow(site, sp, documentsLibrary, [...selectOf(site, documentsLibrary, version), ...ofFiles]),
  rowsIn: (answer, site) => itemsOf(answer).map((cells) => ({ row: parseDocumentRow(cells, site.url), cells })),
  numberOf: ({ row }) => row.number,
  faulty: ({ desk }) => desk.readDocuments(),
  open({ site, version, memory, inside, together, rows }): DocumentCalls {
    const write = <T>(by: (room: Awaited<ReturnType<typeof script>>, on: LibraryOnSite) => Promise<T>): Promise<T> =>
      inside(async () => {
        const room = await script();
        memory.doubt();
        return by(room, { site, version: version() }).finally(() => memory.doubt());
      });
    return {
      readDocuments: async () => (await rows()).map(({ row }) => row),
      readCopyTimes: (numbers) =>
        inside(() => together(async (by) => (await copies()).readCopyTimes(site, version(), numbers, by))),
      readDocumentFile: async (url) => (await script()).readDocumentFile(site, url),
      addDocument: (...given) => write((room, on) => room.addDocument(on, ...given)),
      keepDocument: (...given) => write((room, on) => room.keepDocument(on, ...given)),
      checkDocuments: (...given) => write((room, on) => room.checkDocuments(on, ...given)),
    };
  },
};
