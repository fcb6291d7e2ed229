import { badQuery } from '../answers/sharepoint-error.js';
import type { Filter } from './filter.js';
import { parseFilter } from './parse-filter.js';

/** Which properties an answer carries, at one level and those below it. */
export interface Projection {
  /** Nothing was selected, or `*` was. */
  all: boolean;
  /** `$select` as it was written, which `odata.metadata` repeats. */
  written?: string;
  /** `*` was written. */
  whole?: boolean;
  /** Selected by name, as written. */
  names: readonly string[];
  /** Expanded, with what is selected inside. Keys are as written first. */
  expand: ReadonlyMap<string, Projection>;
}

interface OrderTerm {
  path: readonly string[];
  descending: boolean;
}

export interface QueryOptions {
  projection: Projection;
  filter?: Filter;
  orderBy: readonly OrderTerm[];
  top?: number;
  skip?: number;
  skipToken?: string;
  inlineCount: boolean;
}

const list = (text: string | null): string[] =>
  (text ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);

function project(select: readonly string[], expand: readonly string[]): Projection {
  const heads = new Map<string, { written: string; select: string[]; expand: string[] }>();
  for (const path of expand) {
    const [head = '', ...rest] = path.split('/');
    const known = heads.get(head.toLowerCase()) ?? { written: head, select: [], expand: [] };
    if (rest.length > 0) known.expand.push(rest.join('/'));
    heads.set(head.toLowerCase(), known);
  }
  const names: string[] = [];
  let all = select.length === 0;
  let whole = false;
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    const expanded = heads.get(head.toLowerCase());
    // `odata.id` and its like come with the metadata that the answer was asked with.
    if (/^@?odata\.\w+$/i.test(path)) continue;
    if (path === '*') all = whole = true;
    else if (expanded && rest.length > 0) expanded.select.push(rest.join('/'));
    else if (rest.length > 0) names.push(path);
    else names.push(head);
  }
  const children = [...heads.values()].map((head): [string, Projection] => [
    head.written,
    project(head.select, head.expand),
  ]);
  return { all, names, expand: new Map(children), ...(whole ? { whole } : {}) };
}

function count(text: string | null, option: string): number | undefined {
  if (text === null) return undefined;
  if (!/^-?\d+$/.test(text.trim())) throw badQuery(`The value '${text}' of the query option ${option} is not valid.`);
  const number = Number(text);
  if (number < 0)
    throw badQuery(`The value '${text}' of the query option ${option} is not valid. It must be non-negative.`);
  return number;
}

const KNOWN = new Set('$select $expand $filter $orderby $top $skip $skiptoken $inlinecount $count $format'.split(' '));

/** A name with a `$` that is not one is refused, as ODataLib does [R]: left aside, all rows would come for some that were asked for. */
function demandKnown(query: URLSearchParams): void {
  const unknown = [...query.keys()].find((name) => name.startsWith('$') && !KNOWN.has(name));
  if (unknown !== undefined)
    throw badQuery(
      `The query parameter '${unknown}' begins with a system-reserved '$' character but is not recognized.`,
    );
}

const COUNTS: Readonly<Record<string, Readonly<Record<string, boolean>>>> = {
  $inlinecount: { allpages: true, none: false },
  $count: { true: true, false: false },
};

/** Whether the answer says how many there are in all: `allpages` or `none`, and in version 4 `true` or `false`. */
function counts(query: URLSearchParams): boolean {
  return Object.entries(COUNTS).some(([option, words]) => {
    const given = query.get(option);
    if (given === null) return false;
    const found = Object.hasOwn(words, given) ? words[given] : undefined;
    if (found === undefined) throw badQuery(`The value '${given}' of the query option ${option} is not valid.`);
    return found;
  });
}

/** Reads `$select $expand $filter $orderby $top $skip $skiptoken $inlinecount`. */
export function parseQueryOptions(query: URLSearchParams): QueryOptions {
  demandKnown(query);
  const orderBy = list(query.get('$orderby')).map((term): OrderTerm => {
    const [path = '', direction = 'asc', ...rest] = term.split(/\s+/);
    if (rest.length > 0 || !/^(asc|desc)$/i.test(direction)) throw badQuery(`The expression "${term}" is not valid.`);
    return { path: path.split('/'), descending: direction.toLowerCase() === 'desc' };
  });
  const filter = query.get('$filter');
  const select = query.get('$select');
  const top = count(query.get('$top'), '$top');
  const skip = count(query.get('$skip'), '$skip');
  const skipToken = query.get('$skiptoken');
  return {
    projection: { ...project(list(select), list(query.get('$expand'))), ...(select ? { written: select } : {}) },
    ...(filter === null || filter.trim() === '' ? {} : { filter: parseFilter(filter) }),
    orderBy,
    ...(top === undefined ? {} : { top }),
    ...(skip === undefined ? {} : { skip }),
    ...(skipToken === null ? {} : { skipToken }),
    inlineCount: counts(query),
  };
}
