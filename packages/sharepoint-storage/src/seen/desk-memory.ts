/** Where the desk keeps what it saw: of one machine, by key. IndexedDB, behind three calls. */
export interface DeskMemory {
  read(key: string): Promise<string | undefined>;
  write(key: string, text: string): Promise<void>;
  remove(key: string): Promise<void>;
  /** Of all that is kept, whoever it is of: what is another's, or past its date, is taken away. */
  keys(): Promise<readonly string[]>;
}
