import * as z from 'zod/mini';
import type { AskSite } from '../people/ask-site.js';

const fieldSchema = z.looseObject({
  InternalName: z.string(),
  Title: z.string(),
  TypeAsString: z.string(),
  ReadOnlyField: z.boolean(),
  Required: z.boolean(),
  Description: z.string(),
  SchemaXml: z.string(),
  CustomFormatter: z.nullable(z.string()),
  Choices: z.optional(z.nullable(z.array(z.string()))),
});
export type ListField = z.infer<typeof fieldSchema>;

const viewSchema = z.looseObject({
  Id: z.string(),
  Title: z.string(),
  DefaultView: z.boolean(),
  ServerRelativeUrl: z.string(),
});
export type ListView = z.infer<typeof viewSchema>;

/** A list with what its pages show of it. */
export interface ShownList {
  title: string;
  description: string;
  isLibrary: boolean;
  /** Those that are not hidden, by internal name. */
  fields: ReadonlyMap<string, ListField>;
  views: readonly ListView[];
  mayAdd: boolean;
  mayEdit: boolean;
}

const quoted = (text: string): string => encodeURIComponent(text.replace(/'/g, "''"));
/** The list over REST, by its path. */
export const listCall = (listPath: string): string => `/_api/web/getList('${quoted(listPath)}')`;

/** What SharePoint asks of everything that is posted. */
export const digestOf = async (ask: AskSite): Promise<Record<string, string>> => {
  const { FormDigestValue } = await ask<{ FormDigestValue: string }>('/_api/contextinfo', { method: 'POST' });
  return { 'X-RequestDigest': FormDigestValue };
};

const fieldNames =
  'InternalName,Title,TypeAsString,ReadOnlyField,Required,Description,SchemaXml,CustomFormatter,Choices';
const addItems = 0x2;
const editItems = 0x4;

/** Reads a list with the rights of whoever asks. */
export async function readList(ask: AskSite, listPath: string): Promise<ShownList> {
  const list = listCall(listPath);
  const facts = await ask<{ Title: string; Description: string; BaseTemplate: number }>(
    `${list}?$select=Title,Description,BaseTemplate`,
  );
  const fields = await ask<{ value: unknown[] }>(`${list}/fields?$select=${fieldNames}&$filter=Hidden eq false`);
  const views = await ask<{ value: unknown[] }>(
    `${list}/views?$select=Id,Title,DefaultView,ServerRelativeUrl&$filter=Hidden eq false`,
  );
  const { Low } = await ask<{ Low: string }>(`${list}/effectiveBasePermissions`);
  const read = z.array(fieldSchema).parse(fields.value);
  return {
    title: facts.Title,
    description: facts.Description,
    isLibrary: facts.BaseTemplate === 101,
    fields: new Map(read.map((field) => [field.InternalName, field])),
    views: z.array(viewSchema).parse(views.value),
    mayAdd: (Number(Low) & addItems) !== 0,
    mayEdit: (Number(Low) & editItems) !== 0,
  };
}

/** One page of rows as a view gives them: text by column, and what stands behind the text under the name with a full stop. */
export interface RowsPage {
  columns: readonly string[];
  rows: readonly Readonly<Record<string, unknown>>[];
  /** The address of the next page, from the question mark on; absent on the last. */
  next?: string;
}

const rowsSchema = z.looseObject({
  Row: z.array(z.record(z.string(), z.unknown())),
  NextHref: z.optional(z.string()),
});

/** The rows of a view, and the columns that it shows. `page` is the `NextHref` of the page before. */
export async function readRows(
  ask: AskSite,
  listPath: string,
  view: ListView,
  page: string | undefined,
): Promise<RowsPage> {
  const list = listCall(listPath);
  const { Items } = await ask<{ Items: string[] }>(`${list}/views('${view.Id}')/ViewFields`);
  const answer = await ask<unknown>(`${list}/RenderListDataAsStream?View=${view.Id}`, {
    method: 'POST',
    body: { parameters: { RenderOptions: 2, ...(page ? { Paging: page.replace(/^\?/, '') } : {}) } },
    headers: await digestOf(ask),
  });
  const { Row: rows, NextHref: next } = rowsSchema.parse(answer);
  return { columns: Items, rows, ...(next ? { next } : {}) };
}

const editable = new Set(['Text', 'Note', 'Choice', 'MultiChoice', 'Number', 'DateTime', 'Boolean']);

/** The columns of the form, in the list's order. */
export const formFields = ({ fields }: ShownList, form: 'new' | 'edit'): readonly ListField[] =>
  [...fields.values()].filter(
    ({ ReadOnlyField, TypeAsString, SchemaXml }) =>
      !ReadOnlyField &&
      editable.has(TypeAsString) &&
      !new RegExp(`ShowIn${form === 'new' ? 'New' : 'Edit'}Form="FALSE"`, 'i').test(SchemaXml) &&
      !/Group="_Hidden"/.test(SchemaXml),
  );
