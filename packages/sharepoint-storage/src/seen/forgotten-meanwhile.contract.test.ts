import { issuesModule } from '../issues/issues-list.js';
import { raise } from '../testing/example-issues.js';
import { people, startDeskSite, type TestSite } from '../testing/test-site.js';

jest.setTimeout(60_000);
let site: TestSite;

beforeAll(async () => {
  site = await startDeskSite();
  await site.deskOf('inbox').raiseIssue({ ...raise, key: 'first' });
});
afterAll(() => site.close());

/** What is kept is kept beside the reading: it has these turns of the loop to get there, however long the machine takes over them. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((next) => setImmediate(next));
}

test('what was being put together to be kept is not laid down upon a forgetting that came after it', async () => {
  const machine = new Map<string, string>();
  const records = (): string[] => [...machine.keys()].filter((key) => key.startsWith('tms-support-desk/seen/'));
  const ownersDesk = () =>
    site.deskOf('owner', {
      loginName: people.owner.email,
      memory: {
        read: async (key) => machine.get(key),
        write: async (key, text) => void machine.set(key, text),
        remove: async (key) => void machine.delete(key),
        keys: async () => [...machine.keys()],
      },
    });
  let go: () => void = () => undefined;
  const script = new Promise<void>((resolve) => (go = resolve));
  const slow = jest.spyOn(issuesModule, 'toKeep').mockImplementation(async () => {
    await script;
    return [];
  });
  const desk = ownersDesk();
  await desk.enter();
  // Set-up forgets the visit, of which nothing is kept yet.
  await desk.applySetUp(await desk.planSetUp(), () => undefined);
  expect(slow).toHaveBeenCalled();
  go();
  await settled();
  expect(records()).toEqual([]);
  slow.mockRestore();
  await ownersDesk().enter();
  await settled();
  expect(records()).toHaveLength(1);
});
