import { deskFlows } from './desk-flows.js';
import { flowPackage } from './flow-package.js';
import { deskManifest } from '../manifest.js';
import { listPath } from '../list-schema.js';
import { flowNames } from '../lists/flow-runs.js';
import { wholeLists } from '../lists/set-up/whole-lists.js';

const places = {
  siteUrl: 'https://t.example/sites/desk',
  pageUrl: 'https://t.example/sites/desk/SitePages/Support-desk.aspx',
};
const flows = deskFlows(places);
let ids = 0;
const newId = (): string => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`;

type Json = Readonly<Record<string, unknown>>;
/** Every object within, itself first. */
function* within(one: unknown): Generator<Json> {
  if (one === null || typeof one !== 'object') return;
  if (!Array.isArray(one)) yield one as Json;
  for (const value of Object.values(one)) yield* within(value);
}
const parametersOf = (flow: unknown): Json[] =>
  [...within(flow)].flatMap(({ parameters }) => (parameters ? [parameters as Json] : []));
const urisOf = (flow: unknown): string[] =>
  parametersOf(flow).flatMap((one) => (one['parameters/uri'] ? [String(one['parameters/uri'])] : []));

test.each(flows)('the package of $name has the files and keys of those that people have published', (flow) => {
  const files = flowPackage(flow, { newId, now: '2026-11-26T09:00:00.000Z' });
  const paths = Object.keys(files);
  const id = /flows\/([0-9a-f-]{36})\//.exec(paths[2]!)![1]!;
  const folder = `Microsoft.Flow/flows/${id}`;
  expect(paths).toEqual([
    'manifest.json',
    'Microsoft.Flow/flows/manifest.json',
    ...['definition', 'apisMap', 'connectionsMap'].map((name) => `${folder}/${name}.json`),
  ]);
  const json = (path: string): never => JSON.parse(files[path]!) as never;
  const manifest: {
    schema: string;
    details: object;
    resources: Record<string, { type: string; dependsOn: string[] }>;
  } = json('manifest.json');
  expect(manifest.schema).toBe('1.0');
  expect(Object.keys(manifest.details).sort()).toEqual(
    ['createdTime', 'creator', 'description', 'displayName', 'packageTelemetryId', 'sourceEnvironment'].sort(),
  );
  expect(json('Microsoft.Flow/flows/manifest.json')).toEqual({
    packageSchemaVersion: '1.0',
    flowAssets: { assetPaths: [id] },
  });
  // Whatever depends on something has it in the same package, and the two maps name an API and a connection of theirs.
  const { resources } = manifest;
  for (const { dependsOn } of Object.values(resources))
    for (const one of dependsOn) expect(resources).toHaveProperty(one);
  const typesIn = (name: string): string[] =>
    Object.values(json(`${folder}/${name}.json`) as Record<string, string>).map((one) => resources[one]!.type);
  expect(typesIn('apisMap')).toEqual(Array(2).fill('Microsoft.PowerApps/apis'));
  expect(typesIn('connectionsMap')).toEqual(Array(2).fill('Microsoft.PowerApps/apis/connections'));
  expect(resources[id]).toMatchObject({
    type: 'Microsoft.Flow/flows',
    hierarchy: 'Root',
    suggestedCreationType: 'New',
  });
  // Standard connectors alone, each with its reference.
  const { properties }: { properties: { connectionReferences: object; definition: object } } = json(
    `${folder}/definition.json`,
  );
  const hosts = [...within(properties.definition)].flatMap(({ host }) =>
    host ? [host as Record<string, string>] : [],
  );
  for (const { connectionName, operationId } of hosts) {
    expect(properties.connectionReferences).toHaveProperty(connectionName!);
    expect(['HttpRequest', 'SendEmailV2']).toContain(operationId);
  }
  expect(hosts.length).toBeGreaterThan(2);
  // None of the published ones leaves a value of a reference blank.
  for (const reference of Object.values(properties.connectionReferences) as Record<string, unknown>[]) {
    expect(Object.keys(reference).sort()).toEqual(['connectionName', 'id', 'source', 'tier']);
    expect(Object.values(reference)).not.toContain('');
  }
});

test.each(flows)('$name asks for lists, columns and words that the desk has', (flow) => {
  const uris = urisOf(flow.actions);
  expect(uris.length).toBeGreaterThan(2);
  const own = new Set(['Id', 'Modified', 'Author/EMail']);
  for (const uri of uris) {
    const path = /GetList\('\/sites\/desk\/([^']+)'\)/.exec(uri)![1]!;
    const list = deskManifest.lists.find((one) => listPath(one) === path)!;
    const names = new Set(Object.values(list.fields).map(({ name }) => name as string));
    const query = uri
      .split('?')
      .slice(1)
      .join('?')
      .replace(/@\{.*?\}/g, '');
    const named = [
      ...(/\$select=([^&]*)/.exec(query)?.[1]?.split(',') ?? []),
      ...[...query.matchAll(/(\w+) (?:eq|ne|gt|ge|lt|le) /g)].map(([, name]) => name!),
    ];
    for (const name of named) expect([path, name, own.has(name) || names.has(name)]).toEqual([path, name, true]);
    const stored = new Set(Object.values(list.fields).flatMap(({ choices = [] }) => choices));
    for (const [, name, words] of query.matchAll(/(\w+) (?:eq|ne) '([^']+)'/g)) {
      const field = Object.values(list.fields).find((one) => one.name === name)!;
      if (field.choices) expect(stored).toContain(words);
    }
  }
  // Columns that are read from an item are among those that were asked for.
  const text = JSON.stringify(flow.actions);
  const asked = new Set(uris.flatMap((uri) => /\$select=([^&]*)/.exec(uri)?.[1]?.split(/[,/]/) ?? []));
  const written = ['DeskMessages'];
  for (const [, name] of text.matchAll(/\['(Desk\w+)'\]/g)) expect([...asked, ...written]).toContain(name);
});

test('every flow has its row, writes it, and asks it before it sends', () => {
  expect(wholeLists.flowRuns.seedRows.map((row) => row.DeskKey)).toEqual([...flowNames]);
  for (const row of wholeLists.flowRuns.seedRows) expect(row).not.toHaveProperty('DeskMaySend');
  expect(wholeLists.flowRuns.fields.maySend.defaultValue).toBe('0');
  for (const { name, actions } of flows) {
    expect(urisOf(actions)[0]).toContain(`DeskKey eq '${name}'`);
    const sending = [...within(actions)].filter(({ operationId }) => operationId === 'SendEmailV2').length;
    const guarded = [...within(actions['May_send'])].filter(({ operationId }) => operationId === 'SendEmailV2').length;
    expect([sending, guarded]).toEqual([1, 1]);
    expect(JSON.stringify(actions['May_send']!['expression'])).toContain('DeskMaySend');
  }
});
