import { badArgument, notEmulated } from '../answers/sharepoint-error.js';
import type { Collection, Entity, Primitive } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { type Row, text } from '../store/database.js';
import type { Site } from '../site/site.js';
import { demand, listRights, type Visit } from '../site/visit.js';
import { listPath, type ListSchema } from '../site/list-schema.js';

/** SharePoint's own, by which a file gets its folder's values when it is added (10001). PnPjs adds it under this class [R]. */
const DEFAULTS_CLASS = 'Microsoft.Office.DocumentManagement.LocationBasedMetadataDefaultsReceiver';
const ITEM_ADDED = 10_001;

const rowsOf = ({ db }: Site, list: ListSchema): Row[] =>
  db.all('SELECT * FROM event_receivers WHERE list_guid = ? ORDER BY position', list.guid);

/** Whether files of the library get the values of their folders. */
export const isDefaultsReceiver = (site: Site, list: ListSchema): boolean => rowsOf(site, list).length > 0;

function entityOf(visit: Visit, list: ListSchema, row: Row): Entity {
  const guid = text(row, 'guid');
  const drop = (): void => {
    demand(listRights(visit, list.guid), PERMISSION.manageLists);
    visit.site.db.run('DELETE FROM event_receivers WHERE guid = ?', guid);
  };
  return {
    kind: 'entity',
    type: 'SP.EventReceiverDefinition',
    path: `${listPath(list)}/EventReceivers('${guid}')`,
    set: 'SP.ApiData.EventReceiverDefinitions',
    properties: JSON.parse(text(row, 'settings')) as Record<string, Primitive>,
    actions: {
      DeleteObject: () => {
        drop();
        return { kind: 'done', status: 200, voidAction: 'DeleteObject' };
      },
    },
    remove: () => {
      drop();
      return { kind: 'done', status: 200 };
    },
  };
}

/** What is called when something happens to a list. One does something here; another is refused, as it would never be called. */
export function eventReceivers(visit: Visit, list: ListSchema): Collection {
  const { site } = visit;
  const one = (id: unknown): Entity => {
    const row = rowsOf(site, list).find((each) => text(each, 'guid') === String(id).replace(/[{}]/g, '').toLowerCase());
    if (!row) throw badArgument('The event receiver does not exist.');
    return entityOf(visit, list, row);
  };
  const add = (given: Readonly<Record<string, unknown>>): Entity => {
    demand(listRights(visit, list.guid), PERMISSION.manageLists);
    const [name, type] = [String(given['ReceiverName'] ?? ''), Number(given['EventType'])];
    if (given['ReceiverClass'] !== DEFAULTS_CLASS || type !== ITEM_ADDED)
      throw notEmulated(`The event receiver ${name} (${String(type)}) would never be called`);
    const guid = site.newGuid();
    const settings: Record<string, Primitive> = {
      EventType: type,
      ReceiverAssembly: String(given['ReceiverAssembly'] ?? ''),
      ReceiverClass: DEFAULTS_CLASS,
      ReceiverId: guid,
      ReceiverName: name,
      ReceiverUrl: null,
      SequenceNumber: Number(given['SequenceNumber'] ?? 0),
      Synchronization: Number(given['Synchronization'] ?? 0),
    };
    site.db.run(
      'INSERT INTO event_receivers (guid, list_guid, settings) VALUES (?, ?, ?)',
      guid,
      list.guid,
      JSON.stringify(settings),
    );
    return one(guid);
  };
  return {
    kind: 'collection',
    type: 'SP.EventReceiverDefinition',
    path: `${listPath(list)}/EventReceivers`,
    set: 'SP.ApiData.EventReceiverDefinitions',
    all: () => rowsOf(site, list).map((row) => entityOf(visit, list, row)),
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
    actions: {
      Add: () => add((visit.body['eventReceiverCreationInformation'] ?? {}) as Record<string, unknown>),
    },
    create: (body) => ({ ...add(body), created: true }),
  };
}
