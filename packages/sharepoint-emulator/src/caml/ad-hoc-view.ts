import { zonedInstant } from '../site/zoned-date.js';
import { notEmulated } from '../answers/sharepoint-error.js';
import type { XmlNode } from '../structure/field-xml.js';
import { isUser } from '../site/field.js';
import type { Condition } from '../rows/item-row.js';
import { findField, type ListSchema } from '../site/list-schema.js';
import { instant } from '../site/site.js';
import { badCaml, type SortTerm } from './parse-view.js';

/** What the address of RenderListDataAsStream, or `overrideParameters` in its body, asks for besides the view. */
export interface AdHoc {
  filters: readonly XmlNode[];
  orderBy: readonly SortTerm[];
  folder?: string;
  search?: string;
  scope?: string;
  view?: string;
  viewPath?: string;
  /** What the one group that is unfolded is called: `;#North;#`. */
  group?: string;
  field?: string;
}

/** Documented, and not built: any of them would change the answer. `Filter` and `FilterOnly` say what the others say. */
const NOT_BUILT =
  /^(FilterData\d*|FilterCustom\d*|OverrideSelectCommand|FieldInternalName|SortFields|SortFieldValues|ID|CustomAction)$/i;

const element = (name: string, attributes: Record<string, string>, children: XmlNode[] = [], text = ''): XmlNode => ({
  name,
  attributes,
  children,
  text,
});

/** SharePoint's names of the operators, by what `FilterOp` says. */
const OPERATORS = new Map(
  ['Eq', 'Neq', 'Gt', 'Geq', 'Lt', 'Leq', 'BeginsWith', 'Contains', 'Includes', 'NotIncludes', 'In'].map((name) => [
    name.toLowerCase(),
    name,
  ]),
);

function valueElement(list: ListSchema, field: string, value: string): XmlNode {
  const type = findField(list, field)?.type ?? 'Text';
  // A person writes a day as the site shows it; CAML wants it as ISO.
  const at = type === 'DateTime' && !/^\d{4}-\d{2}-\d{2}$/.test(value) ? zonedInstant(value) : undefined;
  if (type === 'DateTime' && !at && !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw badCaml(`"${value}" is not a date.`);
  return at
    ? element('Value', { Type: type, StorageTZ: 'TRUE' }, [], instant(at))
    : element('Value', { Type: type }, [], value);
}

function filterElement(list: ListSchema, given: ReadonlyMap<string, string>, number: string): XmlNode | undefined {
  const field = given.get(`filterfield${number}`) ?? given.get(`filterfields${number}`);
  if (field === undefined) return undefined;
  const lookupId = given.get(`filterlookupid${number}`);
  const ref = element('FieldRef', { Name: field, ...(lookupId === undefined ? {} : { LookupId: 'TRUE' }) });
  const asked = given.get(`filterop${number}`) ?? 'Eq';
  const operator = OPERATORS.get(asked.toLowerCase());
  if (operator === undefined) throw badCaml(`The operator "${asked}" of FilterOp${number} is not known.`);
  const value = lookupId ?? given.get(`filtervalue${number}`) ?? given.get(`filtervalues${number}`);
  if (value === undefined) throw badCaml(`FilterField${number} has no FilterValue${number}.`);
  const many = given.has(`filtervalues${number}`) || given.has(`filterfields${number}`) || operator === 'In';
  const values = many ? value.replace(/^;#|;#$/g, '').split(';#') : [value];
  const one = (single: string): XmlNode =>
    single === '' && (operator === 'Eq' || operator === 'In')
      ? element('IsNull', {}, [ref])
      : single === '' && operator === 'Neq'
        ? element('IsNotNull', {}, [ref])
        : element(operator === 'In' ? 'Eq' : operator, {}, [ref, valueElement(list, field, single)]);
  return values.map(one).reduce((left, right) => element('Or', {}, [left, right]));
}

/** Clients send it encoded once, or as they got it, and so twice. */
function groupName(given: string): string {
  let name = given;
  if (/^%3b%23/i.test(given))
    try {
      name = decodeURIComponent(given);
    } catch (cause) {
      const error = badCaml(`GroupString "${given}" is not a group's name.`);
      error.cause = cause;
      throw error;
    }
  return `;#${name.replace(/^;#|;#$/g, '')};#`;
}

/** Reads the names that Microsoft documents, with any number from 1 to 10 behind them or none. Other names change nothing. */
export function readAdHoc(list: ListSchema, sources: Iterable<readonly [string, unknown]>): AdHoc {
  const given = new Map<string, string>();
  for (const [name, value] of sources) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    if (NOT_BUILT.test(name)) throw notEmulated(`RenderListDataAsStream: the parameter ${name}`);
    given.set(name.toLowerCase(), String(value));
  }
  const numbers = ['', ...Array.from({ length: 10 }, (_, index) => String(index + 1))];
  const filters = numbers.map((number) => filterElement(list, given, number)).filter((node) => node !== undefined);
  const orderBy = numbers.flatMap((number): SortTerm[] => {
    const name = given.get(`sortfield${number}`);
    return name ? [{ name, descending: /^desc/i.test(given.get(`sortdir${number}`) ?? '') }] : [];
  });
  const read = (key: keyof AdHoc, name: string): Partial<AdHoc> => {
    const value = given.get(name);
    return value ? { [key]: value } : {};
  };
  const drill = given.get('groupstring');
  return {
    filters,
    orderBy,
    ...read('folder', 'rootfolder'),
    ...read('search', 'inplacesearchquery'),
    ...read('scope', 'overridescope'),
    ...read('view', 'viewid'),
    ...read('view', 'view'),
    ...read('viewPath', 'viewpath'),
    ...read('field', 'field'),
    ...(drill === undefined ? {} : { group: groupName(drill) }),
  };
}

const SEARCHED = new Set(['Text', 'Note', 'Choice', 'MultiChoice', 'File']);
const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (char) => `\\${char}`);

/** Rows with every word of a search at the beginning of a word of theirs, in any column of text or person [M]. */
export function searchSql(list: ListSchema, words: string): Condition {
  const columns = list.fields
    .filter((field) => !field.hidden || field.type === 'File')
    .flatMap((field) => {
      if (!field.column) return [];
      if (field.type === 'User') return [`(SELECT p.title FROM principals p WHERE p.id = i."${field.column}")`];
      return SEARCHED.has(field.type) && !isUser(field) ? [`i."${field.column}"`] : [];
    });
  const each = words.trim().split(/\s+/).map(escapeLike);
  const has = columns.map(
    (sql) => `(${sql} LIKE ? ESCAPE '\\' OR ${sql} LIKE ? ESCAPE '\\' OR ${sql} LIKE ? ESCAPE '\\')`,
  );
  return {
    sql: each.map(() => `(${has.join(' OR ') || '0'})`).join(' AND '),
    // In a choice of several the word stands behind a quotation mark.
    values: each.flatMap((word) => columns.flatMap(() => [`${word}%`, `% ${word}%`, `%"${word}%`])),
  };
}
