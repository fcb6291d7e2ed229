/** A text made comparable, and where each of its characters came from. */
export interface FoldedText {
  folded: string;
  /** For each UTF-16 unit of `folded`, its place in the text; one more for the end. */
  places: readonly number[];
}

const marks = /[\p{M}\p{Cf}]/gu;
/** Letters that Unicode does not take apart. */
const undecomposed: Readonly<Record<string, string>> = { ß: 'ss', ø: 'o', ł: 'l', æ: 'ae', œ: 'oe', đ: 'd', ð: 'd' };

function foldCharacter(character: string): string {
  // Most text is ASCII, and normalising is the dear part.
  if (character <= '~') return character.toLowerCase();
  const plain = character.normalize('NFKD').replace(marks, '').toLowerCase();
  return plain.replace(/[‘’ʼ′´`]/g, "'").replace(/[ßøłæœđð]/g, (letter) => undecomposed[letter]!);
}

/**
 * Lower case, no accents, full-width letters as plain ones, one kind of apostrophe, nothing invisible: "Zoë" and "ZOE" are one.
 * `toLowerCase()` of the whole text is the tempting wrong way where places matter: it can change a text's length.
 */
export function foldWithPlaces(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = foldCharacter(character);
    for (let i = 0; i < plain.length; i += 1) places.push(at);
    folded += plain;
    at += character.length;
  }
  places.push(at);
  return { folded, places };
}

const plainText = /^[\t\n\r -~]*$/;

/** A text made comparable, where its places do not matter. */
export function foldText(text: string): string {
  if (plainText.test(text)) return text.toLowerCase();
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** The words of a text, folded: runs of letters and digits. An apostrophe within a word is left out ("didn't" is "didnt"). */
export function foldedWords(text: string): string[] {
  return (
    foldText(text)
      .replace(/(\p{L})'(?=\p{L})/gu, '$1')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
