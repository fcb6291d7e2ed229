import { readFileSync } from 'node:fs';
import path from 'node:path';
import { roleSchema } from '@tms-support/support-domain';
import * as z from 'zod/mini';
import { examplesFolder } from '../project-paths.js';

/** Somebody whom the person switcher can sign in. */
const sitePersonSchema = z.object({
  /** What the switcher calls them: `portal inbox`. */
  role: z.string(),
  loginName: z.string(),
  name: z.string(),
  email: z.string(),
  isSiteAdmin: z.boolean(),
  /** Titles of the site's groups that they are in. */
  groups: z.array(z.string()),
  /** What the people list says that they do about support. */
  deskRoles: z.array(roleSchema),
  /** The group of the desk that a site owner puts them into, once set-up has made it. */
  deskGroup: z.optional(z.string()),
});
export type SitePerson = z.infer<typeof sitePersonSchema>;

/** The switcher's people, in its order. The first is signed in where nobody has chosen. */
export function readSitePeople(): readonly [SitePerson, ...SitePerson[]] {
  const text = readFileSync(path.join(examplesFolder, 'switcher.json'), 'utf8');
  const [first, ...others] = z.array(sitePersonSchema).parse(JSON.parse(text));
  if (!first) throw new Error('examples/switcher.json names nobody.');
  return [first, ...others];
}
