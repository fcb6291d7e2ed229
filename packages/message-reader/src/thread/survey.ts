import { firstPerson, ofOurs, reports, tellsMore } from './boilerplate.js';

/**
 * What firms ask below their letters: to be rated, or followed. It has a place to go to, or answers to choose from, and says nothing else: marks in a
 * row, stars, thumbs, or faces that are pictures, as the feedback blocks of the NSW Email Toolkit and Exclaimer's have them [D]. Their words
 * are custom, and from memory of such letters [L].
 */
const asksFor =
  /^(?:how (?:did|are) (?:we|i) do(?:ing)?(?: today)?\?|how (?:would you (?:rate|describe)|was|satisfied|happy|helpful|likely)\b[^.?]{0,90}\?|(?:please )?rate (?:our|my|this|the|your) \w+(?: \w+){0,3}|(?:please )?(?:take|complete|fill in) (?:our|this|a) (?:[\w-]+ ){0,3}survey|(?:please )?(?:tell us|let us know) how (?:we|i) (?:did|are doing)|we(?:['’]d| would)? (?:value|welcome|love) your feedback|(?:was|is) this (?:reply|answer|e-?mail|message|response) helpful\?|(?:are you|how) (?:happy|satisfied) with (?:our|my|this|the) [^.?]{0,60}\?|(?:follow|find|like|connect with) us (?:on|at)\b|(?:follow|find) us\s?:)/i;
const goesSomewhere = /https?:|www\.|\b(?:LinkedIn|Facebook|Instagram|YouTube|Twitter|X)\b/;
const isOfNobody = (paragraph: string): boolean =>
  !firstPerson.test(paragraph) &&
  !ofOurs.test(paragraph) &&
  !reports.test(paragraph) &&
  !/\b(?:cannot|nothing|blank|white|empty|missing|broken|error)\b/i.test(paragraph);

export const asksToRate = (paragraph: string): boolean =>
  paragraph.length < 400 &&
  asksFor.test(paragraph) &&
  goesSomewhere.test(paragraph) &&
  isOfNobody(paragraph) &&
  !/\bnot\b/i.test(paragraph) &&
  !tellsMore(paragraph.replace(asksFor, ''));

const mark =
  "(?:good|bad), i['’]m (?:un|dis)?satisfied|could be better|not (?:good|great|ok|happy|helpful|satisfied|so good)|excellent|great|good|ok(?:ay)?|fine|average|fair|neutral|poor|bad|terrible|awful|(?:very |un|dis)?(?:satisfied|happy|helpful|pleased)|amazing|yes|no|(?:one|two|three|four|five|\\d{1,2}) stars?|thumbs (?:up|down)|[\\u2600-\\u27bf\\u{1f300}-\\u{1faff}]\\ufe0f?|\\d{1,2}";
const marks = new RegExp(`(?<![\\p{L}\\d])(?:${mark})(?![\\p{L}\\d])`, 'giu');
const longestMarks = 600;
/** How many of "Great | OK | Poor" stand in a line that holds nothing else, but where each leads to: what one can choose from. */
function marksIn(line: string): number {
  if (line.length > longestMarks) return 0;
  const said = line.replace(/https?:\/\/\S+/g, ' ');
  return /[^\s|·•/,<>()–—-]/.test(said.replace(marks, ' ')) ? 0 : (said.match(marks) ?? []).length;
}
/** What stands beside them: why one is asked, and where to press. */
const beside =
  /^(?:(?:please )?(?:click|choose|select|tap|press|pick|use) (?:on )?(?:one|any|a|an|the)\b|your feedback\b|it (?:only )?takes\b|thank you for your feedback\b|<?https?:\/\/\S+$|let us know\b)/i;
/** One place to press, of which the page keeps no more than its words. */
const oneChoice =
  /^(?:(?:please )?(?:click|tap|press) (?:here|below)\b|leave (?:us )?(?:a )?(?:review|feedback)\b|tell us\b)/i;

/**
 * Where a survey ends that begins at `at`: what it asks, and below it what one can choose from, each in a line or all in one. Undefined where there
 * is none: a question alone may be somebody's, and "Poor." their answer; below a signature, with nothing after it, its answers were pictures.
 */
export function endOfSurvey(
  lines: readonly string[],
  at: number,
  to: number,
  isBelowSignature = false,
): number | undefined {
  const [asked] = asksFor.exec(lines[at]!) ?? [];
  if (asked === undefined) return undefined;
  let choices = 0;
  let end = at;
  const behind = lines[at]!.slice(asked.length).trim();
  const said = [behind, ...lines.slice(at + 1, Math.min(to, at + 16))];
  for (const [index, line] of said.entries()) {
    if (line === '') continue;
    const here = marksIn(line);
    if (here === 0 && !((beside.test(line) || oneChoice.test(line)) && isOfNobody(line) && line.length < 200)) {
      if (index === 0) return undefined;
      break;
    }
    choices += here === 0 && oneChoice.test(line) ? 2 : here;
    end = at + index;
  }
  const isAlone = isBelowSignature && lines.slice(end + 1, to).every((line) => line === '');
  return choices >= 2 || isAlone ? end + 1 : undefined;
}
