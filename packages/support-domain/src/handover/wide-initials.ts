import type { FoldedFinding, NameToken } from './finding.js';
import { isOfOffice } from './is-of-office.js';
import { particles } from './name-words.js';
import { isUnlisted } from './is-unlisted.js';

type Written = (start: number, end: number) => string;

/** "D. Prys", "S Kapoor": a capital letter before a capital that is no office's; "prys d": one after a word of no list. */
const initialFirst = /(?<![\p{L}\p{N}.'’&/-])(\p{L})(\.? )(\p{L}[\p{L}'’-]{1,30})(?![\p{L}\p{N}])/gu;
const initialLast = /(?<![\p{L}\p{N}.'’&/@_-])(\p{L}{3,30}) (\p{L})(?=\.?(?:[ ,;)]|$|\n))/gu;
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

/** Two letters, one capital, that make no small word: "Bo", "Vi", "Li Na". */
const smallWords: ReadonlySet<string> = new Set(
  (
    'aa ad ah am an as at aw bb be by ca cc cf cm cv da das de der die do dr du eg eh el er et eu ex fi fr fw gb ' +
    'go ha he hi ho hr hz id ie if ii in is it iv ix kb km la le mb me mm mo mr ms mx my nb no nr nt of oh ok on ' +
    'or os ow pc pg pm pp ps qu rd re sa so st su ta tb th to tu tv tx uh uk um un une up us vs we wi xp ya ye ' +
    'yo'
  ).split(' '),
);
const isOfCode = (folded: string, start: number, end: number): boolean =>
  /[\p{N}\p{L}_@/\\.#&+=-]/u.test(`${folded[start - 1] ?? ''}${(folded[end] ?? '').replace('.', '')}`);
function shortNames(tokens: readonly NameToken[], folded: string, written: Written): FoldedFinding[] {
  return tokens.flatMap(({ word, start, end }): FoldedFinding[] =>
    word.length === 2 &&
    !smallWords.has(word) &&
    /^\p{Lu}\p{Ll}$/u.test(written(start, end)) &&
    !isOfCode(folded, start, end)
      ? [{ start, end, kind: 'likely-name' }]
      : [],
  );
}

/** Two capitals that are no short form of an office's: "LW opened the meeting", "Action: TQ". */
const twoCapitals: ReadonlySet<string> = new Set(
  (
    'aa ad ah ai am an as at au bb bc bd be bi by ca cc cd cm cv cx db dc dd de do dp dr dx ea ec ed eg eh el en ' +
    'es et eu fa ff fi fk fr fw gb ge gg go gp gu ha he hh hi hm hq hr hw hz id ie if ii iii in ip is it iv ix ' +
    'kb kc kg km la mb md me mi ml mm mp mr ms my nb ni no nr nz of oh ok on oo op or os ot pa pc pd pe ph pk pm ' +
    'po pp pr ps pt px qa qc qq rd re ro rp rr rt sa sc sd se sm sn so sp sq ss ssl st su sw sy ta tb tc tl tm ' +
    'tn to tp tr ts tt tu tv uc uh ui uk ul um un up ur us uu ux vc vi vii vm vp vs vv wc we wi wo wp ws ww xi ' +
    'xl xp xx ya ye yo yy za zz'
  ).split(' '),
);
function initialsAlone(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  return tokens.flatMap(({ word, start, end }): FoldedFinding[] => {
    if (word.length !== 2 || twoCapitals.has(word) || !/^\p{Lu}{2}$/u.test(written(start, end))) return [];
    if (/[\p{N}\p{L}_@/\\.#&+=-]/u.test(`${folded[start - 1] ?? ''}${(folded[end] ?? '').replace('.', '')}`)) return [];
    const after = folded.slice(end, end + 12);
    const before = folded.slice(Math.max(0, start - 14), start);
    const isBeside =
      /^ \p{Ll}/u.test(written(end, end + 2)) &&
      /(?:^|[\n.,;:] ?|(?:and|that|but|if|by) )$/.test(before) &&
      /^ \p{L}+(?:ed|s|t)?(?!\p{L})/u.test(after);
    const isLabelled = /(?:action|owner|initials|by|with|for|to|cc|chair|from|lead|ask|told|asked)[:) ]{1,2}$/.test(
      before,
    );
    return (isBeside && !/^ (?:postcodes?|numbers?|numbering|prefix|code|area)(?!\p{L})/u.test(after)) || isLabelled
      ? [{ start, end, kind: 'likely-name' }]
      : [];
  });
}

const notALetter = /^(?:it|hr|us|me|qa|uk|x)$/;
/** One letter below thanks: "Thanks⏎K". */
const lastLetter =
  /(?:thanks|thank you|regards|cheers|wishes|sincerely|ta|best|thx|advance)[ ,.!]{0,4}\n\s{0,4}(\p{L}\.?(?:\p{L}\.?)?(?: x+)?)\s*$/u;
function signedByLetter(folded: string): FoldedFinding[] {
  const found = lastLetter.exec(folded);
  if (!found || notALetter.test(found[1]!)) return [];
  const end = folded.trimEnd().length;
  return [{ start: end - found[1]!.length, end, kind: 'likely-name' }];
}

/** "Tanaka-san": how some languages honour a name. */
const honoured = /(?<![\p{L}\p{N}-])\p{L}{2,20}-(?:san|sama|sensei|ji|ssi|nim|bey|hanim)(?![\p{L}\p{N}-])/gu;
const withHonour = (folded: string): FoldedFinding[] =>
  [...folded.matchAll(honoured)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    kind: 'likely-name',
  }));

/** "de la Mare": a capital after the pieces of a name, whatever the word is. */
const pieced =
  /(?<![\p{L}\p{N}'’-])(?:(?:\p{L}[\p{L}'-]{1,20} )?(?:de la|de los|de las|van der|van den|van de|von der|de|du|van|von|della|di|da|dos|del|ter|ten|el|al|ibn|bint) )(\p{L}[\p{L}'-]{2,30})(?![\p{L}\p{N}])/gu;
const withPieces = (folded: string, written: Written): FoldedFinding[] =>
  [...folded.matchAll(pieced)].flatMap(({ 0: found, 1: name, index }): FoldedFinding[] => {
    const end = index + found.length;
    if (isOfOffice(name!) || !/^\p{Lu}\p{Ll}/u.test(written(end - name!.length, end))) return [];
    const first = /^\p{L}[\p{L}'-]* (?=\p{L}+ )/u.exec(found)?.[0] ?? '';
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
