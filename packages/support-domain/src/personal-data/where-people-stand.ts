import { wordList } from '../words/word-list.js';
import type { NameToken } from './finding.js';
import { doingOfPeople, doneByPeople, monthNamesThatAreNames, signingOff } from './name-words.js';

/** What is done to a person, who follows at once: "asked precious". */
const doneTo =
  '(?:ask(?:ed|ing)?|tell|told|telling|rang|ring|rung|phon(?:ed?|ing)|(?:e-?mail|text|messag)(?:ed|ing)|chas(?:ed?|ing)|remind(?:ed)?|warn(?:ed)?|help(?:ed|ing)|' +
  "thank(?:ed)?|contact(?:ed|ing)?|advised?|inform(?:ed)?|let|cc(?:ed|'d|:)?|fao|attn|pester(?:ed)?|nudged?|ping(?:ed)?|met|saw|trained|invited?|promised?|interview(?:ed)?|reassured?|replacing|replaced by)";
/** What one does to, with or by a person, with what may stand between. */
const withWhom =
  '(?:sen[dt]|sending|pass(?:ed|ing)?|forward(?:ed|ing)?|hand(?:ed)?|show(?:ed|n|s)?|explain(?:ed)?|raised?|log(?:ged)?|chased?|belongs?|deliver(?:ed)?|address(?:ed)?|escalated?|transfer(?:red)?|redirect(?:ed)?|copy|copied|(?:re)?assign(?:ed)?|gave|give|given|giving|spoken?|speak(?:ing)?|talk(?:ed|ing)?|chat(?:ted|ting)?|wrote|written|writ(?:e|ing)|' +
  'report(?:ed)?|told|chaired|came|comes|heard|hear|happen(?:ed|s)?|sits?|sat|sitting|work(?:s|ed|ing)?|liais(?:ed?|ing)|met|agreed|shared?|repl(?:y|ied)|respond(?:ed)?|' +
  'read out|lent|offered|issued|apologised|listened|looked after|taken over|dealt with|uploaded|created|deleted|noticed|seen|found|flagged|checked|confirmed|shadow(?:ed)?)' +
  '(?: (?:it|this|that|these|them|those|both|all|one|me|us|over|on|up|back|out|straight|again|in|here|down|along|my \\p{Alpha}+|the \\p{Alpha}+|a \\p{Alpha}+|her \\p{Alpha}+|his \\p{Alpha}+)){0,3} (?:to|by|with|from|for|via|through)';
/** "waiting on rose", "need hope to look". */
const awaited =
  '(?:(?:a?wait(?:ing|ed)?|rely(?:ing)?|depend(?:s|ing)?|down|up) (?:on|for|to)|need(?:s|ed)?|want(?:s|ed)?|get|got|expect(?:ing|ed)?|had|have|let|made|allow(?:ed)?|trust(?:ed)?)';
const afterAwaited = new RegExp(`(?:^|[^\\p{Alpha}\\d])${awaited} $`, 'u');
const toDo =
  /^ (?:to (?:reply|confirm|look|check|do|say|send|sign|agree|approve|answer|call|ring|get|try|log|see|help|fix|review|finish|come|decide|go|read|have|be|know|upload|resend|give|add|let|email|tell|ask)|and me|or me)(?!\p{Alpha})/u;
const greeting =
  '(?:hi|hello|dear|hiya|hey|morning|afternoon|evening|(?:many )?thanks|thank you|cheers|ta)(?: again| to)?,?';
const ofWhom =
  '(?:on behalf of|according to|instead of|covering for|cover for|stand(?:ing)? in for|behalf of|care of|attention of|together with|along with|next to|beside|alongside|opposite|except|apart from|other than|(?:nobody|no one|everybody|everyone|anybody|all) but|thanks to|in touch with|(?:profile|account|laptop|login|record|case|row|rota|list|diary|hearing|bundle|statement|parents?|mother|father|name) of)';
const roles =
  '(?:colleague|deputy|boss|assistant|supervisor|trainee|friend|husband|wife|sister|brother|daughter|neighbour|team lead(?:er)?|interpreter|presenting officer|governor|applicant|respondent|complainant|referrer|caller|panell?ist|witness|teacher|chair(?:man|woman|person)?|officer|advis[eo]r|pupil|student|parent|case ?worker|clerk|solicitor|barrister|line manager|my manager|headteacher|head|secretary|named|called|new starter|member)';
const it = "(?:it is|it's|its|this is|that is|that's|is it|was it|it was)";

