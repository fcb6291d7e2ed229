import type { CalendarDate, Instant, Vocabulary } from '@tms-support/support-domain';
import type { CellCodec } from './cells/cell.js';
import { choiceCodec, choicesCodec, choicesOf } from './cells/choice.js';
import { emailCodec, numberCodec, type NumberBounds, webAddressCodec, yesNoCodec } from './cells/plain.js';
import { noteCodec, textCodec } from './cells/text.js';
import { calendarDateCodec, instantCodec } from './cells/time.js';
import type { FieldSchema, FieldType } from './field-schema.js';

type Rest = Omit<FieldSchema, 'name' | 'title' | 'type' | 'codec' | 'choices'>;

function field<T, N extends string>(
  name: N,
  title: string,
  type: FieldType,
  codec: CellCodec<T>,
  rest: Rest & { choices?: readonly string[] } = {},
): FieldSchema<T, N> {
  return { name, title, type, codec, ...rest };
}

/** The Title column that every list has, under the list's own name for it. */
export const titleField = (title: string, rest?: Rest): FieldSchema<string, 'Title'> =>
  field('Title', title, 'Text', textCodec, { builtIn: true, ...rest });
export const text = <N extends string>(name: N, title: string, rest?: Rest): FieldSchema<string, N> =>
  field(name, title, 'Text', textCodec, rest);
/** What the desk knows a row by: made by the desk, once for each row, and on no form. */
export const rowKey = (): FieldSchema<string, 'DeskKey'> =>
  text('DeskKey', 'Key', { unique: true, indexed: true, offForms: true });
export const note = <N extends string>(name: N, title: string, rest?: Rest): FieldSchema<string, N> =>
  field(name, title, 'Note', noteCodec, { lines: 6, ...rest });
export const number = <N extends string>(
  name: N,
  title: string,
  bounds: NumberBounds,
  rest?: Rest,
): FieldSchema<number, N> => field(name, title, 'Number', numberCodec(bounds), rest);
/** Numbers that SharePoint gives its items, or that the desk counts up. */
export const itemNumbers: NumberBounds = { least: 0, most: 2_147_483_647 };
export const yesNo = <N extends string>(name: N, title: string, rest?: Rest): FieldSchema<boolean, N> =>
  field(name, title, 'Boolean', yesNoCodec, rest);
export const email = <N extends string>(name: N, title: string, rest?: Rest): FieldSchema<string, N> =>
  field(name, title, 'Text', emailCodec, rest);
export const webAddress = <N extends string>(name: N, title: string, rest?: Rest): FieldSchema<string, N> =>
  field(name, title, 'Text', webAddressCodec, rest);
export const instant = <N extends string>(name: N, title: string, rest?: Rest): FieldSchema<Instant, N> =>
  field(name, title, 'DateTime', instantCodec, rest);
export const calendarDate = <N extends string>(name: N, title: string, rest?: Rest): FieldSchema<CalendarDate, N> =>
  field(name, title, 'Text', calendarDateCodec, rest);
export const choice = <C extends string, N extends string>(
  name: N,
  title: string,
  words: Vocabulary<C>,
  rest?: Rest,
): FieldSchema<C, N> => field(name, title, 'Choice', choiceCodec(words), { choices: choicesOf(words), ...rest });
export const choices = <C extends string, N extends string>(
  name: N,
  title: string,
  words: Vocabulary<C>,
  rest?: Rest,
): FieldSchema<readonly C[], N> =>
  field(name, title, 'MultiChoice', choicesCodec(words), { choices: choicesOf(words), ...rest });
/** A note whose text the program reads in its own way. */
export const noteOf = <T, N extends string>(
  name: N,
  title: string,
  codec: CellCodec<T>,
  rest?: Rest,
): FieldSchema<T, N> => field(name, title, 'Note', codec, { lines: 6, ...rest });
