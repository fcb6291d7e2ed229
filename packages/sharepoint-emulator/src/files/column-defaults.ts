import type { SQLInputValue } from 'node:sqlite';
import type { Field } from '../site/field.js';
import { parseXml, type XmlNode } from '../structure/field-xml.js';
import { badArgument, SharePointError } from '../answers/sharepoint-error.js';
import { planOf } from '../rows/list-plan.js';
import { readValue } from '../rows/read-value.js';
import { dayOf } from '../site/zoned-date.js';
import { isDefaultsReceiver } from '../structure/event-receivers.js';
import type { ListSchema } from '../site/list-schema.js';
import { instant, type Site } from '../site/site.js';

/** One value: of a column, for the files of a folder and of the folders below it. */
interface FolderDefault {
  /** Server-relative, in lower case. */
  folder: string;
  field: Field & { column: string };
  value: string;
}

const ids = (value: string): string[] => {
  const parts = value.split(';#').filter((part) => part !== '');
  // `1;#2`, as PnPjs joins them, or `1;#Ada;#2;#Bo`, as SharePoint writes references.
  return parts.every((part) => /^\d+$/.test(part)) ? parts : parts.filter((_, place) => place % 2 === 0);
};

/** A value of the file as its column stores it. Throws where it is of another kind. */
function cellOf(field: Field, value: string, now: string): SQLInputValue {
  if (value === '') return null;
  switch (field.type) {
    case 'Boolean':
      return readValue(field, /^(1|true)$/i.test(value) ? true : /^(0|false)$/i.test(value) ? false : value);
    case 'DateTime':
      if (/^\[today\]$/i.test(value)) return instant(dayOf(new Date(now))[0]);
      return /^\[now\]$/i.test(value) ? now : readValue(field, value);
    case 'MultiChoice':
      return readValue(field, value.split(/;#?/).filter(Boolean));
    case 'User':
    case 'Lookup':
      return readValue(field, ids(value)[0]);
    case 'UserMulti':
    case 'LookupMulti':
      return readValue(field, ids(value));
    default:
      return readValue(field, value);
  }
}

const decoded = (href: string): string => {
  try {
    return decodeURIComponent(href);
  } catch {
    // PnPjs encodes blanks alone: a `%` of a folder's own name stands as it is.
    return href;
  }
};

const hrefOf = (node: XmlNode): string => decoded(node.attributes['href'] ?? '').toLowerCase();

/** `<MetadataDefaults><a href="…folder"><DefaultValue FieldName="…">…`. A column that is gone by now is passed over. */
function defaultsIn(list: ListSchema, xml: string): FolderDefault[] | undefined {
  const root = parseXml(xml);
  if (root?.name !== 'MetadataDefaults') return undefined;
  return root.children
    .filter((node) => node.name === 'a')
    .flatMap((node) =>
      node.children.flatMap((child) => {
        const name = child.attributes['FieldName'];
        const field = planOf(list).own.find((one) => one.internalName === name);
        return child.name === 'DefaultValue' && field ? [{ folder: hrefOf(node), field, value: child.text }] : [];
      }),
    );
}

/** Throws where the file of values could not be followed. SharePoint stores it, and then gives nobody a value, silently [L]. */
export function checkColumnDefaults(site: Site, list: ListSchema, bytes: Uint8Array): void {
  const defaults = defaultsIn(list, new TextDecoder().decode(bytes));
  if (!defaults) throw badArgument('The default column values are not XML of the shape <MetadataDefaults>.');
  for (const { field, value } of defaults) {
    try {
      cellOf(field, value, instant(site.now()));
    } catch (error) {
      if (!(error instanceof SharePointError)) throw error;
      throw badArgument(`The default value "${value}" does not fit the column ${field.internalName}. ${error.message}`);
    }
  }
}

/**
 * The cells that a file gets by where it is put: of its folder, and where that says nothing, of the folder above, above the columns' own
 * defaults (MetadataDefaults.ApplyDefaults [R]). None without the receiver that SharePoint reads the file with.
 */
export function columnDefaultsAt(site: Site, list: ListSchema, dir: string): Map<string, SQLInputValue> {
  const cells = new Map<string, SQLInputValue>();
  const stored = site.db.get('SELECT content FROM column_defaults WHERE list_guid = ?', list.guid);
  if (!stored || !isDefaultsReceiver(site, list)) return cells;
  const bytes = stored['content'] as Uint8Array | null;
  const defaults = defaultsIn(list, new TextDecoder().decode(bytes ?? new Uint8Array())) ?? [];
  const [now, root] = [instant(site.now()), list.rootUrl.toLowerCase()];
  for (let at = dir.toLowerCase(); at.length >= root.length; at = at.slice(0, at.lastIndexOf('/'))) {
    for (const { folder, field, value } of defaults) {
      if (folder === at && !cells.has(field.column)) cells.set(field.column, cellOf(field, value, now));
    }
  }
  return cells;
}
