import { evolveIssue, type Issue, type IssueEvent } from '@tms-support/support-domain';
import { walk } from '../testing/example-issues.js';
import { archiveAt, planArchive } from './archive-history.js';
import { readHistory, writeHistory, type StoredHistory } from './history-cell.js';

const note = (n: number, length: number): IssueEvent => ({
  type: 'note-added',
  id: `note-${n}`,
  at: '2026-03-11T09:00:00.000Z',
  by: { name: 'Ada', email: 'ada@tmu.example' },
  text: 'x'.repeat(length),
});
const issue = walk([0, 4]);
const storyOf = (events: readonly IssueEvent[]): StoredHistory => ({
  unreadable: [],
  earlier: [],
  events: [...issue.history, ...events],
});
const addUp = (history: StoredHistory): Issue =>
  history.events.reduce<Issue>(evolveIssue, { ...history.start!, history: [...history.earlier] });

test('a story that fits stays whole', () => {
  expect(planArchive(storyOf([note(1, 20_000), note(2, 20_000)]), 'a.json')).toBeUndefined();
});

test('the oldest leave first, nothing is lost between file and note, and the issue adds up to the same', () => {
  const story = storyOf([1, 2, 3, 4, 5, 6].map((n) => note(n, 9_000)));
  const plan = planArchive(story, 'a.json')!;
  expect([...plan.leaving, ...plan.staying.events]).toEqual(story.events);
  expect(plan.staying.archived).toEqual({ files: ['a.json'], events: plan.leaving.length });
  expect(writeHistory(plan.staying).length).toBeLessThan(archiveAt);
  const { history: _, ...whole } = story.events.slice(issue.history.length).reduce<Issue>(evolveIssue, issue);
  expect(addUp(plan.staying)).toMatchObject(whole);
});

test('a second archive begins where the first ended, and the files keep their order', () => {
  const first = planArchive(storyOf([1, 2, 3, 4, 5, 6].map((n) => note(n, 9_000))), 'a.json')!;
  const kept = readHistory(writeHistory(first.staying)).history;
  const grown = { ...kept, events: [...kept.events, ...[7, 8, 9].map((n) => note(n, 9_000))] };
  const second = planArchive(grown, 'b.json')!;
  expect(second.staying.archived?.files).toEqual(['a.json', 'b.json']);
  expect(second.staying.archived?.events).toBe(first.leaving.length + second.leaving.length);
  expect([...second.leaving, ...second.staying.events]).toEqual(grown.events);
});

test('events from before a hole in the story leave first, and what could not be read stays', () => {
  const { history: _, ...start } = issue;
  const history: StoredHistory = {
    start,
    unreadable: ['broken'],
    earlier: [1, 2, 3, 4, 5].map((n) => note(n, 9_000)),
    events: [note(6, 9_000), note(7, 10)],
  };
  const plan = planArchive(history, 'a.json')!;
  expect(plan.leaving[0]).toEqual(note(1, 9_000));
  expect([...plan.leaving, ...plan.staying.earlier, ...plan.staying.events]).toEqual([
    ...history.earlier,
    ...history.events,
  ]);
  expect(plan.staying.unreadable).toEqual(['broken']);
});

test('words that no note can hold are refused before anything is sent', () => {
  expect(() => planArchive(storyOf([note(1, 70_000)]), 'a.json')).toThrow(
    expect.objectContaining({ code: 'STORAGE.REFUSED' }),
  );
  expect(() => planArchive(storyOf([note(1, 70_000)]), 'a.json')).toThrow(/Shorten what you wrote by about/);
});

test('what the person has just done stays in the note, where a lost answer is looked for', () => {
  const plan = planArchive(storyOf([note(1, 30_000), note(2, 45_000)]), 'a.json')!;
  expect(plan.staying.events.map((event) => event.id)).toEqual(['note-2']);
});
