import type { Visit } from './entering/visit.js';
import { later } from './site/later.js';
import type { CallsOfModules } from './lists/list-modules.js';
import { openModules } from './lists/open-modules.js';
import type { ListsRoom } from './site/list-module.js';
import type { Site } from './site/site.js';
import { togetherOn } from './site/together.js';

/** What a step writes by, what the page of one issue needs, and the health check: each in a script of its own. */
export const writing = () => later(() => import(/* webpackChunkName: 'storage-writing' */ './writing.js'));
export const oneIssue = () => later(() => import(/* webpackChunkName: 'storage-one-issue' */ './one-issue.js'));
export const seldom = () => later(() => import(/* webpackChunkName: 'storage-seldom' */ './seldom.js'));

/** Every list that answers for itself, in one visit. */
export interface Rooms {
  calls: CallsOfModules;
  /** Reads something whose questions may travel with those of other readings. */
  together: ListsRoom['together'];
  /** Forgets what did not come with the door: the door's own lists are forgotten with the visit. */
  forget(): void;
}

export function roomsOn(site: Site, { lists, version, entered, rows }: Visit): Rooms {
  const toForget: (() => void)[] = [];
  const at: ListsRoom = {
    site,
    version,
    async inside(call) {
      await entered();
      return call();
    },
    async actor() {
      const { name, email, roles } = (await entered()).entrance.person;
      return { name, email, roles };
    },
    maySetUp: async () => (await entered()).entrance.person.maySetUp,
    together: togetherOn(site),
    whenForgotten: (forget) => void toForget.push(forget),
  };
  return {
    calls: openModules(lists, rows, at),
    together: at.together,
    forget: () => toForget.forEach((forget) => forget()),
  };
}
