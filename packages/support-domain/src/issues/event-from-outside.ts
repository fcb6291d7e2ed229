import { isObject } from '../is-object.js';
import { issueEventSchema, type IssueEvent } from './issue-event.js';

interface Part {
  name: string;
  isList: boolean;
}

/** For each kind of event the parts that it cannot be replayed without, as its schema has them. */
const neededParts: ReadonlyMap<string, readonly Part[]> = new Map(
  issueEventSchema.def.options.map(({ def: { shape } }) => [
    shape.type.def.values[0]!,
    Object.entries(shape as Record<string, { _zod: { def: { type: string } } }>).flatMap(([name, { _zod }]) => {
      const { type } = _zod.def;
      return type === 'object' || type === 'array' ? [{ name, isList: type === 'array' }] : [];
    }),
  ]),
);

/**
 * What is wrong with an event as something to replay, in words; nothing where it can be. Not a parse: whoever reads a history
 * has parsed it, and to do so twice would be half of the time that a replay takes.
 */
function eventFault(event: unknown): string | undefined {
  if (!isObject(event) || typeof event.type !== 'string') return 'An event must have a type.';
  const parts = neededParts.get(event.type);
  if (!parts) return `There is no event “${event.type.slice(0, 40)}”.`;
  if (typeof event.at !== 'string') return `The event “${event.type}” must say when it was.`;
  const missing = parts.find(({ name, isList }) =>
    isList ? !Array.isArray(event[name]) || !(event[name] as unknown[]).every(isObject) : !isObject(event[name]),
  );
  return missing && `The event “${event.type}” must have “${missing.name}”.`;
}

/** @throws what `refuse` makes of it, where it is no event that can be replayed. */
export function assertEvent(event: unknown, refuse: (message: string) => Error): asserts event is IssueEvent {
  const fault = eventFault(event);
  if (fault !== undefined) throw refuse(fault);
}
