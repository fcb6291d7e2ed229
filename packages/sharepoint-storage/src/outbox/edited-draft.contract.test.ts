import type { IssueCommandOf } from '@tms-support/support-domain';
import { raise } from '../testing/example-issues.js';
import { memoryStore } from '../testing/memory-store.js';
import { people, startDeskSite, type TestSite, type Who } from '../testing/test-site.js';
import { outboxOn } from '../testing/test-outbox.js';
import type { Outbox } from './outbox.js';
import type { TextStore } from './text-store.js';

jest.setTimeout(60_000);
let site: TestSite;
beforeAll(async () => {
  site = await startDeskSite();
});
afterAll(() => site.close());

let isAway = false;

function tabOn(machine: TextStore, who: Who = 'administrator'): Outbox {
  const desk = site.deskOf(who, {
    fetch: (url, init) => (isAway ? Promise.reject(new TypeError('fetch failed')) : fetch(url, init)),
  });
  return outboxOn(site, desk, { who, store: machine });
}

let drafts = 0;
const draft = (): IssueCommandOf<'raise'> => ({ ...raise, key: `edited-${(drafts += 1)}` });
const changes: readonly (readonly [string, (said: IssueCommandOf<'raise'>) => IssueCommandOf<'raise'>])[] = [
  ['its words', (said) => ({ ...said, details: { ...said.details, whatHappened: 'Password refused since Monday' } })],
  ['the person', (said) => ({ ...said, reporter: { ...said.reporter, name: 'Kit Ashdowne' } })],
  ['the hearing', (said) => ({ ...said, details: { ...said.details, hearingOn: '2026-04-02' } })],
  ['the channel', (said) => ({ ...said, channel: 'phone' })],
];
const underKey = async (key: string) =>
  (await site.deskOf('administrator').readOpenIssues()).filter(({ value }) => value.key.startsWith(key));

test.each(changes)('a draft that is changed in %s after it was saved makes no second issue', async (_, change) => {
  const said = draft();
  const machine = memoryStore();
  expect(await tabOn(machine).send({ command: said, id: said.key })).toMatchObject({ outcome: 'saved' });
  const { number } = (await underKey(said.key))[0]!;
  const second = await tabOn(machine).send({ command: change(said), id: said.key });
  expect(second).toMatchObject({
    outcome: 'overtaken',
    row: { number },
    refusal: {
      message: `What you wrote first is saved as issue ${number}. What you have written since is not saved yet.`,
    },
  });
  expect(await underKey(said.key)).toHaveLength(1);
});

test.each(changes)(
  'one that is changed in %s while its first words wait is kept, and says where they are',
  async (...of) => {
    const said = draft();
    const machine = memoryStore();
    isAway = true;
    expect(await tabOn(machine).send({ command: said, id: said.key })).toMatchObject({ outcome: 'kept' });
    expect(await tabOn(machine).send({ command: of[1](said), id: said.key })).toMatchObject({ outcome: 'kept' });
    isAway = false;
    const back = tabOn(machine);
    await back.drain();
    const [stored, ...more] = await underKey(said.key);
    expect(more).toEqual([]);
    expect(back.entries()).toMatchObject([
      {
        state: 'refused',
        command: of[1](said),
        because: `What you wrote first is saved as issue ${stored!.number}. What you have written since is not saved yet.`,
      },
    ]);
  },
);

test('what a colleague logged under the same key is said to be theirs', async () => {
  const said = draft();
  const given = await site.deskOf('inbox').raiseIssue(said);
  const number = given.outcome === 'saved' && given.row.number;
  const mine = { ...said, details: { whatHappened: 'The code of Kit is refused' } };
  expect(await site.deskOf('administrator').raiseIssue(mine)).toMatchObject({
    outcome: 'overtaken',
    refusal: {
      message: `${people.inbox.name} has logged this as issue ${number}. What you have written since is not saved yet.`,
    },
  });
});
