import { windowFromWords, type CalendarDate } from '@tms-support/support-domain';
import type { Answers } from '../../drafts/draft-box';
import { parseDateAnswers } from '../../forms/date-answers';
import type { FieldError } from '../../forms/use-form';
import type { StepField } from './step-fields';

/** The answers of a form as the parts of a command, by their paths, with what is to be mended before anything is sent. */
export interface FormReading {
  parts: Record<string, unknown>;
  errors: readonly FieldError[];
}

/** The field in which somebody says which of several windows is meant. */
export const choiceOf = (name: string): string => `${name}.chosen`;

function put(target: Record<string, unknown>, path: string, value: unknown): void {
  const [first = '', ...rest] = path.split('.');
  if (rest.length === 0) target[first] = value;
  else put((target[first] ??= {}) as Record<string, unknown>, rest.join('.'), value);
}

const several = (text: string, at: RegExp): string[] =>
  text
    .split(at)
    .map((one) => one.trim())
    .filter((one) => one !== '');

type Read = { value?: unknown; error?: FieldError };

/** When it comes, from the words, or from what was chosen where they leave it open. Blank: no date is known. */
function readWhen(answers: Answers, name: string, saidOn: CalendarDate): Read {
  const text = (answers[name] ?? '').trim();
  if (text === '') return {};
  const reading = windowFromWords(text, saidOn);
  if (reading.outcome === 'read') return { value: reading.window };
  const chosen =
    reading.outcome === 'asked' ? reading.choices.find(({ label }) => label === answers[choiceOf(name)]) : undefined;
  if (chosen) return { value: { ...chosen.window, words: text.slice(0, 300) } };
  return {
    error: {
      field: reading.outcome === 'asked' && reading.choices.length > 0 ? choiceOf(name) : name,
      message: reading.message,
    },
  };
}

function readField(field: StepField, answers: Answers, today: CalendarDate): Read {
  const text = (answers[field.name] ?? '').trim();
  switch (field.as) {
    case 'day': {
      const read = parseDateAnswers(answers, field.name, 'The day', 'either', today);
      if (read.state === 'wrong') return { error: { field: field.name, message: read.message } };
      return read.state === 'read' ? { value: read.on } : {};
    }
    case 'people':
      return { value: several(text, /[,;\n]/) };
    case 'lines':
      return { value: several(text, /\n/) };
    case 'issue': {
      const number = /^(?:issue|#)?\s*#?([1-9]\d{0,9})$/i.exec(text)?.[1];
      if (number || text === '') return number ? { value: number } : {};
      return { error: { field: field.name, message: 'Enter the number of the issue, such as 41' } };
    }
    case 'number':
      return { value: /^\d{1,4}$/.test(text) ? Number(text) : undefined };
    default:
      return text === '' ? {} : { value: text };
  }
}

/** Reads a form. What is missing is asked for by whoever decides, in its own words. */
export function readStepForm(fields: readonly StepField[], answers: Answers, today: CalendarDate): FormReading {
  const parts: Record<string, unknown> = {};
  const errors: FieldError[] = [];
  const said = fields.find(({ name }) => name === 'announced.saidOn');
  const saidOn = said ? ((readField(said, answers, today).value as string | undefined) ?? today) : today;
  for (const field of fields) {
    const { value, error } =
      field.as === 'when' ? readWhen(answers, field.name, saidOn) : readField(field, answers, today);
    if (error) errors.push(error);
    else if (value !== undefined) put(parts, field.name, value);
  }
  return { parts, errors };
}
