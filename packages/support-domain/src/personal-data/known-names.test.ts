import { maskPersonalData } from './mask-personal-data.js';

const leaves = (text: string): string =>
  maskPersonalData(text, { names: ['Idris Whitlock'], issueNumber: 41 }, () => '…').text;

it.each([
  ["The papers are Idris Whitlock's.\nwhitlock rang", 'The papers are ….\n… rang'],
  ["They are Whitlock's. Whitlock rang", 'They are …. … rang'],
  ['I. Whitlock rang', '… rang'],
  ['Ask i.whitlock', 'Ask …'],
])('takes a name out of "%s", and no end of a sentence with it', (text, left) => expect(leaves(text)).toBe(left));
