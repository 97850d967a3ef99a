// An error that Apps Script itself would throw: it reaches the bundle as an Error of its own realm.

export class ServiceError extends Error {
  override readonly name = "Exception";
}

/** What a missing part of the runtime says: a service that lies is worse than none. */
export function notInRuntime(member: string): ServiceError {
  return new ServiceError(`not in the local runtime: ${member}`);
}
