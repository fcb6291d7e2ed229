import { ChangedMeanwhileError, type Desk, type PersonRow } from '@tms-support/sharepoint-storage';
import { knownPeople, sam } from './people';

interface PeopleFacts {
  check: () => void;
  now: () => string;
}

/** The list of people for tests of the screen. */
export class PeopleInMemory {
  rows: readonly PersonRow[] = knownPeople.map((value, at) => this.rowOf(at + 1, value));
  private written = 0;

  constructor(private readonly facts: PeopleFacts) {}

  private rowOf(number: number, value: PersonRow['value']): PersonRow {
    return { number, etag: `"${(this.written = (this.written ?? 0) + 1)}"`, faults: [], listUrl: '', value };
  }

  readonly keep: Desk['keepPerson'] = async (person, row) => {
    this.facts.check();
    const there = this.rows.find(({ number }) => number === row?.number);
    if (there && row && there.etag !== row.etag)
      throw new ChangedMeanwhileError({ theirs: there, by: sam, at: this.facts.now() });
    const kept = this.rowOf(there?.number ?? this.rows.length + 1, person);
    this.rows = there ? this.rows.map((one) => (one === there ? kept : one)) : [...this.rows, kept];
    return kept;
  };
}
