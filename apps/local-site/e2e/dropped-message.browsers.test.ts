import { DeskPage } from './support/desk-page';
import { Hands } from './support/hands';
import { hostileTexts } from './support/hostile-texts';
import { panellistOf, type KnownPerson } from './support/known-people';
import { drop, emlFile, msgFile, type Mail } from './support/outlook-message';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();
let panellist: KnownPerson;

beforeAll(async () => {
  panellist = await panellistOf(at.rest);
});

interface StoredIssue {
  DeskChannel: string;
  DeskReporterKind: string;
  DeskReporterName: string;
  DeskReporterEmail: string;
  DeskWhatHappened: string;
  DeskErrorText: string | null;
  DeskStatus: string;
  DeskOwnerName: string;
}
const stored = (number: number): Promise<StoredIssue> =>
  at.rest.get(`web/lists/getByTitle('Desk issues')/items(${number})`);
const attachmentsOf = async (number: number): Promise<string[]> => {
  const path = `web/lists/getByTitle('Desk issues')/items(${number})/AttachmentFiles`;
  const { value } = await at.rest.get<{ value: { FileName: string }[] }>(path);
  return value.map(({ FileName }) => FileName);
};

const error = 'Business process error TEST-7: the stage cannot be changed';
const mail = (more: Partial<Mail>): Mail => ({
  subject: 'Code refused',
  from: { name: panellist.Title, email: panellist.DeskEmail },
  to: 'portal-inbox@tmu.example',
  sentAt: '2026-11-04T09:12:00.000Z',
  text: `Good morning,\nMy sign-in code is refused since Tuesday.\n${error}`,
  ...more,
});
const added = ' It came as a text.';

const look = (desk: DeskPage) => ({
  review: desk.page.getByRole('region', { name: 'Look through the message first' }),
  what: desk.page.getByLabel('What happened?'),
  logged: desk.heading(/^Issue \d+ is logged$/),
});
const numberIn = (words: string): number => Number(/\d+/.exec(words)![0]);

it('by mouse: drops the message (.eml), looks through it, and logs it', async () => {
  const desk = await at.open('system administrator');
  const { review, what, logged } = look(desk);
  const { page } = desk;
  const hands = await Hands.on(page);
  await hands.click(page.getByRole('link', { name: 'Log an issue', exact: true }));
  await desk.settle('Log an issue');
  await drop(page, what, emlFile('Code refused.eml', mail({})));
  await review.getByText(`${panellist.Title}, ${panellist.DeskEmail}`).waitFor();
  await review.getByText('The desk knows them: panellist.').waitFor();
  await review.getByText('Portal inbox').waitFor();
  const says = review.getByRole('region', { name: 'What the message says' });
  expect(await says.innerText()).toContain('My sign-in code is refused since Tuesday.');
  expect(await what.inputValue()).toBe('');
  await hands.click(review.getByRole('button', { name: 'Put what is ticked in the form' }));
  await expect(what.evaluate((field) => field === document.activeElement)).resolves.toBe(true);
  await hands.press('Control+End');
  await hands.type(added);
  const choose = (group: string, option: string): Promise<void> =>
    hands.click(page.getByRole('group', { name: group }).getByText(option, { exact: true }));
  await choose('Is there a hearing coming up?', 'Not known');
  await choose('Have you sorted it?', 'Not yet');
  await choose('Who will deal with it?', 'I will');
  await hands.click(page.getByRole('button', { name: 'Log this issue' }));
  await logged.waitFor();
  const { clicks, keys } = hands.putDown();
  // And one drag, out of Outlook.
  expect(clicks).toBeLessThanOrEqual(6);
  expect(keys - added.length).toBeLessThanOrEqual(2);

  const number = numberIn(await logged.innerText());
  const issue = await stored(number);
  expect(issue).toMatchObject({
    DeskChannel: 'Portal inbox',
    DeskReporterKind: 'Panellist',
    DeskReporterName: panellist.Title,
    DeskReporterEmail: panellist.DeskEmail,
    DeskErrorText: error,
    DeskOwnerName: 'Priya Hartnoll',
  });
  expect(issue.DeskWhatHappened).toMatch(
    /Code refused[^]*My sign-in code is refused since Tuesday\.[^]*It came as a text\.$/,
  );
  // The original is kept only where that was chosen.
  expect(await attachmentsOf(number)).toEqual([]);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});

