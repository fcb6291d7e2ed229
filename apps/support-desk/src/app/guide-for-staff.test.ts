/** @jest-environment node */
import { document, isSaid, plain } from '../testing/what-the-desk-says';

const guide = document('docs/guide-for-staff.md');

/** What the guide itself calls a part of a page, or the beginning of a point: nothing that somebody looks for on the screen. */
const ofGuide = [
  ...['A quiet day.', 'Reply.', 'Hand over to TRA support.', 'While TRA has it', 'Merged issues', 'Files.'],
  ...[
    'If somebody does not have this problem after all',
    'The pack',
    'What you read',
    'What you write and do not send',
  ],
].map(plain);

/** What the guide shows in bold or italics: buttons, screens, headings, and the lists of SharePoint. */
const labels = [
  ...new Set([...guide.matchAll(/\*\*([^*]+)\*\*|\*([^*]+)\*/g)].map(([, bold, italic]) => plain((bold ?? italic)!))),
];

it('names screens, buttons and headings as the desk does', () => {
  expect(labels.length).toBeGreaterThan(50);
  // "I have told …" stands for three buttons.
  const asSaid = (words: string): string => words.replace(/[.:]$| …$/, '');
  expect(labels.filter((words) => !ofGuide.includes(words) && !isSaid(asSaid(words)))).toEqual([]);
});
