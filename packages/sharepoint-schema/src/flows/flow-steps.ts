import { listPath, type ListSchema } from '../list-schema.js';
import { flowRunsList, type FlowName } from '../lists/flow-runs.js';

/** The two connections that a flow asks for on import. Both are standard: no licence beside Microsoft 365's own. */
export const connectors = {
  shared_sharepointonline: 'SharePoint',
  shared_office365: 'Office 365 Outlook',
} as const;
export type Connector = keyof typeof connectors;

/** One action of a flow, in the Workflow Definition Language. */
export type Action = Readonly<Record<string, unknown>>;
export type Actions = Readonly<Record<string, Action>>;

/** Where the flows work: `siteUrl` is absolute, without a slash at its end; `pageUrl` is the page that holds the desk. */
export interface FlowPlaces {
  siteUrl: string;
  pageUrl: string;
}

const connected = (
  connector: Connector,
  operationId: string,
  parameters: unknown,
  after: readonly string[],
): Action => ({
  runAfter: Object.fromEntries(after.map((name) => [name, ['Succeeded']])),
  type: 'OpenApiConnection',
  inputs: {
    host: { apiId: `/providers/Microsoft.PowerApps/apis/${connector}`, connectionName: connector, operationId },
    parameters,
    authentication: "@parameters('$authentication')",
  },
});

interface Ask {
  list: ListSchema;
  /** Columns, or SharePoint's own. */
  select: readonly ({ name: string } | string)[];
  filter?: string;
  expand?: string;
  orderBy?: string;
  top?: number;
}

const nameOf = (one: { name: string } | string): string => (typeof one === 'string' ? one : one.name);

/** The path of a site on its server, without a slash at its end. A quote in it is doubled, as the address of a list wants. */
const pathOf = (siteUrl: string): string =>
  siteUrl
    .replace(/^https?:\/\/[^/]+/, '')
    .replace(/\/$/, '')
    .replace(/'/g, "''");

/**
 * Rows of a list, by "Send an HTTP request to SharePoint": a list by its address and columns by internal name, whatever either is called. "Get items"
 * is the tempting action: it wants the list's id, and a schema that Power Automate fetches when it is imported.
 */
export function rowsOf({ siteUrl }: FlowPlaces, ask: Ask, after: readonly string[] = []): Action {
  const path = `${pathOf(siteUrl)}/${listPath(ask.list)}`;
  const query = [
    `$select=${ask.select.map(nameOf).join(',')}`,
    ...(ask.expand ? [`$expand=${ask.expand}`] : []),
    ...(ask.filter ? [`$filter=${ask.filter}`] : []),
    ...(ask.orderBy ? [`$orderby=${ask.orderBy}`] : []),
    `$top=${ask.top ?? 100}`,
  ].join('&');
  return connected(
    'shared_sharepointonline',
    'HttpRequest',
    {
      dataset: siteUrl,
      'parameters/method': 'GET',
      'parameters/uri': `_api/web/GetList('${path}')/items?${query}`,
      'parameters/headers': { Accept: 'application/json;odata=nometadata' },
    },
    after,
  );
}

/** The row in which a flow keeps how it stands. */
export const ownRow = (places: FlowPlaces, flow: FlowName): Action => {
  const { key, maySend, ranAt, upTo } = flowRunsList.fields;
  const ask = { list: flowRunsList, select: ['Id', maySend, ranAt, upTo], filter: `${key.name} eq '${flow}'`, top: 1 };
  return rowsOf(places, ask, ['Began_at']);
};

/** When the flow began: what changes while it works is told the next time. */
export const beganAt: Action = { runAfter: {}, type: 'Compose', inputs: '@utcNow()' };

/** What a flow writes of itself at its end. Values are expressions. */
export function noteRun(
  places: FlowPlaces,
  values: { messages: string; upTo?: string },
  after: readonly string[],
): Action {
  const { ranAt, messages, upTo } = flowRunsList.fields;
  const path = `${pathOf(places.siteUrl)}/${listPath(flowRunsList)}`;
  const cells = [
    `"${ranAt.name}":"@{outputs('Began_at')}"`,
    `"${messages.name}":@{${values.messages}}`,
    ...(values.upTo ? [`"${upTo.name}":@{${values.upTo}}`] : []),
  ];
  return connected(
    'shared_sharepointonline',
    'HttpRequest',
    {
      dataset: places.siteUrl,
      'parameters/method': 'POST',
      'parameters/uri': `_api/web/GetList('${path}')/items(@{first(body('Own_row')?['value'])?['Id']})`,
      'parameters/headers': {
        Accept: 'application/json;odata=nometadata',
        'Content-Type': 'application/json;odata=nometadata',
        'If-Match': '*',
        'X-HTTP-Method': 'MERGE',
      },
      'parameters/body': `{${cells.join(',')}}`,
    },
    after,
  );
}

export const sendMail = (mail: { to: string; subject: string; body: string }, after: readonly string[]): Action =>
  connected(
    'shared_office365',
    'SendEmailV2',
    { 'emailMessage/To': mail.to, 'emailMessage/Subject': mail.subject, 'emailMessage/Body': mail.body },
    after,
  );

const ran = (after: readonly string[]): Record<string, readonly string[]> =>
  Object.fromEntries(after.map((name) => [name, ['Succeeded']]));

/** One value for each of `from`; `value` is an expression over `item()`. */
export const eachAs = (from: string, value: string, after: readonly string[]): Action => ({
  runAfter: ran(after),
  type: 'Select',
  inputs: { from, select: value },
});

/** Those of `from` for which an expression over `item()` holds. */
export const onlyWhere = (from: string, where: string, after: readonly string[]): Action => ({
  runAfter: ran(after),
  type: 'Query',
  inputs: { from, where },
});

/** `expression` is one over what ran before, and true or false. */
export const when = (
  expression: string,
  actions: Actions,
  after: readonly string[],
  otherwise: Actions = {},
): Action => ({
  runAfter: ran(after),
  type: 'If',
  expression: { equals: [expression, true] },
  actions,
  else: { actions: otherwise },
});

export const forEach = (from: string, actions: Actions, after: readonly string[]): Action => ({
  runAfter: ran(after),
  type: 'Foreach',
  foreach: from,
  actions,
});

/** A link to a place of the desk, in a message: the place stands in a parameter, which signing in leaves alone. `place` may hold expressions. */
export const linkTo = ({ pageUrl }: FlowPlaces, place: string, words: string): string =>
  `<a href="${pageUrl}?desk=${place}">${words}</a>`;
