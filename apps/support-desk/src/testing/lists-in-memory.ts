import type {
  CadenceRow,
  CountingRules,
  CoverRow,
  Desk,
  FlowRunRow,
  HearingRow,
  JoiningRow,
  KnownProblemRow,
  MeToo,
  NudgeRuleRow,
  ReplyRow,
  Report,
  SignedInPerson,
  TemplateRow,
} from '@tms-support/sharepoint-storage';
import { ChangedMeanwhileError, StorageError } from '@tms-support/sharepoint-storage';
import { decideCover, shippedSnapshot, type RuleCells, type StandardReply } from '@tms-support/support-domain';
import { priya, sam } from './people';

/**
 * The small lists of a desk for tests of the screen, and how it fails: what the screens ask of a list that holds one thing. The rest, which
 * is about issues, is `DeskInMemory`.
 */
export class ListsInMemory {
  person: SignedInPerson = priya;
  replies: ReplyRow[] = [];
  cover: CoverRow[] = [];
  known: KnownProblemRow[] = [];
  ended: KnownProblemRow[] = [];
  meToo: MeToo[] = [];
  reports: Report[] = [];
  readonly screenshots = new Map<number, string>();
  rules: CountingRules = { snapshot: shippedSnapshot, isShipped: true, faults: [] };
  ruleItems: RuleCells[] = [];
  readonly replyPictures: { number: number; name: string }[] = [];
  /** What the next call throws. It is thrown once. */
  failure: unknown;
  protected ids = 0;

  constructor(protected readonly now: () => string) {}

  protected check(): void {
    const { failure } = this;
    this.failure = undefined;
    if (failure !== undefined) throw failure;
  }

  protected rowOf<T>(number: number, value: T) {
    return {
      number,
      value,
      etag: `"${(this.ids += 1)}"`,
      faults: [],
      listUrl: `https://tms.example/Lists/Desk/${number}`,
    };
  }

  async readReplies(): Promise<readonly ReplyRow[]> {
    this.check();
    return this.replies;
  }

  async keepReply(...[reply, row]: Parameters<Desk['keepReply']>): Promise<ReplyRow> {
    this.check();
    const kept = this.replies.find((one) => one.number === row?.number || one.value.key === reply.key);
    const own = Object.entries({ ...row?.value, ...reply }).filter(
      ([name]) => row?.value[name as keyof StandardReply] !== reply[name as keyof StandardReply],
    );
    const isTheirs = own.some(
      ([name]) => kept?.value[name as keyof StandardReply] !== row?.value[name as keyof StandardReply],
    );
    if (row && kept && isTheirs) throw new ChangedMeanwhileError({ theirs: kept, by: sam, at: this.now() });
    const changed = Object.fromEntries(own.map(([name]) => [name, reply[name as keyof StandardReply]]));
    const whole = row && kept ? { ...kept.value, ...changed } : reply;
    const value = Object.fromEntries(Object.entries(whole).filter(([, one]) => one !== undefined));
    const number = kept?.number ?? this.replies.length + 1;
    const { picture } = value as unknown as StandardReply;
    const now = {
      ...this.rowOf(number, value as unknown as StandardReply),
      ...(picture ? { pictureUrl: `https://tms.example/Lists/DeskReplies/Attachments/${number}/${picture}` } : {}),
    };
    this.replies = [...this.replies.filter((one) => one !== kept), now];
    return now;
  }

  async addReplyPicture(...[{ number }, name]: Parameters<Desk['addReplyPicture']>): Promise<void> {
    this.check();
    this.replyPictures.push({ number, name });
  }

  /** Absent: this person may not read how the flows ran. */
  flowRuns: FlowRunRow[] | undefined;

  async readFlowRuns(): ReturnType<Desk['readFlowRuns']> {
    this.check();
    return this.flowRuns;
  }

  /** Absent: the rules that the desk ships with count. */
  nudgeRules: NudgeRuleRow[] | undefined;

  async readNudgeRules(): ReturnType<Desk['readNudgeRules']> {
    this.check();
    return this.nudgeRules;
  }

