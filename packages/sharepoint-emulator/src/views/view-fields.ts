import { CHANGE, logChange } from '../log/log-change.js';
import type { ListSchema } from '../site/list-schema.js';
import { schemaChanged } from '../structure/store-list.js';
import { text } from '../store/database.js';
import type { Site } from '../site/site.js';
import type { ViewSettings } from './create-view.js';

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
