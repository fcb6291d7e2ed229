import { CHANGE, logChange } from '../log/log-change.js';
import { badArgument } from '../answers/sharepoint-error.js';
import { findField, type ListSchema } from '../site/list-schema.js';
import { schemaChanged } from '../structure/store-list.js';
import { text } from '../store/database.js';
import type { Site } from '../site/site.js';
import type { ViewSettings } from './create-view.js';

/** The internal name of a column that a view shows. One that the list has not is refused when the view is made or changed [R]. */
export function shownColumn(list: ListSchema, name: string, projected: readonly string[] = []): string {
  if (projected.includes(name)) return name;
  const field = findField(list, name) ?? list.fields.find((one) => one.title === name);
  if (!field) throw badArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);
  return field.internalName;
}

export function saveView(site: Site, guid: string, settings: ViewSettings): void {
  site.db.run('UPDATE views SET settings = ? WHERE guid = ?', JSON.stringify(settings), guid);
  const row = site.db.get('SELECT list_guid FROM views WHERE guid = ?', guid);
  logView(site, text(row, 'list_guid'), guid, CHANGE.update);
}

export const logView = (site: Site, listGuid: string, guid: string, type: number): void =>
  logChange(site, { kind: 'View', type, listGuid, target: { ViewId: guid } });

export function addToDefaultView(site: Site, list: ListSchema, internalName: string): void {
  for (const row of site.db.all('SELECT guid, settings FROM views WHERE list_guid = ?', list.guid)) {
    const settings = JSON.parse(text(row, 'settings')) as ViewSettings;
    if (settings.options['DefaultView'] !== true || settings.viewFields.includes(internalName)) continue;
    saveView(site, text(row, 'guid'), { ...settings, viewFields: [...settings.viewFields, internalName] });
    schemaChanged(site, list);
  }
}
