import { webAddressCodec } from '../../cells/plain.js';
import { calendarDateCodec } from '../../cells/time.js';
import type { FieldSchema } from '../../field-schema.js';
import { addressFormatting } from '../../formatting.js';
import type { ColumnShown, ListSchema, SetUpOf } from '../../list-schema.js';

/** How a column is shown where its list says nothing of its own. */
function usually({ codec }: FieldSchema): ColumnShown {
  if (codec === webAddressCodec) return { formatting: addressFormatting };
  return codec === calendarDateCodec ? { description: 'As 2026-03-03: year, month, day.' } : {};
}

/** A list with what set-up makes of it besides. */
export function wholeList<L extends ListSchema, S extends SetUpOf<L>>(list: L, setUp: S): L & Omit<S, 'columns'> {
  const { columns = {}, ...rest } = setUp;
  const shown: Readonly<Record<string, ColumnShown | undefined>> = columns;
  const fields = Object.entries(list.fields).map(([name, field]) => [
    name,
    { ...field, ...usually(field), ...shown[name] },
  ]);
  return { ...list, ...rest, fields: Object.fromEntries(fields) };
}
