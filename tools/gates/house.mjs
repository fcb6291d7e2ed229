// Gate: the house rules that no library holds. Files are short and named in kebab-case; nothing tells of the machine it was
// written on; addresses and people of the real service stay out of code; what stands in one place has no second copy.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../nx.mjs';
import { rooms, unseenRooms } from '../rooms.mjs';
import { secondCopies } from '../one-place.mjs';
import { documentPhrases, phrasesToAvoid, wordsToAvoid } from '../words-to-avoid.mjs';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
})
  .split('\n')
  .filter(Boolean);
const read = (file) => {
  try {
    return readFileSync(path.join(root, file), 'utf8');
  } catch {
    return ''; // taken out of the tree since the last commit
  }
};
const code = files.filter((file) => /\.(tsx?|mjs|cjs|scss)$/.test(file) && !file.endsWith('.d.ts'));
const prose = files.filter((file) => /\.(tsx?|mjs|cjs|scss|json|md|html)$/.test(file) && file !== 'package-lock.json');
const faults = [];
const fault = (file, words) => faults.push(`${file}: ${words}`);
/** Those of these files that a rule is for: a rule that is for none holds nothing. */
function lookedAt(what, some, isMeant) {
  const meant = some.filter(isMeant);
  if (meant.length === 0) faults.push(`no file ${what} was found: the gate does not know how they are named any more`);
  return meant;
}

const namesThatSayNothing =
  /^(?:.*[-.])?(?:manager|helper|util|processor)s?(?:[-.].*)?$|^more-(?:of-|\.)|[a-z](?:Manager|Helper|Util|Processor)s?\.\w+$/;

for (const file of code) {
  const lines = read(file).split('\n').length - 1;
  if (lines > 400) fault(file, `${lines} lines; 400 is the most`);
  const name = path
    .basename(file)
    .replace(/(\.(test|contract\.test|e2e\.test|module|config|preset|stories|bench))*\.\w+$/, '')
    // A part of other style sheets, as Sass names it.
    .replace(/^_(?=.)/, file.endsWith('.scss') ? '' : '_');
  // By its folders too: what is put into "helpers" is in no place.
  const nameless = file.split('/').find((part) => namesThatSayNothing.test(part));
  if (nameless) fault(file, `"${nameless}" says nothing: name it by what it does in the field`);
  const component = /\.tsx$/.test(file) || /WebPart\.ts$/.test(file) || /\.module\.scss$/.test(file);
  if (!/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(name) && !(component && /^[A-Z][A-Za-z0-9]*$/.test(name))) {
    fault(file, 'files are named in kebab-case, components in PascalCase');
  }
}

