import type { Browser } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { signInOverRest, type RestReader } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;
let rest: RestReader;
let user: DeskPage;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  site = await startSite();
  rest = await signInOverRest(site.origin, site.siteUrl, 'system administrator');
  user = await DeskPage.open(browser, site, 'case worker', { width: 320, height: 800 });
  await user.settle('Report a problem with TMS');
});
afterEach(async () => {
  const watched = user?.watched;
  await user?.close();
  await site?.remove();
  expect(watched).toEqual({ errors: [], outside: [] });
});

type Row = { DeskWords: string; DeskScreenshot: string | null };
const rowsOf = async (words: string): Promise<Row[]> =>
  (await rest.get<{ value: Row[] }>("web/lists/getByTitle('Desk reports')/items?$top=500")).value.filter(
    (row) => row.DeskWords === words,
  );

/** A picture as a screen gives it, of the browser's own making. */
async function png(colour: string): Promise<Buffer> {
  const address = await user.page.evaluate((fill) => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 900 });
    const brush = canvas.getContext('2d')!;
    brush.fillStyle = fill;
    brush.fillRect(0, 0, 1600, 900);
    return canvas.toDataURL('image/png');
  }, colour);
  return Buffer.from(address.split(',')[1]!, 'base64');
}
const choose = (name: string, buffer: Buffer, mimeType = 'image/png'): Promise<void> =>
  user.page.getByLabel('Screenshot (optional)').setInputFiles({ name, mimeType, buffer });
const says = (words: string | RegExp): Promise<void> => user.page.getByText(words).first().waitFor();
/** The colour in the middle of the picture that stands in a row, or on the page. */
const middle = (address: string): Promise<number[]> =>
  user.page.evaluate(async (src) => {
    const picture = Object.assign(new Image(), { src });
    await picture.decode();
    const brush = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!;
    brush.drawImage(picture, picture.width / 2, picture.height / 2, 1, 1, 0, 0, 1, 1);
    return [...brush.getImageData(0, 0, 1, 1).data.slice(0, 3)].map((value) => Math.round(value / 64));
  }, address);
const shown = async (): Promise<string> =>
  (await user.page.getByAltText('The screenshot that goes with your report').getAttribute('src'))!;
const red = [4, 0, 0];
const blue = [0, 0, 4];

it('takes a picture of any name, says why it takes no other file, and loses no word of the report', async () => {
  await user.fill('What happened?', 'The letter prints blank');
  await choose(`${'long '.repeat(38)}#1 & 50% of it’s.png`, await png('red'));
  await says('The screenshot goes with your report.');
  expect(await middle(await shown())).toEqual(red);
  const program = Buffer.from('MZ\u0090\u0000 this program cannot be run');
  for (const [name, type] of [
    ['letter.exe', 'application/x-msdownload'],
    ['letter.png', 'image/png'],
  ] as const) {
    await choose(name, program, type);
    await says('This is not a picture that the desk can read. Choose a PNG or JPEG. The screenshot below stays.');
  }
  await choose(
    'letter.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'image/svg+xml',
  );
  await says(/^This is not a picture/);
  await choose('nothing.png', Buffer.alloc(0));
  await says('The file is empty. Copy the picture again, then paste it. The screenshot below stays.');
  await choose('film.png', Buffer.alloc(10 * 1024 * 1024 + 1));
  await says('The picture must be 10 MB or smaller. Crop it to the part that matters. The screenshot below stays.');
  expect(await middle(await shown())).toEqual(red);
  // Another of the same name is another picture.
  await choose('same.png', await png('red'));
  await choose('same.png', await png('blue'));
  await says('The screenshot goes with your report, in place of the one before.');
  await user.press('Send to TMU');
  await says('TMU has your report');
  const rows = await rowsOf('The letter prints blank');
  expect([rows.length, await middle(rows[0]!.DeskScreenshot!)]).toEqual([1, blue]);
});

it('finds the report that arrived though its answer got lost, with its picture, and adds no second one', async () => {
  await user.fill('What happened?', 'The list is empty');
  await choose('a.png', await png('blue'));
  await says('The screenshot goes with your report.');
  const adds = /getByTitle|lists.*\/items/i;
  let lost = 0;
  await user.page.route(adds, async (route) => {
    if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
    lost += 1;
    await route.fetch();
    return route.abort('connectionreset');
  });
  await user.page.getByRole('button', { name: 'Send to TMU' }).dblclick();
  await says('TMU has your report');
  expect(lost).toBe(1);
  const rows = await rowsOf('The list is empty');
  expect([rows.length, await middle(rows[0]!.DeskScreenshot!)]).toEqual([1, blue]);
});
