import { throttledQuery } from '../answers/sharepoint-error.js';
import type { ListSchema } from '../site/list-schema.js';
import type { Filter } from '../odata/filter.js';
import type { Site } from '../site/site.js';
import { number } from '../store/database.js';
import type { ItemColumn } from './item-column.js';
import { filterSql } from './filter-sql.js';

export const LIST_VIEW_THRESHOLD = 5000;

const conjuncts = (filter: Filter): Filter[] =>
  filter.kind === 'and' ? [...conjuncts(filter.left), ...conjuncts(filter.right)] : [filter];

/** Whether an index answers this part by itself: an OR needs one on both sides; negation and part of a text never has. */
function isIndexed(filter: Filter, find: (path: readonly string[]) => ItemColumn): boolean {
  switch (filter.kind) {
    case 'and':
      return isIndexed(filter.left, find) || isIndexed(filter.right, find);
    case 'or':
      return isIndexed(filter.left, find) && isIndexed(filter.right, find);
    case 'not':
      return false;
    case 'flag':
      return find(filter.of.path).indexed;
    case 'text':
      return filter.function === 'startswith' && find(filter.of.path).indexed;
    case 'compare':
      return filter.left.kind === 'property' && filter.comparator !== 'ne' && find(filter.left.path).indexed;
  }
}

const onIdAlone = (filter: Filter, find: (path: readonly string[]) => ItemColumn): boolean =>
  conjuncts(filter).every(
    (part) =>
      part.kind === 'compare' && part.left.kind === 'property' && find(part.left.path).field.internalName === 'ID',
  );

/**
 * Refuses a query that would touch more rows than the list view threshold allows: the rows left by its indexed parts, where it
 * filters; the whole list, where it sorts on a column without an index.
 */
export function demandUnderThreshold(
  site: Site,
  list: ListSchema,
  threshold: number,
  query: { filter?: Filter; sortedBy: readonly ItemColumn[] },
  find: (path: readonly string[]) => ItemColumn,
): void {
  const countTo = (
    sql: string,
    values: readonly (string | number | null | bigint | NodeJS.ArrayBufferView)[],
  ): number =>
    number(
      site.db.get(
        `SELECT COUNT(*) AS n FROM (SELECT 1 FROM "${list.table}" i WHERE ${sql} LIMIT ?)`,
        ...values,
        threshold + 1,
      ),
      'n',
    );
  const { filter } = query;
  const sortsUnindexed = query.sortedBy.some((column) => !column.indexed);
  if (!filter && !sortsUnindexed) return;
  if (countTo('1', []) <= threshold) return;
  if (!filter) throw throttledQuery();
  if (onIdAlone(filter, find) && !sortsUnindexed) return;
  const indexed = conjuncts(filter).filter((part) => isIndexed(part, find));
  if (indexed.length === 0) throw throttledQuery();
  const parts = indexed.map((part) => filterSql(part, find, ''));
  if (
    countTo(
      parts.map((part) => part.sql).join(' AND '),
      parts.flatMap((part) => part.values),
    ) > threshold
  )
    throw throttledQuery();
}