const before = (expression: string): RegExp => new RegExp(`(?:^|[^\\p{Alpha}\\d])${expression}[ \\u00a0]$`, 'u');
const afterDoneTo = before(`(?<!(?:to|the|a|an|any|no|this|that|my|your|for) )${doneTo}`);
const afterAskTo = before(
  `(?:to|pl(?:ea)?se|pls|could you|can you|will you|and|i'll|will) (?:ask|tell|ring|phone|call|email|text|message|chase|remind|help|thank|contact|nudge|ping|invite|let|add|copy in|give)`,
);
const afterWithWhom = before(withWhom);
/** "reassigned from rose to mark": either of the two. */
const passedFrom = /(?:assigned|passed|moved) from (?:\p{Alpha}+ (to) )?$/u;
const afterDeadline = before('(?:\\p{Alpha}+)(?: (?:it|this|that|them|all|both|one)){0,2} (?:by|for|from)');
const afterReported = before(
  '(?:report(?:ed)?|raised|told|chaired|flagged|noticed)(?: to us)? by|(?:came|heard)(?: it| this| that)? (?:from|to)',
);
const afterGreeting = before(greeting);
const afterOfWhom = before(ofWhom);
const afterIt = before(it);
const afterRole = new RegExp(`(?:^|[^\\p{Alpha}\\d])${roles}(?:[ ]|, | \\(| ?: | ?- )$`, 'u');

/** What people alone do, after their name: "may said", "precious can't". */
export const onlyPeople = wordList(
  `${doneByPeople} chairs chaired replied answered agreed suggested typed clicked complained knows believes swears reckons confirmed`,
);
const afterPerson = wordList('again here who that speaking calling too');
/** Of a person or a thing, and not after a word in its own sense: "grace has", "rose can't". */
const done = wordList(
  "has had hasn can cannot can't cant couldn could isn is was wasn needs wants gets got sees saw keeps does doesn did didn " +
    'never always still just also already now then only hasnt isnt wasnt doesnt didnt couldnt wont would will turned came went left joined arrived sent took lost found made gave ' +
    'looked tried used uses opened closed moved sat sits spoke read signed logged booked sorted fixed broke likes loves hates works worked lives',
);
const bases = wordList('have see get use open do need want log sign look try send ask know come go help be print save');
const asking = wordList('can could does did has is was would should');

/** "is april back yet", "was grace in today". */
const afterAskedIt =
  /(?:^|[\n.?!,;] ?|(?:and|but|if|when|whether|ask|know|that|because) )(?:is|was|isn't|wasn't|are|if|whether|that) $/u;
const presence =
  /^(?: (?:is|was))? (?:back|in today|in yet|away|on leave|off (?:today|sick)|around|about today|free|there|ok|okay|aware|available|due back|still (?:here|off|away)|here|out today|stuck|locked out|able to)(?!\p{Alpha})/u;

/** "faith was on the call", "Baker is away": where and how somebody is, and hardly a thing. */
const opensClause =
  /(?:[,;:] ?|(?:^|[^\p{Alpha}])(?:and|but|if|when|while|because|so|that|as|where|since|though|or) )$/u;
const isPresent =
  /^(?:'s| is| was| has been| will be|'ll be)(?: not| also| still| now| just| only| currently| already| both)? (?:on (?:the (?:call|phone|line|panel|rota|train|bus|hearing|team)|leave|holiday|annual|maternity|shift|duty|call|my|our|her|his)|in (?:the|a|our|her|his|my) (?:meeting|room|office|hearing|call|building|car|panel|team|chair|waiting|\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?)|in (?:a meeting|today|tomorrow|court|scheduling|admin|finance|legal|listing|casework|policy)|(?:with|beside|next to|behind|helping|covering for) (?:me|us|her|him|them|you)|at (?:lunch|home|work|her|his|their)|away(?:,|\.|$| (?:today|until|till|this|next|on|from))|working (?:from|on)|using|trying|asking|saying|covering|chairing|sitting (?:in|on|as|with)|leaving|able to|unable|locked out|thrown out|kicked out|logged (?:in|out|on|off)|signed (?:in|out|on|off)|told|asked to|unwell|ill|sick|off sick|happy (?:to|with)|aware|keen|worried|annoyed|cross|puzzled|confused|certain|convinced|adamant)(?!\p{Alpha})/u;

/** "paddy broke it again", "grace gave me the link". */
const didIt =
  /^ (?:(?:took|answered|made) (?:the|a|my|her|his) (?:call|message|minutes|notes)|left early|(?:broke|fixed|cleared|moved|changed|deleted|did|found|got|had|tried|sent|reset|restarted|made|took|left|lost|wrote|gave|told|showed|put|let|opened|closed|typed|uploaded|added|removed|helped|rang|emailed|printed|saved|renamed|shared|forwarded|logged|reported|spotted|noticed|handed|passed|lent|walked|talked|invited|muted|unmuted|signed) (?:it|me|us|them|him|her|mine|hers|theirs|everyone|both))(?!\p{Alpha})/u;
