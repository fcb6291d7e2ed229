import { childOf, parseXml, type XmlNode } from '../fields/field-xml.js';
import { SharePointError } from '../http/sharepoint-error.js';

/** What a view's XML asks for. */
export interface CamlView {
  where?: XmlNode;
  orderBy: readonly { field: string; descending: boolean }[];
  /** Internal names; empty where the view names none. */
  viewFields: readonly string[];
  rowLimit?: number;
  scope: 'folder' | 'filesOnly' | 'recursive' | 'recursiveAll';
}

export const badCaml = (
  message = 'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
): SharePointError => new SharePointError(500, '-2130575340, Microsoft.SharePoint.SPException', message);

const SCOPES: Readonly<Record<string, CamlView['scope']>> = {
  recursive: 'recursive',
  recursiveall: 'recursiveAll',
  filesonly: 'filesOnly',
};

const nameOf = (node: XmlNode): string => node.attributes['Name'] ?? '';

/** Reads `<View>…</View>`, by a real XML parser: CAML carries users' own text, escaped. */
export function parseView(xml: string): CamlView {
  if (xml.trim() === '') return { orderBy: [], viewFields: [], scope: 'folder' };
  const parsed = parseXml(xml);
  if (!parsed)
    throw new SharePointError(400, '-2147024809, System.ArgumentException', 'The view XML is not well formed.');
  const view = parsed.name === 'View' ? parsed : { name: 'View', attributes: {}, children: [parsed], text: '' };
  const query = childOf(view, 'Query') ?? view;
  const where = childOf(query, 'Where')?.children[0];
  const limit = Number(childOf(view, 'RowLimit')?.text);
  return {
    ...(where ? { where } : {}),
    orderBy: (childOf(query, 'OrderBy')?.children ?? []).map((node) => ({
      field: nameOf(node),
      descending: /^false$/i.test(node.attributes['Ascending'] ?? ''),
    })),
    viewFields: (childOf(view, 'ViewFields')?.children ?? []).map(nameOf).filter(Boolean),
    ...(limit > 0 ? { rowLimit: limit } : {}),
    scope: SCOPES[(view.attributes as Record<string, string>)['Scope']?.toLowerCase() ?? ''] ?? 'folder',
  };
}
