import type { EmulatorOptions } from '@tms-support/sharepoint-emulator';

/** Sites that a tenant has besides a team site without a group, by the word that the command line takes: to try set-up on each. */
export const kindsToTry = {
  private: { kind: 'private-team' },
  public: { kind: 'public-team' },
  communication: { kind: 'communication' },
  subsite: { kind: 'subsite' },
  'automatic-versions': { versionLimits: 'automatic' },
  /** Titles of lists and columns come in German to who reads German. */
  german: { languages: [1031, 1033] },
} as const satisfies Readonly<Record<string, Pick<EmulatorOptions, 'kind' | 'versionLimits' | 'languages'>>>;
export type KindToTry = keyof typeof kindsToTry;

export const isKindToTry = (word: string): word is KindToTry => Object.hasOwn(kindsToTry, word);
