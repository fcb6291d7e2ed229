import { openedOnce, readAtOnce } from '../site/at-once.js';
import { later } from '../site/later.js';
import type { LaterList } from '../site/list-module.js';
import type { HearingCalls } from './hearing-calls.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-hearings' */ './open-hearings.js'));

/** What writes comes with the first file: most look, and bring none. */
const writing = () => later(() => import(/* webpackChunkName: 'storage-set-hearing' */ './set-hearing.js'));

/** The dates and references of hearings: read when somebody looks at the timetable. */
export const hearingsRoom = {
  when: 'later',
  open({ site, version, inside, together, whenForgotten }): HearingCalls {
    const open = openedOnce(async () => (await script()).hearingsOn(site, version));
    whenForgotten(() => open.now()?.memory.forget());
    const readHearings = readAtOnce(() => inside(() => together(async (by) => (await open()).read(by))));
    return {
      readHearings,
      setHearing: (entry, row) =>
        inside(async () => {
          const [{ memory }, room] = await Promise.all([open(), writing()]);
          memory.doubt();
          return room.setHearing({ site, version: version() }, entry, row);
        }).finally(() => readHearings.doubt()),
    };
  },
} satisfies LaterList;
