import type { FieldSchema } from './field-schema.js';
import { idsWrittenDown } from './ids-written-down.js';
import type { ListSchema } from './list-schema.js';

/** 32 bits of a text by FNV-1a, the last step by murmur3's finaliser: enough to tell some hundred columns apart, and no secret. */
function hash(text: string, seed: number): number {
  let bits = seed;
  for (let at = 0; at < text.length; at += 1) bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * The id of a column, the same for ever: a second run, a site script and another site all mean the same column by it. It is made of the list's
 * address and the internal name, which never change either. Reading a list needs no id, so that columns carry none.
 */
export function columnId({ urlName }: Pick<ListSchema, 'urlName'>, { name }: Pick<FieldSchema, 'name'>): string {
  const key = `${urlName}/${name}`;
  const hex = [0x811c9dc5, 0x050c5d1f, 0x9e3779b9, 0x7f4a7c15]
    .map((seed) => hash(key, seed).toString(16).padStart(8, '0'))
    .join('');
  // In the shape of version 4, as the ids are that were once written down.
  const made = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
  return idsWrittenDown[key] ?? made;
}
