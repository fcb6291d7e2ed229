import { logChange } from '../log/log-change.js';
import { SharePointError } from '../answers/sharepoint-error.js';
import { listPath, type ListSchema } from '../site/list-schema.js';
import { readListById } from '../structure/store-list.js';
import type { Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { text } from '../store/database.js';
import { demand, listRights, type Visit, webRights } from '../site/visit.js';
import { addField, checkFormulas, namedFreely, resolveLookup } from './add-field.js';
import { builtInFields } from '../structure/built-in-fields.js';
import { deleteField } from './delete-field.js';
import { type Field, FIELD_KINDS } from '../site/field.js';
import { insertField, readFields, saveField } from '../structure/store-field.js';
import { type FieldChange, updateField, withChange } from './update-field.js';

/** What columns belong to: a list, or the site. */
export interface ColumnHome {
  /** Below `_api/`. */
  path: string;
  /** The schema's SourceID. */
  guid: string;
  scopeUrl: string;
  fields: readonly Field[];
  add(field: Field, options: number): { home: ColumnHome; field: Field };
  change(field: Field, change: FieldChange): Resource;
  remove(field: Field): Resource;
}

export const listColumns = (visit: Visit, list: ListSchema): ColumnHome => ({
  path: listPath(list),
  guid: list.guid,
  scopeUrl: list.rootUrl,
  fields: list.fields,
  add(field, options) {
    demand(listRights(visit, list.guid), PERMISSION.manageLists);
    const added = addField(visit.site, list, field, options);
    return { home: listColumns(visit, readListById(visit.site, list.guid)), field: added };
  },
  change: (field, change) => updateField(visit, list, field, change),
  remove: (field) => deleteField(visit, list, field),
});

/** The key that the site's own columns and content types are stored under, where a list's have its guid. */
export const SITE = 'site';

let builtIn: readonly Field[] | undefined;

/** What every list and every library has, each once. */
const builtInColumns = (): readonly Field[] =>
  (builtIn ??= [
    ...new Map([...builtInFields(true), ...builtInFields(false)].map((field) => [field.guid, field])).values(),
  ]);

const refused = (code: string, message: string): SharePointError =>
  new SharePointError(500, `${code}, Microsoft.SharePoint.SPException`, message);

/** The site's own columns: no item has a cell of one until a list takes it. */
export function siteColumns(visit: Visit): ColumnHome {
  const { site } = visit;
  const fields = [...builtInColumns(), ...readFields(site, SITE)];
  const demandOwn = (field: Field): void => {
    demand(webRights(visit), PERMISSION.manageWeb);
    if (builtInColumns().includes(field))
      throw refused('-2130575308', `The site column '${field.title}' is built in, and stays as it is.`);
  };
  const log = (type: number, field: Field): void =>
    logChange(site, { kind: 'Field', type, target: { FieldId: field.guid } });
  return {
    path: 'Web',
    guid: site.webId,
    scopeUrl: site.serverRelativeUrl || '/',
    fields,
    add(wanted) {
      demand(webRights(visit), PERMISSION.manageWeb);
      if (FIELD_KINDS[wanted.type] === undefined)
        throw refused('-2130575251', `The field type '${wanted.type}' is not known.`);
      if (fields.some((one) => one.guid === wanted.guid))
        throw refused('-2130575346', 'A duplicate field name was found.');
      const field = namedFreely(fields, resolveLookup(site, undefined, wanted));
      checkFormulas({ fields }, field);
      insertField(site, SITE, field);
      log(1, field);
      return { home: siteColumns(visit), field };
    },
    change(field, change) {
      demandOwn(field);
      const next = withChange(visit, field, change);
      checkFormulas({ fields }, next);
      saveField(site, SITE, next);
      log(2, field);
      return { kind: 'done', status: 204 };
    },
    remove(field) {
      demandOwn(field);
      const types = site.db.all('SELECT settings FROM content_types WHERE list_guid = ?', SITE);
      if (
        types.some((row) =>
          (JSON.parse(text(row, 'settings')) as { fields: string[] }).fields.includes(field.internalName),
        )
      ) {
        throw refused(
          '-2130575310',
          'Site columns which are included in content types cannot be deleted. ' +
            'Remove all references to this site column prior to deleting it.',
        );
      }
      site.db.run('DELETE FROM fields WHERE list_guid = ? AND guid = ?', SITE, field.guid);
      log(3, field);
      return { kind: 'done', status: 200 };
    },
  };
}
