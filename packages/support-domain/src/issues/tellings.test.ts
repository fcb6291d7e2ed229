import type { IssueEvent } from './issue-event.js';
import { replayIssue } from './evolve-issue.js';
import { tellingsOf } from './tellings.js';
import { raise, steps, story, told } from './testing/stories.js';

const head = (n: number) => ({
  id: `e-${n}`,
  at: `2026-03-03T09:0${n}:00.000Z`,
  by: { name: 'Priya Shah', email: 'priya.shah@tmu.example' },
});
const grace = {
  key: 'issue-2',
  reporter: { kind: 'panellist' as const, name: 'Grace Obi' },
  channel: 'portal-inbox' as const,
  joinedAt: '2026-03-02T10:00:00.000Z',
  fromIssueKey: 'issue-2',
};
const tell = (n: number): IssueEvent => ({ ...head(n), type: 'person-told', told });

it('names those who were there when they were told, and those who have left since', () => {
  const events: IssueEvent[] = [
    ...story([raise]).history,
    tell(1),
    { ...head(2), type: 'taken-in', issueKey: 'issue-2', people: [grace] },
    tell(3),
    { ...head(4), type: 'given-back', issueKey: 'issue-3' },
    tell(5),
    { ...head(6), type: 'given-back', issueKey: 'issue-2' },
    tell(7),
  ];
  expect(tellingsOf(replayIssue(events)).map(({ at, names }) => [at, names])).toEqual([
    ['2026-03-03T09:01:00.000Z', ['Tom Reed']],
    ['2026-03-03T09:03:00.000Z', ['Tom Reed', 'Grace Obi']],
    ['2026-03-03T09:05:00.000Z', ['Tom Reed', 'Grace Obi']],
    ['2026-03-03T09:07:00.000Z', ['Tom Reed']],
  ]);
});

it('names nobody before they came, though they are on the issue still', () => {
  const events: IssueEvent[] = [
    ...story([raise]).history,
    tell(1),
    { ...head(2), type: 'person-added', person: grace },
    tell(3),
  ];
  expect(tellingsOf(replayIssue(events)).map(({ names }) => names)).toEqual([['Tom Reed'], ['Tom Reed', 'Grace Obi']]);
});

it('says what, how, by whom and on which day, and leaves out what was no telling', () => {
  const issue = story([raise, steps['add-note'], steps['tell-person']]);
  expect(tellingsOf(issue)).toStrictEqual([
    {
      ...told,
      keys: ['first'],
      at: '2026-03-02T09:02:00.000Z',
      by: { name: 'Priya Shah', email: 'priya.shah@tmu.example' },
      names: ['Tom Reed'],
    },
  ]);
  expect(tellingsOf(story([raise]))).toEqual([]);
});
