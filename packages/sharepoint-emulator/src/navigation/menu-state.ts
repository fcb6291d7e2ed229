import { badArgument } from '../answers/sharepoint-error.js';
import { Complex, type Entity, Multiple } from '../resource/resource.js';
import { PERMISSION } from '../rights/permission-mask.js';
import { number, type Row, text } from '../store/database.js';
import { demand, type Visit, webRights } from '../site/visit.js';
import { nodesUnder, QUICK_LAUNCH, TOP_BAR } from './navigation.js';

const NODE = 'SP.MenuNode';

/** The quick launch answers to a provider of the current navigation; every other one is the bar at the top. */
const rootOf = (provider: unknown): number =>
  /current|quicklaunch/i.test(String(provider ?? '')) ? QUICK_LAUNCH : TOP_BAR;

function menuNode(visit: Visit, row: Row, depth: number): Complex {
  const below = depth > 1 ? nodesUnder(visit.site, number(row, 'id')) : [];
  return new Complex(NODE, {
    AudienceIds: null,
    CurrentLCID: 1033,
    CustomProperties: new Multiple('SP.KeyValue', []),
    FriendlyUrlSegment: '',
    IsDeleted: false,
    IsHidden: number(row, 'visible') === 0,
    IsTitleForExistingLanguage: true,
    Key: text(row, 'id'),
    Nodes: new Multiple(
      NODE,
      below.map((one) => menuNode(visit, one, depth - 1)),
    ),
    NodeType: 0,
    OpenInNewWindow: null,
    SimpleUrl: text(row, 'url'),
    Title: text(row, 'title'),
    Translations: new Multiple('SP.LocalizedString', []),
  });
}

/** `_api/navigation`: the two navigations as a site map. */
export function navigationService(visit: Visit): Entity {
  demand(webRights(visit), PERMISSION.open);
  const { site, body } = visit;
  const all = (parentId: number): Row[] =>
    nodesUnder(site, parentId).flatMap((row) => [row, ...all(number(row, 'id'))]);
  return {
    kind: 'entity',
    type: 'Microsoft.SharePoint.Navigation.REST.NavigationServiceRest',
    path: 'navigation',
    set: 'navigation',
    properties: {},
    actions: {
      MenuState: () => {
        const root = rootOf(body['mapProviderName']);
        const given = body['menuNodeKey'];
        const key = given === null || given === undefined || given === '' ? undefined : Number(given);
        const start = key === undefined ? undefined : all(root).find((row) => row['id'] === key);
        if (key !== undefined && !start) throw badArgument('The menu node key is not there.');
        const nodes = nodesUnder(site, key ?? root);
        const value = new Complex('SP.MenuState', {
          AudienceIds: null,
          FriendlyUrlPrefix: '',
          IsAudienceTargetEnabledForGlobalNav: false,
          Nodes: new Multiple(
            NODE,
            nodes.map((row) => menuNode(visit, row, Number(body['depth'] ?? 10))),
          ),
          SimpleUrl: null,
          SPSitePrefix: site.serverRelativeUrl || '/',
          SPWebPrefix: site.serverRelativeUrl || '/',
          StartingNodeKey: String(key ?? root),
          StartingNodeTitle: start
            ? text(start, 'title')
            : root === TOP_BAR
              ? 'SharePoint Top Navigation Bar'
              : 'Quick launch',
          Version: `${site.now().toISOString().slice(0, 19)}Z`,
        });
        return { kind: 'value', name: 'MenuState', value, type: 'SP.MenuState' };
      },
      MenuNodeKey: () => {
        const url = String(body['currentUrl'] ?? '').toLowerCase();
        const found = all(rootOf(body['mapProviderName'])).find((row) => text(row, 'url').toLowerCase() === url);
        if (!found) throw badArgument('No menu node has this address.');
        return { kind: 'value', name: 'MenuNodeKey', value: text(found, 'id') };
      },
    },
  };
}
