import { readConfig } from '../config.ts';
import { serve } from '../serve.ts';
import { untilTold } from './until-told.ts';

export async function serveCommand(
  _args: string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const say = (line: string) => void process.stderr.write(`${line}\n`);
  const server = await serve({ config: readConfig(env), say });
  process.stdout.write(`Imprimatur is at ${server.url}\n`);
  await untilTold(server);
  return 0;
}
