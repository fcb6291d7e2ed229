import { wordList } from '../words/word-list.js';
import { ranks, ranksOrNames, titles } from '../words/titles.js';

/** Beside the usual ones. */
const rarerTitles = wordList('rt the honourable wg sqn flt hhj ven venerable emeritus');
/** Titles that are names too: "Alan Judge" is Alan. They are titles where a name follows them. */
const titlesOrNames = wordList('right most very sr lord lady brig gen master recorder');
/** Titles that stand before a first name: Sir John Tindle is Sir John. */
const beforeFirstNames = wordList('sir dame sister brother father mother');
/** Words that are part of how a title is written, and no title to greet anybody by. */
const onlyBefore = wordList('the rt right most very hon ven venerable emeritus');
/** A judge of the High Court is "Mr Justice Holt", one of appeal "Lord Justice Holt". */
const beforeJustice = wordList('mr mrs ms lord lady');
/** Written short, and said in full. */
const saidAs: ReadonlyMap<string, string> = new Map([['hhj', 'Judge']]);
const afterNames = wordList(
  'jnr snr jr sr ii iii iv esq obe mbe cbe kbe dbe ma ba bsc msc phd mphil med jp kc qc frsa fcct qpm dl llb llm pgce npqh qts hons ' +
    'bed edd mba mp md',
);
/** "Rev'd" is "Revd". */
const bare = (word: string): string => word.toLowerCase().replace(/[.,'’]/g, '');
/** First names as people write them short, in full; names that come before the one somebody is called by are said by none. [M] */
const inFull: ReadonlyMap<string, string> = new Map(
  (
    'wm William,willm William,jas James,chas Charles,geo George,thos Thomas,jno John,jos Joseph,robt Robert,edw Edward,edwd Edward,benj Benjamin,saml Samuel,danl Daniel,fredk Frederick,' +
    'richd Richard,eliz Elizabeth,margt Margaret,cath Catherine,archd Archibald,alexr Alexander,natl Nathaniel,nathl Nathaniel,patk Patrick,michl Michael'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);
/** "Mohd. Faisal" is called Faisal: Mohammed stands before his name. */
const neverCalled = wordList('mohd md mhd muhd mohmd');
const isNeverCalled = (word: string): boolean => neverCalled.has(bare(word));
/** "Alex." and "Faisal." without the stop; "Xz." is not a name. */
const isCutShort = (word: string): boolean => word.endsWith('.') && !/[aeiouyàâäéèêëíîïóôöúûü]/iu.test(word);
const particles = wordList('de van der den von la le du da di del dos al el bin ibn ap ab ten ter');
/** A shared mailbox has no first name, and a job title is not a name. */
export const notPersons = wordList(
  'team inbox office support admin desk unit department helpdesk mailbox group service services enquiries unknown anonymous ' +
    'nobody known none panel portal user test somebody someone caller reporter headteacher teacher principal governor chair ' +
    'chairperson panellist secretary manager reception receptionist scheduler worker officer ltd limited trust ' +
    'academy school schools college council solicitors',
);
/** Which words to use of somebody: no part of a name, in brackets or not. */
const pronouns = /(?:^| )(?:she|he|they|ze|xe)\/[\p{Alpha}/]+/giu;

const isInitial = (word: string): boolean =>
  /^(?:\p{Alpha}\.?-?)$/u.test(word) || /^(?:\p{Alpha}\.-?){2,4}\p{Alpha}?$/u.test(word);
const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();
const isUpper = (word: string): boolean => hasCase(word) && word === word.toUpperCase();
const isLower = (word: string): boolean => hasCase(word) && word === word.toLowerCase();

/** "JEAN-LUC" and "jean-luc" as one writes it; a name that has both cases stays as its owner writes it. */
function written(given: string): string {
  const full = inFull.get(bare(given));
  if (full !== undefined) return full;
  const word = given.endsWith('.') && !isInitial(given) ? given.slice(0, -1) : given;
  if (particles.has(word) || (!isUpper(word) && !isLower(word))) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’ ])(\p{Alpha})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const titleWritten = (title: string): string => saidAs.get(bare(title)) ?? written(bare(title));

interface NameInParts {
  titles: readonly string[];
  /** What may be a first name, in order. */
  given: readonly string[];
  surname: readonly string[];
}

/**
 * Titles and names, of one part of a name that has no comma in it. Taking every word that is a title for one would make "Major John" of
 * John Major.
 */
function withoutTitles(words: readonly string[]): { titles: string[]; rest: string[] } {
  // "JR Obi" is not the younger Obi: what stands after a name stands after one.
  const isAfterName = (word: string): boolean => afterNames.has(bare(word)) && !isInitial(word);
  const names = words.filter((word, at) => at === 0 || !isAfterName(word));
  let leading = 0;
  while (leading < names.length - 1 && (isTitle(names[leading]!) || isTitleOrName(names[leading]!))) leading += 1;
  const isTitleHere = (word: string, at: number): boolean => at < leading || isTitle(word);
  return { titles: names.filter(isTitleHere), rest: names.filter((word, at) => !isTitleHere(word, at)) };
}

const isTitle = (word: string): boolean =>
  rarerTitles.has(bare(word)) || ranks.has(bare(word)) || (titles.has(bare(word)) && !isTitleOrName(word));
const isTitleOrName = (word: string): boolean => titlesOrNames.has(bare(word)) || ranksOrNames.has(bare(word));

/** All in capitals, but for how the surnames of some families begin: McDONALD. */
const isUpperSurname = (word: string): boolean => isUpper(word) || /^(?:Ma?c|Fitz)\p{Lu}{2,}$/u.test(word);

/**
 * How many words a surname in capitals has that comes before a first name which is not: "OBI-HALL Grace", "DE SOUZA Ana". Three letters
 * alone may be initials: "JRR Obi".
 */
function surnameFirst(words: readonly string[]): number {
  const end = words.findIndex((word) => isInitial(word) || !isUpperSurname(word));
  return end > 1 || (end === 1 && [...words[0]!].length > 3) ? end : 0;
}

/** The words of a part of a name. "St John" and the "O Neill" of some directories are one each. */
const wordsOf = (part: string): string[] =>
  part
    .split(' ')
    .filter(Boolean)
    .reduce<string[]>((words, word) => {
      const before = words[words.length - 1];
      const isOne = before !== undefined && (/^st\.?$/i.test(before) || (before === 'O' && isUpper(word)));
      return isOne ? [...words.slice(0, -1), `${before.replace('.', '')} ${word}`] : [...words, word];
    }, []);

function partsOf(name: string): NameInParts | undefined {
  const [first = [], ...more] = name.split(',').map(wordsOf);
  const before = withoutTitles(first);
  // "Grace Obi, OBE, JP" has no first name behind its commas.
  const isRank = (part: readonly string[]): boolean =>
    first.length > 1 && part.every((word) => afterNames.has(bare(word)));
  const parts = more.filter((part) => !isRank(part));
  // "Obi, Judge": alone behind a comma it is a title.
  const after = parts.map((part) =>
    part.every((word) => isTitle(word) || isTitleOrName(word)) ? { titles: part, rest: [] } : withoutTitles(part),
  );
  const allTitles = [...before.titles, ...after.flatMap((part) => part.titles)];
  const given = after.find(({ rest }) => rest.length > 0)?.rest;
  if (given) return { titles: allTitles, given, surname: before.rest };
  const { rest } = before;
  if (rest.length === 0) return undefined;
  const capitals = surnameFirst(rest);
  if (capitals > 0) return { titles: allTitles, given: rest.slice(capitals), surname: rest.slice(0, capitals) };
  // "van der Merrow" is a surname, "van morrison" nobody can tell, and "Van Holt" is called Van.
  if (particles.has(rest[0]!)) return { titles: allTitles, given: [], surname: rest };
  // Family names that stand first, of which none is a first name: "Nguyen Thi Hoa", "Ng Siew Ling" (Wikipedia, "Vietnamese name"). [L]
  if (/^(?:ng|nguy.n|zhang)$/i.test(rest[0]!)) return { titles: allTitles, given: [], surname: rest.slice(0, 1) };
  if (rest.length === 1) {
    // "Major" alone is a rank, or somebody's surname.
    if (allTitles.length === 0 && isTitleOrName(rest[0]!)) return undefined;
    const said = allTitles.filter((title) => !onlyBefore.has(bare(title))).slice(-1)[0];
    return said !== undefined && !beforeFirstNames.has(bare(said))
      ? { titles: allTitles, given: [], surname: rest }
      : { titles: allTitles, given: rest, surname: [] };
  }
  // "Obi J" and "Obi J.R.": the initials of a first name after the surname.
  if (rest.slice(1).every(isInitial)) return { titles: allTitles, given: [], surname: rest.slice(0, 1) };
  return { titles: allTitles, given: rest.slice(0, -1), surname: rest.slice(-1) };
}

/** Two capitals in front of a name in both cases are initials: "JR Obi". In a name all in capitals, "AL" may be Al. */
const mayBeFirstName = (word: string, all: readonly string[]): boolean =>
  !isInitial(word) &&
  !([...word].length < 4 && isUpper(word) && all.some((other) => !isUpper(other) && !isInitial(other)));

/** The title to greet by: the last one, and of a judge both. */
function titleToSay(given: readonly string[]): string | undefined {
  const [last, before] = given.filter((one) => !onlyBefore.has(bare(one))).reverse();
  if (last === undefined) return undefined;
  const isOfCourt = bare(last) === 'justice' && before !== undefined && beforeJustice.has(bare(before));
  return isOfCourt ? `${titleWritten(before)} ${titleWritten(last)}` : titleWritten(last);
}

/**
 * What to call somebody in a greeting, from a name as a person, a mail program or a directory writes it: the first name ("Obi, Mrs
 * Grace" is Grace), else title and surname ("Mrs Obi"). Nothing where neither can be told ("J. Obi", "Portal inbox"): "Dear J."
 * and "Dear Dr" are worse than a greeting without a name.
 */
export function greetingName(name: string): string | undefined {
  const plain = name
    .slice(0, 500)
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\([^()]*\)|\[[^[\]]*\]|"[^"]*"|“[^“”]*”/g, ' ')
    // An address behind a name, and a name as a login has it: "grace.obi".
    .replace(/<[^<>@]*@[^<>@]*>\s*$/, '')
    .replace(/^\s*(\p{Alpha}+)[._](\p{Alpha}+)\s*$/u, '$1 $2')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(pronouns, ' ')
    .replace(/(?:^| )(?:his|her) honou?r(?= )/i, ' Judge')
    .trim()
    .split(/ [-–—|/] |[|;]/)[0]!
    .trim();
  // An address, a login name, two people, or somebody else's: none of them is greeted by a first name.
  if (plain.length > 120 || !/^[\p{Alpha}\p{M}'’.,\- ]+$/u.test(plain) || /(?:^| )(?:and|to|for) |['’]s /i.test(plain))
    return undefined;
  // "Lord Holt of Leeds" is Lord Holt, and "Earl of Leeds" has no name in it.
  const [person = '', seat] = plain.split(/ of /i);
  const parts = partsOf(person);
  if (!parts || (seat !== undefined && parts.titles.length === 0)) return undefined;
  const all = [...parts.given, ...parts.surname];
  if (all.some((word) => notPersons.has(bare(word)))) return undefined;
  const isCalled = (word: string): boolean =>
    /\p{Alpha}/u.test(word) && (inFull.has(bare(word)) || (!isCutShort(word) && mayBeFirstName(word, all)));
  const isBeforeName = parts.given.some(isNeverCalled);
  const first = [...parts.given, ...(isBeforeName ? parts.surname : [])].find(
    (word) => !isNeverCalled(word) && isCalled(word),
  );
  const title = titleToSay(parts.titles);
  if (first && parts.surname.length === 0 && title && !isBeforeName) return `${title} ${written(first)}`;
  if (first) return letters(first) ? written(first) : undefined;
  const surname = parts.surname.filter((word) => !isInitial(word) && /\p{Alpha}/u.test(word));
  // "Sir Tindle" is how nobody is greeted.
  if (!title || surname.length === 0 || beforeFirstNames.has(bare(title))) return undefined;
  return [title, ...surname.map(written)].join(' ');
}

/** Two letters at least, or one of a writing in which one is a word. */
const letters = (word: string): boolean => /\p{Alpha}[\p{M}'’.-]*\p{Alpha}/u.test(word) || /\p{Lo}/u.test(word);
