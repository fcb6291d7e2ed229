import { badArgument, badQuery } from '../answers/sharepoint-error.js';
import type { Collection, Entity } from '../resource/resource.js';
import { type Row, text } from '../store/database.js';
import type { Visit } from '../site/visit.js';

/** Whose custom actions: the site's, the web's or a list's. */
export interface ActionsHome {
  /** Below `_api/`. */
  path: string;
  /** `site`, `web` or a list's guid. */
  owner: string;
  /** SP.UserCustomActionScope: 2 site, 3 web, 4 list. */
  scope: 2 | 3 | 4;
  demandChange(): void;
}

const TEXTS = [
  'ClientSideComponentProperties',
  'CommandUIExtension',
  'Description',
  'Group',
  'HostProperties',
  'ImageUrl',
  'Location',
  'Name',
  'RegistrationId',
  'ScriptBlock',
  'ScriptSrc',
  'Title',
  'Url',
] as const;
const NO_COMPONENT = '00000000-0000-0000-0000-000000000000';

type Settings = Record<string, string | number | null>;

const read = (body: Readonly<Record<string, unknown>>): Settings => ({
  ...Object.fromEntries(
    TEXTS.filter((name) => typeof body[name] === 'string').map((name) => [name, body[name] as string]),
  ),
  ...(typeof body['ClientSideComponentId'] === 'string'
    ? { ClientSideComponentId: body['ClientSideComponentId'].replace(/[{}]/g, '') }
    : {}),
  ...(body['Sequence'] === undefined ? {} : { Sequence: Number(body['Sequence']) }),
  ...(body['RegistrationType'] === undefined ? {} : { RegistrationType: Number(body['RegistrationType']) }),
});

function entityOf(visit: Visit, home: ActionsHome, row: Row): Entity {
  const [id, settings] = [text(row, 'guid'), JSON.parse(text(row, 'settings')) as Settings];
  const { db } = visit.site;
  return {
    kind: 'entity',
    type: 'SP.UserCustomAction',
    path: `${home.path}/UserCustomActions('${id}')`,
    set: 'SP.ApiData.UserCustomActions',
    properties: {
      ClientSideComponentId: NO_COMPONENT,
      ...Object.fromEntries(TEXTS.map((name) => [name, null])),
      Id: id,
      RegistrationType: 0,
      Scope: home.scope,
      Sequence: 0,
      VersionOfUserCustomAction: '1.0.0.0',
      ...settings,
    },
    update: (body) => {
      home.demandChange();
      db.run(
        'UPDATE custom_actions SET settings = ? WHERE guid = ?',
        JSON.stringify({ ...settings, ...read(body) }),
        id,
      );
      return { kind: 'done', status: 204 };
    },
    remove: () => {
      home.demandChange();
      db.run('DELETE FROM custom_actions WHERE guid = ?', id);
      return { kind: 'done', status: 200 };
    },
  };
}

/** `userCustomActions`: where extensions of pages and commands are put. Kept as they are given; no page here runs them. */
export function customActions(visit: Visit, home: ActionsHome): Collection {
  const { db } = visit.site;
  const rows = (): Row[] => db.all('SELECT * FROM custom_actions WHERE owner = ? ORDER BY position', home.owner);
  const one = (id: unknown): Entity => {
    const row = rows().find((each) => text(each, 'guid') === String(id).replace(/[{}]/g, '').toLowerCase());
    if (!row) throw badArgument('The custom action does not exist.');
    return entityOf(visit, home, row);
  };
  return {
    kind: 'collection',
    type: 'SP.UserCustomAction',
    path: `${home.path}/UserCustomActions`,
    set: 'SP.ApiData.UserCustomActions',
    all: () => rows().map((row) => entityOf(visit, home, row)),
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
    actions: {
      Clear: () => {
        home.demandChange();
        db.run('DELETE FROM custom_actions WHERE owner = ?', home.owner);
        return { kind: 'done', status: 200, voidAction: 'Clear' };
      },
    },
    create: (body) => {
      home.demandChange();
      if (typeof body['Location'] !== 'string' || body['Location'] === '')
        throw badQuery('The property Location is missing.');
      const guid = visit.site.newGuid();
      db.run(
        'INSERT INTO custom_actions (guid, owner, settings) VALUES (?, ?, ?)',
        guid,
        home.owner,
        JSON.stringify(read(body)),
      );
      return { ...one(guid), created: true };
    },
  };
}
