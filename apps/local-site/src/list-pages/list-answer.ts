import { notFound, redirect, textAnswer } from '../server/answers.js';
import type { SiteHost } from '../server/site-host.js';
import { askAs, SiteAnswerError, type AskSite } from '../people/ask-site.js';
import { formHtml, type FormView } from './form-html.js';
import { itemHtml } from './item-html.js';
import type { ListAddress } from './list-address.js';
import { linkHtml, listPageHtml, type Chrome } from './list-page-html.js';
import { escapeHtml } from '../page/html.js';
import { formFields, listCall, readList, readRows, type ListView, type ShownList } from './read-list.js';
import { rowsHtml, textOf } from './rows-html.js';
import { addFile, addRow, changedCells, saveCells } from './save-form.js';

interface Visit {
  request: Request;
  path: string;
  address: ListAddress;
  host: SiteHost;
  ask: AskSite;
  chrome: Chrome;
  list: ShownList;
}

const pageAnswer = (html: string, status = 200): Response =>
  new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' } });

/** What a person may not do, as a page with the way back: words alone in a window lead nowhere. */
const refusedAnswer = (heading: string, words: string, back: string, chrome: Chrome): Response =>
  pageAnswer(listPageHtml(heading, `<p>${escapeHtml(words)}</p>\n<p>${back}</p>`, chrome), 403);

function viewOf({ list, path, request }: Visit): ListView | undefined {
  const named = new URL(request.url).searchParams.get('view');
  return (
    list.views.find(({ Title }) => Title === named) ??
    list.views.find(({ ServerRelativeUrl }) => ServerRelativeUrl.toLowerCase() === path.toLowerCase()) ??
    list.views.find(({ DefaultView }) => DefaultView) ??
    list.views[0]
  );
}

async function rowsAnswer(visit: Visit): Promise<Response> {
  const { ask, address, list, host, chrome, request } = visit;
  const view = viewOf(visit);
  if (!view) return notFound();
  const query = new URL(request.url).searchParams;
  const page = await readRows(ask, address.listPath, view, query.get('page') ?? undefined);
  const saved = /^\d{1,9}$/.exec(query.get('saved') ?? '')?.[0];
  const shown = { list, listPath: address.listPath, view, page, siteUrl: new URL(host.siteUrl).pathname };
  const words = saved === undefined ? undefined : `Saved: row ${saved}.`;
  return pageAnswer(rowsHtml({ ...shown, saved: words, now: () => new Date().toISOString() }, chrome));
}

/** `OData__x005f_` and `_x005f_` are how REST writes an underscore in a name. */
const restName = (name: string): string => name.replace(/^_/, 'OData__').replace(/_/g, '_x005f_');

/** A row's cells as a form writes them, by internal name. */
async function cellsForEdit({ ask, address, list }: Visit, itemId: string): Promise<Record<string, string>> {
  const values = await ask<Record<string, unknown>>(
    `${listCall(address.listPath)}/items(${itemId})/FieldValuesForEdit`,
  );
  return Object.fromEntries(
    [...list.fields.values()].map(({ InternalName, TypeAsString }) => {
      const text = textOf(values[InternalName] ?? values[restName(InternalName)]);
      if (TypeAsString === 'Boolean')
        return [InternalName, text === '' ? '' : /^(1|yes|true)$/i.test(text) ? 'Yes' : 'No'];
      // `;#a;#b;#` is how several choices are written.
      return [InternalName, TypeAsString === 'MultiChoice' ? text.split(';#').filter(Boolean).join(';#') : text];
    }),
  );
}

async function displayAnswer(visit: Visit, itemId: string): Promise<Response> {
  const { ask, address, list, chrome } = visit;
  const item = await ask<Record<string, unknown>>(`${listCall(address.listPath)}/items(${itemId})`);
  const cells = [...list.fields.values()]
    .filter(({ InternalName }) => InternalName in item)
    .map(({ InternalName, Title }) => ({ name: InternalName, title: Title, value: textOf(item[InternalName]) }));
  const editable = formFields(list, 'edit');
  return pageAnswer(itemHtml({ list, listPath: address.listPath, itemId, cells, editable }, chrome));
}

async function formAnswer(visit: Visit, itemId: string | undefined): Promise<Response> {
  const { request, ask, address, list, host, chrome } = visit;
  const isNew = itemId === undefined;
  if (isNew ? !list.mayAdd : !list.mayEdit) {
    const { name } = host.signIn.whoAsks(request)!;
    const words = `${name} can read this list but cannot change it. Ask a site owner.`;
    return refusedAnswer(list.title, words, linkHtml(address.listPath, 'All rows'), chrome);
  }
  const fields = formFields(list, isNew ? 'new' : 'edit');
  const before = isNew ? {} : await cellsForEdit(visit, itemId);
  const view: FormView = { list, listPath: address.listPath, itemId, fields, before, typed: {}, refused: new Map() };
  if (request.method !== 'POST') return pageAnswer(formHtml(view, chrome));
  const form = await request.formData();
  const cells = changedCells(form, fields);
  const given = form.get('file');
  const file = given instanceof File && given.name !== '' ? given : undefined;
  const noFile = { refused: new Map([['', 'Select a file.']]) };
  const added = list.isLibrary
    ? () => (file ? addFile(ask, address.listPath, file, cells) : Promise.resolve(noFile))
    : () => addRow(ask, address.listPath, cells);
  const saved = await (isNew ? added() : saveCells(ask, address.listPath, itemId, cells));
  if ('itemId' in saved) return redirect(`${encodeURI(address.listPath)}?saved=${saved.itemId}`, 303);
  return pageAnswer(formHtml({ ...view, typed: cells, refused: saved.refused }, chrome), 422);
}

/** A page of a list: its rows, one row, or the form. Over REST, with the rights of whoever asks. Undefined where no list is at the address. */
export async function listAnswer(
  request: Request,
  path: string,
  address: ListAddress,
  host: SiteHost,
): Promise<Response | undefined> {
  const person = host.signIn.whoAsks(request);
  if (!person)
    return address.isSure ? textAnswer(401, 'Nobody is signed in. Open the page of the site first.') : undefined;
  const itemId = new URL(request.url).searchParams.get('ID') ?? '';
  const isOfRow = address.page === 'edit' || address.page === 'display';
  if (isOfRow && !/^\d{1,9}$/.test(itemId)) return notFound();
  const ask = askAs(host.site, host.siteUrl, person);
  const chrome = { siteTitle: host.siteTitle, pagePath: host.pagePath, signedIn: `${person.name}, ${person.role}` };
  try {
    const list = await readList(ask, address.listPath);
    const visit: Visit = { request, path, address, host, ask, chrome, list };
    if (address.page === 'rows') return await rowsAnswer(visit);
    return address.page === 'display'
      ? await displayAnswer(visit, itemId)
      : await formAnswer(visit, address.page === 'new' ? undefined : itemId);
  } catch (problem) {
    if (!(problem instanceof SiteAnswerError)) throw problem;
    if (problem.status === 403 || problem.status === 401)
      return refusedAnswer(
        'This list is not open to you',
        `${person.name} cannot read this list. Ask a site owner.`,
        linkHtml(host.pagePath, 'Back to the site'),
        chrome,
      );
    return address.isSure ? notFound() : undefined;
  }
}
