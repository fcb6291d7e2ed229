import { storedJson } from './stored-json.js';

const turned = 'Nia \u202eCode';

test('a name and a title in a story stand in sentences without what turns them round', () => {
  const text = JSON.stringify({ by: { name: turned }, announced: { title: turned } });
  expect(storedJson(text)).toEqual({ by: { name: 'Nia Code' }, announced: { title: 'Nia Code' } });
});

test('what somebody wrote, and the name of a file, stay as they are', () => {
  const story = { text: turned, file: { name: `a${turned}.txt`, size: 3 }, name: 'Zoë' };
  expect(storedJson(JSON.stringify(story))).toEqual(story);
});

test('what is no JSON is said to be none', () => {
  expect(() => storedJson('{\u202e')).toThrow(SyntaxError);
});
