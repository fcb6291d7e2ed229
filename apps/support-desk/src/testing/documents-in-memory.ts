import type { Checked, Desk, DocumentFacts, DocumentRow } from '@tms-support/sharepoint-storage';
import { ChangedMeanwhileError, StorageError } from '@tms-support/sharepoint-storage';
import type { ProceduralDocument } from '@tms-support/support-domain';
import { sam } from './people';

interface Around {
  /** Throws what the next call is to fail with. */
  check: () => void;
  now: () => string;
  rows: () => readonly DocumentRow[];
  put: (row: DocumentRow) => void;
}

const asked = ['title', 'purpose', 'limitWorkingDays', 'limitFrom', 'limitRule', 'ownerName', 'freshDays'] as const;

/** The library for tests of the screen: what is asked of it, over the rows of the desk in memory. */
export class DocumentsInMemory {
  /** When copies were made, where the versions say otherwise than the row. */
  readonly copyTimes = new Map<number, string>();
  readonly files = new Map<string, ArrayBuffer>();
  /** How often somebody pressed "checked". */
  checks = 0;
  private versions = 1;

  constructor(private readonly around: Around) {}

  private put(row: DocumentRow, value: ProceduralDocument): DocumentRow {
    const kept = Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined));
    const now = { ...row, etag: `"${(this.versions += 1)}"`, value: kept as ProceduralDocument };
    this.around.put(now);
    return now;
  }

  private stored(number: number): DocumentRow {
    const row = this.around.rows().find((one) => one.number === number);
    if (!row) throw new StorageError('STORAGE.NOT_FOUND', `Document ${number} is not there.`);
    return row;
  }

  copyTimesOf: Desk['readCopyTimes'] = async (numbers) => {
    this.around.check();
    return new Map(
      numbers.map((number) => [number, this.copyTimes.get(number) ?? this.stored(number).value.backedUpAt] as const),
    );
  };

  add: Desk['addDocument'] = async (file, facts) => {
    this.around.check();
    const there = this.around.rows().find(({ fileName }) => fileName === file.name);
    if (there) throw new StorageError('STORAGE.REFUSED', `The library has a file called “${file.name}” already.`);
    this.files.set(file.name, file.bytes);
    const number = this.around.rows().length + 1;
    const blank: DocumentRow = {
      number,
      etag: '"1"',
      faults: [],
      listUrl: `https://tms.example/Docs/${number}`,
      fileName: file.name,
      value: { title: '', backedUpAt: this.around.now(), url: `/sites/tms/Docs/${file.name}` },
    };
    return this.put(blank, { ...blank.value, ...facts });
  };

  keep: Desk['keepDocument'] = async (facts, row, bytes) => {
    this.around.check();
    const there = this.stored(row.number);
    const own = asked.filter((name) => facts[name] !== row.value[name]);
    const isTheirs = own.some((name) => there.value[name] !== row.value[name] && there.value[name] !== facts[name]);
    if (isTheirs) throw new ChangedMeanwhileError({ theirs: there, by: sam, at: this.around.now() });
    const changed = Object.fromEntries(own.map((name) => [name, facts[name]])) as Partial<DocumentFacts>;
    if (bytes && there.fileName) this.files.set(there.fileName, bytes);
    const copied = bytes ? { backedUpAt: this.around.now() } : {};
    return this.put(there, { ...there.value, ...(changed as Partial<ProceduralDocument>), ...copied });
  };

  check: Desk['checkDocuments'] = async (rows, check) => {
    this.checks += 1;
    return rows.map((row): Checked => {
      try {
        this.around.check();
        const { checkedOn: _on, checkedBy: _by, ...rest } = this.stored(row.number).value;
        const said = check(row);
        const checked = said ? { checkedOn: said.on, ...(said.by ? { checkedBy: said.by } : {}) } : {};
        return { outcome: 'saved', row: this.put(this.stored(row.number), { ...rest, ...checked }) };
      } catch (error) {
        return { outcome: 'failed', number: row.number, error };
      }
    });
  };
}
