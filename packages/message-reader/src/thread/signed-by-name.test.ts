import { textParts } from './text-parts.js';

const ours = 'The second code is refused.';
const kinds = (text: string, sender: string): string[] => textParts(text, undefined, sender).map(({ kind }) => kind);

it.each([
  ['Asha Patel', 'Asha Patel'],
  ['Patel, Asha (Panel)', 'Asha'],
  ['Nkechi Uzoma', 'Nkechi (Mrs)'],
  ['Winifred Osei', 'W.'],
  ['Ewa Clegg', 'E. Clegg'],
  ['Željka Novak', '- Zeljka'],
  ['Osei, Winifred', 'Winifred Osei JP'],
  ['Dr. Ewa Clegg', 'Ewa Clegg MBE, PhD'],
  ['Ewa Clegg', 'E. Clegg, B.Sc., Ph.D.'],
  ['John Paul Clegg', 'J.P. Clegg'],
  ['Winifred Osei', 'Win'],
  ['Benjamin Osei-Clegg', 'Ben Osei-Clegg'],
])('folds the name with which somebody ends: %s, "%s"', (sender, name) => {
  expect(kinds(`${ours}\n${name}`, sender)).toEqual(['words', 'signature']);
  expect(kinds(`${ours}\n\n${name}\n\nSent from my iPhone`, sender)).toEqual(['words', 'signature']);
});

it.each([
  ['Asha Patel', `${ours}\n\nSam`],
  ['Asha Patel', `${ours}\n\nAsha Ma`],
  ['', `${ours}\n\nAsha`],
  ['Asha Patel', 'Asha Patel'],
  ['Asha Patel', 'It shows the name of somebody else. Mine is:\nAsha Patel'],
  ['Asha Patel', 'Asha\n\nThat is all that the page says.'],
  ['Asha Patel', `${ours}\n\nAsha?`],
  // The beginning of a name, as a word and too short for one.
  ['Canute Clegg', `${ours} Whether I\n\ncan`],
  ['Noor Clegg', `${ours} Did it help?\n\nNo`],
  // Which of the volumes it is, and which row.
  ['Asha Patel', `${ours} It is in volume\n\nA`],
  ['Asha Patel', 'The row that I cannot open is the second of\nAsha Patel 2'],
  ['Asha Patel', `${ours}\n\nAsha Patel asha@panel.example`],
])('leaves a name where it may be what somebody says: %s, %j', (sender, text) =>
  expect(kinds(text, sender)).toEqual(['words']),
);
