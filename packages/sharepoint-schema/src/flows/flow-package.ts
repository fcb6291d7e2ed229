import type { DeskFlow } from './desk-flows.js';
import { connectors, type Connector } from './flow-steps.js';

/** Everything that a package is made of besides the flow. Ids are any, and differ from one package to the next. */
export interface PackageFacts {
  newId: () => string;
  /** An instant. */
  now: string;
}

/**
 * The files of a package that "Import package (legacy)" takes, by path. The shape is that of packages which people have published: `manifest.json`
 * with its resources, and beside the flow's definition the two maps of its connections [R: six of them read, of 2018 to 2023; the nearest, in
 * pnp/powerautomate-samples, are get-sharepoint-site-information, with the same two connectors, and create-folder-with-link-back-to-list, which
 * changes an item by MERGE as ours do]. What Power Automate does with it only a tenant can show.
 *
 * "New" is suggested and not "Update": of a flow that is not there yet, an import as "Update" is reported to show nothing at first [L, by one
 * maker of packages]. An import that finds no resources says that all went well, and makes nothing [L, by another].
 */
export function flowPackage(flow: DeskFlow, { newId, now }: PackageFacts): Readonly<Record<string, string>> {
  const id = newId();
  const used = Object.keys(connectors) as Connector[];
  const apis = Object.fromEntries(used.map((name) => [name, newId()]));
  const connections = Object.fromEntries(used.map((name) => [name, newId()]));
  const child = (one: object) => ({ ...one, suggestedCreationType: 'Existing', hierarchy: 'Child' });
  const manifest = {
    schema: '1.0',
    details: {
      displayName: flow.title,
      description: 'Sends nothing until “May send” of its row in “Desk flow runs” says Yes.',
      createdTime: now,
      packageTelemetryId: newId(),
      creator: 'TMS Support Desk',
      sourceEnvironment: '',
    },
    resources: {
      [id]: {
        type: 'Microsoft.Flow/flows',
        suggestedCreationType: 'New',
        creationType: 'Existing, New, Update',
        details: { displayName: flow.title },
        configurableBy: 'User',
        hierarchy: 'Root',
        dependsOn: used.flatMap((name) => [apis[name], connections[name]]),
      },
      ...Object.fromEntries(
        used.flatMap((name) => [
          [
            apis[name],
            child({
              id: `/providers/Microsoft.PowerApps/apis/${name}`,
              name,
              type: 'Microsoft.PowerApps/apis',
              details: { displayName: connectors[name] },
              configurableBy: 'System',
              dependsOn: [],
            }),
          ],
          [
            connections[name],
            child({
              type: 'Microsoft.PowerApps/apis/connections',
              creationType: 'Existing',
              details: { displayName: connectors[name] },
              configurableBy: 'User',
              dependsOn: [apis[name]],
            }),
          ],
        ]),
      ),
    },
  };
  const definition = {
    name: id,
    id: `/providers/Microsoft.Flow/flows/${id}`,
    type: 'Microsoft.Flow/flows',
    properties: {
      apiId: '/providers/Microsoft.PowerApps/apis/shared_logicflows',
      displayName: flow.title,
      definition: {
        metadata: { provisioningMethod: 'FromDefinition', failureAlertSubscription: true },
        $schema:
          'https://schema.management.azure.com/providers/Microsoft.Logic/schemas/2016-06-01/workflowdefinition.json#',
        contentVersion: '1.0.0.0',
        parameters: {
          $connections: { defaultValue: {}, type: 'Object' },
          $authentication: { defaultValue: {}, type: 'SecureObject' },
        },
        triggers: { Recurrence: { recurrence: flow.recurrence, type: 'Recurrence' } },
        actions: flow.actions,
      },
      connectionReferences: Object.fromEntries(
        used.map((name) => [
          name,
          {
            // Every package that was read names a connection here; which one is asked on import [R].
            connectionName: name,
            source: 'Embedded',
            id: `/providers/Microsoft.PowerApps/apis/${name}`,
            tier: 'NotSpecified',
          },
        ]),
      ),
      flowFailureAlertSubscribed: false,
      isManaged: false,
    },
  };
  const folder = 'Microsoft.Flow/flows';
  const files = {
    'manifest.json': manifest,
    [`${folder}/manifest.json`]: { packageSchemaVersion: '1.0', flowAssets: { assetPaths: [id] } },
    [`${folder}/${id}/definition.json`]: definition,
    [`${folder}/${id}/apisMap.json`]: apis,
    [`${folder}/${id}/connectionsMap.json`]: connections,
  };
  return Object.fromEntries(Object.entries(files).map(([path, json]) => [path, JSON.stringify(json)]));
}
