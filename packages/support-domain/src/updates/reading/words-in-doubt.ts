import type { FoundDate } from './find-dates.js';
import type { LooseClock } from './left-over.js';
import { isPlainWord } from './plain-words.js';
import { isAsked } from './question.js';
import type { Token } from './tokens.js';

/** A row as it is looked through: its days stand as ◇, days with their hours as ◈, any other date as ◆, and hours that stand apart as ◷. */
const marked = (
  row: string,
  tokens: readonly Token[],
  dates: readonly FoundDate[],
  clocks: readonly LooseClock[],
): string => {
  const markOf = ({ date, clock }: FoundDate) => {
    if (clock) return '◈';
    return !isAsked(date) && date.precision === 'day' ? '◇' : '◆';
  };
  const spans = [
    ...dates.map((date) => ({ from: date.from, until: date.until, mark: markOf(date) })),
    ...clocks.map(({ place, next }) => ({ from: place, until: next, mark: '◷' })),
  ].sort((one, other) => one.from - other.from);
  let said = '';
  let done = 0;
  for (const { from, until, mark } of spans) {
    said += `${row.slice(done, tokens[from]!.from)} ${mark} `;
    done = Math.max(done, tokens[until - 1]!.until);
  }
  return (said + row.slice(done)).replace(/ {2,}/g, ' ');
};

const moves =
  '(?:mov|postpon|delay|push|reschedul|shift|chang|extend|revis|slipp?|updat|amend|alter|correct|adjust|defer|advanc|accelerat|replac|paus)(?:e|e?[sd]|ing)?|brought|pulled';

/** What is known to leave the date beside it as it is, of words that elsewhere would not. */
const known = (
  [
    // What moved, with where it moved to.
    [`\\b(?:${moves})\\b(?=[^.;◆◇◈]{0,80} from [◆◇◈] to [◆◇◈])`, ''],
    [
      `\\b(?:${moves})\\b(?: back| forward| out| in)?(?=(?: (?!by|from|not|if|or\\b)[\\w-]+){0,8} (?:to|until|till|through) [◆◇◈])`,
      '',
    ],
    ['\\boriginally (?:scheduled|planned) for [◆◇◈]', ''],
    [',? instead of [◆◇◈]', ''],
    ['\\(not [◆◇◈][^()]{0,30}\\)', ''],
    ['\\b(?:by )?no later than (?=[◆◇◈])', 'by '],
    [
      '\\b(?:on or (?:after|around|before)|before|prior to|beyond|(?<=\\bbeen\\b[^.;]{0,90})since) (?=[◆◇◈])|\\bafter (?=[◇◈])',
      'by ',
    ],
    [
      "(?<![◆◇◈] (?:will |does |do |has |have )?)\\b(?:will|does|do|has|have)? ?(?:no longer|not|won't|cannot|can't) (?:be )?(?:available|accessible|reachable|supported|functional|function|work|provide support|receive|accepted|permitted|sold|able to (?:create|use|access|edit|install|sign|connect|view|open|see|send|add))\\b",
      '',
    ],
    ["(?<!\\bwe )\\b(?:can no longer|cannot|can't) (?:be )?[a-z]+|\\bno (?:admin )?action\\b", ''],
    [
      '\\b(?:for |in a )?(?:up to |about |around |approx\\.? |approximately |roughly )?(?:\\d{1,3}|one|two|three|four|six)(?: ?- ?\\d{1,3})?[ -](?:hour|hr|minute|min)s?\\b(?! (?:of|after|before|later|earlier|from|prior|ahead|into|past|notice))',
      '',
    ],
    ["\\b\\d{1,3}[- ]day grace period\\b|\\bgrace period of \\d{1,3} days\\b|\\b\\d{1,3} days' notice\\b", ''],
    ['\\ball (?:day|weekend)\\b|\\bend of (?:the )?day on\\b|(?<=[◈◷] )the next day\\b|\\bearly access\\b', ''],
    ['\\bthe weekend(?: of)? (?=◆)|\\bnights (?:of|from) (?=◆)', ''],
    [
      '\\b(?:today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun)[ ,(]{1,3}(?=[◇◈])',
      '',
    ],
    [
      '\\b(?:end of life|extended end of support|out-of-band|(?:\\d{4} )?release wave \\d|the same day|patch night|(?:every|each) (?:tenant|user|customer)|(?<=◆ )or so|over \\d+ weeks of|support is withdrawn|may take longer|has been (?:added|scheduled|planned)|last day of (?:updates|support)|moves to (?:a|its)|(?:deprecation|retirement|maintenance) notice|if you have not [a-z]+ it(?: yet)?|(?<=[◇◈] )(?:mon|tues|wednes|thurs|fri|satur|sun)day|the recent update)\\b|\\+0+\\b',
      '',
    ],
    ['\\bnext (?:(?:scheduled )?release|security update)\\b', ''],
    ['\\b(?:more|less) than (?=\\d)|\\b(?:about|around|approximately|roughly) (?=\\d|[◷◈])', ''],
    [
      '\\b(?:scheduled|planned|set|slated|targeted|expected|due|maintenance|outage|rollout|release|retirement|downtime) for (?=[◆◇◈])',
      'on ',
    ],
    // "Between six and ten" are hours; "seven protocols" are none.
    ['\\b(?:one|two|three|four|five|six|seven|eight|nine|ten) (?=[a-z]+s\\b|of the\\b)', ''],
    ['\\bsubject to change\\b|\\bmonthly (?:update of|enterprise)\\b|(?<![◆◇◈] )\\bor later\\b(?! [◆◇◈])', ''],
    ['(?<!\\bat )\\bthe latest (?=[a-z])|^(?:latest|but) (?=[a-z])', ''],
    [
      '\\bmessage cent(?:er|re)(?: posts?)?\\b|\\bthe following (?=(?:services|systems|sites|apps|features|versions|regions)\\b)',
      '',
    ],
    ['\\b(?:may|will) (?:still |also )?(?:present|see|need|be unable)\\b', ''],
  ] as const
).map(([words, instead]) => [new RegExp(words, 'gi'), instead] as const);

