import { accessDenied, badQuery, SharePointError } from '../answers/sharepoint-error.js';
import { CHANGE } from '../log/log-change.js';
import { logItem } from '../log/log-item.js';
import { type Field, isDependent } from '../site/field.js';
import { findField, type ListSchema } from '../site/list-schema.js';
import { type Resource, Complex, type Value } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { number, type Row } from '../store/database.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import type { SQLInputValue } from 'node:sqlite';
import { serverRelative } from '../files/place.js';
import { folderIn } from '../rows/item-scope.js';
import { readFormValue } from '../rows/form-values.js';
import { blankedBesides } from '../rows/column-keeps.js';
import { demandCheckedOut } from '../rows/demand-checked-out.js';
import { mayChange } from '../rows/item-row.js';
import { insertItem, updateItemRow } from '../rows/write-item.js';

interface Outcome {
  ErrorCode: number;
  ErrorMessage: string | null;
  FieldName: string;
  FieldValue: string | null;
  HasException: boolean;
  ItemId: number;
}

interface ReadForm {
  columns: Map<string, SQLInputValue>;
  contentTypeId?: string;
  leaf?: string;
  outcomes: Outcome[];
}

const REFUSED = -2130575155;

function readForm(visit: Visit, list: ListSchema): ReadForm {
  const values = visit.body['formValues'];
  if (!Array.isArray(values)) throw badQuery('The parameter formValues is missing.');
  const form: ReadForm = { columns: new Map(), outcomes: [] };
  for (const one of values as { FieldName?: unknown; FieldValue?: unknown }[]) {
    const name = String(one.FieldName ?? '');
    const given = one.FieldValue === null || one.FieldValue === undefined ? null : String(one.FieldValue);
    const outcome: Outcome = {
      ErrorCode: 0,
      ErrorMessage: null,
      FieldName: name,
      FieldValue: given,
      HasException: false,
      ItemId: 0,
    };
    form.outcomes.push(outcome);
    if (name === 'ContentTypeId' || name === 'ContentType') {
      if (given?.startsWith('0x') === true) form.contentTypeId = given;
      continue;
    }
    if (name === 'FileLeafRef' && given !== null) {
      form.leaf = given;
      continue;
    }
    const system = readSystemValue(visit, name, given);
    if (system) {
      if ('refusal' in system)
        Object.assign(outcome, { ErrorCode: REFUSED, ErrorMessage: system.refusal, HasException: true });
      else form.columns.set(system.column, system.value);
      continue;
    }
    const field: Field | undefined = findField(list, name);
    const read = !field
      ? { refusal: `Column '${name}' does not exist. It may have been deleted by another user.` }
      : field.column?.startsWith('f_') === true && field.type !== 'Calculated' && !isDependent(field)
        ? readFormValue(visit.site, field, given)
        : { refusal: 'This field cannot be updated.' };
    if ('refusal' in read)
      Object.assign(outcome, { ErrorCode: REFUSED, ErrorMessage: read.refusal, HasException: true });
    else if (field?.column) form.columns.set(field.column, read.value);
  }
  return form;
}

const SYSTEM_COLUMNS: Readonly<Record<string, { column: string; type: string }>> = {
  Created: { column: 'created_at', type: 'DateTime' },
  Modified: { column: 'modified_at', type: 'DateTime' },
  Author: { column: 'author_id', type: 'User' },
  Editor: { column: 'editor_id', type: 'User' },
};

/** A form may say who made a row and when: that is how rows are brought in from elsewhere. */
function readSystemValue(
  visit: Visit,
  name: string,
  given: string | null,
): { column: string; value: SQLInputValue } | { refusal: string } | undefined {
  const system = SYSTEM_COLUMNS[name];
  if (!system || given === null) return undefined;
  const read = readFormValue(visit.site, { type: system.type, required: true, attributes: {} } as Field, given);
  return 'refusal' in read ? read : { column: system.column, value: read.value };
}

