import type { Field } from '../site/field.js';
import type { ListSchema } from '../site/list-schema.js';

const isOn = ({ attributes }: Field, name: string): boolean => /^(true|1)$/i.test(String(attributes[name] ?? ''));

const SIGNS: Readonly<Record<string, string>> = {
  '"': '&quot;',
  ':': '&#58;',
  '{': '&#123;',
  '}': '&#125;',
};

/**
 * A column of rich text keeps HTML, whoever writes it: text that a program sent comes back in a `div` whose class begins with `ExternalClass`, with
 * `&amp;`, `&quot;`, `&#58;`, `&#123;` and `&#125;` for these signs [R: sp-dev-fx-extensions#103, a row of SharePoint Online that holds JSON]. What is
 * HTML already is not put into another [L]. That only what is written from then on is changed, and line ends stay, is chosen.
 */
const asRichText = (field: Field, text: string): string =>
  /^\s*<div class="ExternalClass/.test(text)
    ? text
    : `<div class="ExternalClass${field.guid.replace(/-/g, '').toUpperCase()}">${text
        .replace(/&(?!#?\w+;)/g, '&amp;')
        .replace(/[":{}]/g, (sign) => SIGNS[sign] ?? sign)}</div>`;

/** What is stored of a text that fits its column. */
export const keptText = (field: Field, text: string): string =>
  field.type === 'Note' && isOn(field, 'RichText') ? asRichText(field, text) : text;

/**
 * The columns that a change of a row leaves blank, though it does not name them: with versions on, one that appends holds what was written last,
 * and nothing once something else was written [R: sp-dev-docs#9462, a PATCH of another column; its earlier texts stay in the versions].
 */
export const blankedBesides = (list: ListSchema, named: { has(column: string): boolean }): string[] =>
  list.settings.options['EnableVersioning'] === true
    ? list.fields.flatMap((field) =>
        field.type === 'Note' && field.column && isOn(field, 'AppendOnly') && !named.has(field.column)
          ? [field.column]
          : [],
      )
    : [];
