import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { App } from '../../src/app.ts';

/** The app on a port of its own on loopback, for requests that no well-behaved client sends. */
export interface Listening {
  /** `127.0.0.1:PORT` */
  host: string;
  /** Sends the bytes as they are; answers everything that came back until the server closed the connection. */
  send(text: string): Promise<string>;
  /** Sends a request of any method, path and headers; a header may come several times. */
  ask(asked: Asked): Promise<Answer>;
  close(): Promise<void>;
}

export interface Asked {
  method: string;
  path: string;
  headers?: Record<string, string | string[]>;
  body?: string | undefined;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}

export async function listenOnLoopback(app: App['app']): Promise<Listening> {
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    send: (text) => sendRaw(port, text),
    ask: (asked) => ask(port, asked),
    close: () => close(server),
  };
}

async function sendRaw(port: number, text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += chunk.toString('latin1');
  });
  // A server that refuses early closes before it has read everything; what it answered counts.
  socket.on('error', () => undefined);
  socket.end(text, 'latin1');
  await once(socket, 'close');
  return answer;
}

async function ask(port: number, { method, path, headers = {}, body }: Asked): Promise<Answer> {
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) };
  const sent = request({ host: '127.0.0.1', port, method, path, headers: { ...length, ...headers } });
  sent.end(body);
  const [answer] = await once(sent, 'response');
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return { status: answer.statusCode, headers: answer.headers, text };
}

async function close(server: Server): Promise<void> {
  server.close();
  server.closeAllConnections();
  await once(server, 'close');
}
