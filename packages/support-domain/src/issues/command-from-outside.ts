import { isIn, isObject } from '../is-object.js';
import { issueCommandSchema, type IssueCommand, type IssueCommandType } from './issue-command.js';
import { steps } from './steps/steps.js';

/** Deeper than any command goes: beyond it something is nested in itself, or made to be slow. */
const deepest = 12;
const tooDeep = Symbol('too deep');

type Plain = Record<string, unknown>;

/** The parts that a command cannot be looked at without. A form that was not started has none of them. */
const neededParts: Partial<Record<IssueCommandType, readonly string[]>> = {
  raise: ['reporter', 'details'],
  'name-owner': ['owner'],
  'change-details': ['details'],
  'record-file': ['file'],
  'add-person': ['reporter'],
};

function copied(value: unknown, depth = 0): unknown {
  if (depth > deepest) throw tooDeep;
  if (Array.isArray(value)) return value.map((inner) => copied(inner, depth + 1));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copied(inner, depth + 1)]));
}

function takeOut(from: unknown, path: readonly PropertyKey[]): void {
  const last = path[path.length - 1];
  const holder = path.slice(0, -1).reduce<unknown>((value, key) => (value as Plain | undefined)?.[key as string], from);
  if (typeof holder === 'object' && holder !== null && last !== undefined) delete (holder as Plain)[last as string];
}

/**
 * A command as a form, an outbox or another program gave it, made safe to look at: what is of another kind than it must be (a
 * number for a text) counts as missing, so that the person is asked for it. Only to say what is missing: `readCommand` reads the
 * command as it came. Nothing where it is not one of the commands.
 */
export function commandFromOutside(given: unknown): IssueCommand | undefined {
  if (!isObject(given) || typeof given.type !== 'string') return undefined;
  if (!isIn(steps, given.type)) return undefined;
  let command: Plain;
  try {
    command = copied(given) as Plain;
  } catch (error) {
    if (error === tooDeep) return undefined;
    throw error;
  }
  const read = issueCommandSchema.safeParse(command);
  if (read.success) return command as IssueCommand;
  for (const { code, path } of read.error.issues) if (code === 'invalid_type') takeOut(command, path);
  for (const part of neededParts[given.type as IssueCommandType] ?? []) command[part] ??= {};
  return command as IssueCommand;
}
