import { updateTellingSchema, type UpdateTelling } from '@tms-support/support-domain';
import { bad, good, isBlank, type CellCodec } from './cell.js';
import { calendarDateCodec } from './time.js';
import { noteCodec } from './text.js';

const escapes: Record<string, string> = { '\\': '\\\\', '|': '\\|', '\n': '\\n' };
const escape = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\\|\n]/g, (mark) => escapes[mark]!);

/** The parts of a line, split at bars that no backslash stands before. */
function partsOf(line: string): string[] {
  const parts = [''];
  for (let i = 0; i < line.length; i += 1) {
    const mark = line[i]!;
    if (mark === '|') parts.push('');
    else if (mark === '\\' && i + 1 < line.length) {
      i += 1;
      parts[parts.length - 1] += line[i] === 'n' ? '\n' : line[i]!;
    } else parts[parts.length - 1] += mark;
  }
  return parts.map((part) => part.trim());
}

function tellingOf(line: string): UpdateTelling | undefined {
  const [day, by, whom, what] = partsOf(line);
  const on = calendarDateCodec.read(day);
  if (!on.good || !on.value || !by || !whom || !what) return undefined;
  const telling = updateTellingSchema.safeParse({ on: on.value, by, whom, what });
  return telling.success ? telling.data : undefined;
}

/** The duty to inform as lines that a person can type: `2026-03-03 | who told | whom | what`. */
export const tellingsCodec: CellCodec<readonly UpdateTelling[]> = {
  read(cell) {
    const text = noteCodec.read(cell);
    if (!text.good) return text;
    const lines = isBlank(text.value) ? [] : text.value!.split('\n').filter((line) => line.trim() !== '');
    const tellings = lines.map(tellingOf);
    const line = tellings.indexOf(undefined);
    if (line >= 0) return bad(`Line ${line + 1} must read: 2026-03-03 | who told | whom | what`);
    return good<readonly UpdateTelling[]>(tellings.filter((one) => one !== undefined));
  },
  write(value) {
    const lines = (value ?? []).map((one) => [one.on, escape(one.by), escape(one.whom), escape(one.what)].join(' | '));
    return noteCodec.write(lines.join('\n'));
  },
};