// A test waits for what it needs, or counts: on a busy machine a fixed time is too short, and on a quiet one it is wasted.
const clockInTests = [
  [/waitForTimeout\(|\bset(?:Timeout|Interval)\([^;]*?,\s*[1-9][\d_]*\s*\)/, 'waits for a fixed time'],
  [
    /(?:performance|Date)\.now\(\) - \w+\)\.toBeLess/,
    'holds a time of the clock: count the work, or hold a part of the same run',
  ],
  // Playwright: a state of a page's load, true for ever once it was true, whatever the page asks for after its address has another hash.
  [
    /['"]networkidle['"]/,
    'waits for a quiet network, which a page has once: wait for what is underway (DeskPage.settled)',
  ],
];
for (const file of lookedAt('of tests', code, (name) => /\.test\.tsx?$|\/(e2e|matrix|testing)\//.test(name))) {
  const text = read(file).replaceAll(/jest\.setTimeout\([^)]*\)/g, '');
  for (const [pattern, words] of clockInTests) if (pattern.test(text)) fault(file, words);
}

// A switch is for a time: its part proves itself, or goes. TMS_TODAY is another day, to see what falls due.
const today = process.env.TMS_TODAY ?? new Date().toISOString().slice(0, 10);
for (const file of lookedAt('of switches', code, (name) => path.basename(name) === 'switches.ts')) {
  const switches = [...read(file).matchAll(/'([a-z-]+)': \{[^}]*?\bgoesOn: '([^']*)'/g)];
  if (switches.length === 0) fault(file, 'no switch was found: the gate does not read how they are written any more');
  for (const [, name, goesOn] of switches) {
    if (!/^\d{4}-\d\d-\d\d$/.test(goesOn) || goesOn <= today)
      fault(file, `the switch ${name} was to go by ${goesOn}: take it out, with its part or without`);
  }
}

const forbidden = [
  [/(^|[\s"'(=])\/(work|root|home\/[a-z]+)\//, 'a path of one machine'],
  [/registry\.(npmjs|yarnpkg)\.|deb\.debian\.org/, 'the address of a registry'],
  [
    /tmsportal@|@education\.gov\.uk|docs\.google\.com\/forms|trello\.com\/b\/uV6/,
    'an address of the real service: it is configuration',
  ],
];
for (const file of prose.filter((name) => !name.startsWith('tools/gates/'))) {
  const text = read(file);
  for (const [pattern, words] of forbidden) if (pattern.test(text)) fault(file, words);
}

// What users read in a document is held to the words of the screens, and to the marks of English, but for code.
const forUsers = /^(?:README|CHANGELOG|SECURITY)\.md$|^docs\/guide-[^/]*\.md$/;
for (const file of lookedAt('that users read', files, (name) => forUsers.test(name))) {
  const text = read(file).replaceAll(/^( *)```[^]*?^\1```|`[^`\n]*`/gm, (code) => code.replaceAll(/[^\n]/g, ''));
  text.split('\n').forEach((line, at) => {
    const avoided = new RegExp(wordsToAvoid, 'i').exec(line)?.[0] ?? /["']/.exec(line)?.[0];
    if (avoided) fault(`${file}:${at + 1}`, `${avoided} is not in what users read: see tools/words-to-avoid.mjs`);
  });
}

// What is written about the project is said as people say it, but for code and what is quoted: documents, and the comments of the code. Decisions are
// left as they were taken, and the words that a licence asks for are not ours.
const unsaid = new RegExp(phrasesToAvoid, 'i');
const unsaidInDocuments = new RegExp(`${phrasesToAvoid}|${documentPhrases}`, 'i');
const asideOf = (text) => text.replaceAll(/`[^`\n]*`|“[^”\n]*”|"[^"\n]*"/g, '');
for (const file of files.filter((name) => name.endsWith('.md') && !name.startsWith('docs/decisions/'))) {
  const text = read(file).replaceAll(/^( *)```[^]*?^\1```/gm, (code) => code.replaceAll(/[^\n]/g, ''));
  text.split('\n').forEach((line, at) => {
    const phrase = unsaidInDocuments.exec(asideOf(line))?.[0];
    if (phrase) fault(`${file}:${at + 1}`, `“${phrase}” is not what anybody would say: see tools/words-to-avoid.mjs`);
  });
}
for (const file of code.filter((name) => !name.startsWith('tools/gates/'))) {
  read(file)
    .split('\n')
    .forEach((line, at) => {
      const comment = /^\s*(?:\{?\/\*|\/\/|\*)(.*)|[;{,)] \/\/ (.*)/.exec(line);
      const phrase = comment && unsaid.exec(asideOf(comment[1] ?? comment[2]))?.[0];
      if (phrase) fault(`${file}:${at + 1}`, `“${phrase}” is not what anybody would say: see tools/words-to-avoid.mjs`);
    });
}

// A link is one of four controls: what is written by hand lacks the mark that keeps the page's router away, or the way out of Teams.
const linkControls = [
  'app/DeskLink.tsx',
  'controls/OutsideLink.tsx',
  'controls/MailLink.tsx',
  'forms/ErrorSummary.tsx',
];
const ofDesk = 'apps/support-desk/src/';
const isOfDesk = (name) => name.startsWith(ofDesk) && !/\.test\.tsx?$|\/testing\//.test(name);
for (const file of lookedAt('of the desk', code, isOfDesk)) {
  const text = read(file);
  if (/<a[\s>]/.test(text) && !linkControls.includes(file.slice(ofDesk.length)))
    fault(file, 'writes a link of its own: DeskLink goes to a place of the desk, OutsideLink and MailLink out of it');
  if (/location\.hash = |'hashchange'/.test(text) && file !== `${ofDesk}app/address.ts`)
    fault(file, 'goes to a place, or hears of one, by itself: app/address.ts does');
}

const lock = read('package-lock.json');
if (/"resolved": "https?:/.test(lock)) fault('package-lock.json', 'names the registry it was made with');
faults.push(...secondCopies(code, read), ...unseenRooms(code));

for (const line of faults) process.stderr.write(`${line}\n`);
process.stdout.write(`${rooms.length} rooms, ${files.length} files, ${faults.length} faults\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
