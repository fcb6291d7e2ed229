import type { Locator } from 'playwright-core';
import type { DeskPage } from './support/desk-page';
import { siteOfFile } from './support/site-of-file';
import { Way, type WayOfWorking } from './support/way';

// Seven people use the desk. System administrator, team lead, case worker and site owner are walked in journeys of their own; these three have the
// job that they come for most often.

interface Job {
  person: string;
  does: string;
  /** Clicks by mouse, and keys beside words where there is no mouse. */
  most: { clicks: number; keys: number };
  /** Gives back the words that were typed. */
  walk(way: Way, desk: DeskPage): Promise<string>;
}

const reply = 'Here is a new link. It lasts an hour.';
const rowsOf = (desk: DeskPage, section: RegExp): Locator =>
  desk.page.getByRole('region', { name: section }).getByRole('article');

const jobs: readonly Job[] = [
  {
    person: 'portal inbox',
    does: 'answers the panellist who waits',
    most: { clicks: 5, keys: 45 },
    walk: async (way, desk) => {
      const first = rowsOf(desk, /^What needs you now/).first();
      await way.use(first.getByRole('link', { name: /^Answer ?issue \d+$/ }));
      await way.write(/^Your reply to/, reply);
      expect(await way.copy(desk.page.getByRole('button', { name: /^Copy/ }).first())).toContain(reply);
      await way.choose(/Have you sent it\?$/, 'Yes');
      await way.save();
      await desk.standing('Answered. Waiting to hear whether it worked');
      return reply;
    },
  },
  {
    person: 'CRM developer',
    does: 'says that TRA will fix what waits longest',
    most: { clicks: 3, keys: 30 },
    walk: async (way, desk) => {
      await way.use(
        rowsOf(desk, /^What needs you now/)
          .getByRole('link', { name: /^Issue \d+/ })
          .first(),
      );
      await desk.settle(/^Issue \d+/);
      await way.openStep('TRA will fix it');
      await desk.page.getByRole('heading', { level: 3, name: 'TRA will fix it', exact: true }).waitFor();
      await way.save();
      await desk.standing('TRA is fixing it');
      return '';
    },
  },
  {
    person: 'visitor',
    does: 'reads what is coming, and what to do while TMS is down',
    most: { clicks: 2, keys: 30 },
    walk: async (way, desk) => {
      await way.use(desk.page.getByRole('link', { name: /^New window for links in Edge/ }).first());
      await desk.page
        .getByRole('heading', { name: /New window for links in Edge/ })
        .first()
        .waitFor();
      await way.link('TMS is down');
      await desk.settle(/TMS/);
      return '';
    },
  },
];
const ways: readonly WayOfWorking[] = ['mouse and keys', 'keyboard alone'];

// A site for each way: a job that is done is not there a second time.
describe.each(ways)('%s', (how) => {
  const at = siteOfFile();

  it.each(jobs)('$person $does', async ({ person, most, walk }) => {
    const desk = await at.open(person);
    const way = await Way.of(desk, how);
    const typed = await walk(way, desk);
    const { clicks, keys } = way.hands.putDown();
    process.stdout.write(`${person}, ${how}: ${clicks} clicks, ${keys - typed.length} keys beside words\n`);
    if (how === 'mouse and keys') expect([clicks <= most.clicks, keys]).toEqual([true, typed.length]);
    else expect([clicks, keys - typed.length <= most.keys]).toEqual([0, true]);
    expect(desk.watched).toEqual({ errors: [], outside: [] });
    await desk.close();
  });
});
