import type { Reporter, Role } from '@tms-support/support-domain';

/** Somebody the team helps, or somebody on the team (S18). */
export interface KnownPerson {
  name: string;
  email: string;
  /** How they are recorded when they have a problem; absent for those who only work on the desk. */
  reporter?: Reporter;
  roles: readonly Role[];
  hasLeft: boolean;
  awayUntilOn?: string;
}

/** Whom the desk knows. */
export interface PeopleCalls {
  /** `in-short`: the team may be all of them, where this machine kept it and nobody changed the list since. */
  readPeople(want?: 'in-short'): Promise<readonly KnownPerson[]>;
}
