import { wordList } from '../words/word-list.js';
import { isEveryday } from './everyday-words.js';
import type { FoldedFinding, NameToken } from './finding.js';
import { firstNames } from './first-names.js';
import { isOfOffice } from './is-of-office.js';
import { goesOnAsWord, isCompound, isDateHere, isPersonHere, isWordHere, mayBeMonth } from './months-and-words.js';
import { doingOfPeople, monthNamesThatAreNames, notPeople, ordinaryNames } from './name-words.js';

import {
  endsClause,
  followsRole,
  isAwaited,
  isSignature,
  justDid,
  standsAsPerson,
  standsInQuestion,
  type Standing,
} from './where-people-stand.js';

/** First names that are words or months as well. With a capital they may be somebody, whether the people list has them or not. */
const wordsThatAreFirstNames = wordList(
  'will may mark rose grace art faith hope joy june april august summer autumn sandy rich pat pierce miles hunter guy sunny ' +
    'dawn bill grant frank ivy lily violet daisy poppy hazel holly amber pearl iris jade eve gene jack drew chase dean earl chuck ' +
    'nick rob sue mike carol robin heather ginger melody victor basil angel jan dot ray don max sky star christian constant ' +
    'clement ernest honor prudence patience charity mercy penny ruby olive reed wade chance sage crystal destiny sonny buddy',
);
/** Whether a word is somebody's name as well, seldom or often. */
export const mayBeName = (word: string): boolean => isAnyName(word) && word !== 'early';
const isAnyName = (word: string): boolean => wordsThatAreFirstNames.has(word) || seldomNames.has(word);
/** "@faith see above". */
const isMentioned = ({ start }: NameToken, folded: string): boolean =>
  /(?:^|\s)@$/.test(folded.slice(Math.max(0, start - 2), start));
const seasons = wordList('summer autumn spring winter');
/** Words that are first names more seldom: only where a person stands. */
const seldomNames = wordList(
  'reg max del val cal sal lex ally eddy chester dudley milton matt curt devon kenya marty maxim nova octave phoenix talon junior lionel penn prince wesley precious blessing favour gift wisdom praise princess trinity heaven harmony ' +
    'serenity barb blanch bliss bonnie brandy brook buck bud candy clay cliff coral cory dale duke ebony fern fidelity flint flora garnet glad glory goodness harley haze heath ivory jay ' +
    'jewel kit lacy lance laurel maria marina martin mason misty nelly noble opal paris petal piper raven rex rio river rocky rod roman ruddy rusty sally scarlet ' +
    'shepherd sherry skye sterling stormy teal terry topaz valentine velvet viola warren zen abbey angelic archer august bear bee blaze bobby cherry ' +
    'christen cinnamon colt daring dolly fox gale honey jarred ken merry nap natty pansy patty pet peter petunia pip rabbi ransom skipper ' +
    'storm merit ember echo haven journey justice promise royal memory story unique truth blue breeze rain snow ocean meadow willow maple birch aspen rowan heron lake lark dove swan birdie bunny kitten tiger lion wolf cash blade ace duchess major baron count bishop deacon abbot friar pope saint spike steward sunshine tally tanner temple tiffany wilt wit woody worth wren',
);
/** What people do and things seldom: "Rose cannot", "May has". Pages are slow and fields are empty, so those words are not here. */
const mostlyOfPeople = wordList(
  'can cannot cant could couldn has had hasn hadn is isn was wasn does doesn did didn gets got sees saw may might will would ' +
    'keeps kept lost left deleted uploaded restored sits sat chairs chaired opened typed clicked pressed clicks presses types ' +
    'opens uses used found finds showed shows knows thinks came comes went goes booked moved restarted changed confirmed ' +
    'agreed suggested believes hopes replied answered spoke added saved printed signed logged works helped complained',
);
/** What people alone do: a button is pressed and a page opens, and neither sees. */
const onlyOfPeople = wordList(
  'can cannot cant could sees saw knows thinks chairs chaired typed clicked pressed deleted uploaded restored opened booked ' +
    'replied answered spoke agreed believes hopes confirmed suggested',
);
/** Where somebody works: "grace in scheduling", "mark from admin". */
const ofTeam =
  /^ (?:in|from|at|of|on) (?:the |our |your |my )?(?:scheduling|admin|finance|legal|listings?|casework|it|hr|tmu|tra|support|policy|office|facilities|reception|payroll|procurement|comms|communications|estates|security|operations|registry|records|post ?room|correspondence|customer services?|complaints|switchboard|(?:[\p{Alpha}']+ )?(?:team|desk|branch|department|office|unit))(?!\p{Alpha})/u;
export const isOfTeam = ({ end }: NameToken, folded: string): boolean => ofTeam.test(folded.slice(end, end + 40));
/** "Unfortunately, Dave", "Unavailability cannot". */
const endsAsWord = /(?:ly|ity|ing|tion|ment)$/;
/** "Will is", "May was": a sentence may begin so without anybody, but hardly about a screen. */
const seldomAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  hope: wordList('is was had'),
  mark: wordList('is was left'),
  star: wordList('is was'),
  dot: wordList('is was'),
};
/** What is done with a bill, a grant or a mark, and not with a person. */
const doneWithThings =
  /^ (?:is|was|has been|got) (?:paid|due|sent|awarded|approved|refused|received|settled|given|granted|claimed|signed|missing|too|not paid|out by)(?!\p{Alpha})/u;
const things = wordList('bill grant mark star art dot penny jan chase');
/** `From: "May, June"`. */
const isAddressed = /(?:^|[\n.;] ?)(?:from|to|cc|bcc|name|owner|sender|by)\s?:\s?"?(?:\p{Alpha}+, )?$/u;
/** "Case Manager", below a name. */
const jobTitle =
  /^ (?:managers?|officers?|workers?|leads?|leader|admin|team|assistant|support|advis[eo]r|coordinator|clerk|head|director|desk|unit)(?!\p{Alpha})/u;
/** "Rose Room": a place. */
const rooms =
  /^(?:room|suite|building|floor|centre|college|university|school|academy|hospital|office|ward|theatre|wing|road|avenue|crescent|terrace|chambers|council)$/;
/** Before a capital that is a thing's: "the Mark", "a Rose". */
const articles = wordList('the a an this that each every no');

/** "our deputy (faith)", "my manager, grace,": between two commas or brackets, after what somebody is. */
const isBracketed = (standing: Standing): boolean => {
  const { start, end } = standing.tokens[standing.at]!;
  return (
    followsRole(standing) &&
    /^(?: \(|, |: )$/.test(standing.folded.slice(start - 2, start)) &&
    /^(?:[),.]|$|\n)/.test(standing.folded.slice(end, end + 1))
  );
};

/** Where "Hussain, I." goes on after the family name: how many characters; 0 where no initial stands there, as in "Hussain, I think". */
export function initialsAfter(folded: string, end: number): number {
  const after = initials.exec(folded.slice(end, end + 24));
  return after ? after[0].trimEnd().length : 0;
}
const initials =
  /^, ?(?:\p{Alpha}\. ?){1,3}(?!\p{Alpha}\p{Alpha}?\.)|^, \p{Alpha} \p{Alpha}(?=$|[\n\t,;|)])|^, ?(?![ia] )\p{Alpha}(?=$|[\n\t,;|)]| [|–—-]| (?:and|is|was|has|had|on|cannot|sits)(?!\p{Alpha}))/u;