  /** Absent: the cadences that the desk ships with stand. */
  cadences: CadenceRow[] | undefined;

  async readCadences(): ReturnType<Desk['readCadences']> {
    this.check();
    return this.cadences;
  }

  /** Absent: this person may not read the hearings. */
  hearings: HearingRow[] | undefined = [];

  async readHearings(): ReturnType<Desk['readHearings']> {
    this.check();
    return this.hearings;
  }

  async setHearing(...[entry, row]: Parameters<Desk['setHearing']>): Promise<HearingRow> {
    this.check();
    const rows = this.hearings ?? [];
    const before = rows.find(({ number, value }) => number === row?.number || value.key === entry.key);
    const number = before?.number ?? rows.length + 1;
    const now = { ...this.rowOf(number, entry), madeAt: before?.madeAt ?? this.now(), byName: this.person.name };
    this.hearings = [...rows.filter((one) => one !== before), now];
    return now;
  }

  joinings: JoiningRow[] | undefined = [];
  joiningSteps: TemplateRow[] = [];

  async readJoinings(): ReturnType<Desk['readJoinings']> {
    this.check();
    return this.joinings;
  }

  async readJoiningSteps(): ReturnType<Desk['readJoiningSteps']> {
    this.check();
    return { rows: this.joiningSteps, listUrl: 'https://tms.example/Lists/DeskJoiningSteps/AllItems.aspx' };
  }

  async keepJoining(...[joining, row]: Parameters<Desk['keepJoining']>): Promise<JoiningRow> {
    this.check();
    const rows = this.joinings ?? [];
    const now = { ...this.rowOf(row?.number ?? rows.length + 1, joining), isWhole: true };
    this.joinings = [now, ...rows.filter(({ number }) => number !== now.number)];
    return now;
  }

  async readCover(): Promise<readonly CoverRow[]> {
    this.check();
    return this.cover;
  }

  async giveCover(command: Parameters<Desk['giveCover']>[0]): ReturnType<Desk['giveCover']> {
    this.check();
    const decision = decideCover(
      this.cover.map((row) => row.value),
      command,
    );
    if (decision.outcome === 'refused') return { ...decision, ...(decision.unseen ? { rows: this.cover } : {}) };
    this.cover = decision.entries.map((entry, index) => this.rowOf(index + 1, entry));
    return { outcome: 'saved', rows: this.cover };
  }

  async readKnownProblems(): Promise<readonly KnownProblemRow[]> {
    this.check();
    return this.known;
  }

  async addKnownProblem(problem: Parameters<Desk['addKnownProblem']>[0]): Promise<KnownProblemRow> {
    this.check();
    const same = this.known.find((row) => row.value.key === problem.key);
    if (same) return same;
    const row = this.rowOf(this.known.length + 1, { ...problem, sinceAt: this.now() });
    this.known = [row, ...this.known];
    return row;
  }

  async endKnownProblem(row: Parameters<Desk['endKnownProblem']>[0]): ReturnType<Desk['endKnownProblem']> {
    this.check();
    if (!this.known.some((one) => one.number === row.number)) return undefined;
    this.ended = [
      ...this.ended,
      ...this.known.flatMap((one) =>
        one.number === row.number ? [{ ...one, value: { ...one.value, endedAt: this.now() } }] : [],
      ),
    ];
    this.known = this.known.filter((one) => one.number !== row.number);
    return this.ended[this.ended.length - 1];
  }

  async resumeKnownProblem({
    number,
    value: ending,
  }: Parameters<Desk['resumeKnownProblem']>[0]): Promise<KnownProblemRow> {
    this.check();
    const { endedAt, toldAt: _, ...value } = this.ended.find((one) => one.number === number)!.value;
    if (ending?.endedAt && ending.endedAt !== endedAt) throw new StorageError('STORAGE.CONFLICT', 'Ended again');
    const row = this.rowOf(number, value);
    this.ended = this.ended.filter((one) => one.number !== number);
    this.known = [row, ...this.known];
    return row;
  }

  async readCountingRules(): Promise<CountingRules> {
    this.check();
    return this.rules;
  }

