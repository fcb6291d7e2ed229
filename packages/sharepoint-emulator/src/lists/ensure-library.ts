import type { Visit } from '../site/visit.js';
import { createList } from './create-list.js';
import type { ListSchema } from '../site/list-schema.js';
import { findListByTitle } from '../structure/store-list.js';

/** A library that SharePoint makes by itself when it is first needed. */
export const ensureLibrary = (visit: Visit, title: string, folder: string, baseTemplate: number): ListSchema =>
  findListByTitle(visit.site, title) ??
  createList(visit.site, { title, description: '', folder, baseTemplate, options: {}, authorId: visit.person.id });

export const siteAssets = (visit: Visit): ListSchema => ensureLibrary(visit, 'Site Assets', 'SiteAssets', 101);