/**
 * Names that are words too, of people whom nobody has written into the people list: "May said", "the case of Mark Hope", "Page rang".
 * Each is for somebody to look at. Known people of such a name are found beside this, and by more than these signs.
 */
export function namesThatAreWords(
  tokens: readonly NameToken[],
  folded: string,
  written: (start: number, end: number) => string,
): FoldedFinding[] {
  const withPossessive = (end: number): number =>
    end + (/^'s(?!\p{Alpha})/u.exec(folded.slice(end, end + 3))?.[0].length ?? initialsAfter(folded, end));
  const isFollowed = (at: number): boolean =>
    tokens[at + 1] !== undefined && folded.slice(tokens[at]!.end, tokens[at + 1]!.start) === ' ';
  const isThing = (at: number): boolean =>
    isCompound(tokens[at]!, tokens[at + 1], folded) ||
    (isFollowed(at) && rooms.test(folded.slice(tokens[at + 1]!.start, tokens[at + 1]!.end))) ||
    articles.has(tokens[at - 1]?.word ?? '');
  const isFirst = (at: number): boolean => {
    const token = tokens[at];
    return (
      token !== undefined && token.capital && (wordsThatAreFirstNames.has(token.word) || firstNames.has(token.word))
    );
  };
  /** "Hope" after "Mark", and "Whitlock"; not "Period" after "Grace". */
  const isFamilyName = (at: number): boolean => {
    const { word, capital } = tokens[at]!;
    return capital && word.length > 2 && !notPeople.has(word) && (ordinaryNames.has(word) || !isOfOffice(word));
  };
  const does = (at: number, words: ReadonlySet<string>): boolean =>
    isFollowed(at) && !tokens[at + 1]!.capital && words.has(tokens[at + 1]!.word);
  /** "April and Mark": two of them are people. */
  const isOfPair = (at: number): boolean =>
    !seasons.has(tokens[at]!.word) &&
    [at + 1, at - 1].some((joint) => /^(?:and|or)$/.test(tokens[joint]?.word ?? '') && isFirst(2 * joint - at));

  const isPerson = (at: number): boolean => {
    const token = tokens[at]!;
    const beside = { token, before: tokens[at - 1], beforeThat: tokens[at - 2], next: tokens[at + 1], folded };
    // "Press Mark as read"; but "thanks to Will we know": with a capital there, he is no verb.
    if (isWordHere(beside) || (token.word !== 'will' && goesOnAsWord(token, tokens[at + 1], folded))) return false;
    if (token.opensSentence && things.has(token.word) && doneWithThings.test(folded.slice(token.end, token.end + 24)))
      return false;
    if (
      isPersonHere(beside) ||
      isOfPair(at) ||
      isOfTeam(token, folded) ||
      standsAsPerson({ tokens, at, folded }) ||
      followsRole({ tokens, at, folded })
    )
      return true;
    if (does(at, doingOfPeople) || (does(at, mostlyOfPeople) && !seldomAfter[token.word]?.has(tokens[at + 1]!.word)))
      return !mayBeMonth(beside);
    // Within a sentence the capital says that it is a name, but of a month or a season.
    return !token.opensSentence && !monthNamesThatAreNames.has(token.word) && !/^(?:summer|autumn)$/.test(token.word);
  };

  /** A name that no list has, where a sentence begins: "McAllister can see", "Patel, Asha", "Smith's list". */
  const isUnlisted = (at: number): boolean => {
    const { word, start, end } = tokens[at]!;
    if (!isFamilyName(at) || endsAsWord.test(word)) return false;
    if (/^Ma?c\p{Lu}/u.test(written(start, end))) return true;
    if (ordinaryNames.has(word)) return does(at, doingOfPeople);
    return (
      does(at, onlyOfPeople) ||
      (/^, $/.test(folded.slice(end, end + 2)) && isFirst(at + 1) && tokens[at + 1]!.start === end + 2)
    );
  };

  const isFollowedByThing = (at: number): boolean =>
    isFollowed(at) &&
    ((tokens[at + 1]!.capital && isEveryday(tokens[at + 1]!.word)) ||
      /^(?:field|tab|button|page|box|list|screen|view|menu|grid|column|form|message|icon|tile)s?$/.test(
        tokens[at + 1]!.word,
      ));
  /** "asked Precious", "Thanks⏎Grace". */
  const isSeldom = (at: number): boolean => {
    const { word } = tokens[at]!;
    const standing = { tokens, at, folded };
    return (
      (isAnyName(word) || ordinaryNames.has(word)) &&
      !goesOnAsWord(tokens[at]!, tokens[at + 1], folded) &&
      !jobTitle.test(folded.slice(tokens[at]!.end, tokens[at]!.end + 16)) &&
      (isSignature(standing) ||
        isAddressed.test(folded.slice(Math.max(0, tokens[at]!.start - 12), tokens[at]!.start)) ||
        (seldomNames.has(word) &&
          ((!tokens[at]!.opensSentence && !isFollowedByThing(at)) ||
            standsAsPerson(standing) ||
            does(at, mostlyOfPeople) ||
            standsInQuestion(standing))))
    );
  };

  const found: FoldedFinding[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const beside = { token, before: tokens[at - 1], beforeThat: tokens[at - 2], next: tokens[at + 1], folded };
    if (token.word.length < 3 || isThing(at) || isDateHere(beside) || /\d/.test(folded[token.end] ?? '')) continue;
    if (isAnyName(token.word) && isMentioned(token, folded)) {
      found.push({ start: token.start, end: token.end, kind: 'likely-name' });
      continue;
    }
    if (!token.capital) {
      // "told august", "it was mark who", "grace in scheduling".
      const standing = { tokens, at, folded };
      const isWord =
        goesOnAsWord(token, tokens[at + 1], folded) &&
        ((/^(?:will|may|hope)$/.test(token.word) && !justDid(standing)) || !standsAsPerson(standing)) &&
        !isAwaited(standing) &&
        !standsInQuestion(standing);
      const stands =
        !isWord &&
        (endsClause(tokens, at, folded) ||
          standsAsPerson(standing) ||
          standsInQuestion(standing) ||
          isBracketed(standing) ||
          isSignature(standing));
      if (isAnyName(token.word) && (isPersonHere(beside) || isOfTeam(token, folded) || stands))
        found.push({ start: token.start, end: withPossessive(token.end), kind: 'likely-name' });
      continue;
    }
    const isWhole =
      isFirst(at) && isFollowed(at) && isFamilyName(at + 1) && !isCompound(tokens[at + 1]!, tokens[at + 2], folded);
    const isInitialled = initialsAfter(folded, token.end) > 0 && isFamilyName(at);
    if (isWhole) {
      at += 1;
      // "Ivy Lodge-Smith".
      while (tokens[at + 1]?.capital && folded.slice(tokens[at]!.end, tokens[at + 1]!.start) === '-') at += 1;
    } else if (!isInitialled && !isUnlisted(at) && !(isFirst(at) && isPerson(at)) && !isSeldom(at)) continue;
    found.push({ start: token.start, end: withPossessive(tokens[at]!.end), kind: 'likely-name' });
  }
  return found;
}
