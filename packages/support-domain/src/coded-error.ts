/** An error with a stable code for programs, beside its message, which is for people. Each kind is a class of its own. */
export class CodedError<Code extends string> extends Error {
  constructor(
    readonly code: Code,
    message: string,
    cause?: unknown,
  ) {
    super(message);
    // Not by the second argument of Error: the package is compiled for engines that do not know it.
    if (cause !== undefined) Object.defineProperty(this, 'cause', { value: cause });
  }
}
