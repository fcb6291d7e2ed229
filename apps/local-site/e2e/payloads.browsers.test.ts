import { giveMessage, messageFile } from './support/message-file';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();

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
    await giveMessage(
      desk,
      `${at}.eml`,
      messageFile(`Payload ${at} ${payload.slice(0, 200)}`, `<p>Words ${at}</p>${payload}`),
    );
    await desk.page.getByText(`Payload ${at} `).first().waitFor();
  }
  await desk.press('Put what is ticked in the form');
  await desk.settled();
  expect(await desk.page.evaluate(() => (window as { ran?: unknown }).ran)).toBeUndefined();
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});
