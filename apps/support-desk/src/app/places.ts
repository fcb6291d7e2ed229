/** A place in the desk. It lives after the # of the page's address, so that it can be sent, and the back button works. */
export type Route =
  | { screen: 'home' }
  /** `report` is the thread of a TMS user's own report that the issue is logged from. */
  | { screen: 'log'; report?: string }
  | { screen: 'issue'; number: number; step?: string }
  /** `filters` is what stands after the ?: a view that can be sent. */
  | { screen: 'find'; filters: string }
  /** `number` is one update, `step` a form about it; without a number, `new` puts one on, `import` brings in many, and `hearings` is about those. */
  | { screen: 'updates'; number?: number; step?: string }
  | { screen: 'replies' }
  /** `period` is the name of the time that the report is of. Absent: the usual one. */
  | { screen: 'reports'; period?: string }
  | { screen: 'rules' }
  | { screen: 'settings' }
  /** What a TMS user reports alone, and their own reports. */
  | { screen: 'report' }
  /** TMS is down: what to do, in one place. */
  /** `outage` is the key of one that is over, `day` a past day of which is shown what was known on it. */
  | { screen: 'down'; outage?: string; day?: string }
  | { screen: 'set-up' }
  /** `part` is one thing to do with people: `import`, or somebody's joining or leaving. */
  | { screen: 'people'; part?: string }
  /** What a new desk still lacks. `part` is one thing to put there. */
  | { screen: 'first-hour'; part?: string }
  /** What an address of the desk's own form names that is no place: mistyped, or gone. `isTmus`: it is one, for those alone who read issues. */
  | { screen: 'not-there'; isTmus?: true };

export type ScreenName = Route['screen'];
export type RouteTo<S extends ScreenName> = Extract<Route, { screen: S }>;

/** What of an address stands behind the name of its screen: "41" and "add-note" in #/issue/41/add-note, and what follows the ?. */
interface Behind {
  path: readonly string[];
  query: string;
}

/** Who goes through the desk, as far as it decides which ways are theirs. */
export interface Visitor {
  mayReadIssues: boolean;
  mayLog: boolean;
  maySetUp: boolean;
  /** The list of people is TMU's, and the site owners'. */
  keepsPeople: boolean;
}

/** One screen: where it is, whose it is, and how it is reached. Its script stands beside it, in `screens.tsx`. */
interface Place<R extends Route> {
  /** The place that an address names; `undefined` where it names none: that is said. */
  read(behind: Behind): R | undefined;
  /** What stands behind the name of the screen in its address. */
  behind(route: R): string;
  /** Its heading, and its name in the navigation where that has no words of its own. */
  title: string;
  /** Where the issues cannot be read, somebody else's screens show who may, or what is there for them. */
  opensFor: 'everybody' | 'who-reads-issues';
  /** Its link in the navigation. `undefined`: it is reached from elsewhere alone. */
  link: { to: R; words?: string; isFor(visitor: Visitor): boolean; isUrgent?: boolean } | undefined;
  /** The place that is marked in the navigation where this one has no link of its own. */
  partOf?(visitor: Visitor): ScreenName | undefined;
  /** What the ids of its drafts begin with: where the screen fails, the words show instead. `undefined`: nothing is written there. */
  draftsUnder(route: R): string | undefined;
}

const alone = <S extends ScreenName>(screen: S): { read(): { screen: S }; behind(): string } => ({
  read: () => ({ screen }),
  behind: () => '',
});

const ofReaders = { isFor: ({ mayReadIssues }: Visitor): boolean => mayReadIssues };
const ofEverybody = { isFor: (): boolean => true };

const nowhere = (): undefined => undefined;

const asked = (query: string, name: string): string | null => new URLSearchParams(query).get(name);
const isCode = (text: string | null | undefined): text is string => !!text && /^[a-z-]+$/.test(text);
/** From one day to another: `2026-01-01..2026-03-31`. */
const isBetween = (text: string | null): text is string => !!text && /^[\d-]{10}\.\.[\d-]{10}$/.test(text);
const isNumber = (text: string | undefined): text is string => !!text && /^[1-9]\d{0,9}$/.test(text);

const withPart = <S extends ScreenName>(
  screen: S,
  ...parts: readonly string[]
): { read(behind: Behind): { screen: S; part?: string } | undefined; behind(route: { part?: string }): string } => ({
  read: ({ path: [part] }) => (!part ? { screen } : parts.includes(part) ? { screen, part } : undefined),
  behind: ({ part }) => (part ? `/${part}` : ''),
});

