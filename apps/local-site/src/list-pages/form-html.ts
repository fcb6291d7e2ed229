import { escapeHtml } from '../page/html.js';
import { linkHtml, listPageHtml, type Chrome } from './list-page-html.js';
import type { ListField, ShownList } from './read-list.js';
import { formPath } from './rows-html.js';

export interface FormView {
  list: ShownList;
  listPath: string;
  /** Absent: a new row. */
  itemId: string | undefined;
  fields: readonly ListField[];
  /** What stands in each cell now, as a form writes it, by internal name. */
  before: Readonly<Record<string, string>>;
  /** What somebody typed, where they typed. */
  typed: Readonly<Record<string, string>>;
  /** Why SharePoint did not take a cell, by internal name; "" is the row as a whole. */
  refused: ReadonlyMap<string, string>;
}

const optionHtml = (value: string, chosen: string): string =>
  `<option value="${escapeHtml(value)}"${value === chosen ? ' selected' : ''}>${escapeHtml(value || '(blank)')}</option>`;

const several = (value: string): string[] => value.split(';#').filter(Boolean);

/** The input of a column, as SharePoint's form has one for its type. */
function inputHtml({ InternalName, TypeAsString, Choices }: ListField, value: string, more: string): string {
  const at = `id="f-${escapeHtml(InternalName)}" name="${escapeHtml(InternalName)}"${more}`;
  switch (TypeAsString) {
    case 'Note':
      return `<textarea ${at} rows="5">\n${escapeHtml(value)}</textarea>`;
    case 'Boolean':
      return `<select ${at}>${['', 'Yes', 'No'].map((one) => optionHtml(one, value)).join('')}</select>`;
    case 'Choice': {
      const known = Choices ?? [];
      // A word that is no choice any more stays, until somebody chooses another.
      const all = ['', ...known, ...(value && !known.includes(value) ? [value] : [])];
      return `<select ${at}>${all.map((one) => optionHtml(one, value)).join('')}</select>`;
    }
    case 'MultiChoice': {
      const known = [...new Set([...(Choices ?? []), ...several(value)])];
      const boxes = known.map((one, index) => {
        const id = index === 0 ? `f-${InternalName}` : `f-${InternalName}-${index}`;
        const checked = several(value).includes(one) ? ' checked' : '';
        return `<label for="${escapeHtml(id)}"><input type="checkbox" id="${escapeHtml(id)}" name="${escapeHtml(InternalName)}" value="${escapeHtml(one)}"${checked}> ${escapeHtml(one)}</label>`;
      });
      return boxes.join('');
    }
    default:
      return `<input ${at} type="text" value="${escapeHtml(value)}" autocomplete="off">`;
  }
}

const typeHints: Readonly<Record<string, string>> = {
  DateTime: 'Month first, as the site writes it: 3/25/2026 9:00 AM.',
  Number: 'A number.',
};

function fieldHtml(field: ListField, { before, typed, refused }: FormView): string {
  const { InternalName, Title, Description, TypeAsString } = field;
  const name = escapeHtml(InternalName);
  const error = refused.get(InternalName);
  const hint = [Description, typeHints[TypeAsString] ?? ''].filter(Boolean).join(' ');
  const ids = [hint ? `h-${InternalName}` : '', error ? `e-${InternalName}` : ''].filter(Boolean).join(' ');
  const more = `${ids ? ` aria-describedby="${escapeHtml(ids)}"` : ''}${error ? ' aria-invalid="true"' : ''}`;
  const was = before[InternalName] ?? '';
  const parts = [
    hint ? `<p class="hint" id="h-${name}">${escapeHtml(hint)}</p>` : '',
    error ? `<p class="error" id="e-${name}"><span class="unseen">Error: </span>${escapeHtml(error)}</p>` : '',
    inputHtml(field, typed[InternalName] ?? was, more),
    // What the form was filled from: a cell that nobody touched is not written.
    `<input type="hidden" name="was.${name}" value="${escapeHtml(was)}">`,
  ].join('\n');
  return TypeAsString === 'MultiChoice'
    ? `<fieldset class="list-field"${ids ? ` aria-describedby="${escapeHtml(ids)}"` : ''}><legend>${escapeHtml(Title)}</legend>${parts}</fieldset>`
    : `<div class="list-field"><label for="f-${name}">${escapeHtml(Title)}</label>${parts}</div>`;
}

/** The form of a row: one that is there, or a new one; of a library, with the file. */
export function formHtml(view: FormView, chrome: Chrome): string {
  const { list, listPath, itemId, fields, refused } = view;
  const heading =
    itemId === undefined
      ? `${list.title}: ${list.isLibrary ? 'add a file' : 'new item'}`
      : `${list.title}: edit row ${itemId}`;
  const titles = new Map(fields.map(({ InternalName, Title }) => [InternalName, Title]));
  const lines = [...refused].map(([name, words]) => {
    const words_ = `${titles.has(name) ? `${titles.get(name)}: ` : ''}${words}`;
    return `<li>${titles.has(name) ? linkHtml(`#f-${name}`, words_) : escapeHtml(words_)}</li>`;
  });
  const summary =
    lines.length > 0
      ? `<div class="summary" role="alert"><h2>There is a problem</h2><p>Nothing was saved.</p><ul>${lines.join('')}</ul></div>`
      : '';
  const file =
    itemId === undefined && list.isLibrary
      ? '<div class="list-field"><label for="f-file">File</label><input id="f-file" name="file" type="file"></div>'
      : '';
  const encoding = file ? ' enctype="multipart/form-data"' : '';
  const address = formPath(listPath, list.isLibrary, itemId === undefined ? 'NewForm' : 'EditForm');
  return listPageHtml(
    heading,
    `${summary}
<form class="list-form" method="post" action="${escapeHtml(address)}${itemId === undefined ? '' : `?ID=${escapeHtml(itemId)}`}"${encoding}>
${file}
${fields.map((field) => fieldHtml(field, view)).join('\n')}
<p class="page-commands"><button class="main-command">Save</button> ${linkHtml(listPath, 'Cancel')}</p>
</form>`,
    chrome,
  );
}
