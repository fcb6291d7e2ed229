import * as z from 'zod/mini';
import { documentsLibrary, type CellValue, type ItemCells } from '@tms-support/sharepoint-schema';
import { fileNameFor } from '../attachments/file-name.js';
import { changeAsSeen, changeItem, mustBeThere, mustFit } from '../rows/row-store.js';
import { cellsOf, headExpand } from '../site/item.js';
import { selectOf } from '../site/query.js';
import { listOn, serverPath, type Site } from '../site/site.js';
import { ChangedMeanwhileError, StorageError } from '../site/storage-error.js';
import { asking } from '../site/to-storage-error.js';
import type { Checked, DocumentCalls, DocumentFacts, DocumentRow, GivenFile, SeenDocument } from './document-calls.js';
import { putNewFile, replaceFile, rowOfFile } from './document-file.js';
import { checkToFields, factsToFields } from './document-fields.js';
import { parseDocumentRow, ofFiles } from './document-rows.js';

const f = documentsLibrary.fields;

/** The library, as lists of this version have it. */
export interface LibraryOnSite {
  site: Site;
  version: number;
}

const keyedOf = ({ site, version }: LibraryOnSite) => ({ site, list: documentsLibrary, version });

/** One file's row, with its address. */
async function readRow({ site, version }: LibraryOnSite, number: number): Promise<ItemCells> {
  const select = [...selectOf(site, documentsLibrary, version), ...ofFiles];
  const item = listOn(site, documentsLibrary).items.getById(number);
  return asking('reading the document', async () => cellsOf(await item.select(...select).expand(...headExpand)()));
}

/** Where the lists are too old for what somebody says, nothing of it is dropped without a word. */
function mustHold({ site, version }: LibraryOnSite, cells: Readonly<Record<string, CellValue>>): void {
  const said = Object.values(f).filter(({ name }) => name in cells && cells[name] !== null);
  const young = said.filter((field) => ('since' in field ? field.since : 1) > version);
  if (young.length > 0) {
    const names = young.map(({ title }) => `“${title}”`).join(', ');
    const message = `The library has no column ${names} yet. A site owner can run set-up, which adds it. Nothing was saved.`;
    throw new StorageError('STORAGE.REFUSED', message);
  }
  site.lost.mustBeThere(documentsLibrary, said);
}

function mustBeSaid(library: LibraryOnSite, facts: DocumentFacts): void {
  mustBeThere(keyedOf(library));
  mustFit([
    [f.title, facts.title],
    [f.purpose, facts.purpose],
    [f.limitFrom, facts.limitFrom],
    [f.limitRule, facts.limitRule],
    [f.ownerName, facts.ownerName],
  ]);
  mustHold(library, factsToFields(facts));
}

/** Changes cells of a row as its writer saw it. What somebody else wrote meanwhile comes back as a row. */
async function change(
  library: LibraryOnSite,
  row: SeenDocument,
  cells: { before: Record<string, CellValue>; after: Record<string, CellValue> },
  doing: string,
): Promise<DocumentRow> {
  const { url } = library.site;
  try {
    await changeAsSeen(keyedOf(library), row, cells, doing);
  } catch (cause) {
    if (!(cause instanceof ChangedMeanwhileError)) throw cause;
    throw new ChangedMeanwhileError({ ...cause.row, theirs: parseDocumentRow(cause.row.theirs, url) });
  }
  return parseDocumentRow(await readRow(library, row.number), url);
}

const idSchema = z.looseObject({ Id: z.number() });

/** Puts a file into the library with what is said of it. Throws `StorageError`. */
export async function addDocument(library: LibraryOnSite, file: GivenFile, facts: DocumentFacts): Promise<DocumentRow> {
  const { site } = library;
  mustBeSaid(library, facts);
  const path = `${serverPath(site, documentsLibrary)}/${fileNameFor(file.name)}`;
  await putNewFile(site, path, file.bytes);
  const number = idSchema.parse(await rowOfFile(site, path)).Id;
  // The file is there by now: what is said of it goes on whatever version its making has left.
  await changeItem(keyedOf(library), { number, etag: '*' }, factsToFields(facts), 'saving the document’s details');
  return parseDocumentRow(await readRow(library, number), site.url);
}

const pathSchema = z.looseObject({ FileRef: z.string().check(z.startsWith('/')) });

/** Changes what is said of a document, and the file itself where a new copy is given. Throws `StorageError`. */
export const keepDocument = async (
  library: LibraryOnSite,
  ...[facts, row, bytes]: Parameters<DocumentCalls['keepDocument']>
): Promise<DocumentRow> => {
  mustBeSaid(library, facts);
  const cells = { before: factsToFields(row.value), after: factsToFields(facts) };
  const kept = await change(library, row, cells, 'saving the document');
  if (!bytes) return kept;
  const { FileRef } = pathSchema.parse(await readRow(library, row.number));
  await replaceFile(library.site, FileRef, bytes);
  return parseDocumentRow(await readRow(library, row.number), library.site.url);
};

/** One after the other: each is a write of its own, and one that is refused takes no other with it. */
export const checkDocuments = async (
  library: LibraryOnSite,
  ...[rows, check]: Parameters<DocumentCalls['checkDocuments']>
): Promise<readonly Checked[]> => {
  const done: Checked[] = [];
  for (const row of rows) {
    const { checkedOn, checkedBy } = row.value;
    const before = checkToFields(
      checkedOn === undefined ? undefined : { on: checkedOn, ...(checkedBy ? { by: checkedBy } : {}) },
    );
    const after = checkToFields(check(row));
    try {
      mustHold(library, after);
      done.push({
        outcome: 'saved',
        row: await change(library, row, { before, after }, 'saving that the copy was checked'),
      });
    } catch (error) {
      done.push({ outcome: 'failed', number: row.number, error });
    }
  }
  return done;
};
