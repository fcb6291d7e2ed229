import { readFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import { openSite, type SiteClient } from '../testing/site-client.js';

// The shapes of answers beside `$metadata` of SharePoint Online, as gd-sprest-def publishes it [R]. A figure a kind: the properties
// that both have, that the metadata has and the emulator has not, and that are of another type.

interface Published {
  base?: string;
  properties: Map<string, string>;
}

type Node = Record<string, unknown>;
const list = (value: unknown): Node[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Node[];

/** Types of the metadata by their full names. */
function readPublished(): Map<string, Published> {
  const xml = readFileSync(require.resolve('gd-sprest-def/metadata.xml'), 'utf8');
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', removeNSPrefix: true });
  const parsed = parser.parse(xml) as { Edmx: { DataServices: { Schema: unknown } } };
  const types = new Map<string, Published>();
  for (const schema of list(parsed.Edmx.DataServices.Schema)) {
    for (const type of [...list(schema['EntityType']), ...list(schema['ComplexType'])]) {
      const properties = list(type['Property']).map((one) => [String(one['@Name']), String(one['@Type'])] as const);
      const base = type['@BaseType'] === undefined ? {} : { base: String(type['@BaseType']) };
      types.set(`${String(schema['@Namespace'])}.${String(type['@Name'])}`, {
        ...base,
        properties: new Map(properties),
      });
    }
  }
  return types;
}

/** A type's properties, and those of what it is built on. */
function propertiesOf(types: Map<string, Published>, name: string): Map<string, string> {
  const type = types.get(name);
  if (!type) throw new Error(`The metadata has no type ${name}.`);
  return new Map([...(type.base ? propertiesOf(types, type.base) : []), ...type.properties]);
}

/** Whether a value of JSON can be one of an Edm type. Null can be of any. */
function fits(value: unknown, type: string): boolean {
  if (value === null) return true;
  if (type.startsWith('Collection(')) return Array.isArray(value);
  switch (type) {
    case 'Edm.Boolean':
      return typeof value === 'boolean';
    case 'Edm.Int16':
    case 'Edm.Int32':
    case 'Edm.Byte':
    case 'Edm.Double':
    case 'Edm.Single':
      return typeof value === 'number';
    case 'Edm.Guid':
      return typeof value === 'string' && /^[0-9a-f-]{36}$/i.test(value);
    case 'Edm.DateTime':
    case 'Edm.DateTimeOffset':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value));
    // In OData 3 a whole number of 64 bits travels as text.
    case 'Edm.Int64':
    case 'Edm.Decimal':
    case 'Edm.String':
    case 'Edm.Binary':
      return typeof value === 'string';
    default:
      return typeof value === 'object' && !Array.isArray(value);
  }
}

const LIST = "web/lists/getbytitle('Shapes')";
const FOLDER = "web/getfolderbyserverrelativepath(decodedurl='/sites/test/Shared Documents')";
const KINDS: Readonly<Record<string, string>> = {
  'SP.Web': 'web',
  'SP.Site': 'site',
  'SP.List': LIST,
  'SP.View': `${LIST}/defaultview`,
  'SP.Field': `${LIST}/fields/getbytitle('GUID')`,
  'SP.FieldText': `${LIST}/fields/getbyinternalnameortitle('Title')`,
  'SP.FieldUser': `${LIST}/fields/getbyinternalnameortitle('Author')`,
  'SP.FieldDateTime': `${LIST}/fields/getbyinternalnameortitle('Created')`,
  'SP.ContentType': `${LIST}/contenttypes?$top=1`,
  'SP.ListItem': `${LIST}/items(1)`,
  'SP.Attachment': `${LIST}/items(1)/attachmentfiles?$top=1`,
  'SP.File': `${FOLDER}/files('a.txt')`,
  'SP.Folder': FOLDER,
  'SP.User': 'web/currentuser',
  'SP.Group': 'web/associatedownergroup',
  'SP.RoleDefinition': 'web/roledefinitions(1073741829)',
  'SP.RoleAssignment': 'web/roleassignments?$top=1',
  'SP.RecycleBinItem': 'web/recyclebin?$top=1',
  'SP.NavigationNode': 'web/navigation/quicklaunch?$top=1',
  'SP.RegionalSettings': 'web/regionalsettings',
  'SP.TimeZone': 'web/regionalsettings/timezone',
  'SP.UserCustomAction': 'web/usercustomactions?$top=1',
};

let site: SiteClient;
beforeAll(async () => {
  site = openSite();
  await site.send('POST', 'web/lists', { body: { Title: 'Shapes', BaseTemplate: 100 } });
  await site.send('POST', `${LIST}/items`, { body: { Title: 'one' } });
  await site.send('POST', `${LIST}/items(1)/attachmentfiles/add(filename='a.txt')`, { body: 'x' });
  await site.send('POST', `${LIST}/items`, { body: { Title: 'gone' } });
  await site.send('POST', `${LIST}/items(2)/recycle`);
  await site.send('POST', `${FOLDER}/files/addusingpath(decodedurl='a.txt')`, { body: 'x' });
  await site.send('POST', 'web/usercustomactions', {
    body: { Title: 'x', Location: 'ClientSideExtension.ApplicationCustomizer' },
  });
});
afterAll(() => site.emulator.close());

/** Not in this metadata, which is of one day: the view's stands in a recorded answer [R], the web's is from memory [M]. */
const OF_OTHER_SOURCES: Readonly<Record<string, readonly string[]>> = {
  'SP.Web': ['KeepFieldUserResources'],
  'SP.View': ['CustomOrder'],
};

test('no property of an answer is of another type than the metadata says, and none is made up', async () => {
  const types = readPublished();
  const lines: string[] = [];
  const another: Record<string, string[]> = {};
  const unpublished: Record<string, string[]> = {};
  for (const [name, path] of Object.entries(KINDS)) {
    const { status, text, json } = await site.send('GET', path);
    if (status !== 200) throw new Error(`${name}: ${text}`);
    const answer = (path.includes('$top') ? json.value[0] : json) ?? {};
    const published = propertiesOf(types, name);
    const own = Object.entries(answer).filter(
      ([key]) => !/odata[._]|@odata|^value$/.test(key) && !key.startsWith('OData_'),
    );
    // An item's own columns are its list's, and are in no type of the metadata.
    const known = own.filter(([key]) => published.has(key));
    const wrong = known.filter(([key, value]) => !fits(value, published.get(key) ?? '')).map(([key]) => key);
    const foreign = name === 'SP.ListItem' ? [] : own.filter(([key]) => !published.has(key)).map(([key]) => key);
    if (wrong.length > 0) another[name] = wrong;
    if (foreign.length > 0) unpublished[name] = foreign;
    const missing = [...published.keys()].filter((key) => !(key in answer)).length;
    lines.push(
      `${name}: ${String(known.length)} known, ${String(missing)} missing, ${String(wrong.length)} of another type`,
    );
  }
  process.stdout.write(`Beside the published metadata:\n  ${lines.join('\n  ')}\n`);
  expect(another).toEqual({});
  expect(unpublished).toEqual(OF_OTHER_SOURCES);
});
