import { createHash } from 'node:crypto';
import { cookieOf, startOwnSite, type OwnSite } from '../testing/own-site.js';

let site: OwnSite;
beforeAll(async () => {
  site = await startOwnSite();
}, 60_000);
afterAll(() => site?.remove());

const json = { Accept: 'application/json;odata=nometadata' };
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(site.siteUrl + path, { headers: { ...json, ...headers } });
const emailOf = async (answer: Response): Promise<string> => ((await answer.json()) as { Email: string }).Email;

describe('who asks', () => {
  it("is nobody without a sign-in, in the shape of SharePoint's own refusal", async () => {
    const answer = await get('/_api/web/currentuser');
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      'odata.error': {
        code: '-2147024891, System.UnauthorizedAccessException',
        message: { lang: 'en-US', value: expect.any(String) },
      },
    });
  });

  it("is whoever the server's own token stands for", async () => {
    expect(await emailOf(await get('/_api/web/currentuser', { Cookie: await cookieOf(site, 'team lead') }))).toBe(
      'amara@tmu.example',
    );
    expect(await emailOf(await get('/_api/web/currentuser', { Cookie: await cookieOf(site, 'visitor') }))).toBe(
      'vic@tmu.example',
    );
  });

  it.each([
    { Authorization: 'Bearer olive@tmu.example' },
    { Authorization: `Basic ${btoa('olive@tmu.example:x')}` },
    { 'X-Forwarded-User': 'olive@tmu.example' },
    { 'X-MS-Client-Principal-Name': 'olive@tmu.example' },
    { 'X-Local-Site-Person': 'site owner' },
    { 'X-User': 'i:0#.f|membership|olive@tmu.example' },
  ])('is no other person for %p', async (forged) => {
    const cookie = await cookieOf(site, 'visitor');
    expect(await emailOf(await get('/_api/web/currentuser', { Cookie: cookie, ...forged }))).toBe('vic@tmu.example');
    expect((await get('/_api/web/currentuser', forged)).status).toBe(401);
  });

  it('is nobody with a cookie that the server did not make', async () => {
    const port = new URL(site.origin).port;
    for (const token of ['olive@tmu.example', 'site owner', createHash('sha256').update('olive').digest('base64url')]) {
      expect((await get('/_api/web/currentuser', { Cookie: `local-site-${port}=${token}` })).status).toBe(401);
    }
  });

  it('cannot sign in as somebody whom the site does not know', async () => {
    const answer = await fetch(`${site.origin}/_local/sign-in`, {
      method: 'POST',
      body: JSON.stringify({ person: 'panellist' }),
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('system administrator');
    expect(answer.headers.getSetCookie()).toEqual([]);
  });

  it('has the rights of that person: a visitor adds no list, a site owner does', async () => {
    const makeList = async (person: string, title: string): Promise<number> => {
      const cookie = await cookieOf(site, person);
      const digest = await fetch(`${site.siteUrl}/_api/contextinfo`, {
        method: 'POST',
        headers: { ...json, Cookie: cookie },
      });
      const { FormDigestValue } = (await digest.json()) as { FormDigestValue: string };
      const answer = await fetch(`${site.siteUrl}/_api/web/lists`, {
        method: 'POST',
        headers: { ...json, 'Content-Type': 'application/json', 'X-RequestDigest': FormDigestValue, Cookie: cookie },
        body: JSON.stringify({ Title: title, BaseTemplate: 100 }),
      });
      return answer.status;
    };
    expect(await makeList('visitor', 'Mine')).toBe(403);
    expect(await makeList('site owner', 'Ours')).toBe(201);
  });
});

describe('the page', () => {
  const open = async (person?: string): Promise<string> => {
    const answer = await fetch(site.url, person ? { headers: { Cookie: await cookieOf(site, person) } } : {});
    expect(answer.status).toBe(200);
    return answer.text();
  };
  const contextOf = (html: string) => {
    const [, text] = /<script type="application\/json" id="page-data">(.*?)<\/script>/s.exec(html)!;
    return JSON.parse(text!).start.spPageContextInfo;
  };

  it("is the first person's where nobody has chosen", async () => {
    expect(contextOf(await open()).userEmail).toBe('priya@tmu.example');
  });

  it('tells the runtime who is signed in and what they may, as the lists know it', async () => {
    const [owner, visitor] = [contextOf(await open('site owner')), contextOf(await open('visitor'))];
    expect(owner.userEmail).toBe('olive@tmu.example');
    expect(visitor.userEmail).toBe('vic@tmu.example');
    // ManageLists is bit 12 of the lower half.
    expect([owner.webPermMasks.Low & 0x800, visitor.webPermMasks.Low & 0x800]).toEqual([0x800, 0]);
    expect(owner.formDigestValue).toMatch(/,/);
  });

  it('does not open for who may not read the site: there SharePoint speaks, and nothing of the desk is sent', async () => {
    for (const person of ['somebody from elsewhere', 'case worker']) {
      const answer = await fetch(site.url, { headers: { Cookie: await cookieOf(site, person) } });
      const html = await answer.text();
      expect([person, answer.status]).toEqual([person, 403]);
      expect(html).toContain('You need permission to access this site.');
      expect(html).not.toMatch(/page-data|<script/);
      // Somebody else can still be chosen.
      expect(html).toContain('value="site owner"');
    }
  });

  it('can be edited by those who may, and by nobody else', async () => {
    expect(await open('system administrator')).toContain('id="edit-page"');
    expect(await open('visitor')).not.toContain('id="edit-page"');
  });

  it('runs no script of its own inline', async () => {
    const scripts = [...(await open()).matchAll(/<script([^>]*)>/g)].map(([, attributes]) => attributes!);
    expect(scripts).toHaveLength(4);
    for (const attributes of scripts) expect(attributes).toMatch(/ src="\/|type="application\/json"/);
  });
});

describe('the saved page', () => {
  const state = (greeting: string) => ({
    id: '7f4d1c2b-8a55-4b1d-9d54-0c0ffee0f001',
    instanceId: '7f4d1c2b-8a55-4b1d-9d54-0c0ffee0c001',
    title: 'Fixture',
    description: '',
    dataVersion: '1.0',
    properties: { greeting },
  });
  const save = async (person: string | undefined, body: unknown): Promise<number> => {
    const headers = { 'Content-Type': 'application/json', ...(person ? { Cookie: await cookieOf(site, person) } : {}) };
    return (await fetch(`${site.origin}/_local/page`, { method: 'PUT', headers, body: JSON.stringify(body) })).status;
  };
  const saved = async (): Promise<string> => (await fetch(site.url)).text();

  it('is kept, also over a restart', async () => {
    expect(await save('system administrator', state('Kept'))).toBe(204);
    expect(await saved()).toContain('"greeting":"Kept"');
    await site.restart();
    expect(await saved()).toContain('"greeting":"Kept"');
  });

  it('is not changed by those who may not edit, nor by nobody, nor into something else', async () => {
    expect(await save('visitor', state('Not mine'))).toBe(403);
    expect(await save(undefined, state('Not mine'))).toBe(401);
    expect(await save('system administrator', { ...state('Not mine'), id: 'another web part' })).toBe(400);
    expect(await save('system administrator', 'Not mine')).toBe(400);
    expect(await saved()).not.toContain('Not mine');
  });
});
