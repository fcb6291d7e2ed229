import type { Channel, ClosingOutcome, HandoverRoute, Lane, Reporter, TmsRole } from '@tms-support/support-domain';

/** A channel as a choice. `desk` is a report that somebody made alone: nobody chooses it for another. */
export const channelNames: Record<Channel, string> = {
  teams: 'Teams',
  email: 'Email',
  'face-to-face': 'Face to face',
  'portal-inbox': 'Portal inbox',
  'stakeholder-engagement': 'Stakeholder Engagement',
  phone: 'Phone',
  desk: 'This desk',
};

/** A channel inside a sentence: "told by email". */
export const byChannel: Record<Channel, string> = {
  teams: 'in Teams',
  email: 'by email',
  'face-to-face': 'face to face',
  'portal-inbox': 'from the portal inbox',
  'stakeholder-engagement': 'by Stakeholder Engagement',
  phone: 'by phone',
  desk: 'on this desk',
};

export const chosenChannels: readonly Channel[] = [
  'teams',
  'email',
  'face-to-face',
  'portal-inbox',
  'stakeholder-engagement',
  'phone',
];

export const tmsRoleNames: Record<TmsRole, string> = {
  'case-manager': 'case manager',
  'case-worker': 'case worker',
  admin: 'admin',
  scheduling: 'scheduling',
};

/** "panellist", "case worker", "TMS user" */
export function reporterWords(reporter: Pick<Reporter, 'kind' | 'tmsRole'>): string {
  if (reporter.kind === 'panellist') return 'panellist';
  return reporter.tmsRole ? tmsRoleNames[reporter.tmsRole] : 'TMS user';
}

export const routeNames: Record<HandoverRoute, string> = {
  'problem-form': 'TRA problem support form',
  'trello-board': 'Trello board',
};

export const outcomeNames: Record<ClosingOutcome, string> = {
  worked: 'It worked',
  'told-no-answer': 'Told, no answer',
  'not-changing': 'TRA is not changing this',
};

export const laneNames: Record<Lane, string> = {
  person: 'the person with the problem',
  tmu: 'TMU',
  tra: 'TRA support',
};

/** What an issue is called in a list: its first words, never cut inside a word. */
export function issueTitle(whatHappened: string, longest = 72): string {
  const line = whatHappened.trim().split(/\r?\n/)[0] ?? '';
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longest / 2 ? space : longest)}…`;
}

/** "Ann Lee", "Ann Lee or Sam Okoro", "Ann Lee, Sam Okoro or Uma Shah"; empty for nobody. */
export function namesWords(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`;
}
