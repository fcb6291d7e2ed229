import { later } from '../site/later.js';
import type { LaterList } from '../site/list-module.js';
import type { HearingCalls } from './hearing-calls.js';
import type { hearingsOn } from './open-hearings.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-hearings' */ './open-hearings.js'));

/** The dates and references of hearings: read when somebody looks at the timetable. */
export const hearingsRoom = {
  when: 'later',
  open({ site, version, inside, whenForgotten }): HearingCalls {
    let opened: ReturnType<typeof hearingsOn> | undefined;
    const open = async () => (opened ??= (await script()).hearingsOn(site, version));
    whenForgotten(() => opened?.memory.forget());
    return {
      readHearings: () => inside(async () => (await open()).read()),
      setHearing: (entry, row) => inside(async () => (await open()).set(entry, row)),
    };
  },
} satisfies LaterList;
