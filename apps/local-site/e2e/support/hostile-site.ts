import { hostileTexts } from './hostile-texts';
import type { RestReader } from './rest-reader';

interface Column {
  InternalName: string;
  TypeAsString: string;
  ReadOnlyField: boolean;
  EnforceUniqueValues?: boolean;
}
type Item = Record<string, unknown> & { Id: number };

/** What the desk finds rows by is left alone: a row that is not found shows nothing, and so proves nothing. */
const kept = new Set([
  'DeskKey',
  'DeskThread',
  'DeskEmail',
  'DeskReporterEmail',
  'DeskOwnerEmail',
  'FileLeafRef',
  'DeskSnapshot',
]);
const isText = (column: Column): boolean =>
  ['Text', 'Note', 'URL'].includes(column.TypeAsString) &&
  !column.ReadOnlyField &&
  !column.EnforceUniqueValues &&
  !kept.has(column.InternalName);

/** Keeps what an event is made of, and puts hostile words into everything that somebody wrote. */
function poison(value: unknown, next: () => string, name = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => poison(one, next, name));
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, poison(one, next, key)]));
  }
  const written =
    /^(text|note|name|whatHappened|whatWasDone|question|reply|information|reason|screen|recordReference|area|cause|prevention|cardUrl)$/;
  return typeof value === 'string' && written.test(name) ? next() : value;
}

/** Fills every column of text of every row of every list with hostile words, as somebody with the right to edit could. */
export async function makeHostile(rest: RestReader): Promise<{ lists: number; cells: number }> {
  const digest = ((await (await rest.send('POST', 'contextinfo')).json()) as { FormDigestValue: string })
    .FormDigestValue;
  const { value: lists } = await rest.get<{ value: { Id: string; Title: string }[] }>(
    'web/lists?$filter=Hidden eq false&$select=Id,Title',
  );
  let turn = 0;
  let cells = 0;
  const next = (): string => hostileTexts[(turn += 1) % hostileTexts.length]!;
  const ours = lists.filter(({ Title }) => Title.startsWith('Desk') && !/settings|published/i.test(Title));
  for (const { Id } of ours) {
    const list = `web/lists(guid'${Id}')`;
    const { value: columns } = await rest.get<{ value: Column[] }>(`${list}/fields?$filter=Hidden eq false`);
    const { value: items } = await rest.get<{ value: Item[] }>(`${list}/items?$top=60&$orderby=Id desc`);
    for (const item of items) {
      const change: Record<string, unknown> = {};
      for (const column of columns.filter(isText)) {
        const name = column.InternalName;
        if (item[name] === null || item[name] === undefined || !(name in item)) continue;
        if (name === 'DeskHistory') change[name] = JSON.stringify(poison(JSON.parse(String(item[name])), next));
        else if (column.TypeAsString === 'URL')
          change[name] = { Url: 'https://tms.example/"onclick="window.ran=13', Description: next() };
        else change[name] = next().slice(0, column.TypeAsString === 'Text' ? 255 : 2000);
      }
      if (Object.keys(change).length === 0) continue;
      const headers = { 'x-http-method': 'MERGE', 'if-match': '*', 'x-requestdigest': digest };
      const answer = await rest.send('POST', `${list}/items(${item.Id})`, change, headers);
      if (!answer.ok) throw new Error(`${Id} ${item.Id}: ${answer.status} ${await answer.text()}`);
      cells += Object.keys(change).length;
    }
  }
  return { lists: ours.length, cells };
}
