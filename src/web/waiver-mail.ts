import type { Request } from 'express';
import { instantWords } from '../../views/parts/moment.tsx';
import { visibleText } from '../../views/parts/visible-text.tsx';
import { PURPOSE_WORDS } from '../../views/words.ts';
import { holdersOf, type Recipient } from '../accounts/recipients.ts';
import { askerInWords, isSomebodyElse } from '../catalogue/second-person.ts';
import { askerOf } from '../catalogue/waivers/decide-waiver.ts';
import type { WaiverRow } from '../catalogue/waivers/waivers.ts';
import type { Purpose } from '../vocabulary/uses.ts';
import type { WebContext } from './context.ts';

/** How many messages the mail server took, and how many it did not. */
export interface Mailed {
  sent: number;
  failed: number;
}

type Asking = Pick<Request, 'log' | 'protocol' | 'get'> & Request;

/** Asks every rights manager but whoever requested it to decide. What cannot be mailed is logged and never fails the request. */
export async function mailRequest(context: WebContext, req: Asking, waiver: WaiverRow): Promise<Mailed> {
  const managers = await holdersOf(context.prisma, ['rights-manager']);
  const others = managers.filter(({ account }) => isSomebodyElse(askerOf(waiver), account));
  return mailEach(context, req, others, {
    subject: `A waiver waits for your decision (${placeOf(waiver)})`,
    text: `${askerInWords(waiver.requestedBy, waiver.tokenMaker)} asks to let a picture pass an obstacle until ${instantWords(waiver.until.toISOString())}.

Decide here, after signing in:
${linkTo(context, req, waiver)}

${facts(waiver)}`,
  });
}

/** Tells every administrator, whoever granted it among them, and asks the other rights managers to confirm. */
export async function mailUrgent(context: WebContext, req: Asking, waiver: WaiverRow): Promise<Mailed> {
  const everybody = await holdersOf(context.prisma, ['administrator', 'rights-manager']);
  const ends = instantWords((waiver.urgentUntil ?? waiver.until).toISOString());
  return mailEach(context, req, everybody, {
    subject: `Urgent waiver granted by one person (${placeOf(waiver)})`,
    text: `${waiver.requestedBy} let a picture pass an obstacle without a second person. It ends on ${ends} unless another rights manager confirms it.

See, confirm, refuse or end it here, after signing in:
${linkTo(context, req, waiver)}

${facts(waiver)}`,
  });
}

function linkTo({ publicUrl }: WebContext, req: Request, { id }: WaiverRow): string {
  return `${publicUrl(req)}/waivers/${id}`;
}

function placeOf({ outlet }: WaiverRow): string {
  return visibleText(outlet?.name ?? 'every outlet').slice(0, 100);
}

/** Captions hold whatever somebody wrote: they stand below the link, each on its line. */
function facts(waiver: WaiverRow): string {
  const { photo, sentence, words, purpose, reason } = waiver;
  const lines = [
    ['Picture', photo.headline || photo.captionForReaders || photo.fileName],
    ['Obstacle', sentence],
    ['Words', words],
    ['Outlet', placeOf(waiver)],
    ['Purpose', purpose === null ? 'every purpose' : PURPOSE_WORDS[purpose as Purpose]],
    ['Reason', reason],
  ] as const;
  const said = lines.filter(([, value]) => value !== null && value !== '');
  return `${said.map(([name, value]) => `${name}: ${inOneLine(value ?? '')}`).join('\n')}\n`;
}

function inOneLine(value: string): string {
  return visibleText(value.replace(/\s+/g, ' ')).slice(0, 500);
}

async function mailEach(
  { sendMail }: WebContext,
  { log }: Asking,
  recipients: readonly Recipient[],
  message: { subject: string; text: string },
): Promise<Mailed> {
  const answers = await Promise.allSettled(recipients.map(({ email }) => sendMail({ to: email, ...message })));
  const failures = answers.filter((answer) => answer.status === 'rejected');
  for (const { reason } of failures) log.error({ err: reason }, 'a message about a waiver was not taken');
  return { sent: answers.length - failures.length, failed: failures.length };
}
