import type { Desk, OutageRow, OutageWhole } from '@tms-support/sharepoint-storage';
import {
  decideOutage,
  notPutBack,
  outageLog,
  outagesOf,
  refuseLog,
  type Actor,
  type OutageEvent,
  type OutageLogRow,
} from '@tms-support/support-domain';

interface Around {
  /** Throws what the next call is to fail with. */
  check: () => void;
  facts: () => { at: string; actor: Actor; newId: () => string };
}

/** Outages for tests of the screen: the real decisions over two arrays. */
export class OutagesInMemory {
  events: OutageEvent[] = [];
  rows: OutageLogRow[] = [];
  /** Closed to this person, as it is to TRA. */
  isLogClosed = false;
  /** On a site of an older version there is no list for it. */
  hasLists = true;

  constructor(private readonly around: Around) {}

  private rowOf = (value: OutageEvent, index: number): OutageRow => ({
    number: index + 1,
    etag: '"1"',
    value,
    faults: [],
    listUrl: `https://tms.example/Lists/DeskOutages/${index + 1}`,
  });

  private whole(key: string): OutageWhole | undefined {
    const outage = outagesOf(this.events).find(({ keys }) => keys.includes(key));
    if (!outage) return undefined;
    return { outage, ...(this.isLogClosed ? {} : { log: outageLog(outage, this.rows) }), faults: [] };
  }

  readAll: Desk['readOutages'] = async () => {
    const standing = ['declared', 'withdrawn', 'ended', 'carried-on', 'finished'];
    return this.events.map(this.rowOf).filter(({ value }) => value && standing.includes(value.type));
  };

  mayDeclareHere: Desk['mayDeclareHere'] = async () => this.hasLists;

  read: Desk['readOutage'] = async (key) => {
    this.around.check();
    return this.whole(key);
  };

  give: Desk['giveOutage'] = async (key, command) => {
    this.around.check();
    const before = key === undefined ? undefined : this.whole(key);
    const linesLeft = before?.log ? notPutBack(before.log).length : 0;
    const decision = decideOutage(outagesOf(this.events), key, command, { ...this.around.facts(), linesLeft });
    if (decision.outcome === 'refused') return decision;
    this.events.push(...decision.events);
    return { outcome: 'saved', whole: this.whole(decision.outage.key)! };
  };

  write: Desk['writeOutageLog'] = async (command) => {
    this.around.check();
    const { at, actor } = this.around.facts();
    const refusal = refuseLog(command, this.whole(command.outage)?.outage, actor);
    if (refusal) return { outcome: 'refused', refusal };
    const { type: _, ...row } = command;
    if (!this.rows.some(({ key }) => key === row.key))
      this.rows.push({ ...row, row: this.rows.length + 1, at, by: { name: actor.name, email: actor.email } });
    return { outcome: 'saved' };
  };
}
