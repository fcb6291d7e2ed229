/** What can stand around a reference, and belongs to none. */
const between = /[\s,;:()[\]"“”|]+/;
const shape = /^(?:[A-Z]{1,8}|[a-z]{1,4})?[-/]?\d[\w/.-]{1,38}$/;
const looksLikeDate = /^\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}$|^\d{1,2}[.]\d\d$|^(?:19|20)\d\d$/;

const isReference = (token: string): boolean => {
  if (!shape.test(token) || looksLikeDate.test(token)) return false;
  const digits = token.replace(/\D/g, '');
  // Two digits are a room or an hour; ten and more are a telephone.
  return digits.length >= 3 && digits.length < 10 && !/[A-Za-z]{9}/.test(token);
};

/**
 * The reference in a cell or a title: the first word that is made as one is, such as 0012345 or AB/2026-014. The rest of the text,
 * above all a name, is left out. A capital and small letters before the number are a name and no reference.
 */
export const referenceIn = (text: string): string | undefined =>
  text
    .slice(0, 2_000)
    .split(between)
    .map((token) => (/[.\-/]$/.test(token) ? token.slice(0, -1) : token))
    .find(isReference);
