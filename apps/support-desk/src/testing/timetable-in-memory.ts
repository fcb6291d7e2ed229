import type { Desk, TimetableRow, UpdateGiven, UpdateRow } from '@tms-support/sharepoint-storage';
import { StorageError } from '@tms-support/sharepoint-storage';
import {
  dayWindow,
  decideUpdate,
  type DecideUpdateFacts,
  type TimetableUpdate,
  type UpdateCommand,
} from '@tms-support/support-domain';

interface Around {
  /** Throws what the next call is to fail with. */
  check: () => void;
  rowOf: (number: number, value: TimetableUpdate) => Omit<TimetableRow, 'typed'>;
  facts: () => DecideUpdateFacts;
  /** Puts the row among those of the timetable. */
  list: (row: UpdateRow) => void;
}

const listed = (row: TimetableRow): UpdateRow => {
  const { key, kind, announced, stage, decision, tellings, lookedAfterBy } = row.value;
  return {
    ...row,
    life: {
      stage,
      ...(announced.window ? {} : { hasNoDate: true }),
      ...(decision ? { choice: decision.choice, impact: decision.impact } : {}),
    },
    value: {
      key,
      title: announced.title,
      kind,
      step: 'heard',
      watchDays: 7,
      window: announced.window ?? dayWindow('1970-01-01'),
      ...(lookedAfterBy === undefined ? {} : { ownerName: lookedAfterBy }),
      tellings: tellings.map((one) => ({ ...one, whom: one.whom.join(', ') })),
    },
  };
};

/** The timetable for tests of the screen: the real process over a map. */
export class TimetableInMemory {
  /** Every command that arrived, in order. */
  readonly given: UpdateCommand[] = [];
  private readonly rows = new Map<number, TimetableRow>();

  constructor(private readonly around: Around) {}

  private write(number: number, before: TimetableUpdate | undefined, command: UpdateCommand): UpdateGiven {
    this.around.check();
    this.given.push(command);
    const decided = decideUpdate(before, command, this.around.facts());
    if (decided.outcome === 'refused') return decided;
    const row: TimetableRow = { ...this.around.rowOf(number, decided.update), typed: {} };
    this.rows.set(number, row);
    this.around.list(listed(row));
    return { outcome: 'saved', row };
  }

  /** Takes an update through commands. The first one puts it there. */
  walk(number: number, commands: readonly UpdateCommand[]): TimetableRow {
    for (const command of commands) {
      const given = this.write(number, this.rows.get(number)?.value, command);
      if (given.outcome === 'refused') throw new Error(given.refusal.message);
    }
    return this.rows.get(number)!;
  }

  readonly read: Desk['readUpdate'] = async (number) => {
    this.around.check();
    const row = this.rows.get(number);
    if (!row) throw new StorageError('STORAGE.NOT_FOUND', `Update ${number} is not there.`);
    return row;
  };

  readonly readOf: Desk['readUpdatesOf'] = async (numbers) => {
    this.around.check();
    return numbers.flatMap((number) => this.rows.get(number) ?? []);
  };

  readonly hear: Desk['hearUpdate'] = async (command) => this.write(this.rows.size + 12, undefined, command);

  readonly give: Desk['giveUpdateCommand'] = async ({ number }, command) =>
    this.write(number, this.rows.get(number)?.value, command);
}