/** Every screen of the desk, in the order of the navigation. A screen without its record does not compile. */
export const places: { readonly [S in ScreenName]: Place<RouteTo<S>> } = {
  home: {
    ...alone('home'),
    title: 'Home',
    opensFor: 'who-reads-issues',
    link: { to: { screen: 'home' }, ...ofReaders },
    // Home, for somebody who uses TMS and reads no issues, is where they report.
    partOf: ({ mayReadIssues, mayLog }) => (!mayReadIssues && mayLog ? 'report' : undefined),
    draftsUnder: nowhere,
  },
  log: {
    read: ({ query }) => {
      const report = asked(query, 'report');
      return report ? { screen: 'log', report } : { screen: 'log' };
    },
    behind: ({ report }) => (report ? `?report=${encodeURIComponent(report)}` : ''),
    title: 'Log an issue',
    opensFor: 'who-reads-issues',
    link: { to: { screen: 'log' }, isFor: ({ mayReadIssues, mayLog }) => mayReadIssues && mayLog },
    draftsUnder: () => 'log',
  },
  issue: {
    read: ({ path: [number, step] }) =>
      isNumber(number) ? { screen: 'issue', number: Number(number), ...(isCode(step) ? { step } : {}) } : undefined,
    behind: ({ number, step }) => `/${number}${step ? `/${step}` : ''}`,
    title: 'Issue',
    opensFor: 'who-reads-issues',
    link: undefined,
    draftsUnder: ({ number }) => `issue/${number}/`,
  },
  find: {
    read: ({ query }) => ({ screen: 'find', filters: query }),
    behind: ({ filters }) => (filters ? `?${filters}` : ''),
    title: 'Find',
    opensFor: 'who-reads-issues',
    link: { to: { screen: 'find', filters: '' }, ...ofReaders },
    draftsUnder: () => 'find',
  },
  report: {
    ...alone('report'),
    title: 'Report a problem with TMS',
    opensFor: 'everybody',
    link: {
      to: { screen: 'report' },
      words: 'Report a problem',
      isFor: ({ mayReadIssues, mayLog }) => !mayReadIssues && mayLog,
    },
    draftsUnder: () => 'report',
  },
  updates: {
    read: ({ path: [number, step] }) => {
      if (number === 'new' || number === 'import' || number === 'hearings') return { screen: 'updates', step: number };
      if (!isNumber(number)) return number ? undefined : { screen: 'updates' };
      return { screen: 'updates', number: Number(number), ...(isCode(step) ? { step } : {}) };
    },
    behind: ({ number, step }) => ['', number, step].filter((part) => part !== undefined).join('/'),
    title: 'Updates and documents',
    opensFor: 'everybody',
    link: { to: { screen: 'updates' }, ...ofEverybody },
    draftsUnder: ({ number, step }) => (number === undefined ? step && `updates/${step}` : `updates/${number}/`),
  },
  replies: {
    ...alone('replies'),
    title: 'Replies',
    opensFor: 'who-reads-issues',
    link: { to: { screen: 'replies' }, ...ofReaders },
    draftsUnder: () => 'replies',
  },
  reports: {
    read: ({ query }) => {
      const period = asked(query, 'period');
      return isCode(period) || isBetween(period) ? { screen: 'reports', period } : { screen: 'reports' };
    },
    behind: ({ period }) => (period ? `?period=${period}` : ''),
    title: 'Reports',
    opensFor: 'who-reads-issues',
    link: { to: { screen: 'reports' }, ...ofReaders },
    draftsUnder: nowhere,
  },
  people: {
    ...withPart('people', 'import', 'cover', 'joining', 'leaving'),
    title: 'People',
    opensFor: 'who-reads-issues',
    // Others read there who keeps the list: nothing leads them to it.
    link: { to: { screen: 'people' }, isFor: ({ mayReadIssues, keepsPeople }) => mayReadIssues && keepsPeople },
    partOf: ({ mayReadIssues, keepsPeople }) => (mayReadIssues && keepsPeople ? undefined : 'settings'),
    draftsUnder: () => 'people/',
  },
  rules: {
    ...alone('rules'),
    title: 'Rules',
    opensFor: 'who-reads-issues',
    // Everybody else reaches them from Settings.
    link: { to: { screen: 'rules' }, isFor: ({ mayReadIssues, maySetUp }) => mayReadIssues && maySetUp },
    partOf: ({ maySetUp }) => (maySetUp ? undefined : 'settings'),
    draftsUnder: nowhere,
  },
  settings: {
    ...alone('settings'),
    title: 'Settings',
    opensFor: 'everybody',
    link: { to: { screen: 'settings' }, ...ofEverybody },
    draftsUnder: nowhere,
  },
  'set-up': {
    ...alone('set-up'),
    title: 'Set-up',
    opensFor: 'everybody',
    // Who reads issues reaches it from Settings.
    link: { to: { screen: 'set-up' }, isFor: ({ mayReadIssues, maySetUp }) => !mayReadIssues && maySetUp },
    partOf: ({ mayReadIssues }) => (mayReadIssues ? 'settings' : undefined),
    draftsUnder: nowhere,
  },
  'first-hour': {
    ...withPart('first-hour', 'past-issues', 'replies'),
    title: 'Getting started',
    opensFor: 'who-reads-issues',
    link: undefined,
    partOf: () => 'settings',
    draftsUnder: () => 'first-hour/',
  },
  down: {
    read: ({ query }) => {
      const [outage, day] = [asked(query, 'outage'), asked(query, 'day')];
      if (day && /^\d{4}-\d\d-\d\d$/.test(day)) return { screen: 'down', day };
      return outage ? { screen: 'down', outage } : { screen: 'down' };
    },
    behind: ({ outage, day }) => (day ? `?day=${day}` : outage ? `?outage=${encodeURIComponent(outage)}` : ''),
    title: 'TMS is down',
    opensFor: 'everybody',
    link: { to: { screen: 'down' }, ...ofEverybody, isUrgent: true },
    draftsUnder: () => 'down',
  },
  'not-there': {
    ...alone('not-there'),
    title: 'There is no such page',
    opensFor: 'everybody',
    link: undefined,
    draftsUnder: nowhere,
  },
};

/** The record of the screen that a route leads to. */
export const placeOf = (route: Route): Place<Route> => places[route.screen];

export const screenNames = Object.keys(places) as readonly ScreenName[];
