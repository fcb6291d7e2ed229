import { isObject } from '../is-object.js';

/** The fields of an object by their names in small letters. */
export type Fields = ReadonlyMap<string, unknown>;

/** The fields of an object without regard to case: Graph writes `startDateTime`, PowerShell `StartDateTime`. */
export const asFields = (value: unknown): Fields | undefined =>
  isObject(value) ? new Map(Object.entries(value).map(([name, inner]) => [name.toLowerCase(), inner])) : undefined;

export const textIn = (fields: Fields | undefined, name: string): string | undefined => {
  const value = fields?.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
};

export const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string')
    return value
      .split(/[,;]/)
      .map((part) => part.trim())
      .filter((part) => part !== '');
  return Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : [];
};
