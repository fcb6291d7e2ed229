import { coverList } from '@tms-support/sharepoint-schema';
import { later } from '../site/later.js';
import type { OpenKeptList, WithCells } from '../site/list-module.js';
import { rowsAlone } from '../site/rows-alone.js';
import { itemsOf } from '../site/item.js';
import type { CoverCalls, CoverRow } from './cover-calls.js';
import { askForCover, coverOnSite } from './open-cover.js';
import { parseCoverRow } from './cover-rows.js';

/** In the script of all that writes. */
const writing = () => later(() => import(/* webpackChunkName: 'storage-writing' */ './give-cover.js'));

/** Who covers the inboxes. */
export const coverModule: OpenKeptList<WithCells<CoverRow>, CoverCalls> = {
  when: 'kept',
  list: coverList,
  doing: 'reading the cover',
  ask: askForCover,
  rowsIn: (answer, site) =>
    itemsOf(answer)
      .map((cells) => ({ row: parseCoverRow(cells, site.url), cells }))
      .sort((a, b) => a.row.number - b.row.number),
  numberOf: ({ row }) => row.number,
  faulty: ({ desk }) => desk.readCover(),
  open(room): CoverCalls {
    const cover = coverOnSite(room, rowsAlone(room.memory));
    return {
      readCover: () => room.inside(() => cover.read()),
      giveCover: (command) => room.inside(async () => (await writing()).giveCover(cover, command)),
    };
  },
};
