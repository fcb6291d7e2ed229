import type { Joining } from '@tms-support/support-domain';
import { joiningsList, joiningStepsList, listPath, type ListSchema } from '@tms-support/sharepoint-schema';
import { addOnce, changeAsSeen, mustFit } from '../rows/row-store.js';
import { isAbsent, orWhereClosed } from '../rows/rows-not-there.js';
import { itemsOf } from '../site/item.js';
import { everyRow, selectOf } from '../site/query.js';
import type { Site } from '../site/site.js';
import { ChangedMeanwhileError, StorageError } from '../site/storage-error.js';
import { asking } from '../site/to-storage-error.js';
import type { Carrier } from '../site/together.js';
import type { JoiningCalls, JoiningRow } from './joining-calls.js';
import { joiningToFields, parseJoiningRow, parseTemplateRow } from './joining-rows.js';

const f = joiningsList.fields;

/** Joining and leaving on a site: read as somebody looks, and kept nowhere. */
export function joiningsOn(site: Site, version: () => number) {
  const keyed = () => ({ site, list: joiningsList, version: version() });
  const rowsOf = (list: ListSchema, doing: string, by: Carrier) =>
    asking(doing, async () => itemsOf(await by((sp) => everyRow(site, sp, list, selectOf(site, list, version())))));

  async function keep(joining: Joining, row?: JoiningRow): Promise<JoiningRow> {
    const after = joiningToFields(joining);
    mustFit([
      [f.name, joining.person.name],
      [f.steps, String(after[f.steps.name])],
    ]);
    const doing = 'saving the record';
    if (!row) return parseJoiningRow(await addOnce(keyed(), joining.key, after, doing), site.url);
    if (!row.isWhole)
      throw new StorageError(
        'STORAGE.REFUSED',
        'The steps of this record cannot be read. Correct them in the list first.',
      );
    try {
      const before = joiningToFields(row.value);
      return parseJoiningRow(await changeAsSeen(keyed(), row, { before, after }, doing), site.url);
    } catch (cause) {
      if (!(cause instanceof ChangedMeanwhileError)) throw cause;
      throw new StorageError(
        'STORAGE.CONFLICT',
        'Somebody else wrote on this record in the meantime. Nothing was changed.',
      );
    }
  }

  return {
    readJoiningSteps: async (by: Carrier): ReturnType<JoiningCalls['readJoiningSteps']> => {
      if (isAbsent({ list: joiningStepsList, version: version() })) return undefined;
      return orWhereClosed(undefined, async () => ({
        rows: (await rowsOf(joiningStepsList, 'reading the steps', by)).map((cells) =>
          parseTemplateRow(cells, site.url),
        ),
        listUrl: `${site.url}/${listPath(joiningStepsList)}/AllItems.aspx`,
      }));
    },
    readJoinings: async (by: Carrier): ReturnType<JoiningCalls['readJoinings']> => {
      if (isAbsent(keyed())) return undefined;
      return orWhereClosed(undefined, async () =>
        (await rowsOf(joiningsList, 'reading who joins and leaves', by))
          .map((cells) => parseJoiningRow(cells, site.url))
          .sort((a, b) => b.number - a.number),
      );
    },
    keepJoining: keep,
  };
}