/** "pat can see it", "mark has it now": what a page or a mark cannot do. */
const canSee =
  /^ (?:has it|(?:can(?:not|'?t| also| still| only| no longer)?|could(?:n'?t)?) (?:see|hear|get|log|find|remember|confirm|tell|try|join|come|sign|access|approve|think|speak|type|open|read|print|upload|download|save|send|use|attend|make|do))(?!\p{Alpha})/u;
/** "neither can joy", "so does hope". */
const neither = /(?:^|[^\p{Alpha}])(?:neither|nor|so) (?:can|could|does|did|do|is|was|has|had|will|would|should) $/u;
/** "will just rang": no verb stands there. */
const hasJust =
  /^ (?:just|also|then|already|never|now|only|kindly|has|had) (?:just )?(?:rang|said|asked|told|emailed|phoned|texted|called|wrote|messaged|mentioned|replied|confirmed|noticed|saw|got|came|went|found|lost|tried|left|joined|dropped|rung|spoken)(?!\p{Alpha})/u;
export const justDid = ({ tokens, at, folded }: Standing): boolean =>
  hasJust.test(folded.slice(tokens[at]!.end, tokens[at]!.end + 30));
const notAPerson =
  /(?:^|[^\p{Alpha}])(?:the|a|an|this|that|my|your|our|their|its|no|any|some|of|new|old|i|we|you|they|he|she|it|to|and i|who|which) $/u;

export interface Standing {
  tokens: readonly NameToken[];
  at: number;
  folded: string;
}

const adjoins = (a: NameToken | undefined, b: NameToken | undefined, folded: string): boolean =>
  a !== undefined && b !== undefined && folded.slice(a.end, b.start) === ' ';

/**
 * Whether the words around one say that a person stands there, whatever the word is: what somebody does to a person stands before it, or
 * what people alone do after it. A month is one only where a date makes no sense: "reported by may", not "needed by may".
 */
export function standsAsPerson({ tokens, at, folded }: Standing): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  const left = folded.slice(Math.max(0, token.start - 60), token.start);
  const isMonth = monthNamesThatAreNames.has(token.word);
  const follows = adjoins(token, next, folded) ? next!.word : '';
  if (
    /^'s(?!\p{Alpha})/u.test(folded.slice(token.end, token.end + 3)) &&
    !/(?:^|[^\p{Alpha}])(?:the|a|this|that|it|there|what) $/u.test(left)
  )
    return true;
  if (
    follows !== '' &&
    (doingOfPeople.has(follows) || onlyPeople.has(follows)) &&
    !/(?:^|[^\p{Alpha}])(?:the|a|an|this|that|i|it|we|you|they|to|my|not|in|since|by|until) $/u.test(left)
  )
    return true;
  if (afterDoneTo.test(left) || afterAskTo.test(left) || afterGreeting.test(left) || afterOfWhom.test(left))
    return true;
  const [passed, to = follows] = passedFrom.exec(left) ?? [];
  if (passed && to === 'to') return !isMonth;
  if (afterWithWhom.test(left)) return !isMonth || !afterDeadline.test(left) || afterReported.test(left);
  if (isAwaited({ tokens, at, folded })) return true;
  if (token.opensSentence && !token.capital && cannot.test(folded.slice(token.end, token.end + 10))) return true;
  if (
    (token.opensSentence || opensClause.test(left)) &&
    isPresent.test(folded.slice(token.end, token.end + 40)) &&
    !(isMonth && !token.capital)
  )
    return true;
  if ((token.opensSentence || opensClause.test(left)) && canSee.test(folded.slice(token.end, token.end + 30)))
    return true;
  if (neither.test(left) && /^(?:\s*$|\n|[,.;:!?)])/.test(folded.slice(token.end, token.end + 3))) return true;
  if (!notAPerson.test(left) && justDid({ tokens, at, folded })) return true;
  if (!isMonth && !notAPerson.test(left) && didIt.test(folded.slice(token.end, token.end + 24))) return true;
  if (afterAskedIt.test(left) && presence.test(folded.slice(token.end, token.end + 24))) return true;
  if (afterIt.test(left))
    return afterPerson.has(follows) || /^(?:[,.]|$)/.test(folded.slice(token.end).trimStart().slice(0, 1));
  return false;
}

