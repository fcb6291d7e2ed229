import type { Condition } from './item-row.js';

/**
 * The rows that stand in a folder, or in a folder of it. LIKE would not do: an underscore in the folder's name would fit any letter,
 * and take along another folder's rows.
 */
export const below = (url: string): Condition => ({
  sql: '(file_dir = ? OR substr(file_dir, 1, length(?)) = ? COLLATE NOCASE)',
  values: [url, `${url}/`, `${url}/`],
});
