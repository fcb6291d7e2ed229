import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();

/** Whatever asks SharePoint for something: a page, its scripts and its pictures are no rows. */
const asksSharePoint = /\/_(api|vti_bin)\//;

it('paints Home’s first rows from the last visit before any answer of SharePoint’s', async () => {
  const desk = await at.open('system administrator');
  const { page } = desk;
  await desk.settle('Home');
  const rows = page.getByRole('region', { name: /^What needs you now/ }).getByRole('link', { name: /^Issue \d+:/ });
  await rows.first().waitFor();
  const before = await rows.allInnerTexts();
  expect(before.length).toBeGreaterThan(0);
  await desk.settled();

  // The next visit: every request is held back until the rows were seen.
  let letGo = (): void => undefined;
  const held: string[] = [];
  const answered: string[] = [];
  const seen = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(asksSharePoint, async (route) => {
    held.push(route.request().url());
    await seen;
    await route.continue();
  });
  page.on('requestfinished', (request) => {
    if (asksSharePoint.test(request.url())) answered.push(request.url());
  });
  await page.reload();
  await rows.first().waitFor();
  expect(await rows.allInnerTexts()).toEqual(before);
  expect(answered).toEqual([]);
  // It had asked, and nobody had told it anything yet: the rows are those of the last visit, and say so.
  expect(held.length).toBeGreaterThan(0);
  letGo();
  await desk.settle('Home');
  await desk.settled();
  expect(answered.length).toBeGreaterThan(0);
  expect(await rows.allInnerTexts()).toEqual(before);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});
