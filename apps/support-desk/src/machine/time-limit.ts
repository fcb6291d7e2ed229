/** Something of the browser's did not answer. Whoever asked goes on without it. */
class TimeLimitError extends Error {
  readonly code = 'MACHINE.TIME_LIMIT';

  constructor(what: string) {
    super(`${what} did not answer.`);
    this.name = 'TimeLimitError';
  }
}

/** What was asked for, or a `TimeLimitError` after so many milliseconds. `what` begins its message: "The clipboard". */
export async function withinTime<T>(milliseconds: number, what: string, asked: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(what)), milliseconds);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
}
