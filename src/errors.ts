/**
 * The failures a person can do something about. Knows no HTTP: `web/problems.ts` maps codes to statuses.
 * The message says what is wrong, with which input, and what to do.
 */
export type ErrorCode =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'gone'
  | 'too-large'
  | 'too-many'
  | 'unsupported-media'
  | 'unreadable-picture';

export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Further facts for the caller, safe to show: they become members of the problem document. */
    readonly details: Record<string, unknown> = {},
  ) {
    super(message);
    this.name = 'AppError';
  }
}