/** What alters a date and may be written with a capital, as in a title. With a small letter every word has to be a plain one. */
const doubtful =
  /^(?:not?|nor|never|none|n?either|unless|whether|once|except|however|although|though|despite|instead|rather|whereas|could|might|would|perhaps|maybe|about|around|than|soon|least|last|next|another|again|every|each|half|today|tomorrow|tonight|since|then|yet|was|were|had|early|earlier|earliest|mid|late|later|latest|after|before|hours?|days?|nights?|weeks?|months?|years?|fortnight|weekends?|morning|afternoon|evening|hold|draft|if|but|tb[acd]|e(?:o[dmy]|ta)|cob|aoe|asap|void|i|my|me|he|she|dated|webinar|meeting|pilot|trial|survey|digest|newsletter|delay|pause|postpone|cancel|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;

const marks = `, . : ; ( ) [ ] - – | / " ' * _ # & •`;
const leads = new Set(
  `in on by from until to till through during starting beginning commencing effective as at and between is are begin begins start starts end ends due now live ${marks}`.split(
    ' ',
  ),
);
const follows = new Set(
  `and or to for in at by with from we it the this on as all will is are be you your our their users tenants admins customers existing new any most some these only through until till when while during between has have had do does did can before after due across expect beginning starting automatically ◷ ${marks}`.split(
    ' ',
  ),
);
/** What has a date for its name: "the May 2026 update". */
const named =
  /^(?:updates?|releases?|patch(?:es)?|builds?|versions?|previews?|cumulative|security|features?|quality|edition|wave|rollups?|deployments?|changes?)$/;
const ofTime =
  /^(?:data|versions?|builds?|files?|messages?|updates?|records?|reports?|logs?|cop(?:y|ies)|backups?|emails?|images?)$/i;
const mark = /^[◆◇◈]$/;
const planned = /^(?:completed|needed|required|called|limited|based|closed|related)$/i;
/** What is said of a time to come. */
const ahead = /^(?:scheduled|planned|expected|supported|listed)$/i;
/** "5 May to date": a stretch without an end. */
const openEnd = /^(?:date|present|now|completion|end|further|then)$/i;
const participle = /(?:[^e]ed|made|given|taken|seen|shown|run)$/;
const carries = /^(?:is|are|be|been|being|,|:|-|\(|\|)$/;
/** In a sentence without a date: what takes it back. */
const takenBack =
  /\b(?:cancel\w*|postpon\w*|delay\w*|paus\w*|on hold|withdr[ae]w\w*|defer\w*|suspend\w*|halt\w*|reschedul\w*|supersed\w*|revert\w*|rolled back|rescind\w*|retract\w*|disregard|ignore|20\d\d (?:release )?wave|wave \d,? 20\d\d|(?:new|another|different|revised|later) (?:date|timeline|schedule)s?|no longer (?:applies|stands?|valid|correct|accurate|the case|planned|scheduled|going|happening)|unfortunately|until further notice|(?:at|to|until) (?:a|some) (?:later|future) (?:date|time)|(?:to be|tb) ?(?:announced|confirmed|decided|determined)|tb[acd]|(?:announce|share|communicate|provide|publish|confirm)\b.{1,40}\b(?:dates?|timelines?|timing|schedules?)|(?:dates?|timelines?|timing|schedules?)\b.{1,60} (?:will|to) be (?:announced|shared|communicated|provided|published|confirmed)|apologi[sz]\w*|sorry|incorrect\w*|mistake\w*|typo|not (?:go(?:ing)?|take|taking|proceed\w*|happen\w*|start\w*|begin\w*|yet))\b/i;

/** Whether a line without a date takes back that of the line above, or says that it is still to come. */
export const isTakenBack = (line: string): boolean => takenBack.test(line);

/** Why what stands beside a date may alter it: the mark or word, or undefined. */
const besideDate = (words: readonly string[], place: number): string | undefined => {
  const [before, after] = [words[place - 1] ?? '', words[place + 1] ?? ''].map((word) => word.toLowerCase()) as [
    string,
    string,
  ];
  const isLed =
    /^[◆◇◈◷]?$/.test(before) || leads.has(before) || isPlainWord(before) || /^[A-Z]/.test(words[place - 1]!);
  if (!isLed) return words[place - 1];
  // "Figures for May", "compatible with May", "data from May": what is of that time, and does not come then.
  const isOfThen =
    (before === 'for' && words[place] !== '◈') ||
    /^(?:with|via|under|across|into|below)$/.test(before) ||
    (before === 'from' && ofTime.test(words[place - 2] ?? ''));
  if (isOfThen) return words[place - 1];
  // "The end date of 1 July", "1 July has changed", "1 July does not suit".
  if (/^(?:do|does|did|is|can)$/.test(after) && !/^[a-z]/.test(before)) return words[place + 1];
  if (before === 'of' && words[place - 2]?.toLowerCase() !== 'as') return 'of';
  const isOther = /^[^a-z\d◷◆◇◈]/.test(after) && !follows.has(after);
  const isItsName = /^[a-z]/.test(words[place + 1] ?? '') && !follows.has(after);
  const endsOpen = /^(?:to|until|till|through)$/.test(after) && openEnd.test(words[place + 2] ?? '');
  const isOr = after === 'or' || (after === ',' && words[place + 2] === 'or');
  if (/^(?:\d|ha[sd]$|have$)/.test(after) || named.test(after) || isOther || isItsName || isOr || endsOpen)
    return words[place + 1];
  // "Updates released on", "support ended on", "Launched in", "Opened:": when something else was, or what is over. "It is released on" is not.
  let at = place - (leads.has(before) && /^[a-z:]/.test(before) ? 2 : 1);
  // "Rolled out: May".
  if (before === ':' && /^(?:out|off|on|down)$/.test(words[at] ?? '')) at -= 1;
  const verb = words[at] ?? '';
  const aboutVerb = words.slice(Math.max(0, place - 6), at).map((word) => word.toLowerCase());
  if (
    /ed$/.test(verb) &&
    !/^(?:Retir|Deprecat)/.test(verb) &&
    !(at && before !== ':' ? planned : ahead).test(verb) &&
    !aboutVerb.some((word) => carries.test(word))
  )
    return verb;
  const or = words.lastIndexOf('or', place - 1);
  return or >= 0 && place - or <= 2 ? 'or' : undefined;
};

const titleWord = /^(?:To|On|In|For|Of|And|Is|Are|Will|Until|From|By|At|Be|With|Starts?|Begins?|Ends?)$/;

const inDoubt = (sentence: string): string | undefined => {
  const words = sentence.match(/[A-Za-z]+(?:'[a-z]+)?|\d+(?:[.,:]\d+)*|[^\sA-Za-z\d]/g) ?? [];
  // In a title every word has a capital, and a capital says nothing.
  const isTitle = words.some(
    (word, place) => place > 0 && titleWord.test(word) && !/^[.:;|•(]$/.test(words[place - 1]!),
  );
  const isDate = words.map((word) => mark.test(word));
  const [first, last] = [isDate.indexOf(true), isDate.lastIndexOf(true)];
  for (const [place, written] of words.entries()) {
    const word = written.toLowerCase().replace(/'(?:s|ll|re|ve)$/, '');
    const before = words[place - 1]?.toLowerCase() ?? '';
    if (mark.test(word)) {
      const beside = besideDate(words, place);
      if (beside !== undefined) return beside;
      continue;
    }
    // A year or hours that nobody read, and a date that somebody asks for.
    const isHour =
      /^\d{1,2}(?:[.:]\d\d)?$/.test(word) &&
      ((!word.includes('.') && /^(?:from|to|at|between|until|till|by|on|after|before)$/.test(before)) ||
        /^[-–◷]$/.test(before) ||
        words.slice(place + 1, place + 3).includes('◷') ||
        (/^[,(]$/.test(before) && /^[◆◇◈◷]$/.test(words[place - 2] ?? '')));
    const isYear = /^(?:19|20)\d\d$/.test(word) && /^[a-z-]/.test(words[place - 1] ?? '');
    if (word === '?' || isHour || isYear) return word;
    // "A reminder goes out on"; and not "as a reminder of".
    if (/^reminders?$/.test(before) && /^(?:go|goes|will|follows?)$/.test(word)) return before;
    if (/^(?:up|off)$/.test(word) && before === 'sign') return `sign ${word}`;
    if (!/^[a-z]/.test(word) || word === 'or') continue;
    if (doubtful.test(word) || (written === 'may' && place < first && before !== 'you')) return written;
    // "Rollback is complete", "Reserve date": a capital that begins a sentence says nothing, unless another follows it.
    const begins = /^(?:|[.:;|•]|-)$/.test(before) && !/^(?:[A-Z]|\d+\.\d|$)/.test(words[place + 1] ?? '');
    // "Mailboxes created in Europe before 5 May": whose they are, and not when it comes.
    const isWhose =
      place > 0 &&
      place < first &&
      participle.test(word) &&
      !planned.test(word) &&
      !ahead.test(word) &&
      /^(?:in|on|by|with|from|for|before|after|to|using|at|since|until)$/.test(words[place + 1] ?? '') &&
      !words.slice(Math.max(0, place - 4), place).some((one) => carries.test(one.toLowerCase()));
    if (isWhose) return written;
    const isName =
      /[A-Z]/.test(written) &&
      !/(?:(?<!^unit)ed|ing|ly)$/.test(word) &&
      (!begins || /.[A-Z]/.test(written)) &&
      (!isTitle || /.[A-Z]/.test(written));
    // "Starting 5 May, those who accept" says who; before its date it may say which day is meant.
    const isAfter = place > last && word === 'who';
    if (!isName && !isAfter && word !== 'may' && !isPlainWord(word)) return written;
  }
  return undefined;
};

/**
 * The word of a row that may alter its date, or undefined where every word is known to leave it as it is. So a word that nobody thought of is asked
 * about, and none is skipped.
 */
export const wordInDoubt = (
  row: string,
  tokens: readonly Token[],
  dates: readonly FoundDate[],
  clocks: readonly LooseClock[],
): string | undefined => {
  let said = marked(row, tokens, dates, clocks);
  for (const [words, instead] of known) said = said.replace(words, instead);
  for (const sentence of said.split(/(?<=[a-z)◆◇◈◷\d] ?)[.;](?=\s|$)/)) {
    const word = /[◆◇◈]/.test(sentence) ? inDoubt(sentence) : takenBack.exec(sentence)?.[0];
    if (word !== undefined) return word;
  }
  return undefined;
};
