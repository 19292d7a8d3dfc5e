import { createTransport } from 'nodemailer';

export interface Message {
  to: string;
  subject: string;
  text: string;
}

/** Hands a message to the mail server, or writes it where the operator sees it. Rejects when the server does not take it. */
export type SendMail = (message: Message) => Promise<void>;

export interface MailServer {
  /** `smtp://user:password@host:587`, or `smtps://…` for TLS from the start. */
  url: string;
  /** The address messages come from. */
  from: string;
}

/** Somebody waits for the page meanwhile: a server that does not answer for so long, in milliseconds, does not take the message. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };

/** Mail by SMTP; without a server each message is said to the log, links and all, for the operator to pass on. */
export function mailThrough(server: MailServer | null, say: (line: string) => void): SendMail {
  if (server === null) {
    return async ({ to, subject, text }) => say(`No mail server is set, so this is for ${to}: ${subject}\n${text}`);
  }
  const transport = createTransport({ url: server.url, ...PATIENCE });
  return async (message) => void (await transport.sendMail({ from: server.from, ...message }));
}

export function resetMessage(to: string, link: string): Message {
  return {
    to,
    subject: 'Set a new password for Imprimatur',
    text: `Somebody asked to set a new password for your account. If it was you, open this within an hour:\n\n${link}\n\nIf it was not, do nothing: the old password stays.\n`,
  };
}

export function invitationMessage(to: string, { link, by, days }: { link: string; by: string; days: number }): Message {
  return {
    to,
    subject: 'Your invitation to Imprimatur',
    text: `${by} invites you to Imprimatur, the photo archive. Choose a name and a password here; the link is good for ${days} days and for one account:\n\n${link}\n\nIf you did not expect this, do nothing.\n`,
  };
}
