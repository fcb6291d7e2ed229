/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFolder } from '../testing/bundle.js';
import { commonFirstNames } from './common-first-names.js';
import { commonSurnames } from './common-surnames.js';
import { isEveryday } from './everyday-words.js';
import { familyNames } from './family-names.js';
import { machineWords } from './machine-words.js';
import { officeWords } from './office-words.js';
import { isPlainWord } from '../updates/reading/plain-words.js';
import { places } from './places.js';

const written = (name: string): readonly string[] =>
  readFileSync(join(packageFolder, 'scripts/own-words', `${name}.txt`), 'utf8')
    .trim()
    .split(/\s+/);

describe('our own lists of words', () => {
  it.each([
    ['common-first-names', commonFirstNames],
    ['common-surnames', commonSurnames],
    ['family-names', familyNames],
    ['machine-words', machineWords],
    ['office-words', officeWords],
    ['places', places],
  ])('%s holds what people wrote, once each', (name, list) => {
    expect([...list].sort()).toEqual([...written(name)].sort());
  });

  it('everyday-words and plain-words hold what people wrote', () => {
    expect(written('everyday-words').filter((word) => !isEveryday(word))).toEqual([]);
    expect(isEveryday('weir')).toBe(false);
    expect(written('plain-words').filter((word) => !isPlainWord(word))).toEqual([]);
    expect(isPlainWord('nightly')).toBe(false);
  });
});
