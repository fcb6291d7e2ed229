import type { CellFault, DeskSettings } from '@tms-support/sharepoint-storage';
import { outsideLink, readEmailAddress } from '@tms-support/support-domain';

/** A link or an address that the desk goes by, with what was found when it was looked at. */
export interface CheckedLink {
  name: string;
  value?: string;
  isGood: boolean;
  words: string;
}

const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.toLowerCase();
  } catch {
    return '';
  }
};
const isAt = (host: string, ...hosts: readonly string[]): boolean =>
  hosts.some((one) => host === one || host.endsWith(`.${one}`));

/**
 * Where Microsoft and GOV.UK have forms. A page of another site cannot be asked from here: browsers tell a page nothing of an answer that it was not
 * meant to have. So the address is judged, and its link is for a person to open.
 */
const formHosts = [
  'forms.office.com',
  'forms.microsoft.com',
  'forms.cloud.microsoft',
  'forms.gle',
  'sharepoint.com',
  'gov.uk',
  'powerappsportals.com',
  'dynamics.com',
];

function form(url: string): string | undefined {
  if (!outsideLink(url) || !/^https:/i.test(url)) return 'It must be a whole address that begins with https://';
  if (isAt(hostOf(url), 'forms.office.com', 'forms.cloud.microsoft') && /designpage|analysis/i.test(url))
    return 'It opens the form for editing. Use the link that people fill the form in from.';
  return undefined;
}

function board(url: string): string | undefined {
  if (!outsideLink(url) || !/^https:/i.test(url)) return 'It must be a whole address that begins with https://';
  if (!isAt(hostOf(url), 'trello.com')) return undefined;
  if (/trello\.com\/c\//i.test(url)) return 'It is the address of one card. Open the board, and copy its address.';
  return /trello\.com\/(?:b|invite\/b)\//i.test(url)
    ? undefined
    : 'It is not the address of a board, which looks like https://trello.com/b/…';
}

/** The links and inboxes, each looked at. */
export function checkedLinks(settings: DeskSettings, faults: readonly CellFault[]): readonly CheckedLink[] {
  const { problemFormUrl, trelloBoardUrl, portalInbox, stakeholderEngagementInbox } = settings;
  const faultOf = (key: string): string | undefined => faults.find(({ column }) => column === key)?.message;
  const checked = (
    name: string,
    key: string,
    value: string | undefined,
    check: (value: string) => string | undefined,
    good: (value: string) => string,
  ): CheckedLink => {
    const fault = faultOf(key) ?? (value === undefined ? undefined : check(value));
    if (fault !== undefined) return { name, ...(value === undefined ? {} : { value }), isGood: false, words: fault };
    if (value === undefined) return { name, isGood: false, words: 'not set.' };
    return { name, value, isGood: true, words: good(value) };
  };
  const inbox = (value: string, other: string | undefined): string | undefined => {
    if (readEmailAddress(value) === undefined) return 'It is not an email address.';
    return other !== undefined && value.toLowerCase() === other.toLowerCase()
      ? 'Both inboxes have the same address.'
      : undefined;
  };
  const web = (hosts: readonly string[], what: string) => (value: string) =>
    isAt(hostOf(value), ...hosts)
      ? `${what} at ${hostOf(value)}.`
      : `at ${hostOf(value)}. Open it once, to see that it is the right page.`;
  const mail = (value: string): string => value;
  return [
    checked('TRA problem support form', 'problem-form-url', problemFormUrl, form, web(formHosts, 'a form')),
    checked('Trello board', 'trello-board-url', trelloBoardUrl, board, web(['trello.com'], 'a board')),
    checked('Portal inbox', 'portal-inbox', portalInbox, (value) => inbox(value, stakeholderEngagementInbox), mail),
    checked(
      'Stakeholder Engagement inbox',
      'stakeholder-engagement-inbox',
      stakeholderEngagementInbox,
      (value) => inbox(value, portalInbox),
      mail,
    ),
  ];
}
