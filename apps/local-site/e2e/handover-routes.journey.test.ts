import type { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();
const nobodyElse = { errors: [], outside: [] };

/** Puts a setting as somebody does who edits the list. */
async function set(key: string, value: string): Promise<void> {
  const owner = await signInOverRest(at.site.origin, at.site.siteUrl, 'site owner');
  const info = (await (await owner.send('POST', 'contextinfo')).json()) as { FormDigestValue: string };
  const digest = { 'X-RequestDigest': info.FormDigestValue };
  const list = "web/lists/getByTitle('Desk settings')/items";
  const { value: rows } = await owner.get<{ value: { Id: number }[] }>(`${list}?$filter=DeskKey eq '${key}'`);
  const body = { Title: key, DeskKey: key, DeskValue: value };
  const [row] = rows;
  const answer = row
    ? await owner.send('POST', `${list}(${row.Id})`, body, { ...digest, 'X-HTTP-Method': 'MERGE', 'If-Match': '*' })
    : await owner.send('POST', list, body, digest);
  expect(answer.ok).toBe(true);
}

async function addFile(desk: DeskPage, name: string): Promise<void> {
  await desk.page
    .locator('input[data-files="add"]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(name) });
  await desk.page.getByText(`Saved: the file ${name}`).first().waitFor();
}

/** Says of each thing that may be somebody's that it goes, as nobody who is in doubt leaves it. */
async function decideAll(desk: DeskPage): Promise<void> {
  const open = desk.page.getByRole('group').filter({ hasText: 'Decide about this' });
  while ((await open.count()) > 0) {
    const left = await open.count();
    await open
      .first()
      .getByRole('radio', { name: /eplace with/ })
      .check();
    await desk.page.waitForFunction(
      (before) =>
        [...document.querySelectorAll('fieldset')].filter((one) => one.textContent?.includes('Decide about this'))
          .length < before,
      left,
    );
  }
}

/** What somebody copies for a route, who decides that all that is found goes and reads it through. */
async function handedOver(desk: DeskPage, route: string, copy: string): Promise<string> {
  await desk.choose('Where do you hand it over?', new RegExp(`^${route}`));
  await decideAll(desk);
  await desk.page.getByLabel('I have read it through, and it names nobody').check();
  await desk.press(copy);
  return desk.copied();
}

it('hands one issue over by each route, and what leaves names nobody and lacks nothing', async () => {
  await set(
    'problem-form-url',
    'https://forms.tra.example/f?entry.1=title&entry.2=what-happened&entry.3=record-reference',
  );
  const desk = await at.open('system administrator');
  const { page } = desk;
  const error = 'Stage error TEST-41: the record is not ready';
  const twin = await desk.log({
    name: 'Odo Farrant',
    kind: 'TMS user',
    channel: 'Email',
    what: 'Hello,\n\nMine stops as well, it was fine before the release of 17 November.\n\nThanks\nOdo',
    error,
  });
  await addFile(desk, 'RE Okafor bundle.msg');
  const number = await desk.log({
    name: 'Mair Pendry',
    kind: 'TMS user',
    channel: 'Email',
    what:
      'Hi team,\n\nI cannot move CAS-00931-Q1W2E3 on, nor can Kwame Asante (07700 900417, k.asante@school.example). ' +
      'His TRN is 1234567 and his NI number is QQ 12 34 56 C. See Screenshot Hughes 40352.png.\n\nMany thanks\nMair',
    error,
  });
  await addFile(desk, 'Screenshot Smith 18456.png');

  // The other is the same problem.
  await desk.go(`#/issue/${twin}`);
  await desk.step('Merge into another issue');
  await page
    .getByRole('group', { name: 'Which issue does this one go into?' })
    .getByRole('radio', { name: new RegExp(`^Issue ${number}:`) })
    .check();
  await desk.press(/^Merge$/);
  await desk.heading(new RegExp(`^Issue ${number}:`)).waitFor();

  await desk.go(`#/issue/${number}/hand-over`);
  await page.getByText(/not their names, which may identify somebody/).waitFor();
  const form = await handedOver(desk, 'TRA problem support form', 'Copy for the problem form');
  const link = await page.getByRole('link', { name: /Open the form with the answers filled in/ }).getAttribute('href');
  const card = await handedOver(desk, 'Trello board', 'Copy for the Trello card');
  await set('references-on-trello-board', 'keep');
  await page.reload();
  await page.getByText(/not their names, which may identify somebody/).waitFor();
  const cardWithReferences = await handedOver(desk, 'Trello board', 'Copy for the Trello card');

  const see = `[see issue ${number}]`;
  const reference = 'CAS-00931-Q1W2E3';
  const said = (kept: string): string =>
    `I cannot move ${kept} on, nor can ${see} (${see}, ${see}). His TRN is ${see} and his NI number is ${see}. See Screenshot ${see}.png.\n\n` +
    'Somebody else with this problem says: Mine stops as well, it was fine before the release of 17 November.\n\n' +
    'We have 1 picture and 1 email with this issue. Ask us if you need them.';
  const parts = (kept: string): string[] => [
    `TMS issue ${number}: ${error}`,
    `Exact words of the message: ${error}`,
    'When it was seen: reported on TODAY',
    `What happened:\n${said(kept)}`,
    'Affected: 2 TMS users',
    `Our reference: issue ${number}`,
  ];
  const withoutDay = (text: string): string =>
    text.replace(/(?<=reported on )\d{1,2} \p{L}+ \d{4}$/mu, 'TODAY').replaceAll('\r\n', '\n');
  expect(withoutDay(form)).toBe(parts(reference).join('\n'));
  expect([...new URL(link!).searchParams]).toEqual([
    ['entry.1', `TMS issue ${number}: ${error}`],
    ['entry.2', said(reference)],
  ]);
  expect(withoutDay(card)).toBe(parts(see).join('\n\n'));
  expect(withoutDay(cardWithReferences)).toBe(parts(reference).join('\n\n'));
  expect(desk.watched).toEqual(nobodyElse);
  await desk.close();
});
