import { Hands } from './support/hands';
import { colleagueOf, panellistOf, type KnownPerson } from './support/known-people';
import { pictureCopied, pictureInClipboard } from './support/pasted-picture';
import { reviewOfMessage } from './support/review-of-message';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();
let panellist: KnownPerson;
let colleague: KnownPerson;

beforeAll(async () => {
  panellist = await panellistOf(at.rest);
  colleague = await colleagueOf(at.rest);
});

const inbox = 'portal-inbox@tmu.example';
const messageOf = (from: KnownPerson, subject: string, type: string, ...lines: readonly string[]) => ({
  name: 'message.eml',
  mimeType: 'message/rfc822',
  bytes: Buffer.from(
    [
      `From: "${from.Title}" <${from.DeskEmail}>`,
      `To: ${inbox}`,
      `Subject: ${subject}`,
      'Date: Wed, 4 Nov 2026 09:12:00 +0000',
      `Content-Type: ${type}; charset=utf-8`,
      '',
      ...lines,
    ].join('\r\n'),
  ),
});

interface Journey {
  message: () => ReturnType<typeof messageOf>;
  /** What stands in "What happened?" in the end, whole. */
  what: string;
  /** Found and offered beside it. */
  also?: Record<string, string>;
  standardReply?: string;
  screenshot?: true;
  atMost: number;
}

const journeys: Readonly<Record<string, Journey>> = {
  'a plain message': {
    message: () =>
      messageOf(
        panellist,
        'Reset',
        'text/plain',
        'Good morning,',
        '',
        'I asked again for the link to reset, and it had run out by the time I opened it.',
        '',
        'Kind regards',
        panellist.Title,
      ),
    what: 'Reset\n\nI asked again for the link to reset, and it had run out by the time I opened it.\n\nMessage of 4 November 2026, 9:12am.',
    standardReply: 'Reset a password',
    atMost: 6,
  },
  'an HTML reply with a thread, answered below it': {
    message: () =>
      messageOf(
        panellist,
        'RE: Your bundle',
        'text/html',
        `<div class="gmail_quote"><div class="gmail_attr">On Tue, 3 Nov 2026 at 08:12, Portal inbox &lt;${inbox}&gt; wrote:<br></div><blockquote class="gmail_quote"><div>Your hearing on 9 December 2026 is in the list.</div></blockquote></div><div>It still opens blank. My hearing is on 4 March 2027.</div><div>Sent with Proton Mail secure email.</div>`,
      ),
    what: 'Your bundle\n\nIt still opens blank. My hearing is on 4 March 2027.\n\nMessage of 4 November 2026, 9:12am.',
    also: { DeskHearingOn: '2027-03-04' },
    atMost: 6,
  },
  'one that a colleague passes on': {
    message: () =>
      messageOf(
        colleague,
        'FW: Availability',
        'text/plain',
        'One for you.',
        '',
        '________________________________',
        `Oddi wrth: ${panellist.Title} <${panellist.DeskEmail}>`,
        'Anfonwyd: 03 Tachwedd 2026 08:12',
        `At: ${inbox}`,
        'Pwnc: Availability',
        '',
        'Where do I put the days on which I cannot sit?',
      ),
    what: 'Availability\n\nWhere do I put the days on which I cannot sit?\n\nMessage of 3 November 2026, 8:12am.',
    standardReply: 'Where unavailable days are',
    atMost: 6,
  },
  'one with a screenshot': {
    message: () =>
      messageOf(panellist, 'My hearings', 'text/plain', 'The list of my hearings is empty, see the picture.'),
    what: 'My hearings\n\nThe list of my hearings is empty, see the picture.\n\nMessage of 4 November 2026, 9:12am.',
    screenshot: true,
    atMost: 6,
  },
};

