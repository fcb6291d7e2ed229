import { documentsLibrary, issuesList, knownProblemsList, settingsList } from '@tms-support/sharepoint-schema';
import { deskLists, listPath, wholeLists } from '@tms-support/sharepoint-schema';
import { cookieOf, startOwnSite, type OwnSite } from '../testing/own-site.js';
import { formattedCell } from './format-cell.js';
import { listAddress } from './list-address.js';

let site: OwnSite;
const cookies = new Map<string, string>();
beforeAll(async () => {
  site = await startOwnSite({ startWith: 'lists' });
  for (const who of ['site owner', 'system administrator', 'case worker', 'visitor'])
    cookies.set(who, await cookieOf(site, who));
}, 120_000);
afterAll(() => site?.remove());

const at = (list: Parameters<typeof listPath>[0], more = ''): string => `${site.siteUrl}/${listPath(list)}${more}`;
const get = (url: string, who = 'system administrator'): Promise<Response> =>
  fetch(url, { headers: { Cookie: cookies.get(who)! }, redirect: 'manual' });
const post = (url: string, body: Record<string, string> | FormData, who = 'system administrator'): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { Cookie: cookies.get(who)!, Origin: site.origin },
    body: body instanceof FormData ? body : new URLSearchParams(body),
    redirect: 'manual',
  });
const inputs = (html: string): string[] => [...html.matchAll(/ name="(?!was\.)([\w]+)"/g)].map(([, name]) => name!);

describe('the plain pages of lists', () => {
  it('has one for every list and library of the desk, at each of its addresses', async () => {
    for (const list of Object.values(deskLists)) {
      const first = await get(at(list), 'site owner');
      const html = await first.text();
      expect([list.key, first.status, html.includes(`<h1>${list.title}</h1>`)]).toEqual([list.key, 200, true]);
      const forms = list.template === 'library' ? '/Forms' : '';
      expect((await get(at(list, `${forms}/AllItems.aspx`), 'site owner')).status).toBe(200);
      expect((await get(at(list, `${forms}/NewForm.aspx`), 'site owner')).status).toBe(200);
    }
  });

  it('adds a row, shows it, edits a cell of it, and writes no cell that nobody touched', async () => {
    const added = await post(at(knownProblemsList, '/NewForm.aspx'), {
      Title: 'Letters <b>are</b> blank',
      'was.Title': '',
    });
    expect(added.status).toBe(303);
    const rows = await (await get(new URL(added.headers.get('location')!, site.origin).href)).text();
    expect(rows).toContain('Letters &lt;b&gt;are&lt;/b&gt; blank');
    expect(rows).toMatch(/Saved: row \d+\./);
    const id = /saved=(\d+)/.exec(added.headers.get('location')!)![1]!;
    const form = await (await get(at(knownProblemsList, `/EditForm.aspx?ID=${id}`))).text();
    expect(inputs(form)).toContain('Title');
    const saved = await post(at(knownProblemsList, `/EditForm.aspx?ID=${id}`), {
      Title: 'Letters are blank',
      'was.Title': 'Letters <b>are</b> blank',
    });
    expect(saved.status).toBe(303);
    const shown = await (await get(at(knownProblemsList, `/DispForm.aspx?ID=${id}`))).text();
    expect(shown).toContain('<td>Letters are blank</td>');
    expect(shown).toContain(`EditForm.aspx?ID=${id}#f-Title`);
  });

  it('says of each cell why SharePoint does not take it, saves nothing then, and keeps what was typed', async () => {
    const form = new FormData();
    form.set('file', new File(['words'], 'Bundle & more.docx'));
    form.set('Title', 'Bundle');
    const added = await post(at(documentsLibrary, '/Forms/NewForm.aspx'), form);
    expect(added.status).toBe(303);
    const id = /saved=(\d+)/.exec(added.headers.get('location')!)![1]!;
    const { limitWorkingDays, freshDays } = documentsLibrary.fields;
    const refused = await post(at(documentsLibrary, `/Forms/EditForm.aspx?ID=${id}`), {
      Title: 'Bundle of papers',
      'was.Title': 'Bundle',
      [limitWorkingDays.name]: 'three',
      [`was.${limitWorkingDays.name}`]: '',
      [freshDays.name]: '31',
      [`was.${freshDays.name}`]: '',
    });
    const html = await refused.text();
    expect(refused.status).toBe(422);
    expect(html).toContain(`${limitWorkingDays.title}: Only numbers can go here.`);
    expect(html).toContain('value="three"');
    expect(await (await get(at(documentsLibrary, `/Forms/DispForm.aspx?ID=${id}`))).text()).toContain(
      '<td>Bundle</td>',
    );
    // The file's own address is the file, not a page.
    const file = await get(at(documentsLibrary, '/Bundle%20%26%20more.docx'));
    expect([file.status, await file.text()]).toEqual([200, 'words']);
    const again = await post(at(documentsLibrary, '/Forms/NewForm.aspx'), form);
    expect([again.status, (await again.text()).includes('The library has a file of this name')]).toEqual([422, true]);
    expect((await post(at(documentsLibrary, '/Forms/NewForm.aspx'), new FormData())).status).toBe(422);
  });

  it('lets each person do what the rights let them, and tells the others', async () => {
    const closed = await get(at(issuesList), 'visitor');
    expect(closed.status).toBe(403);
    const words = await closed.text();
    expect(words).toContain('<h1>This list is not open to you</h1>');
    expect(words).toMatch(/cannot read this list\. Ask a site owner\./);
    expect((await get(at(issuesList), 'case worker')).status).toBe(403);
    const rows = await (await get(at(documentsLibrary), 'visitor')).text();
    expect(rows).not.toContain('EditForm');
    expect(rows).not.toContain('NewForm');
    for (const form of ['/Forms/EditForm.aspx?ID=1', '/Forms/NewForm.aspx']) {
      const refused = await get(at(documentsLibrary, form), 'visitor');
      expect(refused.status).toBe(403);
      // A page, with its language, its heading and the way back to the rows.
      expect(await refused.text()).toMatch(/<html lang="en-GB">[^]*<h1>[^]*cannot change it[^]*>All rows<\/a>/);
      expect((await post(at(documentsLibrary, form), { Title: 'Mine', 'was.Title': '' }, 'visitor')).status).toBe(403);
    }
    const noOne = await fetch(at(settingsList), { redirect: 'manual' });
    expect(noOne.status).toBe(401);
    // A form of another origin was not sent by anybody here.
    const elsewhere = await fetch(at(knownProblemsList, '/NewForm.aspx'), {
      method: 'POST',
      headers: { Cookie: cookies.get('system administrator')!, Origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ Title: 'Theirs', 'was.Title': '' }),
    });
    expect(elsewhere.status).toBe(403);
    expect(await (await get(at(knownProblemsList))).text()).not.toContain('Theirs');
  });

  it('is nothing where no list is', async () => {
    for (const path of [
      'Lists/DeskNothing',
      'Lists/DeskIssues/DispForm.aspx?ID=99999',
      'Lists/DeskIssues/EditForm.aspx?ID=x',
      'DeskNothing',
      'Lists',
      'Lists/DeskIssues/DispForm.aspx',
    ])
      expect([path, (await get(`${site.siteUrl}/${path}`, 'site owner')).status]).toEqual([path, 404]);
    expect((await post(at(issuesList), { Title: 'x' })).status).toBe(405);
  });
});

