import type { Request, Route } from 'playwright-core';
import type { DeskPage } from './support/desk-page';
import { signInOverRest } from './support/rest-reader';
import { siteOfFile } from './support/site-of-file';

// What a press says that came to no end, and that the same press brings it to one, once: undoings, rules that are published, and two merges against
// each other.
const at = siteOfFile();

const isWrite = (request: Request): boolean =>
  request.method() === 'POST' &&
  !/\/(contextinfo|\$batch|getchanges|getitems(\(.*\))?)$/i.test(decodeURIComponent(request.url()).split('?')[0]!);

const answered =
  (status: number, headers = {}) =>
  (route: Route): Promise<void> =>
    route.fulfill({ status, headers, contentType: 'text/html', body: '<!DOCTYPE html><title>No</title>' });

/** Whatever is written is answered so, until it is mended. */
async function meets(desk: DeskPage, answer: (route: Route) => Promise<void>): Promise<void> {
  await desk.context.route('**/_api/**', (route) => (isWrite(route.request()) ? answer(route) : route.continue()));
}

/** The next write is stored, its answer is lost, and there is no connection after it. */
async function losesItsAnswer(desk: DeskPage): Promise<void> {
  let isOut = false;
  await desk.context.route('**/_api/**', async (route) => {
    if (isOut) return route.abort('internetdisconnected');
    if (!isWrite(route.request())) return route.continue();
    isOut = true;
    await route.fetch();
    return route.abort('connectionfailed');
  });
}
const mended = (desk: DeskPage): Promise<void> => desk.context.unroute('**/_api/**');

const says = (desk: DeskPage, words: RegExp): Promise<void> =>
  desk.page.locator('[data-write]').filter({ hasText: words }).waitFor({ timeout: 15_000 });

const rowsOf = async (list: string): Promise<Record<string, unknown>[]> =>
  (await at.rest.get<{ value: Record<string, unknown>[] }>(`web/lists/getByTitle('${list}')/items?$top=500`)).value;

const undoings: Readonly<Record<string, { hash: string; press: (desk: DeskPage) => Promise<void> }>> = {
  'of who covers an inbox': {
    hash: '#/',
    press: async (desk) => {
      await desk.press(/^Change who covers Portal inbox/);
      await desk.page
        .getByRole('group', { name: /^Who covers/ })
        .getByRole('button')
        .first()
        .click();
    },
  },
  'of the end of a known problem': {
    hash: '#/',
    press: ({ page }) =>
      page
        .getByRole('button', { name: /^It is resolved/ })
        .first()
        .click(),
  },
  'of the check of a document': {
    hash: '#/updates',
    press: (desk) => desk.press(/^I checked it today ?: Bundle/),
  },
};

const ways: readonly [string, RegExp, (desk: DeskPage) => Promise<void>][] = [
  ['a sign-in that has ended', /^Not saved yet: the undo\. Sign in again/, (desk) => meets(desk, answered(401))],
  ['a SharePoint that fails', /^Not confirmed: the undo\./, (desk) => meets(desk, answered(503))],
  ['an answer that is lost', /^Not confirmed: the undo\./, losesItsAnswer],
];

describe.each(Object.entries(undoings))('the undo %s', (_, { hash, press }) => {
  it('is offered again under each fault, and the same press does it', async () => {
    const desk = await at.open('system administrator');
    await desk.go(hash);
    const undo = desk.page.getByRole('button', { name: /^Undo: / });
    for (const [name, words, fails] of ways) {
      await press(desk);
      await undo.waitFor();
      await fails(desk);
      await undo.click();
      await says(desk, words);
      await mended(desk);
      await undo.click();
      await says(desk, /^Undone: /);
      expect([name, await undo.count()]).toEqual([name, 0]);
    }
    await desk.close();
  });
});

