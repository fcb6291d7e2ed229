import { hasDay, isOfSentence, ofSpeech, wrote, wroteElsewhere, type Attribution } from './labels.js';

// The line above a quoted message, of programs and in languages that are laid out in another way than "On …, … wrote:". A line that one
// cannot tell from somebody's own sentence counts only where what stands below it is marked as quoted.

const anyWrote = `(?:${wrote}|${wroteElsewhere})`;
const longest = 400;

const withAddress = /[<(](?:mailto:)?[^<>()\s]{1,250}@[^<>()\s]{3,250}[>)]/;
const bareAddress = /(?<=\s)[^<>()\s]{1,64}@[^<>()\s]{3,200}(?=\s)/;

/** Whether the word for "wrote" ends the line, as programs put it, or stands right behind the address with the day after it. */
const endsInWrote = new RegExp(`[\\s>)]${anyWrote},?\\s?[:：]$`, 'iu');
const cjkWrote = /(?:写道|寫道|님이 작성)\s?[:：]$/u;
const wroteThenDay = new RegExp(`[>)]\\s(?:${wrote})\\s(?:on|am|le|el|den|op)\\s[^<>]{0,12}\\d[^<>]{3,60}[:：]$`, 'iu');

/** With the day, or with the name: somebody's sentence has words before them. */
const beginsAsOne = /^\P{L}{0,6}\d|^(?:\p{L}{1,12}[.,]{0,2}\s){1,4}\d|^[^\d:]{1,60}[<(]/u;

/** A name begins with a capital; the word for "user" or "by" before it does not. Scripts without capitals have the name alone before it. */
function whoIn(line: string, address: RegExpExecArray): string {
  const before = line.slice(0, address.index);
  const name = /(?:\p{Lu}[\p{L}'’.-]{0,40}\s){1,4}$/u.exec(before)?.[0] ?? /^\p{Lo}{1,20}\s?$/u.exec(before)?.[0] ?? '';
  return name + address[0];
}

/**
 * The same in any language of these, unmarked too: a day, an address in brackets, the word for "wrote", and nothing behind them. Outlook in
 * Hungarian, Turkish, Czech; Gmail in Korean and Chinese (crisp-oss/email-forward-parser, alfonsrv/mail-parser-reply, tests [R]).
 */
export function addressedAttribution(line: string): Attribution | undefined {
  if (line.length > longest || !hasDay(line)) return undefined;
  const address = withAddress.exec(line);
  if (!address || !(endsInWrote.test(line) || cjkWrote.test(line) || wroteThenDay.test(line))) return undefined;
  if (!beginsAsOne.test(line) || isOfSentence.test(line)) return undefined;
  return { who: whoIn(line, address), when: line };
}

/** Old Gmail: "2011/4/7 Asha Patel <asha@panel.example>", "2016-03-03 17:21 GMT+01:00 Asha Patel" (discourse, talon [R]). */
const dayThenName =
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:,? \d{1,2}:\d\d)?(?: GMT[+-]\d{1,2}:?\d\d)?,? (?<who>\p{Lu}[^<>:@]{1,80}(?:<[^<>\s]{3,254}>)?)\s?:?$/u;
/** "In message <…>, Asha Patel <…> writes:", "Asha Patel via Panel forum wrote:", "Asha Patel (asha@panel.example) wrote:": no day at all. */
const undated = new RegExp(
  `^(?:In (?:message|article) <[^<>]{3,254}>,? )?(?<who>[^:]{2,120}?)\\s(?:${anyWrote}),?\\s?:$`,
  'iu',
);
const endsInWroteElsewhere = new RegExp(`[\\s>)](?:${wroteElsewhere})\\s?[:：]$`, 'iu');
/** Android: "---- Asha Patel wrote ----". */
const ruled = /^-{3,8} ?(?<who>\p{Lu}[^:-]{1,80}) wrote ?-{3,8}$/u;

/** A line of another language or an older program, above what is marked as quoted. */
export function foreignAttribution(line: string): Attribution | undefined {
  if (line.length > longest) return undefined;
  const who = ruled.exec(line)?.groups?.['who'] ?? dayThenName.exec(line)?.groups?.['who'];
  if (who) return { who, when: line };
  if (!/[:：]$/.test(line)) return undefined;
  const address = withAddress.exec(line) ?? bareAddress.exec(line);
  if (hasDay(line)) {
    if (address && beginsAsOne.test(line)) return { who: whoIn(line, address), when: line };
    if (!endsInWroteElsewhere.test(line)) return undefined;
    return { who: /(\S{2,60})\s\S+\s?[:：]$/u.exec(line)?.[1] ?? '', when: line };
  }
  const said = undated.exec(line)?.groups?.['who'];
  const isOfProgram = said !== undefined && (address !== null || / via \S/.test(said));
  return isOfProgram && !ofSpeech.test(said) ? { who: said, when: '' } : undefined;
}