describe('the formatting of a column', () => {
  const facts = (value: string, row: Record<string, string> = {}) => ({
    valueOf: (name: string): unknown => {
      if (name === '@now') return '2026-03-10T09:00:00.000Z';
      if (name === '@currentWeb') return '/sites/desk';
      return name.startsWith('[$') ? row[name.slice(2, -1)] : value;
    },
  });
  const shown = (formatting: object, value: string, row = {}): string =>
    formattedCell(JSON.stringify(formatting), value, facts(value, row));

  it('colours how an issue stands by its words', () => {
    const { formatting } = wholeLists.issues.fields.status as unknown as { formatting: object };
    expect(shown(formatting, 'Closed')).toContain('sp-field-severity--good');
    expect(shown(formatting, 'Closed')).toContain('<span>Closed</span>');
    expect(shown(formatting, 'Nonsense')).toContain('class=""');
  });

  it('makes links of addresses and of nothing else', () => {
    const link = { elmType: 'a', txtContent: '@currentField', attributes: { href: '@currentField' } };
    expect(shown(link, 'https://tms.example/1')).toBe('<a href="https://tms.example/1">https://tms.example/1</a>');
    expect(shown(link, 'javascript:alert(1)')).toBe('<span>javascript:alert(1)</span>');
    expect(shown(link, '//elsewhere.example')).toBe('<span>//elsewhere.example</span>');
    expect(shown(link, '" onmouseover="x')).toBe('<span>&quot; onmouseover=&quot;x</span>');
  });

  it('says how old something is, and shows plain text where it cannot read the format', () => {
    const age = { txtContent: "=if(floor((Number(@now) - Number(@currentField)) / 86400000) == 1, '1 day', 'other')" };
    expect(shown(age, '2026-03-09T08:00:00Z')).toBe('<div>1 day</div>');
    for (const odd of [
      { elmType: 'script', txtContent: 'x' },
      { txtContent: '=constructor(1)' },
      { txtContent: "=if('" },
    ])
      expect(shown(odd, '<i>')).toBe('&lt;i&gt;');
    expect(formattedCell('{', 'a & b', facts(''))).toBe('a &amp; b');
    const style = { txtContent: 'x', style: { 'background-image': 'url(//x)', color: 'red;background:url(//x)' } };
    expect(shown(style, '')).toBe('<div>x</div>');
  });
});

it.each([
  ['/sites/tmu/Lists/DeskIssues', { listPath: '/sites/tmu/Lists/DeskIssues', page: 'rows', isSure: true }],
  [
    '/sites/tmu/Lists/DeskIssues/Open issues.aspx',
    { listPath: '/sites/tmu/Lists/DeskIssues', page: 'rows', isSure: true },
  ],
  ['/sites/tmu/DeskDocuments/', { listPath: '/sites/tmu/DeskDocuments', page: 'rows', isSure: false }],
  [
    '/sites/tmu/DeskDocuments/Forms/EditForm.aspx',
    { listPath: '/sites/tmu/DeskDocuments', page: 'edit', isSure: true },
  ],
  ['/sites/tmu/SitePages', undefined],
  ['/sites/tmu/SitePages/Support-desk.aspx', undefined],
  ['/sites/tmu/DeskDocuments/a.docx', undefined],
  ['/sites/tmu/Lists/DeskIssues/Attachments/1/a.txt', undefined],
])('the address %s', (path, address) => expect(listAddress(path, '/sites/tmu')).toEqual(address));
