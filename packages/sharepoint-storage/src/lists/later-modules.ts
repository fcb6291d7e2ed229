import type { ListCalls } from './list-calls.js';
import { flowRunsModule } from '../flow-runs/open-flow-runs.js';
import { joiningsModule, joiningStepsModule } from '../joinings/joinings-list.js';
import { outageLogModule } from '../outages/outage-log-list.js';
import { hearingsModule } from '../hearings/hearings-list.js';
import { repliesModule } from '../replies/replies-list.js';
import { cadencesModule } from '../timetable-rules/cadences-list.js';
import { rulesModule } from '../rules/rules-list.js';
import type { AnyList } from '../site/list-module.js';
import type { LaterListName } from './list-modules.js';

/** The lists that no first screen needs, in the script of those who do: each list of the record that says `later` is here, or it does not compile. */
export const laterModules: Readonly<Record<LaterListName, AnyList<ListCalls>>> = {
  standardReplies: repliesModule,
  rules: rulesModule,
  outageLog: outageLogModule,
  hearings: hearingsModule,
  cadences: cadencesModule,
  flowRuns: flowRunsModule,
  joiningSteps: joiningStepsModule,
  joinings: joiningsModule,
};
