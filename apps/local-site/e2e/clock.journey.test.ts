import { DeskPage } from './support/desk-page';
import { siteOfFile } from './support/site-of-file';

const at = siteOfFile();
const minute = 60_000;

/** Somebody at a computer whose clock is off by this. */
async function atMachine(person: string, offByMs: number): Promise<DeskPage> {
  const desk = await at.open(person);
  await desk.context.addInitScript((offBy) => {
    const Right = Date;
    window.Date = new Proxy(Right, {
      construct: (_, given: []) => (given.length === 0 ? new Right(Right.now() + offBy) : new Right(...given)),
      apply: () => new Right(Right.now() + offBy).toString(),
      get: (of, name) => (name === 'now' ? () => Right.now() + offBy : (Reflect.get(of, name) as unknown)),
    });
  }, offByMs);
  await desk.page.goto('about:blank');
  await desk.go('#/');
  return desk;
}

/** What each step of an issue says of its time, in milliseconds. */
async function timesOf(number: number): Promise<readonly number[]> {
  const { DeskHistory } = await at.rest.get<{ DeskHistory: string }>(
    `web/lists/getByTitle('Desk issues')/items(${number})`,
  );
  return (JSON.parse(DeskHistory) as { events: { at: string }[] }).events.map(({ at }) => Date.parse(at));
}

it.each([
  ['5 minutes ahead of', 5 * minute],
  ['5 years ahead of', 5 * 366 * 1440 * minute],
  ['2 hours behind', -120 * minute],
])(
  'a clock that is %s SharePoint’s: its owner is told, nothing is dated by it, and no report is lost to it',
  async (by, off) => {
    const began = Date.now();
    const words = `The letters are empty: ${by}`;
    const user = await at.open('case worker');
    await user.settle('Report a problem with TMS');
    await user.fill('What happened?', words);
    await user.press('Send to TMU');
    await user.page.getByRole('heading', { name: 'TMU has your report' }).waitFor();

    const tmu = await atMachine('system administrator', off);
    const { page } = tmu;
    await page.getByText(`This computer’s clock is ${by} SharePoint’s.`).waitFor();
    await page.getByRole('link', { name: new RegExp(`^Log an issue from this ?: ${words}`) }).click();
    await tmu.choose('Did a message appear?', 'No');
    await tmu.choose('Is there a hearing coming up?', 'No');
    await tmu.choose('Have you sorted it?', 'Not yet');
    await tmu.choose('Who will deal with it?', 'I will');
    await tmu.press('Log this issue');
    const logged = tmu.heading(/^Issue \d+ is logged$/);
    await logged.waitFor();
    const number = Number(/\d+/.exec(await logged.innerText())![0]);
    await tmu.go(`#/issue/${number}`);
    await tmu.step(/^Answer /);
    await tmu.fill('What was done?', 'Changed the template back');
    await tmu.fill(/^Your reply to /, 'Open the letter again');
    await tmu.choose(/Have you sent it\?/, 'Yes');
    await tmu.save();
    await tmu.standing('Answered. Waiting to hear whether it worked');

    const own = user.page.getByRole('article').filter({ hasText: words });
    await user.page.reload();
    const didNotWork = own.getByRole('button', { name: /^It did not work/ });
    await didNotWork.waitFor();
    // Their report is told by now, and TMU is not looking while they say so: a desk that is open would say it before it is read again.
    await page.goto('about:blank');
    await didNotWork.click();
    await own.getByLabel('What happens now?').fill('Still empty');
    await own.getByRole('button', { name: 'Say that it did not work' }).click();
    await own.getByText(/^You said that it did not work/).waitFor();

    await tmu.go('#/');
    // Opened by the desk itself, as somebody of TMU looks.
    await page.getByRole('link', { name: `open issue ${number}`, exact: true }).click();
    await tmu.standing('Reopened');

    const times = await timesOf(number);
    expect(times.length).toBeGreaterThanOrEqual(4);
    // SharePoint gives its times in whole seconds.
    times.forEach((time) => expect(time).toBeGreaterThan(began - 2_000));
    times.forEach((time) => expect(time).toBeLessThan(Date.now() + 2_000));
    for (const desk of [user, tmu]) {
      expect(desk.watched).toEqual({ errors: [], outside: [] });
      await desk.close();
    }
  },
);
