import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';

const READY = '{ready}';

/** An ExifTool that is started once and handed file after file, as its makers advise where speed counts (`-stay_open`). */
export interface ExifTool {
  version: string;
  /** How many characters of JSON it answers for a file, every block's values with their groups. */
  read(path: string): Promise<number>;
  stop(): Promise<void>;
}

/** Null where there is none on this machine. */
export async function startExifTool(): Promise<ExifTool | null> {
  const { stdout, status } = spawnSync('exiftool', ['-ver'], { encoding: 'utf8' });
  if (status !== 0) return null;
  const program = spawn('exiftool', ['-stay_open', 'True', '-@', '-']);
  program.stderr.resume();
  return {
    version: stdout.trim(),
    read: (path) => ask(program, path),
    stop: () =>
      new Promise((resolve) => {
        program.once('close', () => resolve());
        program.stdin.end('-stay_open\nFalse\n');
      }),
  };
}

function ask(program: ChildProcessWithoutNullStreams, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const hear = (part: Buffer) => {
      answer += part.toString('latin1');
      if (!answer.trimEnd().endsWith(READY)) return;
      program.stdout.off('data', hear);
      program.off('close', reject);
      resolve(answer.length);
    };
    program.stdout.on('data', hear);
    program.once('close', reject);
    program.stdin.write(['-j', '-G1', '-struct', '-a', path, '-execute', ''].join('\n'));
  });
}
