import type { Browser, Locator } from 'playwright-core';
import { openBrowser } from './support/browser';
import { DeskPage } from './support/desk-page';
import { Hands } from './support/hands';
import { signInOverRest, type RestReader } from './support/rest-reader';
import { startSite, type RunningSite } from './support/running-site';

let site: RunningSite;
let browser: Browser;
let rest: RestReader;

/** Somebody at the desk, with their hands. */
interface AtDesk {
  desk: DeskPage;
  hands: Hands;
}
let user: AtDesk;
let tmu: AtDesk;

const sitDown = async (person: string): Promise<AtDesk> => {
  const desk = await DeskPage.open(browser, site, person);
  return { desk, hands: await Hands.on(desk.page) };
};

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(async () => browser?.close());
beforeEach(async () => {
  site = await startSite();
  rest = await signInOverRest(site.origin, site.siteUrl, 'system administrator');
  user = await sitDown('case worker');
  tmu = await sitDown('system administrator');
});
afterEach(async () => {
  const watched = [user, tmu].map((one) => one?.desk.watched);
  await user?.desk.close();
  await tmu?.desk.close();
  await site?.remove();
  expect(watched).toEqual([
    { errors: [], outside: [] },
    { errors: [], outside: [] },
  ]);
});

const words = {
  problem: 'The blue letters are empty',
  done: 'Changed the template back',
  reply: 'Open the letter again, it has its text now',
  again: 'It is still empty',
};

/** What is in the lists: the issue with the kinds of its events, and the person's report. */
interface Stored {
  issue: Record<string, unknown>;
  story: string[];
  report: { kind: string; words: string }[];
  standsAs: unknown;
}

async function stored(number: number): Promise<Stored> {
  const issue = await rest.get<Record<string, unknown>>(`web/lists/getByTitle('Desk issues')/items(${number})`);
  const { events } = JSON.parse(String(issue.DeskHistory)) as { events: { type: string }[] };
  const { value } = await rest.get<{ value: Record<string, unknown>[] }>(
    "web/lists/getByTitle('Desk reports')/items?$top=500",
  );
  const first = value.find((row) => row.DeskIssueNumber === number);
  const report = value.filter((row) => row.DeskThread === first?.DeskThread);
  return {
    issue,
    story: events.map(({ type }) => type),
    report: report.map((row) => ({ kind: String(row.DeskRowKind), words: String(row.DeskWords) })),
    standsAs: first?.DeskReportStatus,
  };
}

/** How each of the two does what the journey asks of them. The journey itself is one. */
interface Way {
  press(of: AtDesk, target: Locator): Promise<void>;
  write(of: AtDesk, field: Locator, text: string): Promise<void>;
  choose(of: AtDesk, group: string | RegExp, option: string): Promise<void>;
  /** Sends a form of a screen of its own: by its button, or by the keys that it names beside it. */
  send(of: AtDesk, button: Locator): Promise<void>;
}

const byMouse: Way = {
  press: ({ hands }, target) => hands.click(target),
  write: async ({ hands }, field, text) => {
    if (!(await field.evaluate((element) => element === document.activeElement))) await hands.click(field);
    await hands.type(text);
  },
  choose: ({ desk, hands }, group, option) =>
    hands.click(desk.page.getByRole('group', { name: group }).getByText(option, { exact: true })),
  send: ({ hands }, button) => hands.click(button),
};

const byKeyboard: Way = {
  press: async ({ hands }, target) => {
    await target.waitFor();
    await hands.tabTo(target, { atMost: 120 });
    await hands.press('Enter');
  },
  write: async ({ hands }, field, text) => {
    await field.waitFor();
    await hands.tabTo(field);
    await hands.type(text);
  },
  choose: async ({ desk, hands }, group, option) => {
    const radios = desk.page.getByRole('group', { name: group }).getByRole('radio');
    const wanted = desk.page.getByRole('group', { name: group }).getByLabel(option, { exact: true });
    await hands.tabTo(radios.first());
    await hands.press('Space');
    while (!(await wanted.isChecked())) await hands.press('ArrowDown');
  },
  send: async ({ desk, hands }) => {
    await desk.page.getByText('You can also press Ctrl and Enter.').waitFor();
    await hands.press('Control+Enter');
  },
};

interface Figures {
  report: number;
  log: number;
  answer: number;
  didNotWork: number;
  takeDown: number;
}

