import { commonSurnames } from '../common-surnames.js';
import { familyNames } from '../family-names.js';
import type { FoldedFinding } from '../finding.js';
import { firstNames } from '../first-names.js';
import { isEnglish } from '../is-english.js';
import { isUnlisted } from '../is-unlisted.js';
import { doingOfPeople, monthNamesThatAreNames, ordinaryNames } from '../name-words.js';

const isName = (word: string): boolean =>
  [firstNames, commonSurnames, familyNames, ordinaryNames, monthNamesThatAreNames].some((names) => names.has(word));

/**
 * "AutoAdmittedUsers", "ErrorType", "TextInput12": ordinary words run together, as programs call things and Power Apps its controls. "PaulWybrow" is somebody.
 * A letter alone, and two or three capitals, are a prefix.
 */
function isRunTogether(own: string): boolean {
  // Most words have no capital within: nothing else is checked.
  if (!/\p{Ll}\p{Lu}/u.test(own)) return false;
  const [, letters = ''] = /^(\p{Alpha}+)\d{0,3}$/u.exec(own) ?? [];
  const words = letters.match(/\p{Lu}?\p{Ll}+|\p{Lu}{1,3}(?!\p{Ll})/gu) ?? [];
  return (
    letters !== '' &&
    words.join('') === letters &&
    words.every((word) => {
      const folded = word.toLowerCase();
      return (
        (isEnglish(folded) && !firstNames.has(folded) && !commonSurnames.has(folded)) || /^\p{Lu}{1,3}$/u.test(word)
      );
    })
  );
}

/** "Rowan.Letters.Merge", "Microsoft.Xrm.Sdk": three words with stops; a file ends otherwise, and "K.Oyelaran" is somebody. */
const isPath = (run: string): boolean =>
  /^\p{Alpha}{2,}(?:\.\p{Alpha}{2,}){2,}$/u.test(run) &&
  !/\.(?:docx?|pdf|xlsx?|msg|png|jpe?g|txt|csv|zip|eml)$/.test(run);

const notOfPath = /[^\p{Alpha}.]/u;
const afterTitle = /(?<!\p{Alpha})(?:mrs?|ms|miss|dr|prof|told|ask(?:ed)?|dear|hi|hello|from|by|name:?) $/u;
const upper = /\p{Lu}/gu;
const letter = /\p{Alpha}/gu;

/** Whether a guess is written as machines and offices write: an acronym in a line that is not one, a day of the week, words run together. */
export function isOfMachine(
  { start, end, kind }: FoldedFinding,
  folded: string,
  written: (start: number, end: number) => string,
): boolean {
  const own = written(start, end);
  if (/^(?:likely|other|login)/.test(kind) && isRunTogether(own)) return true;
  if (kind !== 'likely-name') return false;
  const text = folded.slice(start, end);
  const before = folded.slice(Math.max(0, start - 40), start);
  const after = folded.slice(end, end + 40);
  const run = before.split(notOfPath).pop()! + text + after.split(notOfPath)[0]!;
  if (isPath(run.replace(/\.$/, ''))) return true;
  if (/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(text)) return !/^ \p{Lu}/u.test(written(end, end + 2));
  if (!/^\p{Lu}{3,4}s?$/u.test(own) || afterTitle.test(before) || isName(text) || !isUnlisted(text)) return false;
  if (/[-'’]/.test(`${before.slice(-1)}${after[0] ?? ''}`)) return false;
  if (doingOfPeople.has(/^ (\p{Alpha}+)/u.exec(after)?.[1] ?? '')) return false;
  const line = written(Math.max(0, start - 60), start) + written(end, Math.min(folded.length, end + 60));
  return (line.match(upper)?.length ?? 0) < (line.match(letter)?.length ?? 0) / 2;
}
