import type { FoldedFinding, NameToken } from './finding.js';
import { isOfOffice } from './is-of-office.js';
import { particles, signingOff } from './name-words.js';
import { isUnlisted } from './is-unlisted.js';
import { namesBehind } from './names-behind.js';

type Written = (start: number, end: number) => string;

/** "D. Prys", "S Kapoor": a capital letter before a capital that is no office's; "prys d": one after a word of no list. */
const initialFirst = /(?<![\p{Alpha}\d.'’&/-])(\p{Alpha})(\.? )(\p{Alpha}[\p{Alpha}'’-]{1,30})(?![\p{Alpha}\d])/gu;
const initialLast = /(?<![\p{Alpha}\d.'’&/@_-])(\p{Alpha}{3,30}) (\p{Alpha})(?=\.?(?:[ ,;)]|$|\n))/gu;
/** "Witness A is", "Tier B", "I have": before these words a letter is no initial. */
const notAfterLetter = /^(?:is|was|are|has|had|have|am|will|can|not|and|or|of|on|in|at|to|the|by|for|with|from|as)$/;
function besideInitials(folded: string, written: Written): FoldedFinding[] {
  const first = [...folded.matchAll(initialFirst)].flatMap(
    ({ 0: found, 1: letter, 2: stop, 3: word, index }): FoldedFinding[] => {
      const end = index + found.length;
      const areCapitals =
        /^\p{Lu}/u.test(written(index, index + 1)) && /^\p{Lu}\p{Ll}/u.test(written(end - word!.length, end));
      if (!areCapitals || isOfOffice(word!) || notAfterLetter.test(word!)) return [];
      return stop === ' ' && /^[aiox]$/.test(letter!) ? [] : [{ start: index, end, kind: 'likely-name' }];
    },
  );
  const last = [...folded.matchAll(initialLast)].flatMap(({ 0: found, 1: word, 2: letter, index }): FoldedFinding[] =>
    /^[aiox]$/.test(letter!) || !isUnlisted(word!) || isOfOffice(word!)
      ? []
      : [{ start: index, end: index + found.length, kind: 'likely-name' }],
  );
  return [...first, ...last];
}

/** Two letters that are a small word, and with two capitals a short form of an office's. */
const smallOrShort =
  'a[adhmnst]|b[bey]|c[acmv]|d[eor]|e[ghltu]|f[irw]|g[bo]|h[aeirz]|i[definstvx]|k[bm]|la|m[bemrsy]|n[bor]|o[fhknrs]|p[cmps]|r[de]|s[aotu]|t[abouv]|u[hkmnps]|vs|w[ei]|xp|y[aeo]';
/** Two letters, one capital, that make no small word: "Bo", "Vi", "Li Na". */
const smallWord = new RegExp(`^(?:${smallOrShort}|aw|cf|d[au]|e[rx]|ho|le|m[ox]|nt|ow|pg|qu|t[hx])$`);
const isOfCode = (folded: string, start: number, end: number): boolean =>
  /[\d\p{Alpha}_@/\\.#&+=-]/u.test(`${folded[start - 1] ?? ''}${(folded[end] ?? '').replace('.', '')}`);
function shortNames(tokens: readonly NameToken[], folded: string, written: Written): FoldedFinding[] {
  return tokens.flatMap(({ word, start, end }): FoldedFinding[] =>
    word.length === 2 &&
    !smallWord.test(word) &&
    /^\p{Lu}\p{Ll}$/u.test(written(start, end)) &&
    !isOfCode(folded, start, end)
      ? [{ start, end, kind: 'likely-name' }]
      : [],
  );
}

/** Two capitals that are no short form of an office's: "LW opened the meeting", "Action: TQ". */
const shortForm = new RegExp(
  `^(?:${smallOrShort}|` +
    'a[iu]|b[cdi]|c[dx]|d[bcdpx]|e[acdns]|f[afk]|g[egpu]|h[hmqw]|ip|k[cg]|m[dilp]|n[iz]|o[opt]|p[adehkortx]|q[acq]|r[oprt]|s[cdemnpqswy]|t[clmnprst]|u[cilrux]|v[cimpv]|w[copsw]|x[ilx]|yy|z[az])$',
);
function initialsAlone(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  return tokens.flatMap(({ word, start, end }): FoldedFinding[] => {
    if (word.length !== 2 || shortForm.test(word) || !/^\p{Lu}{2}$/u.test(written(start, end))) return [];
    if (isOfCode(folded, start, end)) return [];
    const after = folded.slice(end, end + 12);
    const before = folded.slice(Math.max(0, start - 14), start);
    const isBeside =
      /^ \p{Ll}/u.test(written(end, end + 2)) &&
      /(?:^|[\n.,;:] ?|(?:and|that|but|if|by) )$/.test(before) &&
      /^ \p{Alpha}+(?:ed|s|t)?(?!\p{Alpha})/u.test(after);
    const isLabelled = /(?:action|owner|initials|by|with|for|to|cc|chair|from|lead|ask|told|asked)[:) ]{1,2}$/.test(
      before,
    );
    return (isBeside && !/^ (?:postcodes?|numbers?|numbering|prefix|code|area)(?!\p{Alpha})/u.test(after)) || isLabelled
      ? [{ start, end, kind: 'likely-name' }]
      : [];
  });
}

const notALetter = /^(?:it|hr|us|me|qa|uk|x)$/;
/** One letter below thanks: "Thanks⏎K". */
const lastLetter = new RegExp(
  `(?:${signingOff}|best|thx|advance)[ ,.!]{0,4}\\n\\s{0,4}(\\p{Alpha}\\.?(?:\\p{Alpha}\\.?)?(?: x+)?)\\s*$`,
  'u',
);
function signedByLetter(folded: string): FoldedFinding[] {
  const found = lastLetter.exec(folded);
  if (!found || notALetter.test(found[1]!)) return [];
  const end = folded.trimEnd().length;
  return [{ start: end - found[1]!.length, end, kind: 'likely-name' }];
}

/** "Tanaka-san": how some languages honour a name. */
const honoured = /(?<![\p{Alpha}\d-])\p{Alpha}{2,20}-(?:san|sama|sensei|ji|ssi|nim|bey|hanim)(?![\p{Alpha}\d-])/gu;
const withHonour = (folded: string): FoldedFinding[] => namesBehind(folded, honoured, () => true);

/** "de la Mare": a capital after the pieces of a name, whatever the word is. */
const pieced =
  /(?<![\p{Alpha}\d'’-])(?:(?:\p{Alpha}[\p{Alpha}'-]{1,20} )?(?:de la|de los|de las|van der|van den|van de|von der|de|du|van|von|della|di|da|dos|del|ter|ten|el|al|ibn|bint) )(\p{Alpha}[\p{Alpha}'-]{2,30})(?![\p{Alpha}\d])/gu;
const withPieces = (folded: string, written: Written): FoldedFinding[] =>
  [...folded.matchAll(pieced)].flatMap(({ 0: found, 1: name, index }): FoldedFinding[] => {
    const end = index + found.length;
    if (isOfOffice(name!) || !/^\p{Lu}\p{Ll}/u.test(written(end - name!.length, end))) return [];
    const first = /^\p{Alpha}[\p{Alpha}'-]* (?=\p{Alpha}+ )/u.exec(found)?.[0] ?? '';
    const isFirstName = /^\p{Lu}/u.test(written(index, index + 1)) && !isOfOffice(first.trim());
    return [
      {
        start: isFirstName ? index : index + (particles.has(first.trim()) ? 0 : first.length),
        end,
        kind: 'likely-name',
      },
    ];
  });

/** Initials and names of two letters: all are shown to a person. */
export function wideInitials(tokens: readonly NameToken[], folded: string, written: Written): FoldedFinding[] {
  return [
    ...besideInitials(folded, written),
    ...shortNames(tokens, folded, written),
    ...initialsAlone(tokens, folded, written),
    ...signedByLetter(folded),
    ...withHonour(folded),
    ...withPieces(folded, written),
  ];
}
