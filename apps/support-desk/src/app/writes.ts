type Listener = () => void;

/** Which of the things that were written here is the newest: what was said of an older one does not stay beside it. */
export class Writes {
  private readonly listeners = new Set<Listener>();
  turn = 0;

  begin(): void {
    this.turn += 1;
    for (const listener of [...this.listeners]) listener();
  }

  /** Calls back when the next thing is written. Returns what ends it. */
  watch(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }
}
