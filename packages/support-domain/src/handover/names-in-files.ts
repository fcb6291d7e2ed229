import { isEveryday } from './everyday-words.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { firstNames } from './first-names.js';
import { isMistyped, isTwoWords } from './is-english.js';
import { notPeople } from './name-words.js';
import { isUnlisted } from './is-unlisted.js';

/** A file by its ending, with what stands before it in one piece. */
const fileName =
  /(?<![\p{L}\p{N}_-])[\p{L}\p{N}](?:[\p{L}\p{N}_'’-]|\.(?=[\p{L}\p{N}]{2,})){2,100}\.(?:pdf|docx?|xlsx?|pptx?|msg|eml|txt|rtf|png|jpe?g|gif|heic|zip|csv|mp[34]|m4a|wav)(?![\p{L}\p{N}])/gu;

/** Names within the names of files: "Kowalczyk_J_statement.pdf". With a capital, or common, and with the initials beside them. */
export function namesInFiles(tokens: readonly NameToken[], folded: string): FoldedFinding[] {
  const isName = ({ word, capital }: NameToken): boolean =>
    word.length > 2 &&
    (capital ||
      firstNames.has(word) ||
      (word.length > 4 && isUnlisted(word) && !isMistyped(word) && !isTwoWords(word))) &&
    !isEveryday(word) &&
    !notPeople.has(word);
  return [...folded.matchAll(fileName)].flatMap(({ 0: file, index }): FoldedFinding[] => {
    const stemEnd = index + file.lastIndexOf('.');
    const within = tokens.filter(({ start, end }) => start >= index && end <= stemEnd);
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
}
