import { coverList } from '@tms-support/sharepoint-schema';
import { later } from '../site/later.js';
import type { SmallList } from '../site/list-module.js';
import type { CoverCalls, CoverRow } from './cover-calls.js';
import { askForCover, coverOnSite, coverRowsIn } from './open-cover.js';

/** In the script of all that writes. */
const writing = () => later(() => import(/* webpackChunkName: 'storage-writing' */ './give-cover.js'));

/** Who covers the inboxes. */
export const coverModule = {
  when: 'each-visit',
  list: coverList,
  doing: 'reading the cover',
  ask: askForCover,
  rowsIn: coverRowsIn,
  numberOf: (row) => row.number,
  faulty: ({ desk }) => desk.readCover(),
  open(room): CoverCalls {
    const cover = coverOnSite(room);
    return {
      readCover: () => room.inside(() => cover.read()),
      giveCover: (command) => room.inside(async () => (await writing()).giveCover(cover, command)),
    };
  },
} satisfies SmallList<CoverRow, CoverCalls>;
