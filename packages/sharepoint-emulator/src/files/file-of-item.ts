import { isLibrary, type ListSchema } from '../site/list-schema.js';
import type { Resource } from '../resource/resource.js';
import { number, type Row } from '../store/database.js';
import type { Visit } from '../site/visit.js';

const none = (name: string): Resource => ({ kind: 'value', name, value: null });

export const fileOfItem = (visit: Visit, list: ListSchema, row: Row): Resource =>
  isLibrary(list) && number(row, 'fs_type') === 0 ? visit.entities.file(visit, list, row) : none('File');

export const folderOfItem = (visit: Visit, list: ListSchema, row: Row): Resource =>
  number(row, 'fs_type') === 1 ? visit.entities.folder(visit, list, row) : none('Folder');
