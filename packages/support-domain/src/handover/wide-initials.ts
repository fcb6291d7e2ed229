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

/** Two letters that are a small word, and with two capitals a short form of an office's. */
const smallOrShort =
  'aa ad ah am an as at bb be by ca cc cm cv de do dr eg eh el et eu fi fr fw gb go ha he hi hr hz id ' +
  'ie if ii in is it iv ix kb km la mb me mm mr ms my nb no nr of oh ok on or os pc pm pp ps rd re sa ' +
  'so st su ta tb to tu tv uh uk um un up us vs we wi xp ya ye yo';
/** Two letters, one capital, that make no small word: "Bo", "Vi", "Li Na". */
const smallWords: ReadonlySet<string> = new Set(
  `${smallOrShort} aw cf da das der die du er ex ho le mo mx nt ow pg qu th tx une`.split(' '),
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
    `${smallOrShort} ` +
    'ai au bc bd bi cd cx db dc dd dp dx ea ec ed en es fa ff fk ge gg gp gu hh hm hq hw iii ip kc kg md ' +
    'mi ml mp ni nz oo op ot pa pd pe ph pk po pr pt px qa qc qq ro rp rr rt sc sd se sm sn sp sq ss ssl ' +
    'sw sy tc tl tm tn tp tr ts tt uc ui ul ur uu ux vc vi vii vm vp vv wc wo wp ws ww xi xl xx yy za zz'
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
