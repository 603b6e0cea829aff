const STATUSES: Readonly<Record<string, number>> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  NotImplemented: 501,
  GeneralException: 500,
};

/** Wording of Microsoft's published table of errors. */
const WORDS: Readonly<Record<string, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  GeneralException: 'There was an internal error while processing the request.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
};

/** An error as Excel answers it; office.js turns it into an OfficeExtension.Error. */
export class HostError extends Error {
  readonly status: number;
  location: string | undefined;

  constructor(
    readonly code: string,
    message = WORDS[code] ?? code,
  ) {
    super(message);
    this.name = 'HostError';
    this.status = STATUSES[code] ?? 400;
  }
}

/** office.js speaks to numbered Office errors where a request as a whole is refused. */
export const OFFICE_ERROR = {
  unsupported: 5000,
  cellEditMode: 5004,
  sessionLost: 5012,
  activityLimit: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;
