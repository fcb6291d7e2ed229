import type {
  Attachment,
  CellFault,
  Desk,
  DeskSettings,
  DocumentRow,
  Entrance,
  FilesOfIssue,
  Given,
  GroupOnSite,
  IssueRow,
  LastSeen,
  ListRead,
  PersonRow,
  SetUpPlan,
  SignedInPerson,
  UpdateRow,
} from '@tms-support/sharepoint-storage';
import { StorageError } from '@tms-support/sharepoint-storage';
import { decideIssue, type Issue, type IssueCommand } from '@tms-support/support-domain';
import { DocumentsInMemory } from './documents-in-memory';
import { ListsInMemory } from './lists-in-memory';
import { OutagesInMemory } from './outages-in-memory';
import { priya } from './people';
import { PeopleInMemory } from './people-in-memory';
import { TimetableInMemory } from './timetable-in-memory';

/**
 * A desk for tests of the screen: the real process over a map, with no SharePoint under it. It can be told to fail, and somebody
 * else can write between a reading and a command.
 */
export class DeskInMemory extends ListsInMemory implements Desk {
  settings: DeskSettings = {
    problemFormUrl: 'https://forms.example/tra',
    trelloBoardUrl: 'https://trello.example/b/1',
    portalInbox: 'portal@tmu.example',
  };
  entrance: Entrance | undefined;
  updates: UpdateRow[] = [];
  documents: DocumentRow[] = [];
  readonly attachments = new Map<number, Attachment[]>();
  plan: SetUpPlan = { steps: [], warnings: [] };
  /** Every command that arrived, in order. */
  readonly given: IssueCommand[] = [];
  readonly rows = new Map<number, IssueRow>();

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
      const decision = decideIssue(this.rows.get(at)?.value, command, {
        at: this.now(),
        actor: by,
        newId: () => `e${(this.ids += 1)}`,
        board: this.settings.trelloBoardUrl,
      });
      if (decision.outcome === 'refused') throw new Error(decision.refusal.message);
      this.put({ number: at, value: decision.issue, etag: `"${this.ids}"` });
    }
    return this.rows.get(at)!;
  }

  seen: LastSeen | undefined;

  async lastSeen(): Promise<LastSeen | undefined> {
    return this.seen;
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

  /** How often issues were looked up by their keys, and which. */
  readonly lookedUp: (readonly string[])[] = [];

  async findIssues(keys: readonly string[]): Promise<readonly IssueRow[]> {
    this.check();
    this.lookedUp.push(keys);
    return [...this.rows.values()].filter((row) => keys.includes(row.value.key));
  }

  async readyToWrite(): Promise<void> {
    // Everything of it is here.
  }

  async raiseIssue(command: Extract<IssueCommand, { type: 'raise' }>): Promise<Given> {
    this.check();
    this.given.push(command);
    const same = [...this.rows.values()].find((row) => row.value.key === command.key);
    if (same?.value.details.whatHappened === command.details.whatHappened) return { outcome: 'saved', row: same };
    if (same) {
      const refusal = {
        code: 'ISSUE.NOT_ALLOWED_NOW',
        status: same.value.status,
        message: 'It is there already.',
      } as const;
      return { outcome: 'overtaken', refusal, row: same, command };
    }
    return this.write(this.rows.size + 41, undefined, command);
  }

  async giveCommand(row: IssueRow, command: IssueCommand): Promise<Given> {
    this.check();
    this.given.push(command);
    const stored = this.rows.get(row.number)!;
    const asSeen = command.seen || stored.etag === row.etag ? command : { ...command, seen: {} };
    const given = this.write(row.number, stored.value, asSeen, stored.etag);
    if (given.outcome !== 'refused') return given;
    const isOvertaken = stored.etag !== row.etag || given.refusal.code === 'ISSUE.CHANGED_MEANWHILE';
    return isOvertaken ? { outcome: 'overtaken', refusal: given.refusal, row: stored, command } : given;
  }

  private write(number: number, issue: Issue | undefined, command: IssueCommand, version?: string): Given {
    const facts = {
      at: this.now(),
      actor: this.person,
      newId: () => `e${(this.ids += 1)}`,
      board: this.settings.trelloBoardUrl,
      version,
    };
    const decision = decideIssue(issue, command, facts);
    if (decision.outcome === 'refused') return { outcome: 'refused', refusal: decision.refusal };
    return { outcome: 'saved', row: this.put({ number, value: decision.issue, etag: `"${this.ids}"` }) };
  }

  async readUpdates(): Promise<readonly UpdateRow[]> {
    this.check();
    return this.updates;
  }

  /** Updates with their stories. Those that were put on the timetable here are among `updates` too. */
  readonly timetable = new TimetableInMemory({
    check: () => this.check(),
    rowOf: (number, value) => this.rowOf(number, value),
    facts: () => ({ at: this.now(), actor: this.person, newId: () => `u${(this.ids += 1)}` }),
    list: (row) => void (this.updates = [...this.updates.filter(({ number }) => number !== row.number), row]),
  });
  readUpdate = this.timetable.read;
  readUpdatesOf = this.timetable.readOf;
  hearUpdate = this.timetable.hear;
  giveUpdateCommand = this.timetable.give;

  /** The days when TMS was down, as the lists would keep them. */
  readonly outages = new OutagesInMemory({
    check: () => this.check(),
    facts: () => ({ at: this.now(), actor: this.person, newId: () => `o${(this.ids += 1)}` }),
  });
  readOutages = this.outages.readAll;
  mayDeclareHere = this.outages.mayDeclareHere;
  readOutage = this.outages.read;
  giveOutage = this.outages.give;
  writeOutageLog = this.outages.write;

  async readDocuments(): Promise<readonly DocumentRow[]> {
    return this.documents;
  }

  readonly library = new DocumentsInMemory({
    check: () => this.check(),
    now: () => this.now(),
    rows: () => this.documents,
    put: (row) => void (this.documents = [...this.documents.filter(({ number }) => number !== row.number), row]),
  });
  readCopyTimes = this.library.copyTimesOf;
  addDocument = this.library.add;
  keepDocument = this.library.keep;
  checkDocuments = this.library.check;
  /** The list of people, in rows. */
  readonly people = new PeopleInMemory({ check: () => this.check(), now: () => this.now() });
  keepPerson = this.people.keep;
  groups: readonly GroupOnSite[] = [];

  async readPeople(): ReturnType<Desk['readPeople']> {
    return this.people.rows.map(({ value }) => value);
  }

  async readPeopleRows(): Promise<readonly PersonRow[]> {
    this.check();
    return this.people.rows;
  }

  async readGroups(): Promise<readonly GroupOnSite[]> {
    this.check();
    return this.groups;
  }

  /** The bytes of documents, by their address. One that is not here is closed. */
  readonly documentFiles = new Map<string, Uint8Array>();

  async readDocumentFile(url: string): Promise<ArrayBuffer> {
    const bytes = this.documentFiles.get(url);
    if (!bytes) throw new StorageError('STORAGE.NOT_ALLOWED', 'Your account may not read this.');
    return bytes.slice().buffer;
  }

  async readAttachments(number: number): Promise<readonly Attachment[]> {
    this.check();
    return this.attachments.get(number) ?? [];
  }

  /** What stands beside an issue against its story, as a test has put it. */
  readonly gone = new Map<number, FilesOfIssue['gone']>();
  /** Files whose bytes are not those that the story tells of, by name. */
  readonly otherBytes = new Set<string>();
  readonly checked: string[] = [];

  async readFiles(number: number): Promise<FilesOfIssue> {
    return { files: await this.readAttachments(number), gone: this.gone.get(number) ?? [] };
  }

  async checkFile(number: number, name: string): Promise<boolean | undefined> {
    this.check();
    this.checked.push(`${number}/${name}`);
    return !this.otherBytes.has(name);
  }

  async addAttachment(...[number, name]: Parameters<Desk['addAttachment']>): Promise<Attachment> {
    this.check();
    const added = { name, url: `https://tms.example/Lists/Issues/Attachments/${number}/${encodeURIComponent(name)}` };
    this.attachments.set(number, [...(this.attachments.get(number) ?? []), added]);
    return added;
  }

  async readLists(): Promise<readonly ListRead[]> {
    const read = (
      list: string,
      rows: readonly { number: number; faults: readonly CellFault[]; listUrl: string }[],
    ): ListRead => ({
      list,
      rows: rows.length,
      badCells: rows.flatMap(({ number, faults, listUrl }) =>
        faults.map(({ column, message }) => ({ list, number, column, message, listUrl })),
      ),
    });
    return [read('Desk issues', await this.readOpenIssues()), read('Desk replies', await this.readReplies())];
  }

  async planSetUp(): Promise<SetUpPlan> {
    this.check();
    return this.plan;
  }

  async applySetUp(plan: SetUpPlan, onStep: Parameters<Desk['applySetUp']>[1]): ReturnType<Desk['applySetUp']> {
    for (const step of plan.steps) onStep(step);
    this.check();
    this.plan = { steps: [], warnings: [] };
    return { done: plan.steps, failed: [], left: this.plan };
  }
}
