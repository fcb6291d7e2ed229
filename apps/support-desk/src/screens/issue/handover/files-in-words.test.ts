/** @jest-environment node */
import { filesInWords } from './files-in-words';

it.each([
  [[], ''],
  [['Screenshot Smith 18456.png'], 'We have 1 picture with this issue. Ask us if you need it.'],
  [
    ['Rees, Mair.JPG', 'IMG_0412.heic', 'Bundle Okafor.PDF', 'RE case 18456.msg'],
    'We have 2 pictures, 1 PDF and 1 email with this issue. Ask us if you need them.',
  ],
  [
    ['smith', 'smith.visio', '.smith', 'notes.smith.docx'],
    'We have 3 other files and 1 Word document with this issue. Ask us if you need them.',
  ],
])('says what %j is, and not what it is called', (names, words) => {
  expect(filesInWords(names)).toBe(words);
});