/** Walks the journey; `most` holds each part of it to so many clicks, or so many keys beside those that type words. */
async function walk(way: Way, of: 'clicks' | 'keys', most: Figures): Promise<void> {
  const hold = (one: AtDesk, part: keyof Figures, typed = ''): void => {
    const counted = one.hands.putDown();
    const { clicks, others } = { clicks: counted.clicks, others: counted.keys - typed.length };
    if (of === 'clicks') expect({ part, others }).toEqual({ part, others: 0 });
    else expect({ part, clicks }).toEqual({ part, clicks: 0 });
    expect(of === 'clicks' ? clicks : others).toBeLessThanOrEqual(most[part]);
  };
  const { page } = user.desk;
  await user.desk.settle('Report a problem with TMS');
  await way.write(user, page.getByLabel('What happened?'), words.problem);
  await way.send(user, page.getByRole('button', { name: 'Send to TMU' }));
  await page.getByRole('heading', { name: 'TMU has your report' }).waitFor();
  const own = page.getByRole('article').filter({ hasText: words.problem });
  await own.getByText('Sent. Nobody at TMU has looked at it yet').waitFor();
  hold(user, 'report', words.problem);

  const at = tmu.desk.page;
  await tmu.desk.go('#/');
  await at.reload();
  await tmu.desk.settle('Home');
  await way.press(tmu, at.getByRole('link', { name: new RegExp(`^Log an issue from this ?: ${words.problem}`) }));
  await tmu.desk.settle('Log an issue');
  expect(await at.getByLabel('What happened?').inputValue()).toBe(words.problem);
  await way.choose(tmu, 'Did a message appear?', 'No');
  await way.choose(tmu, 'Is there a hearing coming up?', 'No');
  await way.choose(tmu, 'Have you sorted it?', 'Not yet');
  await way.choose(tmu, 'Who will deal with it?', 'I will');
  await way.press(tmu, at.getByRole('button', { name: 'Log this issue' }));
  await at.getByText('Their report says: TMU is dealing with it.').waitFor();
  const number = Number(/\d+/.exec(await tmu.desk.heading(/^Issue \d+ is logged$/).innerText())![0]);
  hold(tmu, 'log');

  await way.press(tmu, at.getByRole('link', { name: `Open issue ${number}` }));
  await way.press(tmu, at.getByRole('link', { name: /^Answer / }));
  await way.write(tmu, at.getByLabel(/^Your reply to /), words.reply);
  await way.press(tmu, at.getByRole('button', { name: 'Copy the reply' }));
  expect(await tmu.desk.copied()).toContain(words.reply);
  await way.choose(tmu, /Have you sent it\?/, 'Yes');
  await way.write(tmu, at.getByLabel('What was done?'), words.done);
  await way.press(tmu, at.getByRole('button', { name: 'Save' }));
  await tmu.desk.standing('Answered. Waiting to hear whether it worked');
  hold(tmu, 'answer', words.done + words.reply);

  await tmu.desk.go('#/');
  await tmu.desk.settle('Home');
  const waits = at.getByRole('region', { name: /^With someone else/ }).getByRole('article');
  await waits.filter({ hasText: `Issue ${number}:` }).waitFor();

  // Opened again, as somebody does who wants to know.
  await page.reload();
  await user.desk.settle('Report a problem with TMS');
  await own.getByText('Answered: did it work?').waitFor();
  // They read the answer itself.
  await own.locator('blockquote', { hasText: words.reply }).waitFor();
  await way.press(user, own.getByRole('button', { name: /^It did not work/ }));
  // The form takes the focus once it stands: whoever types at a person's speed finds it there.
  const happens = own.getByLabel('What happens now?');
  await happens.waitFor();
  await page.waitForFunction((field) => field === document.activeElement, await happens.elementHandle());
  await way.write(user, happens, words.again);
  await way.press(user, own.getByRole('button', { name: 'Say that it did not work' }));
  await own.getByText(/^You said that it did not work.* TMU will see this when they next open the desk\.$/).waitFor();
  await own.locator('strong', { hasText: 'It did not work' }).waitFor();
  hold(user, 'didNotWork', words.again);

  // The desk opens it again as TMU opens the desk, and says so, without a word from the person and without anybody copying theirs.
  await at.reload();
  await tmu.desk.settle('Home');
  const opened = at.getByRole('link', { name: `open issue ${number}`, exact: true });
  await way.press(tmu, opened);
  await tmu.desk.settle(new RegExp(`^Issue ${number}:`));
  await tmu.desk.standing('Reopened');
  await at.getByText(words.again).first().waitFor();
  expect(await at.getByText(/has written on their report/).count()).toBe(0);
  hold(tmu, 'takeDown');

  await page.reload();
  await own.getByText('TMU is dealing with it again').waitFor();

  await way.press(tmu, at.getByRole('link', { name: 'Home', exact: true }));
  await tmu.desk.settle('Home');
  const needs = at.getByRole('region', { name: /^What needs you now/ }).getByRole('article');
  await needs.first().waitFor();
  const card = needs.filter({ hasText: `Issue ${number}:` });
  expect(await card.innerText()).toMatch(/Reopened\s+Your turn\s+Tom Wexcombe, case worker/);

  const { issue, story, report, standsAs } = await stored(number);
  expect(issue).toMatchObject({
    DeskStatus: 'Open again',
    DeskChannel: 'This desk',
    DeskReporterKind: 'TMS user',
    DeskOwnerName: 'Priya Hartnoll',
  });
  expect(story).toEqual(['raised', 'owner-named', 'answered', 'not-resolved']);
  expect(report).toEqual([
    { kind: 'Problem', words: words.problem },
    { kind: 'It did not work', words: words.again },
  ]);
  expect(standsAs).toBe('TMU is dealing with it again');
}

it('by mouse: reported, logged, answered, not working, open again by itself, and back in front', async () => {
  await walk(byMouse, 'clicks', { report: 2, log: 6, answer: 7, didNotWork: 2, takeDown: 1 });
});

it('by keyboard alone: the same', async () => {
  // One of the keys of `log` goes past the title, which a message's subject fills and anybody may change.
  await walk(byKeyboard, 'keys', { report: 16, log: 59, answer: 24, didNotWork: 22, takeDown: 45 });
});
