/** What a `$filter` says, parsed. */
export type Literal =
  | { kind: 'literal'; type: 'string' | 'datetime' | 'guid'; value: string }
  | { kind: 'literal'; type: 'number'; value: number }
  | { kind: 'literal'; type: 'boolean'; value: boolean }
  | { kind: 'literal'; type: 'null'; value: null };

export interface Property {
  kind: 'property';
  /** `['Author', 'Title']` for `Author/Title`. */
  path: readonly string[];
}

export const TEXT_FUNCTIONS = ['startswith', 'substringof'] as const;
export const DATE_FUNCTIONS = ['day', 'month', 'year', 'hour', 'minute', 'second'] as const;
type DateFunction = (typeof DATE_FUNCTIONS)[number];

/** `day(Created)`: the part of a date that stands on one side of a comparison. */
export interface DatePart {
  kind: 'part';
  part: DateFunction;
  of: Property;
}

export type Comparator = 'eq' | 'ne' | 'gt' | 'ge' | 'lt' | 'le';

export type Filter =
  | { kind: 'and' | 'or'; left: Filter; right: Filter }
  | { kind: 'not'; inner: Filter }
  | { kind: 'compare'; comparator: Comparator; left: Property | DatePart; right: Literal }
  | { kind: 'text'; function: (typeof TEXT_FUNCTIONS)[number]; of: Property; text: string }
  /** A boolean column that stands by itself. */
  | { kind: 'flag'; of: Property };
