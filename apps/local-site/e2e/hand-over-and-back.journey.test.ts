import { siteOfFile } from './support/site-of-file';
import { Way, type WayOfWorking } from './support/way';

const at = siteOfFile();
interface StoredIssue {
  DeskStatus: string;
  DeskOutcome: string | null;
  DeskCardUrl: unknown;
  DeskHistory: string;
}

const error = 'Business process error TEST-7: the stage cannot be changed';

interface Journey {
  how: WayOfWorking;
  name: string;
  reference: string;
  to: string;
  card: string;
  atMost: { clicks: number; keys: number };
}

it.each<Journey>([
  {
    how: 'mouse and keys',
    name: 'Ivo Penrose',
    reference: 'CAS-00417-B2C3D4',
    to: 'on',
    card: 'Mouse417',
    atMost: { clicks: 25, keys: 18 },
  },
  {
    how: 'keyboard alone',
    name: 'Ottilie Crane',
    reference: 'CAS-00418-E5F6G7',
    to: 'to its next stage',
    card: 'Keys0418',
    atMost: { clicks: 0, keys: 120 },
  },
])('hands an issue over without its names, records the fix, and tells the person: $how', async (journey) => {
  const { how, name, reference, to, card, atMost } = journey;
  const desk = await at.open('system administrator');
  const number = await desk.log({
    name,
    kind: 'TMS user',
    channel: 'Email',
    what: `${name} cannot move ${reference} ${to}`,
    error,
  });
  const way = await Way.of(desk, how);
  const { page } = desk;

  await way.step('Hand over to TRA support');
  // On the form a case reference stays, on the board it goes: the route decides what is chosen at first.
  await way.choose('Where do you hand it over?', 'Trello board');
  // What was found stands for review, each with what comes instead.
  const instead = `Replace with [see issue ${number}]`;
  for (const found of [name, reference]) {
    const decision = page.getByRole('group', { name: `“${found}”` });
    await decision.waitFor();
    expect(await decision.getByLabel(instead).isChecked()).toBe(true);
  }
  await way.tick('I have read it through, and it names nobody');
  const handedOver = await way.copy(page.getByRole('button', { name: 'Copy for the Trello card' }));
  expect(handedOver).toContain(error);
  expect(handedOver).toContain(`see issue ${number}`);
  for (const word of [...name.split(' '), reference]) expect(handedOver).not.toContain(word);
  await way.choose('Have you sent it?', 'Yes');
  await way.paste('The link to the card (optional)', `https://trello.com/c/${card}/12-stage?utm_source=x`);
  await page.getByText(`This is a Trello card: https://trello.com/c/${card}`, { exact: true }).waitFor();
  await way.save();
  await desk.standing('TRA has made a card');

  await way.step('TRA will fix it');
  await way.write('Who at TRA told you?', 'Wei Larkfield');
  await way.save();
  await desk.standing('TRA is fixing it');
  await way.step('TRA says it is fixed');
  // Who told us the last time stands there already.
  expect(await page.getByLabel('Who at TRA told you?').inputValue()).toBe('Wei Larkfield');
  await way.save();
  await way.step('Confirm that it is fixed');
  await way.save();

  await way.step(`Tell ${name} that it is fixed`);
  await way.use(page.getByRole('button', { name: /^Use it/ }).first());
  const reply = await page.getByLabel(`Your reply to ${name}`).inputValue();
  expect(reply).toContain(name.split(' ')[0]);
  expect(await way.copy(page.getByRole('button', { name: 'Copy the reply' }))).toBe(reply);
  await desk.standing('Fixed. Tell');
  await way.choose(/Have you sent it\?/, 'Yes');
  await way.save();
  await desk.standing('Answered. Waiting to hear whether it worked');

  await way.step('Close this issue');
  await way.choose('How did it end?', 'It worked');
  await way.save();
  await desk.standing('Closed');
  await way.use(page.getByRole('link', { name: 'Save this answer for next time' }).first());
  const title = page.getByLabel('What is it the answer to?');
  await title.waitFor();
  const titled = await title.inputValue();
  const kept = await page.getByLabel('The answer', { exact: true }).inputValue();
  await way.save();
  const done = way.hands.putDown();

  await desk.go('#/replies');
  await page.getByRole('heading', { level: 4, name: titled, exact: true }).waitFor();
  for (const word of name.split(' ')) expect(`${titled} ${kept}`).not.toContain(word);
  const replies = await at.rest.get<{ value: { Title: string; DeskKey: string }[] }>(
    `web/lists/getByTitle('Desk replies')/items?$filter=DeskKey eq 'issue-${number}'`,
  );
  expect(replies.value.map(({ Title }) => Title)).toEqual([titled]);

  const item = await at.rest.get<StoredIssue>(`web/lists/getByTitle('Desk issues')/items(${number})`);
  expect(item).toMatchObject({ DeskStatus: 'Closed', DeskOutcome: 'It worked' });
  expect(JSON.stringify(item.DeskCardUrl)).toContain(`https://trello.com/c/${card}`);
  const { events } = JSON.parse(item.DeskHistory) as { events: { type: string; asToldBy?: { name: string } }[] };
  expect(events.map(({ type }) => type)).toEqual([
    'raised',
    'owner-named',
    'handed-over',
    'card-linked',
    'fix-required',
    'fix-applied',
    'fix-confirmed',
    'person-told',
    'closed',
  ]);
  const onWord = events.filter(({ type }) => type === 'fix-required' || type === 'fix-applied');
  expect(onWord.map(({ asToldBy }) => asToldBy?.name)).toEqual(['Wei Larkfield', 'Wei Larkfield']);

  expect(desk.watched).toEqual({ errors: [], outside: [] });
  expect(done.clicks).toBeLessThanOrEqual(atMost.clicks);
  expect(done.keys).toBeLessThanOrEqual(atMost.keys);
  await desk.close();
});
