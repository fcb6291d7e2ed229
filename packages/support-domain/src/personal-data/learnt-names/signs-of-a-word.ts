import { isEveryday } from '../everyday-words.js';
import { commonSurnames } from '../common-surnames.js';
import { familyNames } from '../family-names.js';
import { firstNames } from '../first-names.js';
import { isCommonEnglish, isMistyped, isTwoWords } from '../is-english.js';
import { isPlaceOrMachine, isUnlisted } from '../is-unlisted.js';
import { monthNamesThatAreNames, notPeople, ordinaryNames, titles } from '../name-words.js';
import { officeWords } from '../office-words.js';
import { kindOfWord } from './kind-of-word.js';

/** A word, a number or a sign of the folded text, and how it is written. */
interface Piece {
  text: string;
  start: number;
  end: number;
  isWord: boolean;
  /** A word: capitals, one letter, none; anything else is itself. */
  shape: string;
  /** The lists that have it; anything but a word is itself. */
  lists: string;
  /** What it is in a sentence; anything but a word is itself. */
  kind: string;
  ending: string;
  opens: boolean;
  /** What is glued to it before, if not a blank. */
  glue: string;
}

/** A word by its own text, and the places of all that tells of it among the weights. */
export interface AskedWord {
  start: number;
  end: number;
  hasCapital: boolean;
  /** Whether each word of its line has a capital: there a capital says nothing. */
  isTitled: boolean;
  signs: readonly number[];
}

const shapeOf = (written: string): string => {
  if (written.length === 1) return /\p{Lu}/u.test(written) ? 'X1' : 'x1';
  if (/^\p{Lu}+$/u.test(written)) return 'XX';
  if (/^\p{Lu}\p{Ll}+$/u.test(written)) return 'Xx';
  return /^\p{Ll}+$/u.test(written) ? 'xx' : 'xX';
};

/** One letter for the first list that has it, and whether it is a first name or a family's as well. */
function listsOf(word: string): string {
  const name =
    (firstNames.has(word) || ordinaryNames.has(word) ? 'f' : '') +
    (familyNames.has(word) || commonSurnames.has(word) ? 's' : '');
  if (isUnlisted(word)) return (isMistyped(word) || isTwoWords(word) ? 'u' : 'U') + name;
  if (notPeople.has(word)) return `N${name}`;
  if (isEveryday(word)) return `E${name}`;
  if (officeWords.has(word)) return `O${name}`;
  if (isPlaceOrMachine(word)) return `P${name}`;
  if (titles.has(word)) return `T${name}`;
  return (isCommonEnglish(word) ? 'C' : 'R') + name;
}

const pieceOfText = /\p{Alpha}+|\p{N}+|\n|[^\s\p{Alpha}\d]/gu;

/** How long a number is, whatever it says; the end of a sentence is as the end of the text, but for the stop of an initial. */
function ownSign(text: string, before: Piece | undefined): string {
  if (/^\p{N}/u.test(text)) return `#${Math.min(9, text.length)}`;
  const isInitial = text === '.' && before?.isWord === true && before.end - before.start === 1;
  return /^[.!?\n]$/.test(text) && !isInitial ? '^' : text;
}

