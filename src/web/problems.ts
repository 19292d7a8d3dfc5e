import type { ErrorRequestHandler, Request, Response } from 'express';
import multer from 'multer';
import { AppError, type ErrorCode } from '../errors.ts';
import { requestForLog } from './request-log.ts';

export const statusOf = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  gone: 410,
  'too-large': 413,
  'too-many': 429,
  'unsupported-media': 415,
  'unreadable-picture': 422,
} as const satisfies Record<ErrorCode, number>;

const titleOf = {
  invalid: 'The request cannot be used as it is',
  unauthenticated: 'Sign in first',
  forbidden: 'Not allowed',
  'not-found': 'Not found',
  conflict: 'Not possible as things stand',
  gone: 'No longer available',
  'too-large': 'Too large',
  'too-many': 'Too many at once',
  'unsupported-media': 'Not a kind of file that is taken here',
  'unreadable-picture': 'The picture is damaged',
} as const satisfies Record<ErrorCode, string>;

/** A problem document (RFC 9457). */
export interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  [member: string]: unknown;
}

export function problemOf(error: AppError): Problem {
  const { code, message, details } = error;
  return {
    ...details,
    type: `urn:imprimatur:problem:${code}`,
    title: titleOf[code],
    status: statusOf[code],
    detail: message,
  };
}

/** One fixed sentence: what went wrong inside is logged, not told. */
export const bugProblem: Problem = {
  type: 'urn:imprimatur:problem:bug',
  title: 'Something went wrong on our side',
  status: 500,
  detail:
    'The request could not be carried out. It was logged; whoever runs this archive can find it by its request id.',
};

/** Where no route could be. */
export const methodNotAllowed: Problem = {
  type: 'urn:imprimatur:problem:method-not-allowed',
  title: 'Not a method that is known here',
  status: 405,
  detail: 'Use GET, HEAD, POST, PUT, PATCH or DELETE.',
};

export function sendProblem(res: Response, problem: Problem): void {
  // RFC 9110, section 15.5.2: a 401 says how to do better.
  if (problem.status === 401) res.set('WWW-Authenticate', 'Bearer');
  res
    .status(problem.status)
    .set('Cache-Control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(problem));
}

/** What a person can mend, whichever part of the server found it; null for a bug. */
export function asAppError(error: unknown): AppError | null {
  if (error instanceof AppError) return error;
  if (error instanceof multer.MulterError) return fromMulter(error);
  return fromBodyParser(error);
}

function fromMulter({ code, field, message }: multer.MulterError): AppError {
  switch (code) {
    case 'LIMIT_FIELD_VALUE':
      return new AppError('too-large', `The field “${field}” is longer than ${MAX_FIELD_BYTES} bytes. Shorten it.`, {
        field,
      });
    case 'LIMIT_UNEXPECTED_FILE':
      return new AppError(
        'invalid',
        `A file came in the field “${field}”. Send pictures in the field “file”, at most ${MAX_FILES} at once.`,
        { field },
      );
    case 'LIMIT_FILE_COUNT':
      return new AppError('too-large', `More than ${MAX_FILES} files came at once. Send them in several requests.`);
    default:
      return new AppError('invalid', `The form could not be read: ${message}.`);
  }
}

export const MAX_FILES = 100;
/** A caption fits with room to spare; what is longer is no caption. */
export const MAX_FIELD_BYTES = 65_536;

/** express.json, busboy and express's own path decoding put the status on the error. */
function fromBodyParser(error: unknown): AppError | null {
  if (!(error instanceof Error)) return null;
  const { message, status, type, limit } = error as Error & { status?: unknown; type?: unknown; limit?: unknown };
  if (type === 'entity.too.large')
    return new AppError('too-large', `The request body is larger than ${String(limit)} bytes. Shorten it.`);
  if (type === 'entity.parse.failed') return new AppError('invalid', `The request body is not JSON: ${message}.`);
  if (UNREADABLE_FORM.test(message))
    return new AppError('invalid', `The form could not be read: ${message.slice(0, 200)}.`);
  // Its own words repeat the address.
  if (message.startsWith('Failed to decode param'))
    return new AppError('invalid', 'The address holds a “%” that encodes no character of UTF-8. Correct it.');
  return typeof status === 'number' && status >= 400 && status < 500
    ? new AppError('invalid', `The request could not be read: ${message}.`)
    : null;
}

/** What multer and busboy say of a form that is none, or that broke off. */
const UNREADABLE_FORM =
  /^(Unexpected end of (form|file)|Malformed |Multipart: |Unsupported content type: |Request (aborted|closed)$)/;

/** Bugs are logged with the request's id, and so is who was refused what. */
export function logFailure(req: Request, error: unknown, known: AppError | null): void {
  const { id: _, ...said } = requestForLog(req);
  if (known === null) req.log?.error({ err: error }, 'a request failed');
  else if (TOLD.has(known.code)) req.log?.info({ ...said, account: accountOf(req), refused: known.code }, 'refused');
}

/** OWASP ASVS 5.0, 16.3.2. */
const TOLD: ReadonlySet<ErrorCode> = new Set(['unauthenticated', 'forbidden', 'too-many']);

function accountOf({ caller }: Partial<Pick<Request, 'caller'>>): string | null {
  return caller === undefined || caller.kind === 'anonymous' ? null : caller.account;
}

/** The last handler of the JSON API. */
export const apiErrors: ErrorRequestHandler = (error, req, res, next) => {
  if (res.headersSent) {
    next(error);
    return;
  }
  const known = asAppError(error);
  logFailure(req, error, known);
  sendProblem(res, known === null ? { ...bugProblem, requestId: req.id } : problemOf(known));
};
