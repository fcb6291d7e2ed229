import { updatesList } from '@tms-support/sharepoint-schema';
import { later } from '../site/later.js';
import type { OpenKeptList, WithCells } from '../site/list-module.js';
import { itemsOf } from '../site/item.js';
import { everyRow, selectOf } from '../site/query.js';
import type { TimetableCalls, UpdateRow } from './timetable-calls.js';
import { parseUpdateRow } from './update-rows.js';

const { history } = updatesList.fields;
const script = () => later(() => import(/* webpackChunkName: 'storage-timetable' */ './timetable.js'));

/**
 * The timetable, without its stories: they hold whole posts, and ten years of them would be megabytes at the door. The page of one update
 * reads its own.
 */
export const updatesModule: OpenKeptList<WithCells<UpdateRow>, TimetableCalls> = {
  when: 'kept',
  list: updatesList,
  doing: 'reading the timetable',
  ask: (site, sp, version) => everyRow(site, sp, updatesList, selectOf(site, updatesList, version, [history.name])),
  rowsIn: (answer, site) => itemsOf(answer).map((cells) => ({ row: parseUpdateRow(cells, site.url), cells })),
  numberOf: ({ row }) => row.number,
  faulty: ({ desk }) => desk.readUpdates(),
  open({ site, version, memory, inside, rows, actor }): TimetableCalls {
    const facts = async () => ({ actor: await actor(), version: version() });
    return {
      readUpdates: async () => (await rows()).map(({ row }) => row),
      async readUpdate(number) {
        const { readStoredUpdate } = await script();
        return inside(async () => (await readStoredUpdate(site, version(), number)).row);
      },
      async readUpdatesOf(numbers) {
        const { readStoredUpdates } = await script();
        return inside(async () => (await readStoredUpdates(site, version(), numbers)).map(({ row }) => row));
      },
      async hearUpdate(command) {
        const { hearUpdate } = await script();
        const known = await facts();
        memory.doubt();
        return hearUpdate(site, command, known);
      },
      async giveUpdateCommand(row, command, commandId) {
        const { giveUpdateCommand } = await script();
        const known = { ...(await facts()), commandId };
        memory.doubt();
        return giveUpdateCommand(site, row, command, known);
      },
    };
  },
};
