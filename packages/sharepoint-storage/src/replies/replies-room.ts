import { openedOnce } from '../site/at-once.js';
import { later } from '../site/later.js';
import type { LaterList } from '../site/list-module.js';
import type { ReplyCalls } from './reply-calls.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-seldom' */ './open-replies.js'));
const files = () => later(() => import(/* webpackChunkName: 'storage-one-issue' */ '../one-issue.js'));

/** The library of standard replies: read when it is first opened. */
export const repliesRoom = {
  when: 'later',
  open({ site, version, inside, together, whenForgotten }): ReplyCalls {
    const open = openedOnce(async () => (await script()).repliesOn(site, version));
    whenForgotten(() => open.now()?.memory.forget());
    return {
      readReplies: () => inside(() => together(async (by) => (await open()).read(by))),
      keepReply: (reply, row) => inside(async () => (await open()).keep(reply, row)),
      addReplyPicture: async (reply, name, bytes) => (await files()).addReplyPicture(site, reply.number, name, bytes),
    };
  },
} satisfies LaterList;
