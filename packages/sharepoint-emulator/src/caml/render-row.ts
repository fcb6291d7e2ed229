import { type Field, isMulti, isReference, isUser } from '../fields/field.js';
import { isLibrary, type ListSchema } from '../lists/list-schema.js';
import { minutesAhead } from '../items/zoned-date.js';
import { referenceTitle, versionLabel } from '../items/item-values.js';
import { number, type Row, text } from '../store/database.js';
import { itemRights, type Visit } from '../web/visit.js';

type Rendered = Record<string, unknown>;

const ids = (field: Field, stored: unknown): number[] =>
  isMulti(field) ? (JSON.parse(String(stored as string)) as number[]) : [Number(stored)];

/** `3/1/2026 9:30 AM`, in the site's time zone. */
function shownDate(at: string, dateOnly: boolean): string {
  const utc = new Date(at);
  const local = new Date(utc.getTime() + minutesAhead(utc) * 60_000);
  const day = `${String(local.getUTCMonth() + 1)}/${String(local.getUTCDate())}/${String(local.getUTCFullYear())}`;
  if (dateOnly) return day;
  const hours = local.getUTCHours();
  return `${day} ${String(hours % 12 === 0 ? 12 : hours % 12)}:${String(local.getUTCMinutes()).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
}

function person(visit: Visit, id: number): Rendered {
  const row = visit.site.db.get('SELECT * FROM principals WHERE id = ?', id);
  return { id: String(id), title: text(row, 'title'), email: text(row, 'email'), sip: text(row, 'email'), picture: '' };
}

/** An image or a place is shown as an object; text that is none stays text. */
function structured(stored: string): unknown {
  try {
    return JSON.parse(stored) as unknown;
  } catch {
    return stored;
  }
}

const isDateOnly = (field: Field): boolean =>
  field.attributes['Format'] === 'DateOnly' || field.attributes['DisplayFormat'] === 0;

function cell(visit: Visit, field: Field, row: Row): Rendered {
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
        [name]: shownDate(String(stored), isDateOnly(field)),
        [`${name}.`]: String(stored),
        [`${name}.FriendlyDisplay`]: '',
      };
    case 'Number':
    case 'Currency':
      return {
        [name]: Number(stored).toLocaleString('en-US', { maximumFractionDigits: 10 }),
        [`${name}.`]: Number(stored).toFixed(14),
      };
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

/** One row of RenderListDataAsStream: everything as text, as it would be shown. */
export function renderRow(visit: Visit, list: ListSchema, row: Row, names: readonly string[]): Rendered {
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
    ItemChildCount: '0',
    FolderChildCount: '0',
    SMTotalSize: text(row, 'file_size'),
    File_x0020_Size: isLibrary(list) ? text(row, 'file_size') : '',
    owshiddenversion: text(row, 'version'),
    _UIVersionString: versionLabel(number(row, 'ui_version')),
  };
  for (const name of names) {
    const field = list.fields.find((one) => one.internalName === name);
    if (!field) continue;
    if (field.type === 'Computed') {
      const shown = name.startsWith('LinkTitle')
        ? text(row, 'f_Title')
        : name.startsWith('LinkFilename')
          ? text(row, 'file_leaf')
          : '';
      Object.assign(out, { [name]: shown }, name.startsWith('LinkTitle') ? { Title: text(row, 'f_Title') } : {});
    } else if (!(name in out)) {
      Object.assign(out, cell(visit, field, row));
    }
  }
  return out;
}
