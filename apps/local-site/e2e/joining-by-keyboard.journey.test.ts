import { sideways, violations } from './support/audit';
import { siteOfFile } from './support/site-of-file';
import { Way } from './support/way';

const at = siteOfFile();

it('goes through a joining and a leaving by keyboard alone: each state holds the focus, and axe finds nothing in it', async () => {
  const desk = await at.open('system administrator', { width: 320, height: 800 });
  const { page } = desk;
  await desk.go('#/people/joining');
  await desk.settle('Joining and leaving');
  const way = await Way.of(desk, 'keyboard alone');
  /** What has the focus once the state is there: what was pressed may be gone, and the place on the page must not be. */
  const holds = async (focused: RegExp): Promise<void> => {
    await page.waitForFunction(
      ([source]) => {
        const { activeElement: at, body } = document;
        return at !== null && at !== body && new RegExp(source).test(at.textContent ?? '');
      },
      [focused.source] as const,
    );
    await desk.painted();
    expect(await violations(desk)).toEqual([]);
    expect(await sideways(desk)).toBeLessThanOrEqual(0);
  };
  const record = page.getByRole('article').filter({ hasText: 'Nell Harbour joins' });

  await way.button('Somebody is joining');
  await holds(/^Somebody is joining$/);
  await way.button('Begin the record');
  await holds(/^There is a problem/);
  await way.write('Name', 'Nell Harbour');
  await way.choose('Who are they?', 'Panellist');
  await way.write('The first day', '1 Dec 2030');
  await way.button('Begin the record');
  await holds(/^Nell Harbour joins$/);
  await way.use(record.getByRole('button', { name: /^Mark as done/ }).first());
  await holds(/Not done yet/);
  await way.button('Save');
  await holds(/Done by .* on /);
  await way.use(record.getByRole('button', { name: /^Not done after all/ }).first());
  await holds(/^Mark as done/);
  await way.use(record.getByRole('button', { name: /^Not joining after all/ }));
  await holds(/^Nell Harbour joins$/);
  await record.getByText(/· Cancelled$/).waitFor();
  await way.use(record.getByRole('button', { name: /^Joining after all/ }));
  await holds(/^Nell Harbour joins$/);
  await way.use(record.getByRole('button', { name: /^Add them/ }));
  await holds(/^Nell Harbour joins$/);

  await way.use(page.getByRole('link', { name: 'Somebody is leaving' }));
  await desk.settle('Somebody is leaving');
  await way.write('Who is leaving?', 'gareth');
  await way.button('Gareth Okell');
  await holds(/^Gareth Okell is leaving$/);
  await way.select('Who takes over from them?', 'Priya Hartnoll');
  await way.button('Pass it on, and mark them as having left');
  await holds(/^What was stored$/);
  const { clicks } = way.hands.putDown();
  expect(clicks).toBe(0);
  expect(desk.watched).toEqual({ errors: [], outside: [] });
  await desk.close();
});
