/** Groups whose words are not the message's. A group that begins with \* is always one of them. */
const hidden = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pict',
  'object',
  'header',
  'footer',
  'listtable',
  'listoverridetable',
  'rsidtbl',
  'themedata',
  'fldinst',
  'datastore',
  'xmlnstbl',
  'latentstyles',
]);
const signs: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  row: '\n',
  sect: '\n',
  page: '\n',
  tab: '\t',
  cell: ' ',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
};

function decoderOf(codePage: number): TextDecoder {
  try {
    return new TextDecoder(codePage === 65001 ? 'utf-8' : codePage === 932 ? 'shift_jis' : `windows-${codePage}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

interface Group {
  isHidden: boolean;
  /** How many signs stand after \u for readers that do not know it. */
  alternatives: number;
}

/**
 * The words of RTF, also where HTML is packed into it (its tags stand in groups that are passed over). One pass, no recursion, and never
 * more text than there was RTF. `rtf` holds one byte in each sign.
 */
export function rtfText(rtf: string): string {
  const out: string[] = [];
  const groups: Group[] = [];
  let group: Group = { isHidden: false, alternatives: 1 };
  let decoder = decoderOf(1252);
  let bytes: number[] = [];
  let toSkip = 0;
  const flush = (): void => {
    if (bytes.length > 0) out.push(decoder.decode(new Uint8Array(bytes)));
    bytes = [];
  };
  const say = (text: string): void => {
    if (toSkip > 0) toSkip -= 1;
    else if (!group.isHidden) {
      flush();
      out.push(text);
    }
  };
  const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([\r\n]+)|([^\\{}\r\n]+)|\\/giy;
  for (let found = token.exec(rtf); found; found = token.exec(rtf)) {
    const [, name, number, hex, sign, brace, , text] = found;
    if (brace === '{') {
      groups.push(group);
      group = { ...group };
      toSkip = 0;
    } else if (brace === '}') {
      group = groups.pop() ?? group;
      toSkip = 0;
    } else if (hex !== undefined) {
      if (toSkip > 0) toSkip -= 1;
      else if (!group.isHidden) bytes.push(parseInt(hex, 16));
    } else if (sign !== undefined) {
      if (sign === '*') group.isHidden = true;
      else if (sign === '~') say(' ');
      else if (sign === '_') say('-');
      else if ('\\{}'.includes(sign)) say(sign);
      else if (sign === '\n' || sign === '\r') say('\n');
    } else if (name !== undefined) {
      if (name === 'u' && number !== undefined) {
        const code = Number(number);
        say(String.fromCharCode(code < 0 ? code + 65_536 : code & 0xffff));
        toSkip = group.isHidden ? 0 : group.alternatives;
      } else if (name === 'uc') group.alternatives = Math.max(0, Math.min(16, Number(number ?? 1)));
      else if (name === 'ansicpg') decoder = decoderOf(Number(number));
      else if (hidden.has(name)) group.isHidden = true;
      else if (signs[name] !== undefined) say(signs[name]);
    } else if (text !== undefined) {
      const shown = toSkip > 0 ? text.slice(toSkip) : text;
      toSkip = Math.max(0, toSkip - text.length);
      if (shown && !group.isHidden) {
        flush();
        out.push(shown);
      }
    }
  }
  flush();
  return out
    .join('')
    .replace(/ *\n */g, '\n')
    .trim();
}
