import { commonSurnames } from './common-surnames.js';
import { isEveryday } from './everyday-words.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { firstNames } from './first-names.js';
import { isMistyped, isTwoWords } from './is-english.js';
import { notPeople } from './name-words.js';
import { isUnlisted } from './is-unlisted.js';
import { notBefore } from './word-ends.js';

const ofFile = '\\.(?:pdf|docx?|xlsx?|pptx?|msg|eml|txt|rtf|png|jpe?g|gif|heic|zip|csv|mp[34]|m4a|wav)' + notBefore;
const ending = new RegExp(ofFile, 'gu');
const toEnding = new RegExp(`^[\\p{Alpha}\\d_.-]*?${ofFile}`, 'u');

/** "login upload.png", "account scan0001.pdf": what stands where a login does and is a file. A name within it is found as one. */
export const isOfFile = (folded: string, start: number, end: number): boolean =>
  toEnding.test(folded.slice(start, end + 6));

/**
 * Names within the names of files: "Kowalczyk_J_statement.pdf", with a capital, or common, and with the initials beside them. Of
 * "Screenshot Smith 18456.png" nobody can tell where it begins: before its last blank, a common name.
 */
export const namesInFiles = (tokens: readonly NameToken[], folded: string): FoldedFinding[] =>
  [...folded.matchAll(ending)].flatMap(({ index }): FoldedFinding[] => {
    const before = folded.slice(Math.max(0, index - 90), index);
    const stretch = before.split(/[\n"“”:;<>[\]|\\/]/).pop()!;
    const piece = stretch.split(/[^\p{Alpha}\d_'’.-]/u).pop()!;
    const within = tokens.filter(({ start, end }) => start >= index - stretch.length && end <= index);
    const isName = ({ word, capital, start }: NameToken): boolean =>
      word.length > 2 &&
      (commonSurnames.has(word) ||
        (capital && start >= index - piece.length) ||
        firstNames.has(word) ||
        (word.length > 4 && isUnlisted(word) && !isMistyped(word) && !isTwoWords(word))) &&
      !isEveryday(word) &&
      !notPeople.has(word);
    return within
      .filter((token, at) => {
        const isInitial = token.word.length === 1 || (token.word.length === 2 && !/[aeiou]$/.test(token.word));
        return (
          isName(token) ||
          (isInitial && [within[at - 1], within[at + 1]].some((one) => one !== undefined && isName(one)))
        );
      })
      .map(({ start, end }) => ({ start, end, kind: 'likely-name' as const }));
  });
