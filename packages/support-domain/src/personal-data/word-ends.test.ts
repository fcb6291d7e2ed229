import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { foldText } from '../find/fold-text.js';
import { notBefore, notWithin } from './word-ends.js';

const sources = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?<!\.test)\.ts$/.test(name),
);

it.each(sources)('%s has no class that an engine gathers anew at each reading', (name) => {
  const code = readFileSync(path.join(__dirname, name), 'utf8').replace(/^ \* .*$/gm, '');
  // Of a sign of a case's reference any digit counts.
  const dear = name.startsWith('case-patterns') ? /\\p\{L\}/ : /\\p\{L\}|\[[^\]\n]*p\{Alpha\}[^\]\n]*p\{N\}/;
  expect(code).not.toMatch(dear);
});

it('takes the same signs for letters, of whatever a folded text can have', () => {
  const asked = /\p{Alpha}/u;
  const differing = new Set<string>();
  for (let code = 0; code < 0x30000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    for (const sign of foldText(String.fromCodePoint(code)))
      if (asked.test(sign) !== /\p{L}/u.test(sign)) differing.add(sign);
  }
  // Numerals that are letters: runes, Greek and Gothic ones, cuneiform, the Chinese nought. And what is drawn round a letter.
  expect([...differing].filter((sign) => !/[\p{Nl}\p{So}]/u.test(sign))).toEqual([]);
  expect(differing.has('〇')).toBe(true);
});

it('ends a word where no letter and no digit goes on', () => {
  const word = new RegExp(`${notWithin}wren${notBefore}`, 'u');
  for (const text of ['wren', '(wren)', 'a wren.', 'wren-', 'wren_']) expect(text).toMatch(word);
  for (const text of ['wrens', 'wren2', '2wren', 'θwren', 'wrenω', 'wren李']) expect(text).not.toMatch(word);
});
