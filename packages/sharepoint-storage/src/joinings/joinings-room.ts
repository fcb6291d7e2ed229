import { openedOnce } from '../site/at-once.js';
import { later } from '../site/later.js';
import type { LaterList } from '../site/list-module.js';
import type { JoiningCalls } from './joining-calls.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-joinings' */ './open-joinings.js'));

/** Who joins and who leaves, with the steps of each: read by those who look after it. */
export const joiningsRoom = {
  when: 'later',
  open({ site, version, inside, together }): JoiningCalls {
    const open = openedOnce(async () => (await script()).joiningsOn(site, version));
    return {
      readJoiningSteps: () => inside(() => together(async (by) => (await open()).readJoiningSteps(by))),
      readJoinings: () => inside(() => together(async (by) => (await open()).readJoinings(by))),
      keepJoining: (joining, row) => inside(async () => (await open()).keepJoining(joining, row)),
    };
  },
} satisfies LaterList;
