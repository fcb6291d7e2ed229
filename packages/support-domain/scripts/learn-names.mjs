// Makes src/personal-data/learnt-names/weights.ts from the lines of bench/personal-data: how much each sign of a word speaks for a name, by logistic
// regression with AdaGrad's steps, always in the same order. `node scripts/learn-names.mjs`. Lines for a first ask are asked before this is run.
import { readdirSync, writeFileSync } from 'node:fs';
import { fromSource, seeded } from '../bench/from-source.mjs';
import { readCorpus } from '../bench/personal-data/read-corpus.mjs';

const { askedWords, foldWithPlaces } = await fromSource(
  "export { askedWords } from './personal-data/learnt-names/signs-of-a-word.js'; export { foldWithPlaces } from './find/fold-text.js'",
);
/** As many as signs-of-a-word.ts has. */
const places = 1 << 14;
const rounds = 8;
const step = 0.15;
const shrink = 1e-4;
const scale = 8;
/** Written in steps of so many: they say as much, and weigh a fifth less (0445). */
const coarse = 3;
/** What is missed passes in silence: a name counts so much more than a word. */
const ofName = 1.3;
/** Below this a sign is left out of the second learning. */
const most = 3.2;

/**
 * Not learnt from (0400): half of the first is code, by which "Ruby had errors" was no name; with the second, written to have each word in two
 * senses, less is found in the lines before them. The last two stay unlearnt, to be asked again.
 */
const leftOut = [
  'writings.txt',
  ...['sixth', 'seventh', 'eighth', 'ninth'].map((nth) => `fifty-${nth}-held-out.txt`),
  // Six lots of one judge (0445), to be asked again.
  'sixtieth-held-out.txt',
  'seventy-first-held-out.txt',
  // Two lots of a sixth (0504).
  'seventy-second-held-out.txt',
  'seventy-third-held-out.txt',
  ...['first', 'second', 'third', 'fourth', 'fifth'].map((nth) => `sixty-${nth}-held-out.txt`),
];
const ofNumbers = /[\d@]|(?<!\p{L})(?:dot|oh|one|two|three|four|five|six|seven|eight|nine|double)(?!\p{L})/u;
const corpora = readdirSync(new URL('../bench/personal-data/', import.meta.url)).filter(
  (name) => name.endsWith('.txt') && !leftOut.includes(name),
);
const examples = corpora
  .sort()
  // Words as words count five times: they are few.
  .flatMap((name) => Array.from({ length: name === 'words-not-people.txt' ? 5 : 1 }, () => readCorpus(name)).flat())
  .flatMap(({ text, personal }) => {
    const { folded, places: inText } = foldWithPlaces(text);
    const written = (start, end) => text.slice(inText[start], inText[end]);
    return askedWords(folded, written).flatMap(({ start, end, signs }) => {
      const item = personal.find((one) => one.start <= inText[start] && inText[end] <= one.end);
      // The words of an address or a number are no names, nor are those of one that is said.
      return item && ofNumbers.test(item.text) ? [] : [{ signs, isName: item ? 1 : 0 }];
    });
  });

/** The weights of these signs, each 0 at first; those of `left` stay so. */
function learnt(left = new Set()) {
  const weights = new Float64Array(places);
  const squares = new Float64Array(places).fill(0.1);
  const random = seeded(1);
  const shuffled = [...examples];
  for (let round = 0; round < rounds; round += 1) {
    for (let last = shuffled.length - 1; last > 0; last -= 1) {
      const other = Math.floor(random() * (last + 1));
      [shuffled[last], shuffled[other]] = [shuffled[other], shuffled[last]];
    }
    for (const { signs, isName } of shuffled) {
      const sum = signs.reduce((so, sign) => so + weights[sign], 0);
      const off = (1 / (1 + Math.exp(-sum)) - isName) * (isName ? ofName : 1);
      for (const sign of signs) {
        if (left.has(sign)) continue;
        const slope = off + shrink * weights[sign];
        squares[sign] += slope * slope;
        weights[sign] -= (step / Math.sqrt(squares[sign])) * slope;
      }
    }
  }
  return weights;
}
// What speaks hardly at all says nothing, and the others are learnt once more without it: fewer say as much.
const first = learnt();
const weights = learnt(new Set(first.keys().filter((sign) => Math.abs(first[sign] * scale) < most)));

// A letter a weight, from 40 to 120 without the backslash.
const letters = [...weights].map((weight) => {
  const whole = coarse * Math.round(Math.max(-40, Math.min(40, Math.round(weight * scale))) / coarse);
  const code = whole + 80;
  return String.fromCharCode(code >= 92 ? code + 1 : code);
});
const lines = [];
for (let at = 0; at < letters.length; at += 128) lines.push(`  '${letters.slice(at, at + 128).join('')}',`);
writeFileSync(
  new URL('../src/personal-data/learnt-names/weights.ts', import.meta.url),
  `/** How much each sign of a word speaks for a name: a letter each, 80 for nothing. Made by scripts/learn-names.mjs; not to be edited. */
// prettier-ignore
export const weights: readonly string[] = [
${lines.join('\n')}
];
`,
);
process.stdout.write(`${examples.length} words of ${corpora.length} corpora\n`);
