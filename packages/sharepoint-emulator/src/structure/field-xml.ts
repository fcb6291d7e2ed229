import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { SharePointError } from '../answers/sharepoint-error.js';
import type { Field } from '../site/field.js';

export interface XmlNode {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly XmlNode[];
  text: string;
}

function newParser(): XMLParser {
  return new XMLParser({
    ignoreAttributes: false,
    preserveOrder: true,
    attributeNamePrefix: '',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: true,
    // Without it a character written by its number, `&#9;` or `&#xE9;`, would stay as it is written, and match nothing.
    htmlEntities: true,
  });
}
let parser: XMLParser | undefined;

type Ordered = Record<string, unknown>;

function toNode(entry: Ordered): XmlNode | undefined {
  const name = Object.keys(entry).find((key) => key !== ':@' && key !== '#text');
  if (!name) return undefined;
  const inner = entry[name] as Ordered[];
  const text = inner
    .filter((child) => '#text' in child)
    .map((child) => String(child['#text']))
    .join('');
  return {
    name,
    attributes: (entry[':@'] ?? {}) as Record<string, string>,
    children: inner.map(toNode).filter((child) => child !== undefined),
    text,
  };
}

/** Reads a piece of SharePoint XML (CAML, a field's schema). Undefined where it is not XML. */
export function parseXml(xml: string): XmlNode | undefined {
  if (XMLValidator.validate(xml) !== true) return undefined;
  parser ??= newParser();
  const roots = (parser.parse(xml) as Ordered[]).map(toNode).filter((node) => node !== undefined);
  return roots.find((node) => !node.name.startsWith('?'));
}

export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((child) => child.name.toLowerCase() === name.toLowerCase());

export const badFieldXml = (): SharePointError =>
  new SharePointError(
    500,
    '-2130575340, Microsoft.SharePoint.SPException',
    'Failed to get value of the schema XML: it is not a Field element.',
  );

const builder = (): XMLBuilder =>
  new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true });

const flag = (value: boolean): string => (value ? 'TRUE' : 'FALSE');

/** The `SchemaXml` of a field, made from what is stored. */
export function writeFieldXml(field: Field, listGuid: string): string {
  const attributes: Record<string, string> = {
    Type: field.type,
    DisplayName: field.title,
    ID: `{${field.guid}}`,
    SourceID: `{${listGuid}}`,
    StaticName: field.staticName,
    Name: field.internalName,
    Required: flag(field.required),
    ...(field.hidden ? { Hidden: 'TRUE' } : {}),
    ...(field.readOnly ? { ReadOnly: 'TRUE' } : {}),
    ...(field.sealed ? { Sealed: 'TRUE' } : {}),
    ...(field.indexed ? { Indexed: 'TRUE' } : {}),
    EnforceUniqueValues: flag(field.unique),
    ...(field.description ? { Description: field.description } : {}),
    ...(field.group ? { Group: field.group } : {}),
    ...(field.fromBaseType ? { FromBaseType: 'TRUE' } : {}),
    ...(field.customFormatter ? { CustomFormatter: field.customFormatter } : {}),
  };
  const { Formula, ...others } = field.attributes;
  for (const [name, value] of Object.entries(others)) {
    if (value !== null) attributes[name] = typeof value === 'boolean' ? flag(value) : String(value);
  }
  const element: Record<string, unknown> = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`@${name}`, value]),
  );
  if (field.defaultValue !== null) element['Default'] = field.defaultValue;
  if (field.defaultFormula !== null) element['DefaultFormula'] = field.defaultFormula;
  if (field.choices.length > 0) element['CHOICES'] = { CHOICE: field.choices };
  if (Formula !== undefined && Formula !== null) element['Formula'] = String(Formula);
  if (field.validationFormula)
    element['Validation'] = { '@Message': field.validationMessage ?? '', '#text': field.validationFormula };
  return String(builder().build({ Field: element }));
}