it('by keyboard alone: chooses the message file (.msg), keeps the original, and logs it', async () => {
  const desk = await at.open('system administrator');
  const { review, logged } = look(desk);
  const { page } = desk;
  const hands = await Hands.on(page);
  await hands.tabTo(page.getByRole('link', { name: 'Log an issue', exact: true }));
  await hands.press('Enter');
  await desk.settle('Log an issue');
  await hands.tabTo(page.getByLabel('Have you got it as an Outlook message?'));
  const chooser = page.waitForEvent('filechooser');
  await hands.press('Enter');
  const file = msgFile('Code refused.msg', mail({ to: 'stakeholder-engagement@tmu.example' }));
  await (await chooser).setFiles({ name: file.name, mimeType: file.mimeType, buffer: file.bytes });
  await review.getByText('The desk knows them: panellist.').waitFor();
  await review.getByText('Stakeholder Engagement').waitFor();
  await hands.tabTo(review.getByLabel('Keep the original message with the issue'));
  await hands.press('Space');
  await hands.tabTo(review.getByRole('button', { name: 'Put what is ticked in the form' }));
  await hands.press('Enter');
  await hands.press('Control+End');
  await hands.type(added);
  // What the desk knows stands on the way of the Tab key: it is waited for, as somebody who types at a person's speed would meet it.
  await page.getByRole('heading', { name: 'Standard replies that may fit' }).waitFor();
  const choose = async (group: string, downs: number): Promise<void> => {
    await hands.tabTo(page.getByRole('group', { name: group }).getByRole('radio').first());
    await hands.press('Space', ...Array.from({ length: downs }, () => 'ArrowDown'));
  };
  await choose('Is there a hearing coming up?', 2);
  await choose('Have you sorted it?', 1);
  await choose('Who will deal with it?', 0);
  await hands.press('Control+Enter');
  await logged.waitFor();
  const { clicks, keys } = hands.putDown();
  expect(clicks).toBe(0);
  // Two of them lead through the link and the button of what the desk knows, one through the hearings on offer, however many they are.
  expect(keys - added.length).toBeLessThanOrEqual(50);

  await page.getByText('The original message is with the issue: Code refused.msg.').waitFor();
  const number = numberIn(await logged.innerText());
  const issue = await stored(number);
  expect(issue).toMatchObject({
    DeskChannel: 'Stakeholder Engagement',
    DeskReporterKind: 'Panellist',
    DeskReporterName: panellist.Title,
    DeskErrorText: error,
    DeskOwnerName: 'Priya Hartnoll',
  });
  expect(issue.DeskWhatHappened).toMatch(/My sign-in code is refused since Tuesday\.[^]*It came as a text\.$/);
  expect(await attachmentsOf(number)).toEqual(['Code refused.msg']);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});

// A line of a message cannot hold what ends it.
const payloads = hostileTexts.map((text) => text.replace(/\s+/g, ' '));
const hostile = (): Mail =>
  mail({
    subject: payloads[0]!,
    from: { name: payloads[1]!, email: panellist.DeskEmail },
    text: `Words\n${payloads.join('\n')}`,
  });
const asPage = `<html><body onload="window.ran=20"><p>Words</p>${payloads.map((text) => `<p>${text}</p>`).join('')}`;
const madeOfText =
  'script, iframe, object, embed, style, math, svg[onload], img[src], [onclick], [onfocus], [onmouseover]';

it.each([
  // What plain words say is kept as it is; of a page, its words alone.
  ['.eml, in plain words', () => emlFile('hostile.eml', hostile()), payloads[1]!],
  ['.eml, as a page', () => emlFile('hostile.eml', hostile(), asPage), 'javascript:window.ran=6'],
  ['.msg', () => msgFile(`${payloads[0]!}.msg`, hostile()), payloads[1]!],
])(
  'runs, fetches and links nothing of a message full of scripts (%s), from the form to the issue',
  async (_, file, words) => {
    const desk = await at.open('system administrator');
    const { review, what, logged } = look(desk);
    const { page } = desk;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const seen = (): Promise<{ ran: unknown; made: number; links: string[] }> =>
      page.evaluate((selector) => {
        const shown = document.querySelector('[data-tms-support-desk]')!;
        const links = [...shown.querySelectorAll('a[href]')].map((link) => (link as HTMLAnchorElement).href);
        return {
          ran: (window as unknown as { ran?: number }).ran,
          made: shown.querySelectorAll(selector).length,
          links: links.filter((href) => !/^(https?|mailto):/.test(href)),
        };
      }, madeOfText);
    const nothing = { ran: undefined, made: 0, links: [] };
    await desk.go('#/log');
    await desk.settle('Log an issue');
    await drop(page, what, file());
    await review.waitFor();
    await review.getByText('The desk knows them: panellist.').waitFor();
    expect(await seen()).toEqual(nothing);
    await desk.press('Put what is ticked in the form');
    await desk.choose('Did a message appear?', 'No');
    await desk.choose('Is there a hearing coming up?', 'Not known');
    await desk.choose('Have you sorted it?', 'Not yet');
    await desk.choose('Who will deal with it?', 'I will');
    expect(await seen()).toEqual(nothing);
    await desk.press('Log this issue');
    await logged.waitFor();
    const number = numberIn(await logged.innerText());
    await desk.go(`#/issue/${number}`);
    await desk.settle(new RegExp(`^Issue ${number}:`));
    await desk.settled();
    expect({ ...(await seen()), dialogs, ...desk.watched }).toEqual({
      ...nothing,
      dialogs: [],
      errors: [],
      outside: [],
    });
    const issue = await stored(number);
    expect(issue.DeskReporterName).toBe(panellist.Title);
    expect(issue.DeskWhatHappened).toContain(words);
    await desk.close();
  },
);
