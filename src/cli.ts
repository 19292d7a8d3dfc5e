/** The `imprimatur` command. Each command loads only what it needs: reading a caption starts no database. */
import { AppError } from './errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Runs one command and answers its exit code. */
type Command = (args: string[], env: Environment) => Promise<number>;

interface CommandRow {
  usage: string;
  sentence: string;
  load: () => Promise<Command>;
}

export const COMMANDS: Record<string, CommandRow> = {
  serve: {
    usage: 'serve',
    sentence: 'Start the archive and serve until SIGTERM or Ctrl-C.',
    load: async () => (await import('./commands/serve.ts')).serveCommand,
  },
  demo: {
    usage: 'demo [--json]',
    sentence: 'Start a throw-away archive with four photos and print links to try.',
    load: async () => (await import('./commands/demo.ts')).demoCommand,
  },
  judge: {
    usage: 'judge < FILE.jsonl',
    sentence: 'Judge JSON lines {id, restrictions, agreement, use, transmitted, uses}, one verdict each.',
    load: async () => (await import('./commands/judge.ts')).judgeCommand,
  },
  ledger: {
    usage: 'ledger verify [--head POSITION:HASH] | export',
    sentence: 'Check the chain over the ledger, or write the ledger as JSON lines.',
    load: async () => (await import('./commands/ledger.ts')).ledgerCommand,
  },
  'read-captions': {
    usage: 'read-captions < FILE.jsonl',
    sentence: 'Read JSON lines {id, text, field} and write what was understood, one line each.',
    load: async () => (await import('./commands/read-captions.ts')).readCaptionsCommand,
  },
  'read-metadata': {
    usage: 'read-metadata FILE…',
    sentence: 'Write the metadata of each file as a JSON line.',
    load: async () => (await import('./commands/read-metadata.ts')).readMetadataCommand,
  },
  token: {
    usage: 'token create --account EMAIL --name NAME --scopes A,B --days N | list | revoke ID',
    sentence: 'Make a token for a script and show its secret once, list the tokens, or end one.',
    load: async () => (await import('./commands/token.ts')).tokenCommand,
  },
};

export async function run([name, ...args]: string[], env: Environment): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help') {
    process.stdout.write(help());
    return 0;
  }
  const row = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (row === undefined) throw new AppError('invalid', `There is no command “${name}”.\n\n${help()}`);
  return (await row.load())(args, env);
}

function help(): string {
  const rows = Object.values(COMMANDS).map(({ usage, sentence }) => `  ${usage}\n      ${sentence}\n`);
  return `imprimatur COMMAND\n\n${rows.join('')}`;
}