/** "rose can't find it". */
const cannot = /^ (?:can|couldn|hasn|isn|wasn|doesn|didn)'t(?!\p{Alpha})/u;
/** "waiting on rose to reply". */
export const isAwaited = ({ tokens, at, folded }: Standing): boolean => {
  const { start, end } = tokens[at]!;
  return afterAwaited.test(folded.slice(Math.max(0, start - 30), start)) && toDo.test(folded.slice(end, end + 14));
};

/** "for art, who is away", "with rose and me": bare, after a small word, at the end of what is said. "By chance" and "with joy" are no people. */
export function endsClause(tokens: readonly NameToken[], at: number, folded: string): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]!];
  if (!adjoins(before, token, folded) || monthNamesThatAreNames.has(token.word)) return false;
  if (sayings.has(`${before!.word} ${token.word}`)) return false;
  return (
    (/^(?:to|with|from|for|than|like)$/.test(before!.word) ||
      (before!.word === 'as' &&
        /same \p{Alpha}* ?as $/u.test(folded.slice(Math.max(0, token.start - 24), token.start)))) &&
    clauseEnd.test(folded.slice(token.end, token.end + 14))
  );
}
const clauseEnd =
  /^(?:\s*$|\n|[,.;:!?)]| (?:and|or|who|today|yesterday|again|too|as well|at|this|last|just|then|about|on (?:mon|tue|wed|thu|fri))(?!\p{Alpha}))/u;
const sayings = new Set(
  [
    'with hope faith joy grace will art star dot love patience mercy charity honour honor harmony sunny',
    'for hope joy grace star charity mercy max sale chance will violet amber pearl summer autumn',
    'from art hope joy dawn star max sage violet amber winter space',
    'to mark page will chase frank grant bill pat rob sue max dawn star wade carry art nick drop summer autumn drew read skip sky',
    'than hope joy gold',
    'like star art hope gold dawn mercy',
  ].flatMap((line) =>
    line
      .split(' ')
      .slice(1)
      .map((word) => `${line.split(' ')[0]} ${word}`),
  ),
);

/** Weaker signs, enough for a word that is no word of English: a role before it, or a verb of anybody's after it. */
export function maybeStandsAsPerson({ tokens, at, folded }: Standing): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (followsRole({ tokens, at, folded })) return true;
  return opens({ tokens, at, folded }) && adjoins(token, next, folded) && done.has(next!.word);
}

/** Where a clause begins, or what somebody thinks: "I think bex has it", and not "the busines has it". */
const opens = ({ tokens, at, folded }: Standing): boolean => {
  const { opensSentence, start } = tokens[at]!;
  const left = folded.slice(Math.max(0, start - 20), start);
  return (
    opensSentence ||
    opensClause.test(left) ||
    /(?:^|[^\p{Alpha}])(?:thinks?|says?|said|knows?|sees?|hopes?|guess|believes?|told|me|us|or|\+|&|,) $/u.test(left)
  );
};

/** "my deputy (Summer)", "the chair, faith": after what somebody is. */
export const followsRole = ({ tokens, at, folded }: Standing): boolean =>
  afterRole.test(folded.slice(Math.max(0, tokens[at]!.start - 30), tokens[at]!.start));

/** "can faith have access", "does hope see it": between a question's verb and what is done. */
export function standsInQuestion({ tokens, at, folded }: Standing): boolean {
  const [asked, token, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!adjoins(asked, token, folded) || !adjoins(token, next, folded)) return false;
  return asking.has(asked!.word) && bases.has(next!.word);
}

const aboveName = new RegExp(`(?:${signingOff}|best|yours|thx|rgds|advance|truly)[\\s,.!]*$`);
/** Whether a line is a name alone, below thanks or at the end of a message: "Thanks⏎Mehwish". */
export function isSignature({ tokens, at, folded }: Standing): boolean {
  const token = tokens[at]!;
  const from = folded.lastIndexOf('\n', token.start - 1) + 1;
  const to = folded.indexOf('\n', token.end);
  const line = folded.slice(from, to < 0 ? folded.length : to).trim();
  if (
    from === 0 ||
    line.length > 30 ||
    !/^[-–—~]{0,2}\s?\p{Alpha}[\p{Alpha}'.-]*(?: \p{Alpha}[\p{Alpha}'.-]*){0,2}[,.]?(?: x+)?$/u.test(line)
  )
    return false;
  if (to < 0 || folded.slice(to).trim() === '') return true;
  const above = folded.slice(0, from).trimEnd();
  return aboveName.test(above.slice(above.lastIndexOf('\n') + 1));
}
