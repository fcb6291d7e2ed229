import * as z from 'zod/mini';
import { encodeText } from './encode-text.js';
import { issueFiltersSchema, mostChoices, type IssueFilterName, type IssueFilters } from './issue-filters.js';
import { textFromOutside } from '../text-from-outside.js';

const longestAddress = 8_000;
const shape = issueFiltersSchema.def.shape;
const names = Object.keys(shape) as IssueFilterName[];
/** Filters of which several choices can be asked for: each is a parameter of its own, `status=new&status=looking`. */
const isList = (name: IssueFilterName): boolean => shape[name].def.innerType.def.type === 'array';

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replace(/\+/g, ' '));
  } catch {
    return undefined; // a broken escape, which somebody else's program cut
  }
}

/** Filters as the query of an address, without the `?`; the same filters always give the same address. */
export function filtersToAddress(filters: IssueFilters): string {
  return names
    .flatMap((name) => {
      const value = filters[name];
      const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
      return values.map((one) => `${name}=${encodeText(one)}`);
    })
    .join('&');
}

/** What an address said. `leftOut` names what could not be read, for one sentence on the screen; the rest still counts. */
export interface FiltersReading {
  filters: IssueFilters;
  leftOut: readonly IssueFilterName[];
}

/**
 * Filters from an address's query, with or without the `?`. Anybody can write an address: what is no filter of ours is passed over
 * (SharePoint has parameters of its own), and what does not hold a choice of ours costs that choice alone.
 */
export function filtersFromAddress(query: string): FiltersReading {
  const said = new Map<IssueFilterName, string[]>();
  const leftOut = new Set<IssueFilterName>();
  for (const part of textFromOutside(query).slice(0, longestAddress).replace(/^\?/, '').split('&')) {
    const equals = part.indexOf('=');
    const name = names.find((known) => known === decode(equals < 0 ? part : part.slice(0, equals)));
    if (!name) continue;
    const value = equals < 0 ? undefined : decode(part.slice(equals + 1));
    const read = value === undefined ? undefined : z.safeParse(shape[name], isList(name) ? [value] : value);
    if (!read?.success || read.data === undefined) {
      leftOut.add(name);
      continue;
    }
    const before = said.get(name) ?? [];
    const one = String(Array.isArray(read.data) ? read.data[0] : read.data);
    if (before.includes(one)) continue;
    if (before.length >= (isList(name) ? mostChoices : 1)) leftOut.add(name);
    else said.set(name, [...before, one]);
  }
  const filters = Object.fromEntries([...said].map(([name, values]) => [name, isList(name) ? values : values[0]!]));
  return { filters: issueFiltersSchema.parse(filters), leftOut: [...leftOut] };
}
