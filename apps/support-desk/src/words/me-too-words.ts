import type { KnownProblemRow, MeToo } from '@tms-support/sharepoint-storage';
import { counted } from '@tms-support/support-domain';

/** Who has this problem too. */
export const withProblem = (all: readonly MeToo[], { number }: Pick<KnownProblemRow, 'number'>): readonly MeToo[] =>
  all.filter(({ problem }) => problem === number);

/** "3 people have said that they have it too." Empty: nobody has. */
export const meTooWords = (many: number): string =>
  many === 0 ? '' : `${counted(many, 'person has', 'people have')} said that they have it too.`;

/** The same to somebody who is one of them. */
export const alsoWords = (others: number): string =>
  others === 0 ? 'You said that you have it too.' : `You and ${counted(others, 'other')} said that you have it too.`;

/** While it waits in the outbox. */
export const keptWords = 'That is kept on this device, and sent when SharePoint answers.';

/** After it was taken back; what the others said follows. */
export const takenBackWords = 'You have taken that back. ';
