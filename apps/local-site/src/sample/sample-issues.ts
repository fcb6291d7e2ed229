import {
  addWorkingMinutes,
  type Actor,
  type CalendarDate,
  type Channel,
  type Instant,
  type MicrosoftUpdate,
} from '@tms-support/support-domain';
import type { KnownPerson } from '@tms-support/sharepoint-storage';
import { chanceFrom, type Chance } from './chance.js';
import { at, dayOf, daysFrom, officeCalendar, sittingDay } from './days.js';
import { Deck } from './deck.js';
import type { Examples, IssueExample } from './examples.js';
import { actorOf, type SamplePeople } from './sample-people.js';
import {
  answered,
  openRoutes,
  tmuRoutes,
  traRoutes,
  usualRoutes,
  type HowBusy,
  type StoryStep,
} from './story-steps.js';
import { tellStory, type SampleIssue } from './tell-story.js';

const workingDay = 8 * 60;
const weeks = 104;
/** Nothing that old is open still, and what is newer may be. */
const settledWeeks = 8;

interface Plan {
  example: IssueExample;
  steps: readonly StoryStep[];
  startsAt: Instant;
  endsAt: Instant;
  channel?: Channel;
  updateKey?: string;
  hearingOn?: CalendarDate;
}

/** Makes the sample's issues. Everything that it needs is passed in: the same chance gives the same issues. */
export class IssueWriter {
  private readonly byRole: (role: KnownPerson['roles'][number]) => readonly KnownPerson[];
  private readonly kinds: Deck<IssueExample>;
  private errors = 0;
  /** What somebody in the sample has written already: no two people write the same. */
  private readonly written = new Set<string>();

  constructor(
    private readonly examples: Examples,
    private readonly people: SamplePeople,
    private readonly today: CalendarDate,
    private readonly chance: Chance,
  ) {
    this.byRole = (role) => people.staff.filter(({ roles }) => roles.includes(role));
    this.kinds = new Deck(
      examples.issues.filter(({ once }) => !once),
      ({ often }) => often ?? 1,
      chance,
    );
  }

  /** About one a week, for all but the last weeks: closed, every one. */
  settled(): SampleIssue[] {
    const issues: SampleIssue[] = [];
    for (let week = weeks; week > settledWeeks; week -= 1) {
      const count = this.chance.pick([0, 0, 1, 1, 1, 1, 1, 2, 2]);
      for (let one = 0; one < count; one += 1) {
        issues.push(
          this.write(this.closedPlan(this.momentFrom(daysFrom(this.today, -7 * week + this.chance.between(0, 4))))),
        );
      }
    }
    return issues;
  }

  /** What came once, on its own day. Told last: what is drawn for it moves no other. */
  once(): SampleIssue[] {
    return this.examples.issues.flatMap((example) => {
      if (!example.once) return [];
      const { daysAgo, updateKey } = example.once;
      const startsAt = this.momentFrom(daysFrom(this.today, -daysAgo));
      const endsAt = addWorkingMinutes(startsAt, 2 * workingDay, officeCalendar);
      return [
        this.write({ example, steps: [...answered, 'worked'], startsAt, endsAt, ...(updateKey ? { updateKey } : {}) }),
      ];
    });
  }

  /** The rise after an update: issues that name it, in the days after its window. */
  after(update: MicrosoftUpdate, count: number): SampleIssue[] {
    return Array.from({ length: count }, () => {
      const day = daysFrom(dayOf(update.window.endsAt), this.chance.between(1, update.watchDays - 2));
      return this.write({ ...this.closedPlan(this.momentFrom(day)), updateKey: update.key });
    });
  }

  /** What is open now: nothing, the two of a usual week, or one for every state, one that a TMS user has reported alone, and one of yesterday. */
  open(howBusy: HowBusy): SampleIssue[] {
    if (howBusy === 'quiet') return [];
    return (howBusy === 'busy' ? this.everyState() : this.usual()).map((plan) => this.write(plan));
  }

  private usual(): Plan[] {
    return usualRoutes.map(({ steps, kind }, place): Plan => {
      const example = this.example(kind);
      const startsAt = this.momentUpTo(daysFrom(this.today, -1 - place * 3));
      const hearing = example.reporterKind === 'panellist' ? { hearingOn: sittingDay(daysFrom(this.today, 8)) } : {};
      return { example, steps, startsAt, endsAt: this.now(), ...hearing };
    });
  }

  private everyState(): Plan[] {
    const start = (place: number): Instant => this.momentUpTo(daysFrom(this.today, -2 - place * 3));
    const plans = openRoutes.map(({ steps, kind }, place): Plan => {
      const example = this.example(kind);
      const hearing =
        example.reporterKind === 'panellist' ? { hearingOn: sittingDay(daysFrom(this.today, 3 + place * 4)) } : {};
      return { example, steps, startsAt: start(place), endsAt: this.now(), ...hearing };
    });
    const alone = this.example('deleted-task');
    plans.push({ example: alone, steps: ['raise'], startsAt: start(0), endsAt: this.now(), channel: 'desk' });
    // The last to come in, and answered at once.
    const yesterday = this.momentUpTo(daysFrom(this.today, -1));
    plans.push({ example: this.example('filtered-view'), steps: answered, startsAt: yesterday, endsAt: this.now() });
    return plans;
  }

