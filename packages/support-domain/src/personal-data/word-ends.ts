/**
 * What a word is made of, in a folded text: `\p{Alpha}` and `\d`. `\p{L}` and `\p{N}` say the same there, all but some numerals of other scripts, and an
 * engine has to gather them again each time that it reads an expression: V8 took 0.1 to 0.24 ms for `[\p{L}\p{N}]` and less than 0.01 for
 * `[\p{Alpha}\d]` (Chromium 153 and 156, 28 November 2026), and reads each of some 400 up to three times (0506).
 */
export const notWithin = '(?<![\\p{Alpha}\\d])';
export const notBefore = '(?![\\p{Alpha}\\d])';
