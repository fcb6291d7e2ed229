import { DeskPage } from './support/desk-page';
import { Hands } from './support/hands';
import { colleagueOf, panellistOf, type KnownPerson } from './support/known-people';
import { reviewOfMessage } from './support/review-of-message';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();
let panellist: KnownPerson;
let colleague: KnownPerson;

beforeAll(async () => {
  panellist = await panellistOf(at.rest);
  colleague = await colleagueOf(at.rest);
});

const eml = (headings: readonly string[], body: string) => ({
  name: 'message.eml',
  mimeType: 'message/rfc822',
  bytes: Buffer.from([...headings, '', body].join('\r\n')),
});
const inbox = 'portal-inbox@tmu.example';

/** Drops a message on the form, takes what is ticked, and logs it; gives the issue as it is stored, and the clicks that it took. */
async function logFrom(file: ReturnType<typeof eml>, before?: (desk: DeskPage) => Promise<void>) {
  const desk = await at.open('system administrator');
  const { page } = desk;
  const review = await reviewOfMessage(desk, file);
  await before?.(desk);
  const hands = await Hands.on(page);
  await hands.click(review.getByRole('button', { name: 'Put what is ticked in the form' }));
  const choose = (group: string, option: string): Promise<void> =>
    hands.click(page.getByRole('group', { name: group }).getByText(option, { exact: true }));
  if (!(await page.getByRole('group', { name: 'Did a message appear?' }).getByLabel('Yes').isChecked()))
    await choose('Did a message appear?', 'No');
  if (!(await page.getByRole('group', { name: 'Is there a hearing coming up?' }).getByLabel('Yes').isChecked()))
    await choose('Is there a hearing coming up?', 'Not known');
  await choose('Have you sorted it?', 'Not yet');
  await choose('Who will deal with it?', 'I will');
  await hands.click(page.getByRole('button', { name: 'Log this issue' }));
  const logged = desk.heading(/^Issue \d+ is logged$/);
  await logged.waitFor();
  const { clicks } = hands.putDown();
  const number = Number(/\d+/.exec(await logged.innerText())![0]);
  const issue = await at.rest.get<Record<string, string>>(`web/lists/getByTitle('Desk issues')/items(${number})`);
  return { desk, issue, clicks, number };
}

it('an HTML reply with a thread: the new words alone, and nothing of the thread', async () => {
  const html =
    '<div style="display:none">Preview</div><p class="MsoNormal">Hi,</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">The reset link has run out again. My hearing is on 4 March 2027.</p><p class="MsoNormal">&nbsp;</p><p class="MsoNormal">Kind regards</p><p class="MsoNormal">A. Panellist</p><div style="border-top:solid 1pt"><p class="MsoNormal"><b>From:</b> Portal inbox &lt;portal-inbox@tmu.example&gt;<br><b>Sent:</b> 3 November 2026 10:00<br><b>To:</b> Somebody<br><b>Subject:</b> Reset link</p></div><p class="MsoNormal">Business process error OLD-1: your hearing on 9 December 2026</p>';
  const headings = [
    `From: "${panellist.Title}" <${panellist.DeskEmail}>`,
    `To: ${inbox}`,
    'Subject: RE: Reset link',
    'Date: Wed, 4 Nov 2026 09:12:00 +0000',
    'Content-Type: text/html; charset=utf-8',
  ];
  const { desk, issue, clicks } = await logFrom(eml(headings, html));
  expect(issue).toMatchObject({
    DeskReporterEmail: panellist.DeskEmail,
    DeskChannel: 'Portal inbox',
    DeskErrorText: null,
    DeskWhatHappened:
      'Reset link\n\nThe reset link has run out again. My hearing is on 4 March 2027.\n\nMessage of 4 November 2026, 9:12am.',
  });
  expect(issue.DeskHearingOn).toContain('2027-03-04');
  expect(clicks).toBeLessThanOrEqual(5);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});

