import type { IssueEvent } from '@tms-support/support-domain';
import { filesAgainstStory, toldFiles } from './files-against-story.js';

const at = '2026-03-05T10:00:00.000Z';
const muchLater = '2026-03-05T12:00:00.000Z';
const by = { name: 'Ada Marsh', email: 'ada.marsh@tmu.example', roles: [] };
const added = (id: string, name: string, before?: readonly string[]): IssueEvent =>
  ({ type: 'file-added', id, at, by, file: { name, size: 6 }, ...(before ? { before } : {}) }) as unknown as IssueEvent;
const standing = (...names: string[]) => names.map((name) => ({ name, url: `https://x.example/${name}`, size: 6 }));
const doubtOf = (history: readonly IssueEvent[], isTold: boolean, name: string): string | undefined =>
  filesAgainstStory(standing(name), toldFiles(history, [], isTold), muchLater).files[0]?.doubt;

it('takes no step’s word for what stood before it, where the desk has told of files since the issue was raised', () => {
  expect(doubtOf([added('1', 'own.png', ['by-hand.png'])], true, 'by-hand.png')).toBe('not-in-story');
});

it('of an older issue takes it from the first step alone: a later one would make any file look as if it had been there', () => {
  const first = added('1', 'own.png', ['old.png']);
  const second = added('2', 'own-2.png', ['old.png', 'by-hand.png']);
  expect(doubtOf([first, second], false, 'old.png')).toBeUndefined();
  expect(doubtOf([first, second], false, 'by-hand.png')).toBe('not-in-story');
});

it('does not judge a file whose line may be on its way, and judges it once that time is over', () => {
  const story = toldFiles([], [], true);
  const file = { ...standing('screen.png')[0]!, addedAt: at };
  const doubtAt = (now: string) => filesAgainstStory([file], story, now).files[0]?.doubt;
  expect(doubtAt('2026-03-05T10:01:59.000Z')).toBeUndefined();
  expect(doubtAt('2026-03-05T10:02:01.000Z')).toBe('not-in-story');
});
