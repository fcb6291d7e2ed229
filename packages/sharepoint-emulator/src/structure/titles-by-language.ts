import type { Field } from '../site/field.js';
import type { ListSchema } from '../site/list-schema.js';
import { ownLanguage, readsIn, type Visit } from '../site/visit.js';

/** What SharePoint's own columns are called elsewhere: German and Welsh, the ones that people see [M]. */
const WORDS: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1031: {
    Title: 'Titel',
    Name: 'Name',
    Created: 'Erstellt',
    Modified: 'Geändert',
    'Created By': 'Erstellt von',
    'Modified By': 'Geändert von',
    Attachments: 'Anlagen',
    'Content Type': 'Inhaltstyp',
  },
  1106: {
    Title: 'Teitl',
    Name: 'Enw',
    Created: 'Crëwyd',
    Modified: 'Addaswyd',
    'Created By': 'Crëwyd gan',
    'Modified By': 'Addaswyd gan',
    Attachments: 'Atodiadau',
    'Content Type': 'Math o Gynnwys',
  },
};

/** Titles that somebody gave in a language that is not the site's own, by its number. */
export type Titles = Readonly<Record<string, string>>;

/**
 * A list's title as this person reads it. It comes in the language of the reader's profile, where the site has that language: "by design"
 * (SharePoint/sp-dev-docs#3510) [R].
 */
export const listTitle = (visit: Visit, list: ListSchema): string =>
  list.settings.titles?.[readsIn(visit)] ?? list.title;

/** A column's title as this person reads it. SharePoint's own have their words in each language, until somebody renames them [R]. */
export function fieldTitle(visit: Visit, field: Field): string {
  const language = readsIn(visit);
  const own = field.fromBaseType ? WORDS[language]?.[field.title] : undefined;
  return field.titles?.[language] ?? own ?? field.title;
}

/**
 * What a new title changes: the site's own language has the title itself, and each other its own beside it, so that a change made by
 * one reader is not seen by readers of another language [L].
 */
export function titleChange(
  visit: Visit,
  has: { title: string; titles?: Titles | undefined },
  title: string,
): { title: string; titles?: Titles } {
  const language = readsIn(visit);
  return language === ownLanguage(visit.site)
    ? { title }
    : { title: has.title, titles: { ...has.titles, [language]: title } };
}