it.each(Object.keys(journeys))('makes an issue of %s', async (name) => {
  const { message, what, also = {}, standardReply, screenshot, atMost } = journeys[name]!;
  const desk = await at.open('system administrator');
  const { page } = desk;
  const review = await reviewOfMessage(desk, message());
  const hands = await Hands.on(page);
  await hands.click(review.getByRole('button', { name: 'Put what is ticked in the form' }));
  const asked: string[] = [];
  const settle = async (group: string, option: string): Promise<void> => {
    const radios = page.getByRole('group', { name: group }).getByRole('radio', { checked: true });
    if ((await radios.count()) > 0) return;
    asked.push(group);
    await hands.click(page.getByRole('group', { name: group }).getByText(option, { exact: true }));
  };
  if (screenshot) {
    await pictureInClipboard(page);
    await hands.press('Control+v');
    await page.getByText(/^Screenshot 1\.png goes with the issue/).waitFor();
  }
  if (standardReply) {
    const beside = page.getByRole('complementary', { name: 'What the desk knows' });
    await beside.getByText('Standard replies that may fit').waitFor();
    await beside.locator('li', { hasText: standardReply }).first().waitFor();
    await beside
      .getByText(/^Last time: /)
      .first()
      .waitFor();
  }
  await settle('Did a message appear?', 'No');
  await settle('Is there a hearing coming up?', 'Not known');
  await settle('Have you sorted it?', 'Not yet');
  await settle('Who will deal with it?', 'I will');
  await hands.click(page.getByRole('button', { name: 'Log this issue' }));
  const logged = desk.heading(/^Issue \d+ is logged$/);
  await logged.waitFor();
  const { clicks, keys } = hands.putDown();
  const number = Number(/\d+/.exec(await logged.innerText())![0]);
  if (screenshot) await page.getByText('This file is with the issue: Screenshot 1.png.').waitFor();
  const issue = await at.rest.get<Record<string, string | null>>(
    `web/lists/getByTitle('Desk issues')/items(${number})`,
  );
  expect(issue).toMatchObject({
    DeskReporterName: panellist.Title,
    DeskReporterEmail: panellist.DeskEmail,
    DeskReporterKind: 'Panellist',
    DeskChannel: 'Portal inbox',
    DeskWhatHappened: what,
    DeskErrorText: null,
    // Nothing is made up: what the message does not say stays blank.
    DeskTmsRole: null,
    DeskArea: null,
    DeskCause: null,
    DeskUpdateKey: null,
    DeskHearingOn: also['DeskHearingOn'] ? expect.stringContaining(also['DeskHearingOn']) : null,
    DeskOwnerName: 'Priya Hartnoll',
  });
  // What no message says, and nothing that this one does.
  const hearing = also['DeskHearingOn'] ? [] : ['Is there a hearing coming up?'];
  expect(asked).toEqual(['Did a message appear?', ...hearing, 'Have you sorted it?', 'Who will deal with it?']);
  expect(clicks).toBeLessThanOrEqual(atMost);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  const filledIn = ['who', 'their address', 'what they are', 'the channel', 'what happened', ...Object.keys(also)];
  process.stdout.write(`${JSON.stringify({ journey: name, clicks, keys, drags: 1, filledIn, asked })}\n`);
  await desk.close();
});

it('keeps a picture and a page of the guide with a reply, and copies each in the answer', async () => {
  const desk = await at.open('system administrator');
  const { page } = desk;
  await desk.go('#/replies');
  await desk.settle('Replies');
  await desk.press('Where unavailable days are');
  await desk.press('Change Where unavailable days are');
  await desk.fill(/^Page of the user guide/, 'https://guide.tmu.example/availability');
  await pictureInClipboard(page);
  await page.getByLabel('Picture (optional)').focus();
  await page.keyboard.press('Control+v');
  await page.getByText('The picture is saved with the reply.').waitFor();
  await desk.fill(/^What does the picture show/, 'The link My availability, on the first page');
  await desk.press('Save');
  await page.getByText('The picture is with the reply.').waitFor();
  const number = await desk.log({
    name: 'Ottilie Crane',
    kind: 'Panellist',
    channel: 'Portal inbox',
    what: 'Where do I enter my unavailable days?',
  });
  await desk.step(/^Answer Ottilie Crane/);
  await page.getByRole('button', { name: /^Use it.*Where unavailable days are/ }).click();
  const picture = page.getByAltText('The link My availability, on the first page');
  await picture.waitFor();
  // It has its place before it has its pixels.
  const width = picture.evaluate((image) =>
    (image as HTMLImageElement).decode().then(() => (image as HTMLImageElement).naturalWidth),
  );
  expect(await width).toBe(40);
  await desk.press('Copy the reply');
  expect(await desk.copied()).toContain('https://guide.tmu.example/availability');
  await page.getByRole('button', { name: /^Copy the picture/ }).click();
  await page.getByText('The picture is copied. Paste it under the text.').waitFor();
  expect(await pictureCopied(page)).toEqual([40, 30]);
  await desk.choose(/Have you sent it\?/, /^Not yet/);
  await desk.press('Keep as a draft');
  await page.getByText(/^Draft: the answer/).waitFor();
  await desk.standing(/./);
  expect(number).toBeGreaterThan(0);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  const shots = process.env['TMS_SHOTS'];
  if (shots) {
    await desk.step(/^Answer Ottilie Crane/);
    await picture.waitFor();
    for (const [name, width] of [
      ['wide', 1280],
      ['narrow', 320],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await desk.painted();
      await page.screenshot({ path: `${shots}/answer-${name}.png`, fullPage: true });
    }
    await desk.go('#/replies');
    await desk.settle('Replies');
    await page.screenshot({ path: `${shots}/replies-narrow.png`, fullPage: true });
  }
  await desk.close();
});
