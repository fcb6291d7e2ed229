import { escapeHtml } from '../page/html.js';
import { formattedCell } from './format-cell.js';
import { linkHtml, listPageHtml, type Chrome } from './list-page-html.js';
import type { ListView, RowsPage, ShownList } from './read-list.js';

export interface RowsView {
  list: ShownList;
  listPath: string;
  view: ListView;
  page: RowsPage;
  /** What was just saved, in words. */
  saved: string | undefined;
  siteUrl: string;
  now: () => string;
}

/** Names of the view's columns that stand for another. */
const shownAs: Readonly<Record<string, string>> = { LinkTitle: 'Title', LinkFilename: 'FileLeafRef' };
const ownTitles: Readonly<Record<string, string>> = { DocIcon: 'Type', LinkFilename: 'Name', FileLeafRef: 'Name' };

type Row = Readonly<Record<string, unknown>>;

/** A cell's text as the view gives it: people come as a list of them, several choices as one text. */
export function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) {
    return value
      .map((one: unknown) =>
        typeof one === 'object' ? textOf((one as Row)['title'] ?? (one as Row)['lookupValue']) : textOf(one),
      )
      .join(', ');
  }
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The address of a form of the list. */
export const formPath = (listPath: string, isLibrary: boolean, form: string): string =>
  `${listPath}${isLibrary ? '/Forms' : ''}/${form}.aspx`;

function cellHtml(name: string, row: Row, { list, listPath, siteUrl, now }: RowsView): string {
  const own = shownAs[name] ?? name;
  const field = list.fields.get(own);
  const text = textOf(row[own] ?? row[name]);
  const id = textOf(row['ID']);
  if (name === 'LinkFilename') return linkHtml(textOf(row['FileRef']), text);
  if (name === 'LinkTitle')
    return linkHtml(`${formPath(listPath, list.isLibrary, 'DispForm')}?ID=${id}`, text || '(no title)', `, row ${id}`);
  if (name === 'DocIcon') return escapeHtml(text || 'File');
  return formattedCell(field?.CustomFormatter ?? null, text, {
    valueOf: (asked) => {
      if (asked === '@now') return now();
      if (asked === '@currentWeb') return siteUrl;
      const [of, part] = asked.startsWith('[$') ? asked.slice(2, -1).split('.') : [own, asked.split('.')[1]];
      if (!asked.startsWith('[$') && !asked.startsWith('@currentField')) return '';
      // What stands behind the text of a date or a number has the column's name and a full stop.
      return part === undefined ? textOf(row[`${of}.`] ?? row[of!]) : textOf(row[of!]);
    },
  });
}

function views({ list, listPath, view }: RowsView): string {
  if (list.views.length < 2) return '';
  const items = list.views
    .map((one) =>
      one.Id === view.Id
        ? `<li aria-current="true">${escapeHtml(one.Title)}</li>`
        : `<li>${linkHtml(`${listPath}?view=${encodeURIComponent(one.Title)}`, one.Title)}</li>`,
    )
    .join('');
  return `<nav aria-label="Views"><ul class="list-views">${items}</ul></nav>`;
}

/** The rows of a view, each with a way to edit it. */
export function rowsHtml(shown: RowsView, chrome: Chrome): string {
  const { list, listPath, page, saved, view } = shown;
  const columns = page.columns.filter((name) => name !== 'Edit');
  const titleOf = (name: string): string => list.fields.get(shownAs[name] ?? name)?.Title ?? ownTitles[name] ?? name;
  const head = columns.map((name) => `<th scope="col">${escapeHtml(ownTitles[name] ?? titleOf(name))}</th>`).join('');
  const edit = (row: Row): string => {
    const id = textOf(row['ID']);
    return `<td>${linkHtml(`${formPath(listPath, list.isLibrary, 'EditForm')}?ID=${id}`, 'Edit', ` row ${id}`)}</td>`;
  };
  const rows = page.rows
    .map((row) => {
      const cells = columns.map((name) => `<td>${cellHtml(name, row, shown)}</td>`).join('');
      return `<tr id="row-${escapeHtml(textOf(row['ID']))}"><td>${escapeHtml(textOf(row['ID']))}</td>${cells}${list.mayEdit ? edit(row) : ''}</tr>`;
    })
    .join('\n');
  const add = list.mayAdd
    ? `<p>${linkHtml(formPath(listPath, list.isLibrary, 'NewForm'), list.isLibrary ? 'Add a file' : 'New item')}</p>`
    : '';
  const none = page.rows.length === 0 ? '<p>There are no rows in this view.</p>' : '';
  const next = page.next
    ? `<p>${linkHtml(`${listPath}?view=${encodeURIComponent(view.Title)}&page=${encodeURIComponent(page.next)}`, 'More rows')}</p>`
    : '';
  return listPageHtml(
    list.title,
    `<p class="page-status" role="status">${escapeHtml(saved ?? '')}</p>
<p>${escapeHtml(list.description)}</p>
${views(shown)}
${add}
<div class="item-scroller" tabindex="0" role="region" aria-label="Rows of ${escapeHtml(list.title)}">
<table>
<caption class="unseen">${escapeHtml(view.Title)}</caption>
<thead><tr><th scope="col">ID</th>${head}${list.mayEdit ? '<th scope="col">Edit</th>' : ''}</tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>
${none}${next}`,
    chrome,
  );
}
