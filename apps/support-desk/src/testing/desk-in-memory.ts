import type {
  Desk, DeskSettings, DocumentRow, Entrance, Given, IssueRow, SetUpPlan, SignedInPerson, UpdateRow,
} from '@tms-support/sharepoint-storage';
import { StorageError } from '@tms-support/sharepoint-storage';
import { decideIssue, type Issue, type IssueCommand } from '@tms-support/support-domain';
import { knownPeople, priya } from './people';

/**
 * A desk for tests of the screen: the real process over a map, with no SharePoint under it. It can be told to fail, and somebody
 * else can write between a reading and a command.
 */
export class DeskInMemory implements Desk {
  person: SignedInPerson = priya;
  settings: DeskSettings = {
    problemFormUrl: 'https://forms.example/tra',
    trelloBoardUrl: 'https://trello.example/b/1',
    portalInbox: 'portal@tmu.example',
  };
  entrance: Entrance | undefined;
  updates: UpdateRow[] = [];
  documents: DocumentRow[] = [];
  plan: SetUpPlan = { steps: [], warnings: [] };
  /** What the next call throws. It is thrown once. */
  failure: unknown;
  /** Every command that arrived, in order. */
  readonly given: IssueCommand[] = [];
  private readonly rows = new Map<number, IssueRow>();
  private ids = 0;

  constructor(private readonly now: () => string) {}

  /** Puts a row in as it is, for instance one with faults. */
  put(row: Partial<IssueRow> & { number: number; value: Issue }): IssueRow {
    const whole = { etag: '"1"', faults: [], listUrl: `https://tms.example/Lists/Issues/${row.number}`, ...row };
    this.rows.set(row.number, whole);
    return whole;
  }

  /** Takes an issue through commands, as somebody else would. */
  walk(number: number | undefined, commands: readonly IssueCommand[], by: SignedInPerson = priya): IssueRow {
    const at = number ?? this.rows.size + 41;
    for (const command of commands) {
      const decision = decideIssue(this.rows.get(at)?.value, command, { at: this.now(), actor: by, newId: () => `e${(this.ids += 1)}` });
      if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
      this.put({ number: at, value: decision.issue, etag: `"${this.ids}"` });
    }
    return this.rows.get(at)!;
  }

  private check(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) throw failure;
  }

  async enter(): Promise<Entrance> {
    this.check();
    return this.entrance ?? { state: 'ready', person: this.person, settings: this.settings };
  }

  async readOpenIssues(): Promise<readonly IssueRow[]> {
    this.check();
    return [...this.rows.values()].filter((row) => row.value.status !== 'closed');
  }

  async readClosedIssues(): Promise<readonly IssueRow[]> {
    return [...this.rows.values()].filter((row) => row.value.status === 'closed');
  }

  async readIssue(number: number): Promise<IssueRow> {
    this.check();
    const row = this.rows.get(number);
    if (!row) throw new StorageError('STORAGE.NOT_FOUND', `Issue ${number} is not there.`);
    return row;
  }

  async raiseIssue(command: Extract<IssueCommand, { type: 'raise' }>): Promise<Given> {
    this.check();
    this.given.push(command);
    const same = [...this.rows.values()].find((row) => row.value.key === command.key);
    if (same) return { outcome: 'saved', row: same };
    return this.write(this.rows.size + 41, undefined, command);
  }

  async giveCommand(row: IssueRow, command: IssueCommand): Promise<Given> {
    this.check();
    this.given.push(command);
    const stored = this.rows.get(row.number)!;
    const given = this.write(row.number, stored.value, command);
    if (given.outcome === 'refused' && stored.etag !== row.etag) {
      return { outcome: 'overtaken', refusal: given.refusal, row: stored, command };
    }
    return given;
  }

  private write(number: number, issue: Issue | undefined, command: IssueCommand): Given {
    const facts = { at: this.now(), actor: this.person, newId: () => `e${(this.ids += 1)}` };
    const decision = decideIssue(issue, command, facts);
    if (decision.outcome === 'refused') return { outcome: 'refused', refusal: decision.refusal };
    return { outcome: 'saved', row: this.put({ number, value: decision.issue, etag: `"${this.ids}"` }) };
  }

  async readUpdates(): Promise<readonly UpdateRow[]> {
    this.check();
    return this.updates;
  }

  async readDocuments(): Promise<readonly DocumentRow[]> {
    return this.documents;
  }

  async readPeople(): ReturnType<Desk['readPeople']> {
    return knownPeople;
  }

  async planSetUp(): Promise<SetUpPlan> {
    this.check();
    return this.plan;
  }

  async applySetUp(plan: SetUpPlan, onStep: Parameters<Desk['applySetUp']>[1]): ReturnType<Desk['applySetUp']> {
    for (const step of plan.steps) onStep(step);
    this.check();
    this.plan = { steps: [], warnings: [] };
    return { done: plan.steps, left: this.plan };
  }
}
