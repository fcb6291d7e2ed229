import { type Field, isMulti, isReference, isUser } from '../site/field.js';
import { isLibrary, type ListSchema } from '../site/list-schema.js';
import { cellText, MODERATION_WORDS, numberText, referenceTitle } from '../rows/cell-text.js';
import { rowCounts } from '../rows/row-counts.js';
import { versionLabel } from '../rows/item-values.js';
import { isDateOnly, shownDate } from '../rows/shown-date.js';
import { number, type Row, text } from '../store/database.js';
import { itemRights, type Visit } from '../site/visit.js';

import type { ProjectedField } from './parse-view.js';

type Rendered = Record<string, unknown>;

const ids = (field: Field, stored: unknown): number[] =>
  isMulti(field) ? (JSON.parse(String(stored as string)) as number[]) : [Number(stored)];

function person(visit: Visit, id: number): Rendered {
  const row = visit.site.db.get('SELECT * FROM principals WHERE id = ?', id);
  return { id: String(id), title: text(row, 'title'), email: text(row, 'email'), sip: text(row, 'email'), picture: '' };
}

/** A number as it is sent: fifteen digits, `1.00000000000000` and `11.0000000000000`, as recorded [R]. */
export function digits(value: number): string {
  const written = value.toPrecision(15);
  return written.includes('e') ? value.toFixed(14) : written;
}

/** An image or a place is shown as an object; text that is not one stays text. */
function structured(stored: string): unknown {
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    return stored;
  }
}

function cell(visit: Visit, field: Field, row: Row, datesInUtc: boolean): Rendered {
  const name = field.internalName;
  const stored = field.column ? row[field.column] : null;
  if (isUser(field))
    return { [name]: stored === null || stored === undefined ? '' : ids(field, stored).map((id) => person(visit, id)) };
  if (isReference(field) && !field.fromBaseType) {
    return {
      [name]:
        stored === null || stored === undefined
          ? ''
          : ids(field, stored).map((id) => ({
              lookupId: id,
              lookupValue: referenceTitle(visit, field, id),
              isSecretFieldValue: false,
            })),
    };
  }
  if (stored === null || stored === undefined) return { [name]: field.type === 'MultiChoice' ? [] : '' };
  switch (field.type) {
    case 'DateTime':
      return {
        [name]: datesInUtc ? String(stored) : shownDate(String(stored), isDateOnly(field)),
        [`${name}.`]: String(stored),
        [`${name}.FriendlyDisplay`]: '',
      };
    case 'Number':
    case 'Currency':
      return {
        [name]: numberText(field, Number(stored)),
        [`${name}.`]: digits(Number(stored)),
      };
    case 'Calculated':
      return { [name]: cellText(visit, field, row), [`${name}.`]: String(stored) };
    case 'ModStat':
      return { [name]: MODERATION_WORDS[Number(stored)] ?? '', [`${name}.`]: String(stored) };
    case 'AllDayEvent':
    case 'Recurrence':
    case 'Boolean':
      return { [name]: stored === 1 ? 'Yes' : 'No', [`${name}.value`]: String(stored) };
    case 'Attachments':
      return { [name]: String(stored) };
    case 'MultiChoice':
      return { [name]: JSON.parse(String(stored)) as unknown };
    case 'URL': {
      const { Url, Description } = JSON.parse(String(stored)) as { Url: string; Description: string };
      return { [name]: Url, [`${name}.desc`]: Description };
    }
    case 'Thumbnail':
    case 'Location':
      return { [name]: structured(String(stored)) };
    default:
      return { [name]: String(stored) };
  }
}

const hex = (visit: Visit, list: ListSchema, row: Row): string => {
  const { high, low } = itemRights(visit, list.guid, row);
  return `0x${high.toString(16)}${low.toString(16).padStart(8, '0')}`;
};

const typeName = (visit: Visit, list: ListSchema, id: string): string =>
  text(
    visit.site.db.get(
      "SELECT json_extract(settings, '$.name') AS name FROM content_types WHERE list_guid = ? AND id = ?",
      list.guid,
      id,
    ),
    'name',
  );

/** Which columns a row is drawn with, and how. */
export interface RowShape {
  names: readonly string[];
  projected: readonly ProjectedField[];
  datesInUtc: boolean;
}

/** A column of a joined list, as a lookup to it [L]. Its number is not known by it. */
const projectedCell = (name: string, value: unknown): Rendered => ({
  [name]:
    value === null || value === undefined
      ? ''
      : [{ lookupId: 0, lookupValue: String(value as string), isSecretFieldValue: false }],
});

/** One row of RenderListDataAsStream: everything as text, as it would be shown. */
export function renderRow(visit: Visit, list: ListSchema, row: Row, shape: RowShape): Rendered {
  const counts = rowCounts(visit, list, row);
  const out: Rendered = {
    ID: text(row, 'id'),
    PermMask: hex(visit, list, row),
    FSObjType: text(row, 'fs_type'),
    HTML_x0020_File_x0020_Type: '',
    UniqueId: `{${text(row, 'unique_id').toUpperCase()}}`,
    ProgId: '',
    NoExecute: '1',
    ContentTypeId: text(row, 'content_type_id'),
    FileRef: text(row, 'file_ref'),
    'FileRef.urlencode': encodeURIComponent(text(row, 'file_ref')),
    FileLeafRef: text(row, 'file_leaf'),
    ItemChildCount: counts['ItemChildCount']?.() ?? '0',
    FolderChildCount: counts['FolderChildCount']?.() ?? '0',
    SMTotalSize: text(row, 'file_size'),
    File_x0020_Size: isLibrary(list) ? text(row, 'file_size') : '',
    owshiddenversion: text(row, 'version'),
    _UIVersionString: versionLabel(number(row, 'ui_version')),
  };
  for (const name of shape.names) {
    if (shape.projected.some((one) => one.name === name)) {
      Object.assign(out, projectedCell(name, row[`shown_${name}`]));
      continue;
    }
    const field = list.fields.find((one) => one.internalName === name);
    if (!field) continue;
    if (counts[name]) out[name] = counts[name]();
    else if (field.type === 'Computed') {
      const shown = name.startsWith('LinkTitle')
        ? text(row, 'f_Title')
        : name.startsWith('LinkFilename')
          ? text(row, 'file_leaf')
          : name === 'ContentType'
            ? typeName(visit, list, text(row, 'content_type_id'))
            : '';
      Object.assign(out, { [name]: shown }, name.startsWith('LinkTitle') ? { Title: text(row, 'f_Title') } : {});
    } else if (!(name in out)) {
      Object.assign(out, cell(visit, field, row, shape.datesInUtc));
    }
  }
  return out;
}
