import * as z from 'zod/mini';
import { SPCollection } from '@pnp/sp/spqueryable.js';
import { fieldsAt, type FieldSchema, type ListSchema } from '@tms-support/sharepoint-schema';
import { columnSetSchema, setOtherwise } from '../site/columns-set-otherwise.js';
import type { LostColumn } from '../site/columns-lost.js';
import { listOn, type Site } from '../site/site.js';
import type { Carrier } from '../site/together.js';

const columnsSchema = z.array(
  z.extend(columnSetSchema, {
    InternalName: z.string(),
    EnforceUniqueValues: z.optional(z.nullable(z.boolean())),
    Indexed: z.optional(z.nullable(z.boolean())),
  }),
);
const kindsSchema = z.array(z.looseObject({ InternalName: z.string(), TypeAsString: z.string() }));
type Column = z.infer<typeof columnsSchema>[number];

const setUpMends = 'Set-up puts it right.';

function wordsOf(field: FieldSchema, has: Column): string[] {
  return [
    ...setOtherwise(field, has).map(({ words, mend }) => (mend ? `${words(has)} ${setUpMends}` : words(has))),
    ...(field.unique && has.EnforceUniqueValues === false
      ? [`Two rows may get the same key, so that something that was sent twice is there twice. ${setUpMends}`]
      : []),
    ...(!field.unique && has.EnforceUniqueValues === true
      ? [`No two rows can say the same in this column: SharePoint refuses the second. ${setUpMends}`]
      : []),
    ...(field.indexed && has.Indexed === false
      ? [`Without its index the list cannot be searched by it once there are more than 5,000 rows. ${setUpMends}`]
      : []),
  ];
}

/** The columns that are gone, or of another kind. */
const lostOf = (list: ListSchema, version: number, kinds: ReadonlyMap<string, string>): LostColumn[] =>
  fieldsAt(list, version).flatMap((field) => {
    const kind = kinds.get(field.name);
    if (kind === field.type) return [];
    return [{ field: field as FieldSchema, ...(kind === undefined ? {} : { kind }) }];
  });

/**
 * What somebody has set on the desk's own columns, in words, by the list's key, and by the same answer the columns that are gone. A list whose columns
 * cannot be read says nothing here.
 */
export async function readColumnSettings(
  site: Site,
  lists: readonly ListSchema[],
  version: number,
  by: Carrier,
): Promise<ReadonlyMap<string, readonly { column: string; message: string }[]>> {
  // Nothing is selected, as when set-up reads: some of these belong to one kind of column alone.
  const answers = await by((sp) =>
    Promise.all(
      lists.map(async (list) =>
        SPCollection(listOn(site, list, sp), 'fields')
          .filter("FromBaseType eq false or InternalName eq 'Title'")<unknown>()
          .catch(() => undefined),
      ),
    ),
  );
  return new Map(
    lists.map((list, n) => {
      const kinds = kindsSchema.safeParse(answers[n]);
      if (kinds.success)
        site.lost.note(
          list,
          lostOf(list, version, new Map(kinds.data.map((one) => [one.InternalName, one.TypeAsString]))),
        );
      const read = columnsSchema.safeParse(answers[n]);
      const columns = new Map(read.success ? read.data.map((one) => [one.InternalName, one]) : []);
      const told = fieldsAt(list, version).flatMap((field) => {
        const has = columns.get(field.name);
        return has ? wordsOf(field as FieldSchema, has).map((message) => ({ column: field.title, message })) : [];
      });
      return [list.key, told];
    }),
  );
}
