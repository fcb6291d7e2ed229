/** One line of a calendar, unfolded: RFC 5545, section 3.1. */
export interface CalendarLine {
  /** In capitals. */
  name: string;
  /** By name in capitals, quotes taken off. */
  params: Readonly<Record<string, string>>;
  value: string;
}

/** Where the value begins: at the first colon that stands in no quotes. Outlook quotes names of zones that hold one. */
const colonIn = (line: string): number => {
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') isQuoted = !isQuoted;
    else if (line[at] === ':' && !isQuoted) return at;
  }
  return -1;
};

/** What stands between semicolons that stand in no quotes. An expression for it would look ahead to the end of the line from each. */
const partsOf = (text: string): readonly string[] => {
  const parts: string[] = [];
  let isQuoted = false;
  let from = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (text[at] === ';' && !isQuoted) {
      parts.push(text.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, text.slice(from)];
};

const lineOf = (text: string): CalendarLine | undefined => {
  const colon = colonIn(text);
  if (colon < 1) return undefined;
  const [name = '', ...params] = partsOf(text.slice(0, colon));
  const named = params.flatMap((param) => {
    const equals = param.indexOf('=');
    return equals < 1
      ? []
      : [[param.slice(0, equals).toUpperCase(), param.slice(equals + 1).replace(/"/g, '')] as const];
  });
  return { name: name.trim().toUpperCase(), params: Object.fromEntries(named), value: text.slice(colon + 1) };
};

/** The lines of a calendar, folded ones joined. A line that is not one of a calendar's is left out. */
export const calendarLines = (file: string): readonly CalendarLine[] =>
  file
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')
    .flatMap((line) => lineOf(line) ?? []);

/** A text of a calendar as it was meant: section 3.3.11. */
export const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign));

/** A text as a calendar holds it. A bare carriage return or another control would end the line, or the calendar. */
export const escaped = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');

const mostOctets = 75;
const octets = (sign: string): number => {
  const code = sign.codePointAt(0)!;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A line folded to 75 octets, the line end not counted, and never within a character: section 3.1. */
export const folded = (line: string): string => {
  let [out, length] = ['', 0];
  for (const sign of line) {
    const size = octets(sign);
    if (length + size > mostOctets) {
      out += '\r\n ';
      length = 1;
    }
    out += sign;
    length += size;
  }
  return out;
};