  async readRuleItems(): Promise<readonly RuleCells[]> {
    this.check();
    return this.ruleItems;
  }

  async remindInstead(...[rule, email, instead]: Parameters<Desk['remindInstead']>): Promise<void> {
    this.check();
    this.ruleItems = this.ruleItems.map((cells) =>
      cells.key === rule ? { ...cells, nudgeWhom: String(cells.nudgeWhom).replace(email, instead) } : cells,
    );
  }

  async publishSnapshot(snapshot: CountingRules['snapshot'], instead?: string): Promise<void> {
    this.check();
    if (instead !== undefined && instead !== this.rules.snapshot.id)
      throw new StorageError('STORAGE.CONFLICT', 'Somebody else has published rules since.');
    this.rules = { snapshot, isShipped: false, faults: [] };
  }

  async readReports(): Promise<readonly Report[]> {
    this.check();
    return this.reports;
  }

  async raiseReport(words: Parameters<Desk['raiseReport']>[0]): Promise<void> {
    this.check();
    if (this.reports.some((report) => report.thread === words.key)) return;
    const number = this.reports.length + 1;
    if (words.screenshot) this.screenshots.set(number, words.screenshot);
    const row = {
      number,
      kind: 'problem' as const,
      words: words.words,
      at: this.now(),
      ...(words.screenshot ? { hasScreenshot: true as const } : {}),
      faults: [],
      listUrl: '',
    };
    const by = { name: this.person.name, email: this.person.email };
    this.reports = [{ thread: words.key, by, rows: [row], head: { number, etag: '"1"' } }, ...this.reports];
  }

  async addToReport(...[report, kind, words]: Parameters<Desk['addToReport']>): Promise<void> {
    this.check();
    this.reports = this.reports.map((one) => {
      if (one.thread !== report.thread) return one;
      const row = { number: 90 + one.rows.length, kind, words: words.words, at: this.now(), faults: [], listUrl: '' };
      return { ...one, rows: [...one.rows, row] };
    });
  }

  async tellReport(...[report, standsAs, issueNumber, answer]: Parameters<Desk['tellReport']>): Promise<void> {
    this.check();
    this.reports = this.reports.map((one) => {
      if (one.head.number !== report.head.number) return one;
      const { answer: _, ...rest } = one;
      return {
        ...rest,
        standsAs,
        ...(issueNumber === undefined ? {} : { issueNumber }),
        ...(answer ? { answer } : {}),
      };
    });
  }

  async readScreenshot({ number }: { number: number }): Promise<string | undefined> {
    this.check();
    return this.screenshots.get(number);
  }

  async readMeToo(): ReturnType<Desk['readMeToo']> {
    this.check();
    return this.meToo;
  }

  async sayMeToo(...[problem]: Parameters<Desk['sayMeToo']>): Promise<void> {
    this.check();
    const by = { name: this.person.name, email: this.person.email };
    const number = this.meToo.length + 1;
    this.meToo = [...this.meToo, { number, problem: problem.number, by, faults: [], listUrl: '' }];
  }

  async takeMeTooBack(...[problem]: Parameters<Desk['takeMeTooBack']>): Promise<void> {
    this.check();
    this.meToo = this.meToo.filter((one) => one.problem !== problem.number || one.by.email !== this.person.email);
  }

  async readKnownProblemsOf(numbers: readonly number[]): Promise<readonly KnownProblemRow[]> {
    this.check();
    return [...this.known, ...this.ended].filter(({ number }) => numbers.includes(number));
  }

  async tellOfKnownProblem(...[row, areTold]: Parameters<Desk['tellOfKnownProblem']>): Promise<boolean> {
    this.check();
    const isNews = this.ended.some((one) => one.number === row.number && Boolean(one.value.toldAt) !== areTold);
    this.ended = this.ended.map((one) => {
      const { toldAt: _, ...value } = one.value;
      if (one.number !== row.number) return one;
      return { ...one, value: areTold ? { ...value, toldAt: this.now() } : value };
    });
    return isNews;
  }
}
