import * as z from 'zod/mini';
import { SiteAnswerError, type AskSite } from '../people/ask-site.js';
import { digestOf, listCall, type ListField } from './read-list.js';

const outcomesSchema = z.looseObject({
  value: z.array(
    z.looseObject({
      FieldName: z.string(),
      FieldValue: z.optional(z.nullable(z.string())),
      ErrorMessage: z.nullable(z.string()),
      HasException: z.boolean(),
    }),
  ),
});

/** How a save ended: the row, or why each cell was refused. */
export type Saved = { itemId: string } | { refused: ReadonlyMap<string, string> };

/** What somebody typed into a form, by column; only what differs from what the form was filled from. */
export function changedCells(form: FormData, fields: readonly ListField[]): Record<string, string> {
  const text = (name: string): string => {
    const values = form.getAll(name).filter((one): one is string => typeof one === 'string');
    // A form's lines end as on a typewriter; SharePoint's and everybody else's do not.
    return values.join(';#').replace(/\r\n/g, '\n');
  };
  const changed = fields.filter(({ InternalName }) => text(InternalName) !== text(`was.${InternalName}`));
  return Object.fromEntries(changed.map(({ InternalName }) => [InternalName, text(InternalName)]));
}

const formValues = (cells: Readonly<Record<string, string>>): { FieldName: string; FieldValue: string }[] =>
  Object.entries(cells).map(([FieldName, FieldValue]) => ({ FieldName, FieldValue }));

function outcomeOf(answer: unknown, itemId?: string): Saved {
  const { value } = outcomesSchema.parse(answer);
  const refused = value.filter(({ HasException }) => HasException);
  if (refused.length > 0)
    return {
      refused: new Map(refused.map((one) => [one.FieldName, one.ErrorMessage ?? 'SharePoint did not accept it.'])),
    };
  return { itemId: itemId ?? value.find(({ FieldName }) => FieldName === 'Id')?.FieldValue ?? '' };
}

/** Saves cells of a row by the call that SharePoint's own forms use: each column that is refused says why, and nothing is saved then. */
export async function saveCells(
  ask: AskSite,
  listPath: string,
  itemId: string,
  cells: Readonly<Record<string, string>>,
): Promise<Saved> {
  if (Object.keys(cells).length === 0) return { itemId };
  const answer = await ask<unknown>(`${listCall(listPath)}/items(${itemId})/ValidateUpdateListItem`, {
    method: 'POST',
    body: { formValues: formValues(cells), bNewDocumentUpdate: false },
    headers: await digestOf(ask),
  });
  return outcomeOf(answer, itemId);
}

/** Adds a row. */
export async function addRow(ask: AskSite, listPath: string, cells: Readonly<Record<string, string>>): Promise<Saved> {
  const answer = await ask<unknown>(`${listCall(listPath)}/AddValidateUpdateItemUsingPath`, {
    method: 'POST',
    body: { listItemCreateInfo: {}, formValues: formValues(cells), bNewDocumentUpdate: false },
    headers: await digestOf(ask),
  });
  return outcomeOf(answer);
}

const quoted = (text: string): string => encodeURIComponent(text.replace(/'/g, "''"));

/** Puts a file into a library, then what was typed about it. A name that is taken is refused in SharePoint's words. */
export async function addFile(
  ask: AskSite,
  listPath: string,
  file: File,
  cells: Readonly<Record<string, string>>,
): Promise<Saved> {
  const headers = await digestOf(ask);
  const into = `/_api/web/getFolderByServerRelativePath(decodedurl='${quoted(listPath)}')/files`;
  try {
    await ask(`${into}/addUsingPath(decodedurl='${quoted(file.name)}',overwrite=false)`, {
      method: 'POST',
      text: new Uint8Array(await file.arrayBuffer()),
      headers,
    });
  } catch (problem) {
    if (!(problem instanceof SiteAnswerError) || problem.status !== 400) throw problem;
    return { refused: new Map([['', 'The library has a file of this name, or does not take the name.']]) };
  }
  const at = `/_api/web/getFileByServerRelativePath(decodedurl='${quoted(`${listPath}/${file.name}`)}')`;
  const { Id } = await ask<{ Id: number }>(`${at}/ListItemAllFields?$select=Id`);
  return saveCells(ask, listPath, String(Id), cells);
}
