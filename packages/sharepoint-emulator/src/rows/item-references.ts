import { isMulti, isReference, isUser, propertyName, type Field } from '../site/field.js';
import type { ListSchema } from '../site/list-schema.js';
import { findListById } from '../structure/store-list.js';
import type { Entity, Lazy, Link } from '../resource/resource.js';
import { number, type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';
import { visibleRows } from './item-row.js';

/** A person as a row of the hidden User Information List. */
export function userInfo(visit: Visit, id: number, path: string): Entity | undefined {
  const row = visit.site.db.get('SELECT * FROM principals WHERE id = ?', id);
  if (!row) return undefined;
  const title = text(row, 'title');
  const [first = '', ...rest] = title.split(' ');
  const properties: Record<string, Lazy> = {
    Id: id,
    ID: id,
    Title: title,
    Name: text(row, 'login'),
    EMail: text(row, 'email'),
    UserName: text(row, 'email'),
    FirstName: first,
    LastName: rest.join(' '),
    JobTitle: null,
    Department: null,
    Office: null,
    MobilePhone: null,
    WorkPhone: null,
    SipAddress: text(row, 'email'),
    Picture: null,
    ContentTypeId: '0x010A00',
    IsSiteAdmin: number(row, 'is_admin') === 1,
    Deleted: number(row, 'deleted') === 1,
  };
  return {
    kind: 'entity',
    type: 'SP.Data.UserInfoItem',
    path,
    id: pseudoGuid(id),
    set: 'SP.ListData.UserInfoItems',
    bare: true,
    exactNames: true,
    properties,
  };
}

const pseudoGuid = (id: number): string => `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;

/** The navigation properties that a list's references make: `Author`, `Owner`, `Parents`. */
export function referenceLinks(visit: Visit, list: ListSchema, row: Row, path: string): Record<string, Link> {
  const links: Record<string, Link> = {};
  for (const field of list.fields) {
    if (!isReference(field) || !field.column) continue;
    if (field.fromBaseType && !isUser(field)) continue;
    links[propertyName(field)] = () => follow(visit, field, row, `${path}/${propertyName(field)}`);
  }
  return links;
}

function follow(visit: Visit, field: Field, row: Row, path: string): ReturnType<Link> {
  const stored = row[field.column ?? ''];
  const ids: number[] =
    stored === null || stored === undefined
      ? []
      : isMulti(field)
        ? (JSON.parse(String(stored)) as number[])
        : [Number(stored)];
  const one = (id: number): Entity | undefined =>
    isUser(field) ? userInfo(visit, id, path) : lookedUp(visit, field, id);
  const found = ids.map(one).filter((entity) => entity !== undefined);
  if (isMulti(field)) {
    return { kind: 'collection', type: 'SP.ListItem', path, set: 'SP.ApiData.ListItems', all: () => found };
  }
  return found[0] ?? { kind: 'value', name: propertyName(field), value: null };
}

/** A looked-up row that this person may not see is, to them, not there. */
function lookedUp(visit: Visit, field: Field, id: number): Entity | undefined {
  const target = findListById(visit.site, String(field.attributes['List'] ?? ''));
  if (!target) return undefined;
  const visible = visibleRows(visit, target);
  const row = visit.site.db.get(
    `SELECT i.* FROM "${target.table}" i WHERE i.id = ? AND ${visible.sql}`,
    id,
    ...visible.values,
  );
  return row && { ...visit.entities.item(visit, target, row), bare: true };
}
