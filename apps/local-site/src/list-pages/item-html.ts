import { escapeHtml } from '../page/html.js';
import { linkHtml, listPageHtml, type Chrome } from './list-page-html.js';
import type { ListField, ShownList } from './read-list.js';
import { formPath } from './rows-html.js';

/** One column of a row as it stands. */
export interface ItemCell {
  name: string;
  title: string;
  value: string;
}

/** A row to be read, each cell that a form has with the way to edit it. */
export function itemHtml(
  {
    list,
    listPath,
    itemId,
    cells,
    editable,
  }: {
    list: ShownList;
    listPath: string;
    itemId: string;
    cells: readonly ItemCell[];
    editable: readonly ListField[];
  },
  chrome: Chrome,
): string {
  const names = new Set(editable.map(({ InternalName }) => InternalName));
  const edit = `${formPath(listPath, list.isLibrary, 'EditForm')}?ID=${itemId}`;
  const rows = cells
    .map(({ name, title, value }) => {
      const way = list.mayEdit && names.has(name) ? linkHtml(`${edit}#f-${name}`, 'Edit', `: ${title}`) : '';
      return `<tr><th scope="row">${escapeHtml(title)}</th><td>${escapeHtml(value)}</td><td>${way}</td></tr>`;
    })
    .join('\n');
  const heading = `${list.title}, item ${itemId}`;
  return listPageHtml(
    heading,
    `<p>${linkHtml(listPath, 'All rows')}${list.mayEdit ? ` · ${linkHtml(edit, 'Edit this row')}` : ''}</p>
<div class="item-scroller" tabindex="0" role="region" aria-label="Columns of the row">
<table>
<thead class="unseen"><tr><th scope="col">Column</th><th scope="col">Cell</th><th scope="col">Edit</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>
</div>`,
    chrome,
  );
}
