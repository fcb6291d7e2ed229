/**
 * What a spreadsheet takes for the beginning of a formula: `= + - @`, their full-width and small forms (Excel with an East Asian
 * keyboard reads them as the plain ones) and the minus signs of Unicode; and tab, carriage return and line feed, after which some
 * programs look again (OWASP, CSV injection). White space and invisible characters in front do not make it safe: programs trim.
 */
const startsFormula = /^(?:[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\r\n])/u;
const guarded = /^'+(?:[\s\p{C}]*[=+\-@＝＋－＠﹦﹢﹣﹫−]|[\t\r\n])/u;

/**
 * A text that a spreadsheet shows and does not work out: one that begins like a formula gets an apostrophe in front, by which
 * spreadsheets mark text. Leaving the sign out is the tempting wrong way: "-5 days" and "@priya" would say something else.
 */
export function guardFormula(text: string): string {
  return startsFormula.test(text) || guarded.test(text) ? `'${text}` : text;
}

/** What `guardFormula` was given. */
export function unguardFormula(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