it('rules whose answer was lost are published once, and nobody else is said to have published them', async () => {
  const owner = await signInOverRest(at.site.origin, at.site.siteUrl, 'site owner');
  const { FormDigestValue } = (await (await owner.send('POST', 'contextinfo')).json()) as { FormDigestValue: string };
  const edited = await owner.send(
    'POST',
    "web/lists/getByTitle('Desk rules')/items(1)",
    { DeskBecause: 'A panellist waits for a hearing' },
    { 'X-HTTP-Method': 'MERGE', 'If-Match': '*', 'X-RequestDigest': FormDigestValue },
  );
  expect(edited.status).toBe(204);
  const desk = await at.open('site owner');
  await desk.go('#/rules');
  const before = (await rowsOf('Desk published rules')).length;
  await desk.press('Check the edited rules');
  for (const isLost of [true, false]) {
    await desk.press('Publish these rules');
    if (isLost) await losesItsAnswer(desk);
    await desk.press('Yes, publish them');
    await says(desk, isLost ? /^Not confirmed: the rules\./ : /^Saved: the rules/);
    await mended(desk);
    if (isLost) await desk.press('Try again');
    expect(await rowsOf('Desk published rules')).toHaveLength(before + 1);
  }
  await desk.press('Bring back the previous rules');
  await losesItsAnswer(desk);
  await desk.press('Yes, bring them back');
  await says(desk, /^Not confirmed: the rules that were brought back\./);
  await mended(desk);
  await desk.press('Yes, bring them back');
  await says(desk, /^Saved: the rules that were brought back/);
  expect(await rowsOf('Desk published rules')).toHaveLength(before + 2);
  await desk.close();
});

it('two who merge two issues into each other in the same second end on one issue, and the second reads what happened', async () => {
  const [ada, lead] = [await at.open('system administrator'), await at.open('team lead')];
  const [first, second] = [
    await ada.log({ name: 'Juno Pell', kind: 'Panellist', channel: 'Phone', what: 'Code refused at noon' }),
    await ada.log({ name: 'Otto Vane', kind: 'Panellist', channel: 'Phone', what: 'Code refused at one' }),
  ];
  const chosen = async (desk: DeskPage, merged: number, kept: number): Promise<void> => {
    await desk.go(`#/issue/${merged}/merge-into`);
    await desk.fill('Find the other issue', String(kept));
    await desk.choose('Which issue does this one go into?', new RegExp(`^Issue ${kept}:`));
  };
  await chosen(ada, first, second);
  await chosen(lead, second, first);
  // Ada's second half is held until the lead has finished.
  let [writes, letGo, hasCome] = [0, (): void => undefined, (): void => undefined];
  const [held, came] = [new Promise<void>((go) => (letGo = go)), new Promise<void>((go) => (hasCome = go))];
  await ada.context.route('**/_api/**', async (route) => {
    if (isWrite(route.request()) && (writes += 1) === 2) {
      hasCome();
      await held;
    }
    await route.continue();
  });
  await ada.press('Merge');
  await came;
  await lead.press('Merge');
  const warning = lead.page.getByRole('alert').filter({ hasText: `Issue ${first} is being merged into this one too` });
  await warning.getByText(/^Priya Hartnoll began that at .+ nobody is left out/).waitFor();
  await lead.press(`Finish it: issue ${first} goes on`);
  await lead.heading(new RegExp(`^Issue ${first}:`)).waitFor();
  letGo();
  await ada.page.getByText(`Issue ${second} was merged into this one`).waitFor();
  await ada.page.getByRole('link', { name: `Go to issue ${first}` }).click();
  await ada.page.getByText('1 problem, 2 people.').waitFor();
  const ends = (await rowsOf('Desk issues'))
    .filter(({ Id }) => Id === first || Id === second)
    .map(({ DeskHistory }) => (JSON.parse(String(DeskHistory)) as { events: { type: string }[] }).events.pop()!.type);
  expect(ends).toEqual(['taken-in', 'merged-into']);
  for (const desk of [ada, lead]) {
    expect(desk.watched.errors).toEqual([]);
    await desk.close();
  }
});
