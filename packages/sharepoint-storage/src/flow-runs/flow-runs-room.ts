import { readAtOnce } from '../site/at-once.js';
import { later } from '../site/later.js';
import type { LaterList } from '../site/list-module.js';
import type { FlowRunCalls } from './flow-run-calls.js';

const script = () => later(() => import(/* webpackChunkName: 'storage-flow-runs' */ './open-flow-runs.js'));

/** The flows that an owner may import: read when somebody looks at the health check. */
export const flowRunsRoom = {
  when: 'later',
  open: ({ site, version, inside, together }): FlowRunCalls => ({
    readFlowRuns: readAtOnce(() =>
      inside(() => together(async (by) => (await script()).readFlowRuns(site, version(), by))),
    ),
  }),
} satisfies LaterList;
