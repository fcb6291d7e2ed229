/** A place in the desk. It lives after the # of the page's address, so that it can be sent, and the back button works. */
export type Route =
  | { screen: 'home' }
  /** `report` is the thread of a TMS user's own report that the issue is logged from. */
  | { screen: 'log'; report?: string }
  | { screen: 'issue'; number: number; step?: string }
  /** `filters` is what stands after the ?: a view that can be sent. */
  | { screen: 'find'; filters: string }
  /** `number` is one update, `step` a form about it; `new` without a number is the form for a new one. */
  | { screen: 'updates'; number?: number; step?: string }
  | { screen: 'replies' }
  /** `period` is the name of the time that the report is of. Absent: the usual one. */
  | { screen: 'reports'; period?: string }
  | { screen: 'settings' }
  /** What a TMS user reports alone, and their own reports. */
  | { screen: 'report' }
  /** TMS is down: what to do, in one place. */
  | { screen: 'down' }
  | { screen: 'set-up' };

const plain = ['replies', 'settings', 'report', 'down', 'set-up'] as const;

const isNumber = (part: string): boolean => /^[1-9]\d{0,9}$/.test(part);
const isWord = (part: string | undefined): part is string => part !== undefined && /^[a-z-]+$/.test(part);

/** Reads an address. What is not the desk's own (another web part's anchor, an old link) is the home page. */
export function readRoute(hash: string): Route {
  if (!hash.startsWith('#/')) return { screen: 'home' };
  const [path = '', ...query] = hash.slice(2).split('?');
  const [first, second, third] = path.split('/');
  if (first === 'log') {
    const report = new URLSearchParams(query.join('?')).get('report');
    return report ? { screen: 'log', report } : { screen: 'log' };
  }
  if (first === 'reports') {
    const period = new URLSearchParams(query.join('?')).get('period');
    return period && /^[a-z-]+$/.test(period) ? { screen: 'reports', period } : { screen: 'reports' };
  }
  if (first === 'updates') {
    if (second === 'new') return { screen: 'updates', step: 'new' };
    if (!second || !isNumber(second)) return { screen: 'updates' };
    return { screen: 'updates', number: Number(second), ...(isWord(third) ? { step: third } : {}) };
  }
  const screen = plain.find((name) => name === first);
  if (screen) return { screen };
  if (first === 'find') return { screen: 'find', filters: query.join('?') };
  if (first === 'issue' && second && isNumber(second)) {
    return { screen: 'issue', number: Number(second), ...(isWord(third) ? { step: third } : {}) };
  }
  return { screen: 'home' };
}

export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'home':
      return '#/';
    case 'log':
      return `#/log${route.report ? `?report=${encodeURIComponent(route.report)}` : ''}`;
    case 'issue':
      return `#/issue/${route.number}${route.step ? `/${route.step}` : ''}`;
    case 'updates':
      return ['#/updates', route.number, route.step].filter((part) => part !== undefined).join('/');
    case 'find':
      return `#/find${route.filters ? `?${route.filters}` : ''}`;
    case 'reports':
      return `#/reports${route.period ? `?period=${route.period}` : ''}`;
    default:
      return `#/${route.screen}`;
  }
}
