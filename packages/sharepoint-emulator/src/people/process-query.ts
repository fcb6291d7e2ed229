import { badArgument, notEmulated, SharePointError } from '../answers/sharepoint-error.js';
import type { Resource } from '../resource/resource.js';
import type { Visit } from '../site/visit.js';
import { number } from '../store/database.js';
import { parseXml, type XmlNode } from '../structure/field-xml.js';
import { giveGroup, readGroupRow } from './groups.js';
import { readPersonRow } from './people.js';

/** What the client object model calls a site's people and groups by: `<this>:site:<site's id>:g:<number>` [R]. */
const PRINCIPALS = '740c6a0b-85e2-48a0-a494-e0f1759d4aa7';

const partsOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.find((child) => child.name === name)?.children ?? [];
const attribute = (node: XmlNode, name: string): string => node.attributes[name] ?? '';

/** Objects of a request by their numbers there: groups and people of this site. */
function identities(visit: Visit, request: XmlNode): Map<string, { kind: string; id: number }> {
  return new Map(
    partsOf(request, 'ObjectPaths').map((node) => {
      const name = attribute(node, 'Name');
      const [guid, site, siteId, kind = '', id = ''] = name.split(':');
      if (
        node.name !== 'Identity' ||
        guid !== PRINCIPALS ||
        site !== 'site' ||
        !/^[gu]$/.test(kind) ||
        !/^\d+$/.test(id)
      )
        throw notEmulated(`ProcessQuery: the object path ${node.name} ${name}`.trim());
      if (siteId?.toLowerCase() !== visit.site.siteId) throw badArgument(`ProcessQuery: ${name} is of another site.`);
      return [attribute(node, 'Id'), { kind, id: Number(id) }];
    }),
  );
}

/** Carries a request out: all of it, or nothing where one part is refused. A property counts once `Update` was called. */
function carryOut(visit: Visit, request: XmlNode): void {
  const objects = identities(visit, request);
  const owners = new Map<string, string>();
  const given: [group: number, owner: number][] = [];
  const objectAt = (id: string): { kind: string; id: number } => {
    const object = objects.get(id);
    if (!object) throw badArgument(`ProcessQuery: there is no object path ${id}.`);
    return object;
  };
  for (const action of partsOf(request, 'Actions')) {
    const [name, path] = [attribute(action, 'Name'), attribute(action, 'ObjectPathId')];
    if (objectAt(path).kind === 'g' && action.name === 'SetProperty' && name === 'Owner') {
      owners.set(path, attribute(action.children[0] ?? action, 'ObjectPathId'));
    } else if (action.name === 'Method' && name === 'Update' && owners.has(path)) {
      const owner = objectAt(owners.get(path) ?? '');
      const row = owner.kind === 'g' ? readGroupRow(visit, 'id', owner.id) : readPersonRow(visit, 'id', owner.id);
      given.push([objectAt(path).id, number(row, 'id')]);
    } else throw notEmulated(`ProcessQuery: the action ${action.name} ${name}`.trim());
  }
  for (const [group, owner] of given) giveGroup(visit, readGroupRow(visit, 'id', group), owner);
}

/**
 * `_vti_bin/client.svc/ProcessQuery`, the one way to make a group the owner of a group, as pnpjs#957 found and scripts do [R]. That alone is
 * known. What SharePoint refuses is a 200 with `ErrorInfo`, as the client object model reads it.
 */
export function processQuery(visit: Visit): Resource {
  const request = parseXml(new TextDecoder().decode(visit.bytes));
  if (request?.name !== 'Request') throw badArgument('ProcessQuery takes XML, with Request at its root.');
  let refused: SharePointError | undefined;
  try {
    carryOut(visit, request);
  } catch (error) {
    if (!(error instanceof SharePointError) || error.status === 501) throw error;
    refused = error;
  }
  const [ErrorCode, ErrorTypeName] = refused?.code.split(', ') ?? [];
  const TraceCorrelationId = visit.site.newGuid();
  const ErrorInfo = refused && {
    ErrorMessage: refused.message,
    ErrorValue: null,
    TraceCorrelationId,
    ErrorCode: Number(ErrorCode),
    ErrorTypeName,
  };
  return {
    kind: 'plain',
    body: [
      {
        SchemaVersion: '15.0.0.0',
        LibraryVersion: '16.0.26330.12000',
        ErrorInfo: ErrorInfo ?? null,
        TraceCorrelationId,
      },
    ],
  };
}
