import type { Mailbox } from '../message-file.js';

// Telephones that send what was said to them: a sound, and the words that a machine heard. Their senders are custom [L].
const telephone = /\bvoice[-_.]?mail\b|\bunity ?connection\b|^cisco unity\b/i;

export const isOfTelephone = ({ name, email }: Mailbox, subject: string): boolean =>
  telephone.test(email) ||
  telephone.test(name) ||
  /^(?:new )?voice ?-?(?:mail|message)\b|^message from .{0,60}\(?\+?\d[\d ]{7,14}\)?$/i.test(subject);

/** A number to ring, as Ofcom's plan groups it [D] or in one. */
const number = /(?:\+44 ?\(?0?\)?|\b0)\d(?:[ -]?\d){8,9}\b/;
export const numberIn = (...texts: readonly string[]): string =>
  texts.map((text) => number.exec(text)?.[0]).find(Boolean) ?? '';

/** How callers begin: "hello it's Asha Patel from the panel", "my name is asha patel and". */
const saysWho =
  /\b(?:it['’]?s|it is|this is|my name is|my name['’]s|i['’]?m called|i am)\s+(\p{L}[\p{L}'’-]+) (\p{L}[\p{L}'’-]+)(?: (\p{L}[\p{L}'’-]+))?/giu;
/** What stands behind a name that a machine wrote without capitals. */
const goesOn =
  /^(?:about|from|here|calling|ringing|phoning|speaking|at|and|again|on|i|i['’]m|erm?|um+|the|one|for|with|just)$/i;
/** No names: "it's the one", "this is about", "it's not working". */
const noName =
  /^(?:the|an?|about|not|no|just|me|my|your|our|only|for|to|on|in|at|all|it|that|this|what|why|how|still|been|very|really|so|too|as|regarding|to do|only|again|saying|asking|showing|working|coming|going|getting|doing|now|here|there|yes|well|like|because|quite|rather|always|never|nothing|fine|ok|okay|blank|gone|locked|white|empty|sorry|urgent)$/i;

const written = (word: string): string =>
  word.replace(/(^|[-'’])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** The name by which a caller calls themselves, as a machine heard it; empty where they do not. */
export function heardName(text: string): string {
  for (const [, first = '', second = '', third = ''] of text.slice(0, 4_000).matchAll(saysWho)) {
    if (noName.test(first) || noName.test(second)) continue;
    const isNamed = /^\p{Lu}/u.test(first) && /^\p{Lu}/u.test(second);
    const isLong = isNamed && /^\p{Lu}/u.test(third) && third.length > 1;
    if (!isNamed && !(third === '' || goesOn.test(third))) continue;
    return [first, second, ...(isLong ? [third] : [])].map(written).join(' ');
  }
  return '';
}

/** What stands above the words that a machine heard. */
const aboveTranscript =
  /^(?:(?:voice ?-?(?:mail|message)|message|call) )?(?:transcri(?:pt|ption)|preview)\b[^.]{0,40}$/i;

/**
 * What a caller said, and what the telephone says around it: the paragraph below a line that announces it, or the only one that stands in
 * quotation marks. Undefined where nothing tells them apart.
 */
export function transcriptIn(text: string): { words: string; rest: string } | undefined {
  const blocks = text.split(/\n\s*\n/).map((block) => block.trim().split('\n'));
  for (const [at, lines] of blocks.entries()) {
    const announced = lines.findIndex((line) => aboveTranscript.test(line.trim()));
    const isQuoted = /^["“][^"“”]{20,}["”]$/.test(lines.join(' '));
    if (announced < 0 && !isQuoted) continue;
    const within = lines.slice(announced + 1);
    const said = within.length > 0 ? within : (blocks[at + 1] ?? []);
    const words = said
      .join('\n')
      .replace(/^["“]|["”]$/g, '')
      .trim();
    if (words === '') return undefined;
    const rest = blocks.flatMap((block) =>
      block === said ? [] : [(block === lines && said === within ? lines.slice(0, announced + 1) : block).join('\n')],
    );
    return { words, rest: rest.filter(Boolean).join('\n\n') };
  }
  return undefined;
}