  /** The two that came after the latest release: one fault of three people that TRA is fixing, and a letter. */
  afterRelease(update: MicrosoftUpdate, howBusy: HowBusy): SampleIssue[] {
    const startsAt = this.momentFrom(daysFrom(dayOf(update.window.endsAt), 1));
    const more = { startsAt, endsAt: this.now(), updateKey: update.key };
    const withTra: readonly StoryStep[] = ['raise', 'more-people', 'take', 'hand-over', 'told-with-tra', 'card'];
    const over: readonly StoryStep[] = ['fix-required', 'fixed', 'confirm', 'tell', 'cause-learnt', 'worked'];
    const [shared, letter] = [this.example('save-button'), this.example('letter-address')];
    return [
      this.write({
        example: shared,
        steps: [...withTra, ...(howBusy === 'quiet' ? over : (['fix-required'] as const))],
        ...more,
      }),
      this.write({
        example: letter,
        steps: howBusy === 'busy' ? ['raise', 'take'] : ['raise', 'take', 'answer', 'worked'],
        ...more,
      }),
    ];
  }

  private example(key: string): IssueExample {
    const found = this.examples.issues.find((example) => example.key === key);
    if (!found) throw new Error(`No file of examples/issues has the kind ${key}.`);
    return found;
  }

  /** The start of the day that the site is made for: everything in it has happened before. */
  private now(): Instant {
    return at(this.today, 8);
  }

  /** A moment of that day's working hours, or of the next working day. */
  private momentFrom(day: CalendarDate): Instant {
    return addWorkingMinutes(at(day, 6), this.chance.between(10, workingDay - 10), officeCalendar);
  }

  /** A moment of that day's working hours, or of the last working day before it. */
  private momentUpTo(day: CalendarDate): Instant {
    return addWorkingMinutes(at(day, 18), -this.chance.between(10, workingDay - 10), officeCalendar);
  }

  private closedPlan(startsAt: Instant): Plan {
    const example = this.kinds.deal();
    const steps = this.weighted(example.route ? traRoutes : tmuRoutes);
    const endsAt = addWorkingMinutes(startsAt, steps.length * this.chance.between(60, 2 * workingDay), officeCalendar);
    const hearing = example.reporterKind === 'panellist' && this.chance.happens(0.4);
    // Whoever has a way to report alone uses it now and then, but never for what was sorted out on the spot.
    const alone = example.reporterKind === 'tms-user' && steps[0] === 'raise' && this.chance.happens(0.15);
    return {
      example,
      steps,
      startsAt,
      endsAt,
      ...(hearing ? { hearingOn: sittingDay(daysFrom(dayOf(startsAt), this.chance.between(5, 40))) } : {}),
      ...(alone ? { channel: 'desk' as const } : {}),
    };
  }

  private weighted(routes: readonly { steps: readonly StoryStep[]; weight: number }[]): readonly StoryStep[] {
    return this.chance.pick(routes.flatMap(({ steps, weight }) => Array.from({ length: weight }, () => steps)));
  }

  /** Each error came on a record of its own. No chance is drawn for it: a number moves nothing else. */
  private nextReference(): string {
    this.errors += 1;
    return `TEST-${String(7 + 23 * this.errors).padStart(4, '0')}`;
  }

  private cover(channel: Channel): KnownPerson {
    const [admin] = this.byRole('system-administrator');
    if (channel === 'portal-inbox') return this.byRole('portal-inbox')[0] ?? admin!;
    if (channel === 'stakeholder-engagement') return this.chance.pick(this.byRole('stakeholder-engagement'));
    return admin!;
  }

  /** Words that nobody has used, while there are any. The first of a kind are kept for the latest, which stands on the screens. */
  private wordsFor({ texts: [first, ...others] }: IssueExample, isLatest: boolean, chance: Chance): string {
    const from = chance.between(0, Math.max(0, others.length - 1));
    const inTurn = [...others.slice(from), ...others.slice(0, from)];
    const texts = isLatest ? [first!, ...inTurn] : [...inTurn, first!];
    const words = texts.find((text) => !this.written.has(text)) ?? texts[0]!;
    this.written.add(words);
    return words;
  }

  private write({
    example,
    steps,
    startsAt,
    endsAt,
    channel = example.channel,
    updateKey,
    hearingOn,
  }: Plan): SampleIssue {
    // Of its own: what is drawn for one issue moves no other.
    const chance = chanceFrom(this.chance.between(0, 2 ** 31));
    const { people } = this;
    const users = people.tmsUsers.filter(({ reporter }) => !example.tmsRole || reporter.tmsRole === example.tmsRole);
    const [first, ...others] = chance.shuffled(example.reporterKind === 'panellist' ? people.panellists : users);
    const owner = this.cover(channel);
    const raisedBy: Actor = actorOf(channel === 'desk' ? first! : owner);
    const cast = {
      key: chance.id(),
      example,
      // Whoever writes an email signs it.
      text: this.wordsFor(example, endsAt === this.now(), chance).replace(
        '[reporter]',
        first!.reporter.name.split(' ')[0]!,
      ),
      reporter: first!.reporter,
      others: others.slice(0, (example.people ?? 1) - 1).map(({ reporter }) => reporter),
      channel,
      owner,
      developerName: this.byRole('crm-developer')[0]?.name ?? 'The CRM developer',
      board: this.examples.settings.trelloBoardUrl,
      ...(example.error ? { recordReference: this.nextReference() } : {}),
      cardUrl: `${this.examples.settings.trelloBoardUrl.replace('/b/', '/c/')}-${chance.between(100, 999)}`,
      ...(updateKey ? { updateKey } : {}),
      ...(hearingOn ? { hearingOn } : {}),
    };
    return tellStory({ cast, steps, startsAt, endsAt, raisedBy }, chance);
  }
}
