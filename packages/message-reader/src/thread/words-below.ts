import type { Quoted } from './read-thread.js';

// How people answer below a heading that marks no line of what it quotes (Outlook): RFC 3676, section 4.5 and RFC 1855, section 2.1.1 say
// that a quotation is marked and an answer follows it [D]; Outlook marks only where that is set ("prefix each line") [D]. How the
// answers are announced and marked is from memory of such mail [L].

/** "My answers are in red", "I have replied under each question": what says that own words stand among the other's. */
const announces =
  /\b(?:answers?|answered|answering|repl(?:y|ies|ied)|respon(?:se|ses|ded)|comments?|commented|notes?|additions)\b[^.?!\n]{0,60}\b(?:below|beneath|under(?:neath)?|in[- ]?line|within|in the text|against each|next to|after each|in (?:red|bold|blue|green|purple|italics?|capitals|caps|brackets|colour|yellow))\b|\b(?:see|read|look)\b[^.?!\n]{0,20}\bin[- ]?line\b/i;
/** Somebody who announces says no more than that. */
const longestAnnouncement = 300;

/** What people put before each of their answers: an arrow, stars, their name or initials in brackets, "A:". */
const answerMark =
  /^(?:(>>+|[-=]{2,}>|\*{2,}(?=\s))|(\[\p{Lu}[\p{L}'’ .-]{0,24}\]|(?:A|Ans|Answer|ANSWER)(?: ?\d{1,2})?(?=[:.)])))[\s:.)]*(?=[\p{L}\d])/u;

const asks = (line: string): boolean => /\?["'”’)]?$/.test(line);

/** Whether a question is followed by what may be its answer. */
const isAnswered = (lines: readonly string[]): boolean =>
  lines.some((line, at) => asks(line) && at + 1 < lines.length && !asks(lines[at + 1]!));

/** Whether two lines or more begin with one mark of an answer, and say more. */
function hasMarkedAnswers(lines: readonly string[]): boolean {
  const seen = new Set<string>();
  return lines.some((line, at) => {
    const [, arrow, label] = answerMark.exec(line) ?? [];
    // A label in brackets is on many a line that answers nothing.
    const isAnswer = arrow ?? (/[?:]$/.test(lines[at - 1] ?? '') ? label?.replace(/ ?\d{1,2}$/, '') : undefined);
    if (isAnswer === undefined) return false;
    const isAgain = seen.has(isAnswer);
    seen.add(isAnswer);
    return isAgain;
  });
}

/**
 * Whether own words stand among those of the nearest message below a heading, of which no line is marked. Signs are taken together: they
 * are announced, or marked alike twice; or nothing is said above, and the heading names nobody, or a question is answered below it.
 * Who wrote which line cannot be told then, and an answer without its question says little: they stay together.
 * `above` is what the person wrote above it, without greeting and signature; `lines` those below that say something.
 */
export function answersWithin(one: Quoted, above: string, lines: readonly string[]): boolean {
  if (one.sign === 'forward') return false;
  if (above.length < longestAnnouncement && announces.test(above)) return true;
  if (hasMarkedAnswers(lines)) return true;
  if (above !== '' || one.sign !== 'reply') return false;
  return (one.from.name === '' && one.from.email === '') || isAnswered(lines);
}
