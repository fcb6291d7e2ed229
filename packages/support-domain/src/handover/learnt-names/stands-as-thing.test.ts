import { maskPersonalData } from '../mask-personal-data.js';

const shown = (text: string): string[] => {
  const { replaced, toReview } = maskPersonalData(text, { names: [], issueNumber: 41 });
  return [...replaced, ...toReview].map((one) => one.text);
};

it.each([
  'Dawn patching is over',
  'Cliff edge at the year end',
  'Works again.\nRay tracing makes it hot',
  'Jade text on white',
  'Ruby errors fill the log',
])('takes nobody for the thing that begins "%s"', (text) => expect(shown(text)).toEqual([]));

it.each([
  ['Dawn asked for it', ['Dawn']],
  ['Cliff cannot hear', ['Cliff']],
  ['Ray away until Monday', ['Ray']],
  ['Ray Tracy has the key', ['Ray Tracy']],
  ['Ruby had errors', ['Ruby']],
])('leaves somebody a person in "%s"', (text, names) => expect(shown(text)).toEqual(names));