/** A refusal of the whole row is laid on its first field: the answer is a 200 all the same [R]. */
function attempt(outcomes: Outcome[], work: () => void): boolean {
  if (outcomes.some((one) => one.HasException)) return false;
  try {
    work();
    return true;
  } catch (error) {
    if (!(error instanceof SharePointError)) throw error;
    const [first] = outcomes;
    if (!first) throw error;
    Object.assign(first, {
      ErrorCode: Number(error.code.split(',')[0]),
      ErrorMessage: error.message,
      HasException: true,
    });
    return false;
  }
}

const written = (outcomes: readonly Outcome[], name: string): Resource => ({
  kind: 'complexes',
  name,
  type: 'SP.ListItemFormUpdateValue',
  values: outcomes.map((one) => new Complex('SP.ListItemFormUpdateValue', one as unknown as Record<string, Value>)),
});

/** `ValidateUpdateListItem`: a form's save. A refusal is a 200 with `HasException` on the field. */
export function validateUpdateListItem(visit: Visit, list: ListSchema, row: Row): Resource {
  if (!mayChange(visit, list, row, 3)) throw accessDenied();
  const form = readForm(visit, list);
  for (const one of form.outcomes) one.ItemId = number(row, 'id');
  const silent = visit.body['bNewDocumentUpdate'] === true;
  attempt(form.outcomes, () => {
    demandCheckedOut(visit, list, row);
    for (const column of blankedBesides(list, form.columns)) form.columns.set(column, null);
    updateItemRow(visit.site, list, row, {
      columns: form.columns,
      personId: visit.person.id,
      silent,
      ...(form.contentTypeId === undefined ? {} : { contentTypeId: form.contentTypeId }),
      ...(form.leaf === undefined ? {} : { leaf: form.leaf }),
    });
  });
  return written(form.outcomes, 'ValidateUpdateListItem');
}

/** `AddValidateUpdateItemUsingPath`: a form's add. A refusal adds nothing, and the row `Id` says 0 [R]. */
export function addValidateUpdateItem(visit: Visit, list: ListSchema): Resource {
  demand(listRights(visit, list.guid), PERMISSION.addListItems);
  const form = readForm(visit, list);
  let id = 0;
  const info = (visit.body['listItemCreateInfo'] ?? {}) as {
    FolderPath?: { DecodedUrl?: string };
    UnderlyingObjectType?: number;
    LeafName?: string;
  };
  // A folder that is not there is the request's fault, and no field's.
  const asked = info.FolderPath?.DecodedUrl;
  const folder = asked ? folderIn(visit.site, list, serverRelative(visit, asked)) : undefined;
  const given = new Set(form.outcomes.map((one) => one.FieldName));
  for (const field of list.fields) {
    if (
      field.required &&
      !field.hidden &&
      !field.readOnly &&
      field.column?.startsWith('f_') === true &&
      !given.has(field.internalName) &&
      field.defaultValue === null &&
      field.defaultFormula === null &&
      info.UnderlyingObjectType !== 1
    ) {
      form.outcomes.push({
        ErrorCode: REFUSED,
        ErrorMessage: "You can't leave this blank.",
        FieldName: field.internalName,
        FieldValue: '',
        HasException: true,
        ItemId: 0,
      });
    }
  }
  attempt(form.outcomes, () => {
    id = insertItem(visit.site, list, {
      columns: form.columns,
      personId: visit.person.id,
      ...(form.contentTypeId === undefined ? {} : { contentTypeId: form.contentTypeId }),
      ...(folder === undefined ? {} : { dir: folder }),
      ...(info.UnderlyingObjectType === 1
        ? { fsType: 1 as const, leaf: info.LeafName ?? form.leaf ?? 'New folder' }
        : {}),
    });
    const row = visit.site.db.get(`SELECT * FROM "${list.table}" WHERE id = ?`, id);
    if (row) logItem(visit.site, list, row, CHANGE.add);
  });
  for (const one of form.outcomes) one.ItemId = id;
  form.outcomes.push({
    ErrorCode: 0,
    ErrorMessage: null,
    FieldName: 'Id',
    FieldValue: String(id),
    HasException: false,
    ItemId: id,
  });
  return written(form.outcomes, 'AddValidateUpdateItemUsingPath');
}
