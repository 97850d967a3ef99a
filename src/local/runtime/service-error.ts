// An error that Apps Script itself would throw; the bundle gets it as an Error of its own realm.

export class ServiceError extends Error {
  override readonly name = "Exception";

  /** @param details What an advanced service answered, which the bundle finds on its error. */
  constructor(
    message: string,
    readonly details?: object,
  ) {
    super(message);
  }
}

/** The error of a member that the runtime lacks. A made-up answer would hide that the bundle needs the member. */
export function notInRuntime(member: string): ServiceError {
  return new ServiceError(`not in the local runtime: ${member}`);
}
