import { COLUMN_CALLS } from './column-calls.js';
import { CONTENT_TYPE_CALLS } from './content-type-calls.js';
import { FILE_CALLS } from './file-calls.js';
import { ITEM_CALLS } from './item-calls.js';
import { LIST_CALLS } from './list-calls.js';
import { NAVIGATION_CALLS } from './navigation-calls.js';
import { PEOPLE_CALLS } from './people-calls.js';
import { REFUSED_ON_PURPOSE } from './refused-on-purpose.js';
import { type Calls, openSwept, type Swept } from './swept-site.js';
import { WEB_CALLS } from './web-calls.js';

const AREAS: Readonly<Record<string, Calls>> = {
  web: WEB_CALLS,
  lists: LIST_CALLS,
  columns: COLUMN_CALLS,
  'content types': CONTENT_TYPE_CALLS,
  items: ITEM_CALLS,
  files: FILE_CALLS,
  people: PEOPLE_CALLS,
  navigation: NAVIGATION_CALLS,
};

/** The refusal of one call, in a line: the status, and what SharePoint's error says. Empty where it was taken. */
async function refusalOf(ask: (swept: Swept) => Promise<unknown>, swept: Swept): Promise<string> {
  try {
    await ask(swept);
    return '';
  } catch (error) {
    const { response, message } = error as { response?: Response; message: string };
    if (!response) return `client: ${message}`;
    const text = await response.text();
    const said = /"value":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1] ?? text;
    return `${String(response.status)} ${said.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi, '<guid>').replace(/\bitems\(\d+\)/gi, 'items(n)')}`;
  }
}

test('what PnPjs asks is taken, but for what is refused on purpose, each with the error that stands in the table', async () => {
  const swept = await openSwept();
  const refused: Record<string, string> = {};
  const figures: string[] = [];
  let tried = 0;
  for (const [area, calls] of Object.entries(AREAS)) {
    const before = Object.keys(refused).length;
    for (const [name, ask] of Object.entries(calls)) {
      const refusal = await refusalOf(ask, swept);
      if (refusal !== '') refused[name] = refusal;
    }
    const count = Object.keys(calls).length;
    tried += count;
    figures.push(`${area} ${String(count - (Object.keys(refused).length - before))} of ${String(count)}`);
  }
  await swept.site.close();
  const taken = tried - Object.keys(refused).length;
  process.stdout.write(`PnPjs sweep: taken ${String(taken)} of ${String(tried)} (${figures.join(', ')})\n`);
  expect(refused).toEqual(REFUSED_ON_PURPOSE);
}, 60_000);
