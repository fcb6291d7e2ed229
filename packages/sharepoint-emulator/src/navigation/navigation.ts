import { CHANGE, logChange } from '../log/log-change.js';
import { badArgument, badQuery } from '../answers/sharepoint-error.js';
import type { Collection, Entity, Resource } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import type { Site } from '../site/site.js';
import { demand, type Visit, webRights } from '../site/visit.js';

/** The nodes that the two navigations hang on, by SharePoint's own numbers. */
export const QUICK_LAUNCH = 1025;
export const TOP_BAR = 1002;
/** Whom a site makes begins here. */
const FIRST_ID = 2001;

const missing = (): Error => badArgument('The navigation node does not exist.');

export const nodesUnder = (site: Site, parentId: number): Row[] =>
  site.db.all('SELECT * FROM navigation WHERE parent_id = ? ORDER BY position, id', parentId);

const isElsewhere = (site: Site, url: string): boolean => {
  try {
    return new URL(url, site.origin).origin !== site.origin;
  } catch {
    return true;
  }
};

/** Adds a node after the others of its parent. Returns its number. */
export function addNode(
  site: Site,
  node: { parentId: number; title: string; url: string; visible?: boolean; listGuid?: string },
): number {
  const last = site.db.get('SELECT MAX(position) AS position FROM navigation WHERE parent_id = ?', node.parentId);
  const first = site.db.get('SELECT 1 FROM navigation LIMIT 1') === undefined ? FIRST_ID : null;
  return site.db.run(
    'INSERT INTO navigation (id, parent_id, position, title, url, visible, external, list_guid) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    first,
    node.parentId,
    number(last, 'position') + 1,
    node.title,
    node.url,
    Number(node.visible ?? true),
    Number(isElsewhere(site, node.url)),
    node.listGuid ?? null,
  ).lastId;
}

const logMenu = (site: Site): void => logChange(site, { kind: 'Web', type: CHANGE.navigation });

function dropNode(site: Site, id: number): void {
  for (const below of nodesUnder(site, id)) dropNode(site, number(below, 'id'));
  site.db.run('DELETE FROM navigation WHERE id = ?', id);
}

function readBody(body: Readonly<Record<string, unknown>>): { title: string; url: string; visible: boolean } {
  const title = String(body['Title'] ?? '').trim();
  if (title === '') throw badQuery('The property Title is missing.');
  const url = String(body['Url'] ?? '').trim();
  // A link that would run a script is none, by any door.
  if (/^\s*(javascript|vbscript|data):/i.test(url)) throw badQuery('The property Url is not an address.');
  return { title, url, visible: body['IsVisible'] !== false };
}

function nodeEntity(visit: Visit, row: Row): Entity {
  const { site } = visit;
  const id = number(row, 'id');
  const path = `Web/Navigation/GetNodeById(${String(id)})`;
  return {
    kind: 'entity',
    type: 'SP.NavigationNode',
    path,
    set: 'SP.ApiData.NavigationNodes1',
    properties: {
      AudienceIds: null,
      CurrentLCID: 1033,
      Id: id,
      IsDocLib: true,
      IsExternal: number(row, 'external') === 1,
      IsVisible: number(row, 'visible') === 1,
      ListTemplateType: 0,
      Title: text(row, 'title'),
      Url: text(row, 'url'),
    },
    links: { Children: () => nodes(visit, id, `${path}/Children`) },
    update: (body) => {
      demand(webRights(visit), PERMISSION.manageWeb);
      const next = readBody({
        Title: text(row, 'title'),
        Url: text(row, 'url'),
        IsVisible: number(row, 'visible') === 1,
        ...body,
      });
      site.db.run(
        'UPDATE navigation SET title = ?, url = ?, visible = ?, external = ? WHERE id = ?',
        next.title,
        next.url,
        Number(next.visible),
        Number(isElsewhere(site, next.url)),
        id,
      );
      logMenu(site);
      return { kind: 'done', status: 204 };
    },
    remove: () => {
      demand(webRights(visit), PERMISSION.manageWeb);
      dropNode(site, id);
      logMenu(site);
      return { kind: 'done', status: 200 };
    },
  };
}

/** Puts a node after another of the same parent; 0 puts it first. */
function moveAfter(visit: Visit, parentId: number): Resource {
  demand(webRights(visit), PERMISSION.manageWeb);
  const { site, body } = visit;
  const [id, previous] = [Number(body['nodeId']), Number(body['previousNodeId'] ?? 0)];
  const ids = nodesUnder(site, parentId).map((row) => number(row, 'id'));
  if (!ids.includes(id) || (previous !== 0 && !ids.includes(previous)) || id === previous) throw missing();
  const rest = ids.filter((one) => one !== id);
  rest.splice(previous === 0 ? 0 : rest.indexOf(previous) + 1, 0, id);
  rest.forEach((one, position) => site.db.run('UPDATE navigation SET position = ? WHERE id = ?', position + 1, one));
  logMenu(site);
  return { kind: 'done', status: 200, voidAction: 'MoveAfter' };
}

function nodes(visit: Visit, parentId: number, path: string): Collection {
  const { site } = visit;
  const one = (id: unknown): Entity => {
    const row = nodesUnder(site, parentId).find((node) => node['id'] === Number(id));
    if (!row) throw missing();
    return nodeEntity(visit, row);
  };
  return {
    kind: 'collection',
    type: 'SP.NavigationNode',
    path,
    set: 'SP.ApiData.NavigationNodes1',
    all: () => nodesUnder(site, parentId).map((row) => nodeEntity(visit, row)),
    byKey: (args) => one(args.positional[0]),
    functions: { GetById: (args) => one(args?.positional[0]) },
    actions: { MoveAfter: () => moveAfter(visit, parentId) },
    create: (body) => {
      demand(webRights(visit), PERMISSION.manageWeb);
      const added = addNode(site, { parentId, ...readBody(body) });
      logMenu(site);
      return { ...one(added), created: true };
    },
  };
}

/** `web/navigation`. */
export function navigation(visit: Visit): Entity {
  demand(webRights(visit), PERMISSION.open);
  return {
    kind: 'entity',
    type: 'SP.Navigation',
    path: 'Web/Navigation',
    set: 'SP.ApiData.Navigations',
    properties: { UseShared: false },
    links: {
      QuickLaunch: () => nodes(visit, QUICK_LAUNCH, 'Web/Navigation/QuickLaunch'),
      TopNavigationBar: () => nodes(visit, TOP_BAR, 'Web/Navigation/TopNavigationBar'),
    },
    functions: {
      GetNodeById: (args) => {
        const row = visit.site.db.get('SELECT * FROM navigation WHERE id = ?', Number(args?.positional[0]));
        if (!row) throw missing();
        return nodeEntity(visit, row);
      },
    },
  };
}
