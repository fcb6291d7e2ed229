import { entryWords } from './causes.js';
import { listEntrySchema } from './shapes/list-entry.js';
import { shippedAreas, shippedCauses } from './words/causes.js';

it('starts with the usual causes, without blame, each with what usually prevents it', () => {
  expect(shippedCauses.map(({ key, words }) => [key, words])).toEqual([
    ['deletion', 'Deleted by accident'],
    ['understanding', 'How TMS works was not clear'],
    ['input', 'It was entered differently from what TMS expects'],
    ['forgot-how', 'Hard to remember how'],
    ['fault', 'A fault in TMS, often a business process error'],
    ['update', 'It came with an update'],
  ]);
  expect(shippedCauses.every((cause) => /^[A-Z].{5}/.test(cause.prevention ?? ''))).toBe(true);
  for (const { words } of shippedCauses) expect(words).not.toMatch(/user|mistake|error by|wrong/i);
});

it('starts with the areas of TMS', () => {
  expect(shippedAreas.map(({ key, words }) => [key, words])).toEqual([
    ['sign-in', 'Sign-in'],
    ['unavailability', 'Availability'],
    ['panellist-documents', 'Panellist documents'],
    ['hearings', 'Hearings'],
    ['cases', 'Cases'],
    ['letters', 'Letters'],
    ['tasks', 'Tasks'],
    ['search', 'Search'],
    ['reports', 'Reports'],
  ]);
});

it('reads an entry that TMU added or dropped, and shows what the list does not know as it is', () => {
  for (const entry of [...shippedCauses, { key: 'a', words: 'Ours', dropped: true }])
    expect(listEntrySchema.parse(entry)).toEqual(entry);
  expect(listEntrySchema.safeParse({ key: 'a' }).success).toBe(false);
  expect(entryWords(shippedCauses, 'deletion')).toBe('Deleted by accident');
  expect(entryWords(shippedAreas, 'A new area')).toBe('A new area');
});
