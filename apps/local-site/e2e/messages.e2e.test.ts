import { DeskPage } from './support/desk-page';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();
const give = (desk: DeskPage, name: string, text: string): Promise<void> =>
  desk.page
    .getByLabel('Have you got it as an Outlook message?')
    .setInputFiles({ name, mimeType: 'message/rfc822', buffer: Buffer.from(text) });
const mail = (subject: string, html: string): string =>
  [
    'From: Nell Ashdown <nell.ashdown@panel.example>',
    'To: nobody@tmu.example',
    `Subject: ${subject}`,
    'Date: Wed, 4 Nov 2026 09:12:00 +0000',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
  ].join('\r\n');

it('logs a panellist’s email from its file, and keeps the original with the issue', async () => {
  const desk = await at.open('system administrator');
  await desk.go('#/log');
  await give(
    desk,
    'Code refused.eml',
    mail('Code refused', '<p>My code is refused.</p><p>Business process error TEST-7: no stage</p>'),
  );
  await desk.page.getByRole('heading', { name: 'Look through the message first' }).waitFor();
  expect(await desk.page.getByLabel('What happened?').inputValue()).toBe('');
  await desk.page.getByLabel('Keep the original message with the issue').check();
  await desk.press('Put what is ticked in the form');
  await desk.choose(/TMS user or a panellist/, 'Panellist');
  await desk.page.getByLabel('What happened?').press('Control+Enter');
  await desk.heading(/^Issue \d+ is logged$/).waitFor();
  await desk.page.getByText('The original message is with the issue: Code refused.eml.').waitFor();
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});

const payloads = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=1">',
  '<svg onload="window.ran=1">',
  '<iframe srcdoc="<script>parent.ran=1</script>">',
  '<img src="https://evil.example/pixel.gif">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<body onload=window.ran=1>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<object data="https://evil.example/x">',
  '<video src="https://evil.example/x" autoplay>',
  '<style>@import "https://evil.example/x.css"</style>',
  `${'<div>'.repeat(100_000)}`,
];

it('has payloads that do run and fetch, where a page takes them as they are', async () => {
  const context = await at.browser.newContext();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  let ran = 0;
  for (const payload of payloads.slice(0, -1)) {
    // A page each: one of them goes elsewhere. Each runs or fetches; which, and when, is the browser's.
    const page = await context.newPage();
    const fetched = page.waitForRequest('https://evil.example/**').then(() => 0);
    const went = page.setContent(`<p>Words</p>${payload}`, { waitUntil: 'commit' }).catch(() => undefined);
    const didRun = went.then(() => page.waitForFunction(() => (window as { ran?: number }).ran)).then(() => 1);
    for (const one of [fetched, didRun]) one.catch(() => undefined);
    ran += await Promise.any([fetched, didRun]);
    await page.close();
  }
  expect(ran).toBeGreaterThanOrEqual(4);
  expect(asked.filter((url) => url.startsWith('https://evil.example/')).length).toBeGreaterThanOrEqual(4);
  await context.close();
});

it('runs and fetches nothing of a hostile message', async () => {
  const desk = await at.open('system administrator');
  await desk.go('#/log');
  for (const [at, payload] of payloads.entries()) {
    // Without its tags in the heading: a heading is a line, and 100,000 elements are none.
    await give(desk, `${at}.eml`, mail(`Payload ${at} ${payload.slice(0, 200)}`, `<p>Words ${at}</p>${payload}`));
    await desk.page.getByText(`Payload ${at} `).first().waitFor();
  }
  await desk.press('Put what is ticked in the form');
  await desk.settled();
  expect(await desk.page.evaluate(() => (window as { ran?: unknown }).ran)).toBeUndefined();
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});

it('lets a TMS user report alone, see how it stands, and add more, with no answer to judge yet', async () => {
  const user = await at.open('case worker');
  await user.heading('Report a problem with TMS').waitFor();
  await user.fill('What happened?', 'The blue letters are empty');
  await user.press('Send to TMU');
  await user.page.getByRole('heading', { name: 'TMU has your report' }).waitFor();
  const own = user.page.getByRole('article').filter({ hasText: 'The blue letters are empty' });
  await own.getByText('Sent. Nobody at TMU has looked at it yet').waitFor();
  expect(await own.getByRole('button').count()).toBe(1);
  await own.getByRole('button', { name: /^Add more/ }).click();
  await user.fill('What else should TMU know?', 'Still empty');
  await user.press('Add this');
  await own.getByText('TMU can read it now.').waitFor();
  expect(user.watched).toEqual({ errors: [], outside: [] });
  await user.close();
});
