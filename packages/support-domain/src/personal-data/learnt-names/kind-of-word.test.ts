import { words } from '../is-english.js';
import { kindOfWord } from './kind-of-word.js';
import { kindsOfWords } from './kinds-of-words.js';

it('has a kind for each ordinary word, in their order', () => expect(kindsOfWords.join('')).toHaveLength(words().size));

it.each([
  ['the', 'C', 'the'],
  ['printer', 'C', 'b-er'],
  ['cable', 'C', 'b'],
  ['blank', 'C', 'j'],
  ['rang', 'C', 'd'],
  ['cables', 'C', 'b-s'],
  ['cablet', 'U', 'U'],
  ['rose', 'Cf', 'd+'],
])('takes "%s" for what it is', (word, lists, kind) => expect(kindOfWord(word, lists)).toBe(kind));
