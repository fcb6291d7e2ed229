import fc from 'fast-check';
import { foldText, foldWithPlaces, foldedWords } from './fold-text.js';

it.each([
  ['Zoë', 'zoe'],
  ['ZOE\u0308', 'zoe'],
  ['Ｐｏｒｔａｌ', 'portal'],
  ['O’Brien', "o'brien"],
  ['A\u200Bnn', 'ann'],
  ['Straße', 'strasse'],
  ['İstanbul', 'istanbul'],
  ['ﬁle', 'file'],
  ['Łukasz Sørensen', 'lukasz sorensen'],
])('folds %s to %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it.each([
  ['Process error TEST-7', ['process', 'error', 'test', '7']],
  ["I can't open 2 files", ['i', 'cant', 'open', '2', 'files']],
  ['priya@tmu.example', ['priya', 'tmu', 'example']],
  ['—', []],
])('finds the words of %s', (text, words) => {
  expect(foldedWords(text)).toEqual(words);
});

it('knows where each folded character came from', () => {
  const { folded, places } = foldWithPlaces('a ﬁle for Zoë\u200B!');
  expect(folded).toBe('a file for zoe!');
  expect(places[folded.indexOf('zoe')]).toBe('a ﬁle for '.length);
  expect(places[folded.length]).toBe('a ﬁle for Zoë\u200B!'.length);
});

it('folds the same with and without places, and folding twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const { folded, places } = foldWithPlaces(text);
      expect(foldText(text)).toBe(folded);
      expect(places).toHaveLength(folded.length + 1);
      expect(foldText(folded)).toBe(folded);
    }),
  );
});
