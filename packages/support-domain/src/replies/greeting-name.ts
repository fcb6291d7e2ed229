const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const titles = list(
  'mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev revd reverend fr hon rt right the cllr councillor capt ' +
    'captain col colonel major maj lt lieutenant sgt sergeant cpl corporal cdr commander brig brigadier gen wg sqn flt ' +
    'judge master mme mlle herr frau baroness baron rabbi imam pastor',
);
/** Titles that stand before a first name: Sir John Tindle is Sir John. */
const beforeFirstNames = list('sir dame');
/** Words that are part of how a title is written, and no title to greet anybody by. */
const onlyBefore = list('the rt right hon');
const afterNames = list(
  'jr snr sr ii iii iv esq obe mbe cbe kbe dbe ma ba bsc msc phd mphil med jp kc qc frsa qpm dl llb llm',
);
const particles = list('de van der den von la le du da di del dos al el bin ibn ap ab ten ter');
/** A shared mailbox has no first name. */
const notPersons = list(
  'team inbox office support admin desk unit department helpdesk mailbox group service services enquiries unknown anonymous ' +
    'nobody known none panel portal',
);

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '');
const isInitial = (word: string): boolean => /^(?:\p{L}\.?-?)$/u.test(word) || /^(?:\p{L}\.-?){2,4}\p{L}?$/u.test(word);
const hasCase = (word: string): boolean => word.toLowerCase() !== word.toUpperCase();
const isUpper = (word: string): boolean => hasCase(word) && word === word.toUpperCase();
const isLower = (word: string): boolean => hasCase(word) && word === word.toLowerCase();

/** "JEAN-LUC" and "jean-luc" as one writes it; a name that has both cases stays as its owner writes it. */
function written(word: string): string {
  if (particles.has(word) || (!isUpper(word) && !isLower(word))) return word;
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const titleWritten = (title: string): string => written(bare(title));

interface NameInParts {
  titles: readonly string[];
  /** What may be a first name, in order. */
  given: readonly string[];
  surname: readonly string[];
}

/** Titles first, names then: of one part of a name that has no comma in it. */
function withoutTitles(words: readonly string[]): { titles: string[]; rest: string[] } {
  // "JR Obi" is not the younger Obi: what stands after a name stands after one.
  const isAfterName = (word: string): boolean => afterNames.has(bare(word)) && !isInitial(word);
  const names = words.filter((word, at) => at === 0 || !isAfterName(word));
  const isTitle = (word: string): boolean => titles.has(bare(word));
  return { titles: names.filter(isTitle), rest: names.filter((word) => !isTitle(word)) };
}

/** Where a surname comes first in capitals and the rest does not: "OBI Grace". Three letters may be initials: "JRR Obi". */
function surnameFirst(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    !isInitial(words[0]!) &&
    [...words[0]!].length > 3 &&
    isUpper(words[0]!) &&
    words.slice(1).some((word) => !isUpper(word))
  );
}

function partsOf(name: string): NameInParts | undefined {
  const [first = [], ...more] = name.split(',').map((part) => part.split(' ').filter(Boolean));
  const before = withoutTitles(first);
  // "Grace Obi, OBE, JP" has no first name behind its commas.
  const isRank = (part: readonly string[]): boolean =>
    first.length > 1 && part.every((word) => afterNames.has(bare(word)));
  const after = more.filter((part) => !isRank(part)).map(withoutTitles);
  const allTitles = [...before.titles, ...after.flatMap((part) => part.titles)];
  const given = after.find(({ rest }) => rest.length > 0)?.rest;
  if (given) return { titles: allTitles, given, surname: before.rest };
  const { rest } = before;
  if (rest.length === 0) return undefined;
  if (surnameFirst(rest)) return { titles: allTitles, given: rest.slice(1), surname: rest.slice(0, 1) };
  // "van der Merrow" is a surname, "van morrison" nobody can tell, and "Van Holt" is called Van.
  if (particles.has(rest[0]!)) return { titles: allTitles, given: [], surname: rest };
  if (rest.length === 1) {
    const isSurname = allTitles.some((title) => !onlyBefore.has(bare(title)) && !beforeFirstNames.has(bare(title)));
    return isSurname
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
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .split(/ [-–—|/] |[|;]/)[0]!
    .trim();
  // An address, a login name, or two people: none of them is greeted by a first name.
  if (plain.length > 120 || !/^[\p{L}\p{M}'’.,\- ]+$/u.test(plain) || /(?:^| )and /i.test(plain)) return undefined;
  const parts = partsOf(plain);
  if (!parts) return undefined;
  const all = [...parts.given, ...parts.surname];
  if (all.some((word) => notPersons.has(bare(word)))) return undefined;
  const first = parts.given.find((word) => /\p{L}/u.test(word) && mayBeFirstName(word, all));
  const title = parts.titles.filter((one) => !onlyBefore.has(bare(one))).slice(-1)[0];
  if (first && parts.surname.length === 0 && title) return `${titleWritten(title)} ${written(first)}`;
  if (first) return letters(first) ? written(first) : undefined;
  const surname = parts.surname.filter((word) => !isInitial(word) && /\p{L}/u.test(word));
  return title && surname.length > 0 ? [titleWritten(title), ...surname.map(written)].join(' ') : undefined;
}

/** Two letters at least, or one of a writing in which one is a word. */
const letters = (word: string): boolean => /\p{L}[\p{M}'’.-]*\p{L}/u.test(word) || /\p{Lo}/u.test(word);
