import type { Request } from 'express';

/**
 * Where this server itself listens, without a trailing slash. What a request says of its host and protocol is not believed:
 * whoever asks for a new password for somebody else would choose where the link in their mail leads.
 */
export function listeningAddress({ socket }: Pick<Request, 'socket'>): string {
  const host = (socket.localAddress ?? '127.0.0.1').replace(/^::ffff:/, '');
  return `http://${host.includes(':') ? `[${host}]` : host}:${socket.localPort}`;
}
