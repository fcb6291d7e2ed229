import { ChangedMeanwhileError, type Desk, type PersonRow } from '@tms-support/sharepoint-storage';
import { isSamePerson, type PersonOffered } from '@tms-support/support-domain';
import type { Kept } from '../rows/use-store-in-turn';

/** The row as it was before, for whoever takes a change back, and as it is now. */
export interface PersonStored {
  before?: PersonRow;
  now: PersonRow;
}

/** So many are added between two looks at the list: of an import of somebody else’s, at the same time, each row would else be written twice. */
const lookedAfter = 25;

/** Stores people one by one. Somebody who was added by another hand meanwhile is left as they are there. */
export function personStore(
  desk: Pick<Desk, 'keepPerson' | 'readPeopleRows'>,
): (one: PersonOffered<PersonRow>) => Promise<Kept<PersonStored>> {
  let rows: readonly PersonRow[] = [];
  let untilLook = 0;
  return async ({ person, row }) => {
    try {
      if (row) return { outcome: 'saved', as: { before: row, now: await desk.keepPerson(person, row) } };
      if (untilLook === 0) rows = await desk.readPeopleRows();
      untilLook = (untilLook + 1) % lookedAfter;
      const there = rows.find(({ value }) => isSamePerson(value, person));
      if (there) return { outcome: 'refused', why: 'Somebody else has just added them. Their row was left as it is.' };
      return { outcome: 'saved', as: { now: await desk.keepPerson(person) } };
    } catch (error) {
      if (error instanceof ChangedMeanwhileError)
        return {
          outcome: 'refused',
          why: `${error.row.by.name} changed their row in the meantime. It was left as it is.`,
        };
      throw error;
    }
  };
}