function pieces(folded: string, written: (start: number, end: number) => string): Piece[] {
  const known = new Map<string, string>();
  const found: Piece[] = [];
  for (const { 0: text, index: start } of folded.matchAll(pieceOfText)) {
    const end = start + text.length;
    const before = found[found.length - 1];
    const isWord = /^\p{Alpha}/u.test(text);
    const own = ownSign(text, before);
    if (isWord && !known.has(text)) known.set(text, listsOf(text));
    found.push({
      text: own,
      start,
      end,
      isWord,
      shape: isWord ? shapeOf(written(start, end)) : own,
      lists: isWord ? known.get(text)! : own,
      kind: isWord ? kindOfWord(text, known.get(text)!) : own,
      ending: isWord ? (/(?:ings?|ed|ly|tions?|ments?|er|s)$/.exec(text)?.[0] ?? '') : '',
      opens: before === undefined || /^[\^.:;•"“(–—-]$/.test(before.text),
      // A new line glues nothing: of "Done.\nRay" no piece is the end of a file's name.
      glue: before === undefined || before.end < start || /\n/.test(folded[start - 1]! + text) ? '' : before.text,
    });
  }
  return found;
}

const nothing: Piece = {
  text: '^',
  start: 0,
  end: 0,
  isWord: false,
  shape: '^',
  lists: '^',
  kind: '^',
  ending: '',
  opens: false,
  glue: '',
};
const ofCode = /^[@/\\_=&%#+:]$/;

/** A piece of an address, a path or a code is none; nor is a letter alone. */
function isAsked(all: readonly Piece[], at: number): boolean {
  const [before = nothing, piece = nothing, after = nothing] = [all[at - 1], all[at], all[at + 1]];
  if (!piece.isWord || piece.end - piece.start < 2 || piece.end - piece.start > 20) return false;
  // Whether a month is a date the rules know better.
  if (monthNamesThatAreNames.has(piece.text)) return false;
  const isBefore = piece.glue !== '' && (/^[#\d]/.test(before.text) || ofCode.test(before.text));
  const isAfter = after.glue === piece.text && (/^[#\d]/.test(after.text) || ofCode.test(after.text));
  const isEnd = after.text === '^' && after.glue !== '' && (all[at + 2]?.glue ?? '') === '^';
  return !isBefore && !isAfter && !isEnd && !(piece.glue === '^' && before.glue !== '');
}

/** The weights are a table of this many places. */
const places = 1 << 14;

/** FNV-1a, mixed once more: which place of the table a sign has. Several may share one. */
function placeOf(sign: string): number {
  let hash = 2166136261;
  for (let at = 0; at < sign.length; at += 1) hash = Math.imul(hash ^ sign.charCodeAt(at), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (places - 1);
}

const pronoun = /^(?:she|he|her|his|him|hers|herself|himself)$/;
/** Whether somebody is spoken of again: "Has Berlin signed? She was due at two." */
function spokenOf(all: readonly Piece[], at: number): string {
  const isOf = ({ text }: Piece): boolean => pronoun.test(text);
  return all.slice(at + 1, at + 12).some(isOf) ? 'a' : all.slice(Math.max(0, at - 7), at).some(isOf) ? 'b' : '';
}

function signsOf(all: readonly Piece[], at: number, isTitled: boolean, isLow: boolean): string[] {
  const { text, lists, kind, ending, shape, opens, glue } = all[at]!;
  const [p2, p, n, n2, n3] = [-2, -1, 1, 2, 3].map((by) => all[at + by] ?? nothing) as [
    Piece,
    Piece,
    Piece,
    Piece,
    Piece,
  ];
  const next = n.kind + (n.shape.startsWith('X') ? 'C' : '');
  const look = shape + (opens ? 'o' : '');
  const who = /[fs]/.test(lists) ? 'name' : lists[0];
  const said = spokenOf(all, at);
  return [
    'b',
    // Of a word that is a name too its neighbours tell, and not how often it was somebody in the lines that were learnt from.
    /[fs]/.test(lists) ? 'name' : `w=${text}`,
    `s=${look}`,
    `c=${lists}`,
    `cs=${lists}${look}`,
    `x=${ending}${lists[0]}${look}`,
    `p=${p.text}`,
    `n=${n.text}`,
    `q=${p2.text}_${p.text}`,
    `m=${n.text}_${n2.text}`,
    `pn=${p.text}_${n.text}`,
    `cp=${lists}_${p.text}`,
    `cn=${lists}_${n.text}`,
    `sp=${look}_${p.text}`,
    `sn=${look}_${n.text}`,
    `pc=${p.lists}`,
    `nc=${n.lists}`,
    `cpc=${lists}${p.lists}`,
    `cnc=${lists}${n.lists}`,
    `pS=${look}${p.shape}`,
    `nS=${look}${n.shape}`,
    `pcn=${p.lists}${lists}${n.lists}`,
    `SSS=${p.shape}${look}${n.shape}${lists[0]}`,
    `p2=${p2.text}`,
    `n2=${n2.text}`,
    `g=${glue}`,
    // What kind of word stands beside it says of many more than the word itself does: "Rose cannot", "Nick in the".
    `k=${next}`,
    `ok=${look}_${next}`,
    `ck=${/[fs]/.test(lists) ? 'name' : lists}_${look}_${next}`,
    `kk=${look}_${next}_${n2.kind}`,
    `lkk=${/[fs]/.test(lists) ? 'name' : lists[0]}_${next}_${n2.kind}`,
    `kp=${p.kind}_${look}`,
    `pk=${p.kind}_${next}`,
    `ko=${kind}_${look}`,
    `kok=${kind}_${next}`,
    `pko=${p.kind}_${kind}`,
    `k2=${look}${n2.kind}`,
    `kpp=${p2.kind}_${p.kind}`,
    `kkk=${next}_${n2.kind}_${n3.kind}`,
    `t=${isTitled}${lists}`,
    `tl=${isTitled}${look}`,
    `he=${who}_${said}_${look}`,
    `hk=${who}_${said}_${next}`,
    `lo=${who}_${isLow}_${look}`,
    `lk=${who}_${isLow}_${look}_${next}`,
  ];
}

const withinTitles = /^(?:an?|the|of|in|on|at|from|for|with|to|by|and|or|s|v)$/;
/** Whether a piece stands in a heading, of which each word has a capital: "Late Papers And How To Serve Them". A list of names has commas. */
function titledOf(all: readonly Piece[]): readonly boolean[] {
  const titled: boolean[] = [];
  let from = 0;
  for (let at = 0; at <= all.length; at += 1) {
    if (at < all.length && all[at]!.text !== '^') continue;
    const line = all.slice(from, at);
    const words = line.filter(({ isWord, text }) => isWord && !withinTitles.test(text));
    const isTitle =
      words.length > 2 && words.every(({ shape }) => shape.startsWith('X')) && line.every(({ text }) => text !== ',');
    titled.push(...Array<boolean>(line.length + 1).fill(isTitle));
    from = at + 1;
  }
  return titled;
}

/** Each word of a text that may be a name, with all that tells of it. `written` gives the unfolded text of a stretch. */
export function askedWords(folded: string, written: (start: number, end: number) => string): AskedWord[] {
  const all = pieces(folded, written);
  const titled = titledOf(all);
  let isLow = false;
  return all.flatMap(({ start, end, shape }, at): AskedWord[] => {
    // A line that begins in lower case has its names so too.
    if (at === 0 || folded[all[at - 1]!.start] === '\n') isLow = shape === 'xx';
    if (!isAsked(all, at)) return [];
    const isTitled = titled[at]!;
    return [
      {
        start,
        end,
        hasCapital: shape.startsWith('X'),
        isTitled,
        signs: signsOf(all, at, isTitled, isLow).map(placeOf),
      },
    ];
  });
}