it('one that a colleague passed on: whoever wrote first, when they did, and where', async () => {
  const body = `One for you\r\n\r\nFrom: ${panellist.Title}\r\nSent: 3 November 2026 08:00\r\nTo: ${inbox}\r\nSubject: Code refused\r\n\r\nMy code is refused.`;
  const headings = [
    `From: "${colleague.Title}" <${colleague.DeskEmail}>`,
    `To: somebody@tmu.example`,
    'Subject: FW: Code refused',
    'Date: Wed, 4 Nov 2026 09:12:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
  ];
  const { desk, issue, clicks } = await logFrom(eml(headings, body), async ({ page }) => {
    await page.getByText(`Passed on by ${colleague.Title}.`).waitFor();
  });
  expect(issue).toMatchObject({
    DeskReporterName: panellist.Title,
    DeskReporterEmail: panellist.DeskEmail,
    DeskChannel: 'Portal inbox',
    DeskWhatHappened: 'Code refused\n\nMy code is refused.\n\nMessage of 3 November 2026, 8am.',
  });
  expect(clicks).toBeLessThanOrEqual(6);
  await desk.close();
});

it('one with a screenshot: named, said not to be read, and kept on its own', async () => {
  const body = [
    '--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nThe page is blank.\r\n',
    '--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="blank page.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n',
  ].join('');
  const headings = [
    `From: "${panellist.Title}" <${panellist.DeskEmail}>`,
    `To: ${inbox}`,
    'Subject: Blank page',
    'Content-Type: multipart/mixed; boundary=b',
  ];
  const { desk, issue, number } = await logFrom(eml(headings, body), async ({ page }) => {
    await page.getByText(/^A picture\. The desk does not read what it shows\./).waitFor();
    await page.getByLabel('Keep blank page.png with the issue').check();
  });
  await desk.page.getByText('This file is with the issue: blank page.png.').waitFor();
  const path = `web/lists/getByTitle('Desk issues')/items(${number})/AttachmentFiles`;
  const { value } = await at.rest.get<{ value: { FileName: string }[] }>(path);
  expect(value.map(({ FileName }) => FileName)).toEqual(['blank page.png']);
  expect(issue.DeskWhatHappened).toBe('Blank page\n\nThe page is blank.');
  await desk.close();
});

it('one that was made to hold the page: the page lives while it is read, and it can be stopped', async () => {
  const desk = await at.open('system administrator');
  await desk.go('#/log');
  await desk.settle('Log an issue');
  const { page } = desk;
  const file = `From: a@x.example\r\nSubject: Long\r\nContent-Type: text/html\r\n\r\n${'\n'.repeat(9 * 1024 * 1024)}`;
  const turns = (): Promise<number> =>
    page.evaluate(() => {
      const seen = window as unknown as { turns?: number };
      if (seen.turns === undefined) {
        seen.turns = 0;
        const turn = (): void => {
          seen.turns! += 1;
          setTimeout(turn, 0);
        };
        turn();
      }
      return seen.turns;
    });
  const give = (): Promise<void> =>
    page
      .getByLabel('Have you got it as an Outlook message?')
      .setInputFiles({ name: 'long.eml', mimeType: 'message/rfc822', buffer: Buffer.from(file) });
  await desk.fill('What happened?', 'Typed before');
  await turns();
  await give();
  const before = await turns();
  await page.getByRole('heading', { name: 'Look through the message first' }).waitFor();
  // In one stretch the page would have had a turn or two.
  expect((await turns()) - before).toBeGreaterThan(15);
  await desk.press('Leave the message out');
  await give();
  // At once: a click that waits until the button stands still may come when the message has been read.
  await page.getByRole('button', { name: 'Stop reading' }).dispatchEvent('click');
  await page.getByText('You stopped reading the file. Nothing of the message is in the form.').waitFor();
  expect(await page.getByLabel('What happened?').inputValue()).toBe('Typed before');
  await desk.close();
});
