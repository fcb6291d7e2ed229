import type { RestReader } from './rest-reader';

interface Column {
  InternalName: string;
  TypeAsString: string;
  ReadOnlyField: boolean;
  EnforceUniqueValues?: boolean;
}
type Item = Record<string, unknown> & { Id: number };

/** What somebody with the right to edit may leave in a cell of text: dates that do not exist, addresses that lead elsewhere, words that nobody sees. */
export const oddTexts: readonly string[] = [
  '9999-12-31',
  '0001-01-01',
  '1899-12-30',
  '2026-02-30',
  'the day after',
  'ms-word:ofe|u|https://outside.example/x.docx',
  'file://outside.example/share/x.docx',
  'vbscript:msgbox(1)',
  '//outside.example/x',
  'https://tms.example@outside.example/x',
  'https://tms.ex\u0430mple/x',
  'sip:all@outside.example',
  '   ',
  '\u0301'.repeat(255),
  '\u200B\u200C\u200D\u2060\uFEFF',
  'W'.repeat(255),
  '{"__proto__":{"ran":14},"constructor":{"prototype":{"ran":15}}}',
  '['.repeat(10_000),
  `[${'{},'.repeat(9_000)}{}]`,
  '<meta http-equiv="refresh" content="0;url=https://outside.example/">',
  'con.txt%00..%2F#\u0027',
  'x'.repeat(63_999),
];
const oddNumbers: readonly number[] = [1e308, -0, -1, 0.5, 2 ** 53];
const oddTimes: readonly string[] = ['9999-12-31T23:59:59Z', '1900-01-01T00:00:00Z', '1970-01-01T00:00:00Z'];

/** What the desk finds rows by is left alone: a row that is not found shows nothing, and so proves nothing. */
const kept = new Set(['DeskEmail', 'DeskReporterEmail', 'DeskOwnerEmail', 'FileLeafRef', 'DeskThread', 'DeskKey']);

/** Changes a third of the cells of text, numbers and times in every row that this person may change; the rest stays, so that rows are still shown. */
export async function makeOdd(rest: RestReader): Promise<{ taken: number }> {
  const info = (await (await rest.send('POST', 'contextinfo')).json()) as { FormDigestValue: string };
  const { value: lists } = await rest.get<{ value: { Id: string; Title: string }[] }>(
    'web/lists?$filter=Hidden eq false&$select=Id,Title',
  );
  let at = 0;
  const next = <T>(values: readonly T[]): T => values[(at += 1) % values.length]!;
  const oddOf: Readonly<Record<string, () => unknown>> = {
    Text: () => next(oddTexts).slice(0, 255),
    Note: () => next(oddTexts),
    Number: () => next(oddNumbers),
    DateTime: () => next(oddTimes),
  };
  let taken = 0;
  for (const { Id } of lists.filter(({ Title }) => Title.startsWith('Desk'))) {
    const list = `web/lists(guid'${Id}')`;
    const { value: columns } = await rest.get<{ value: Column[] }>(`${list}/fields?$filter=Hidden eq false`);
    const { value: items } = await rest.get<{ value: Item[] }>(`${list}/items?$top=60&$orderby=Id desc`);
    const free = columns.filter(
      ({ InternalName, ReadOnlyField, EnforceUniqueValues }) =>
        !ReadOnlyField && !EnforceUniqueValues && !kept.has(InternalName),
    );
    for (const item of items) {
      const change: Record<string, unknown> = {};
      for (const { InternalName, TypeAsString } of free) {
        const odd = oddOf[TypeAsString];
        if (odd && InternalName in item && (at += 1) % 3 === 0) change[InternalName] = odd();
      }
      if (Object.keys(change).length === 0) continue;
      const headers = { 'x-http-method': 'MERGE', 'if-match': '*', 'x-requestdigest': info.FormDigestValue };
      const answer = await rest.send('POST', `${list}/items(${item.Id})`, change, headers);
      // A list that is not theirs to change refuses: that is what its rights are for.
      if (answer.ok) taken += Object.keys(change).length;
      else if (answer.status !== 403) throw new Error(`${Id} ${item.Id}: ${answer.status} ${await answer.text()}`);
    }
  }
  return { taken };
}
