import { readFileSync } from 'node:fs';

const beside = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');

export const known = JSON.parse(beside('known.json'));

/**
 * The lines of a corpus: their text without the marks, what is marked in them with its place, and the heading they stand under.
 * @param {string} name a file beside this one
 */
export function readCorpus(name) {
  let heading = '';
  return beside(name)
    .split('\n')
    .flatMap((line) => {
      if (line.startsWith('## ')) heading = line.slice(3);
      if (line.trim() === '' || line.startsWith('#')) return [];
      const personal = [];
      let text = '';
      for (const part of line.split(/(\[\[.*?\]\])/)) {
        const inside = /^\[\[(.*)\]\]$/.exec(part)?.[1];
        if (inside !== undefined) personal.push({ text: inside, start: text.length, end: text.length + inside.length });
        text += inside ?? part;
      }
      // A sign-off stands on a line of its own, below its thanks.
      return [{ text: text.replaceAll('⏎', '\n'), personal, heading }];
    });
}

/** What only says what a marked number is, and not whose it is: "case" of "case 18456", "ext." of "ext. 204". */
const labels =
  /(?<![\p{L}\p{N}])(?:case|matter|record|ref(?:erence)?|trn|ni|no|number|ext(?:ension)?|tel|phone|post ?code|dob|born|id|ticket)(?![\p{L}\p{N}])/giu;
/** Of a link, all before its first mark of a question or the last of its steps. */
const wayOfLink = /^https?:\/\/(?:[^/?#]*\/)*/u;

const blanked = (text) =>
  [labels, wayOfLink].reduce((rest, sign) => rest.replace(sign, (found) => ' '.repeat(found.length)), text);

/**
 * How a finder does on a corpus: the share of what is personal that is found or shown whole, and of the lines without any in which
 * something is. `find` gives places: `[{ start, end }]`. `tellingFound` is the share of what is found whole but for a label before its number and the
 * way of a link: what is left of it leads to nobody.
 */
export function judge(lines, find) {
  const missed = [];
  const shown = [];
  let items = 0;
  let untold = 0;
  for (const line of lines) {
    const places = find(line.text);
    const isFound = (at) => places.some(({ start, end }) => start <= at && at < end);
    for (const item of line.personal) {
      items += 1;
      // What stands between the words of a name or the groups of a number may stay: it says nothing.
      const isAllFound = (text) =>
        [...text].every((character, n) => !/[\p{L}\p{N}]/u.test(character) || isFound(item.start + n));
      const whole = isAllFound(item.text);
      // A mark that is a label and nothing else has no other part.
      const telling = blanked(item.text);
      if (!whole && (telling.trim() === '' || !isAllFound(telling))) untold += 1;
      if (!whole) missed.push({ ...item, line: line.text, heading: line.heading });
    }
    if (line.personal.length === 0 && places.length > 0) shown.push({ line: line.text, places });
  }
  const clean = lines.filter(({ personal }) => personal.length === 0).length;
  return {
    items,
    clean,
    found: 1 - missed.length / items,
    tellingFound: 1 - untold / items,
    shownClean: shown.length / clean,
    missed,
    shown,
  };
}
