/** A text with its escapes read, and where each of its characters came from. */
interface DecodedText {
  decoded: string;
  /** For each UTF-16 unit of `decoded`, its place in the text; one more for the end. */
  places: readonly number[];
}

const escapes = /(?:%[0-9a-f]{2})+|&(?:#x?[0-9a-f]{2,5}|[a-z]{2,6});/gi;

/** By the name that HTML has for it [D html.spec.whatwg.org, "Named character references"]: these, and a letter with its accent. */
const named: Readonly<Record<string, string>> = { amp: '&', apos: "'", lsquo: "'", nbsp: ' ', quot: '"', rsquo: "'" };

function ofEntity(entity: string): string | undefined {
  const [, hex, figures, letter] =
    /^&(?:#(x)?([0-9a-f]+)|([a-z])(?:acute|grave|circ|uml|tilde|cedil));$/i.exec(entity) ?? [];
  const code = parseInt(figures ?? '', hex ? 16 : 10);
  return code > 31 ? String.fromCodePoint(code) : (letter ?? named[entity.slice(1, -1)]);
}

/** A link within a link within a link: deeper than any page writes one. */
const mostTimes = 3;

/**
 * A text as a link in it means it: `Asha%20Patel` is a name, and `%7Ba1b2…%7D` an id in brackets; or as the page that it was copied from:
 * `D&#39;Souza`. What is no escape of a character ("100%25 of it" is, "100% beside it" is not) stays as it is. Twice escaped is read twice, as a page
 * does that hands its link on: `Asha%2520Patel`.
 */
export function decodeWithPlaces(text: string, times = mostTimes): DecodedText {
  const once = decodedOnce(text);
  if (times === 1 || once.decoded === text) return once;
  const { decoded, places } = decodeWithPlaces(once.decoded, times - 1);
  return { decoded, places: places.map((place) => once.places[place]!) };
}

function decodedOnce(text: string): DecodedText {
  const places: number[] = [];
  let decoded = '';
  const copy = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) places.push(at);
    decoded += text.slice(from, to);
  };
  let done = 0;
  for (const { 0: run, index } of text.matchAll(escapes)) {
    copy(done, index);
    done = index;
    // A broken run is read up to where it breaks: a character is at most four escapes.
    while (done < index + run.length) {
      const [character, length] =
        run[0] === '&'
          ? [ofEntity(run), run.length]
          : firstCharacter(text.slice(done, Math.min(done + 12, index + run.length)));
      if (character === undefined) copy(done, done + length);
      else {
        for (let i = 0; i < character.length; i += 1) places.push(done);
        decoded += character;
      }
      done += length;
    }
  }
  copy(done, text.length);
  places.push(text.length);
  return { decoded, places };
}

function firstCharacter(run: string): [character: string | undefined, length: number] {
  for (let length = 3; length <= run.length; length += 3) {
    try {
      return [decodeURIComponent(run.slice(0, length)), length];
    } catch {
      // Part of a character: one more escape may make it whole.
    }
  }
  return [undefined, Math.min(3, run.length)];
}
