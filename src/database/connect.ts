import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './client/client.ts';
import { statementNames } from './statement-names.ts';

/** How the embedded PostgreSQL is reached; `host` is the folder of its socket. */
export interface Connection {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

export type DatabaseTarget = { readonly url: string } | Connection;

export interface Database {
  readonly prisma: PrismaClient;
  /** The same connections, for search and bulk work in SQL. */
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/** A small desk's requests rarely wait for ten connections, and PostgreSQL has a hundred for all. */
const maxConnections = 10;

/** Prisma itself gives a connection two seconds and a transaction five: too few for who stands behind others at one lock on a busy machine. */
const transactionOptions = { maxWait: 15_000, timeout: 30_000 };

/** The options of `pg` for a target; a Unix socket never speaks TLS, whatever PGSSLMODE says. */
export function clientOptions(target: DatabaseTarget): pg.ClientConfig {
  return 'url' in target ? { connectionString: target.url } : { ...target, password: '', ssl: false };
}

/** Prisma and plain SQL over one pool. Nothing is opened before the first query. `onError` hears of idle connections that broke. */
export function connectDatabase(target: DatabaseTarget, onError: (error: Error) => void = () => undefined): Database {
  const pool = new pg.Pool({ ...clientOptions(target), max: maxConnections, application_name: 'imprimatur' });
  // A pool without a listener ends the process when an idle connection breaks; the next query simply opens another.
  pool.on('error', onError);
  // Its longer errors print what was asked with, secrets too, and errors are logged.
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementNames() });
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal', transactionOptions });
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, close };
}
