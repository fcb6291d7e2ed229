import { openSite, type SiteClient } from '../testing/site-client.js';

let site: SiteClient;
beforeAll(async () => {
  site = openSite();
  await site.send('POST', 'web/lists', { body: { Title: 'Shapes', BaseTemplate: 100 } });
  await site.send('POST', "web/lists/getbytitle('Shapes')/items", { body: { Title: 'one' } });
});
afterAll(() => site.emulator.close());

const ITEM = "web/lists/getbytitle('Shapes')/items(1)?$select=Title,Author/Title&$expand=Author";
const get = (
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; json: Record<string, unknown>; headers: Headers; text: string }> =>
  site.send('GET', path, { headers }) as never;

test('minimal is what plain JSON means', async () => {
  const { json, headers } = await get(ITEM, { accept: 'application/json' });
  expect(headers.get('content-type')).toBe('application/json;odata=minimalmetadata;streaming=true;charset=utf-8');
  expect(Object.keys(json)).toEqual([
    'odata.metadata',
    'odata.type',
    'odata.id',
    'odata.etag',
    'odata.editLink',
    'Author@odata.navigationLinkUrl',
    'Author',
    'Title',
  ]);
  expect(json).toMatchObject({
    'odata.metadata': `${site.url}/_api/$metadata#SP.ListData.ShapesListItems/@Element&$select=Title,Author/Title`,
    'odata.type': 'SP.Data.ShapesListItem',
    Author: { 'odata.type': 'SP.Data.UserInfoItem', Title: 'Ada' },
  });
  expect(Object.keys(json['Author'] as object)).toEqual(['odata.type', 'odata.id', 'Title']);
});

test('nometadata is the data alone', async () => {
  expect((await get(ITEM, { accept: 'application/json;odata=nometadata' })).json).toEqual({
    Author: { Title: 'Ada' },
    Title: 'one',
  });
});

test('verbose wraps all in d, and an error in error', async () => {
  const { json } = await get(ITEM, { accept: 'application/json;odata=verbose' });
  expect(json).toMatchObject({
    d: {
      __metadata: {
        type: 'SP.Data.ShapesListItem',
        uri: expect.stringMatching(/\/_api\/Web\/Lists\(guid'[^']+'\)\/Items\(1\)$/) as string,
      },
      Author: { __metadata: { type: 'SP.Data.UserInfoItem' }, Title: 'Ada' },
    },
  });
  const whole = await get("web/lists/getbytitle('Shapes')/items", { accept: 'application/json;odata=verbose' });
  expect(whole.json).toMatchObject({ d: { results: [{ AttachmentFiles: { __deferred: {} }, Title: 'one' }] } });
  expect((await get("web/lists/getbytitle('no')", { accept: 'application/json;odata=verbose' })).json).toMatchObject({
    error: { code: '-1, System.ArgumentException', message: { lang: 'en-US' } },
  });
});

test('version 4, as SPFx asks, marks with @odata and words errors plainly', async () => {
  const { json } = await get(ITEM, { accept: 'application/json', 'odata-version': '4.0' });
  expect(json).toMatchObject({
    '@odata.type': '#SP.Data.ShapesListItem',
    'Author@odata.navigationLink': expect.any(String) as string,
  });
  expect(
    (await get("web/lists/getbytitle('no')", { accept: 'application/json', 'odata-version': '4.0' })).json,
  ).toMatchObject({
    error: { message: expect.stringContaining("List 'no'") as string },
  });
});

test('no word about JSON gets Atom', async () => {
  const { text, headers } = await get(ITEM, { accept: '*/*' });
  expect(headers.get('content-type')).toContain('application/atom+xml');
  expect(text).toContain('<d:Title>one</d:Title>');
});

test('what is not known is an error that names it, and never an empty 200', async () => {
  expect((await get('web/themeinfo', {})).json).toMatchObject({
    'odata.error': {
      code: '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      message: { value: 'Cannot find resource for the request SP.RequestContext.current/web/themeinfo.' },
    },
  });
  expect((await site.send('POST', "web/lists/getbytitle('Shapes')/nothing", { body: {} })).status).toBe(404);
  expect((await site.send('DELETE', 'web/lists')).status).toBe(405);
});

test('an id selected brings its other spelling; a property that is not there is named', async () => {
  expect(
    (await get("web/lists/getbytitle('Shapes')/items?$select=Id", { accept: 'application/json;odata=nometadata' }))
      .json,
  ).toEqual({ value: [{ Id: 1, ID: 1 }] });
  expect((await get("web/lists/getbytitle('Shapes')/items?$select=Nope", {})).json).toMatchObject({
    'odata.error': { message: { value: "The field or property 'Nope' does not exist." } },
  });
  expect((await get("web/lists/getbytitle('Shapes')/items?$select=Author", {})).json).toMatchObject({
    'odata.error': {
      message: { value: expect.stringMatching(/^The query to field 'Author' is not valid\./) as string },
    },
  });
});
