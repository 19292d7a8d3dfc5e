import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { root } from './source-files.ts';

const run = promisify(execFile);
const lockfile = { name: 'empty', version: '1.0.0', lockfileVersion: 3, requires: true, packages: {} };

describe('set-up', () => {
  let project: string;
  beforeEach(async () => {
    project = await mkdtemp(join(tmpdir(), 'imprimatur-set-up-'));
    await cp(join(root, 'scripts'), join(project, 'scripts'), { recursive: true });
    await write('package.json', { name: 'empty', version: '1.0.0' });
    await write('package-lock.json', { ...lockfile, packages: { '': { name: 'empty', version: '1.0.0' } } });
  });
  afterEach(() => rm(project, { recursive: true }));

  async function write(path: string, value: unknown): Promise<void> {
    await mkdir(join(project, path, '..'), { recursive: true });
    await writeFile(join(project, path), typeof value === 'string' ? value : JSON.stringify(value));
  }

  async function inProject(script: string): Promise<{ stdout: string; stderr: string }> {
    return await run(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project,
      env: { ...process.env, NODE_OPTIONS: '' },
    });
  }

  const installPackages = `const { packages } = await import('./scripts/set-up/packages.mjs');
    console.log(packages.isDone()); await packages.make(); console.log(packages.isDone());`;

  it('says nothing when there is nothing to do', () => {
    const setUp = () => spawnSync(process.execPath, [join(root, 'scripts/set-up.mjs')], { encoding: 'utf8' });
    expect(setUp().status).toBe(0);
    expect(setUp()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });

  it('leaves packages alone that were installed by hand and agree with the lockfile', async () => {
    await write('node_modules/.package-lock.json', lockfile);
    await write('node_modules/by-hand', 'kept');
    expect((await inProject(installPackages)).stdout).toBe('false\ntrue\n');
    expect(existsSync(join(project, 'node_modules/by-hand'))).toBe(true);
  });

  it('installs anew, speaking on stderr only, when the packages are not those of the lockfile', async () => {
    const stray = { 'node_modules/stray': { version: '1.0.0' } };
    await write('node_modules/.package-lock.json', { ...lockfile, packages: stray });
    await write('node_modules/stray/package.json', { name: 'stray', version: '1.0.0' });
    const { stdout, stderr } = await inProject(installPackages);
    expect(stdout).toBe('false\ntrue\n');
    expect(stderr).toMatch(/^Installing packages …/);
    expect(existsSync(join(project, 'node_modules/stray'))).toBe(false);
  });

  const lockedWork = `const { withLock } = await import('./scripts/set-up/lock.mjs');
    const { appendFileSync } = await import('node:fs');
    await withLock(async () => {
      appendFileSync('log', 'begin ');
      await new Promise((resolve) => setTimeout(resolve, 50));
      appendFileSync('log', 'end ');
    });`;

  it('does its work in one process at a time', async () => {
    await Promise.all([1, 2, 3].map(() => inProject(lockedWork)));
    expect(await readFile(join(project, 'log'), 'utf8')).toBe('begin end begin end begin end ');
    expect(existsSync(join(project, '.set-up.lock'))).toBe(false);
  });

  describe('puts the program together', () => {
    const start = () =>
      run(process.execPath, ['scripts/start.mjs', 'Ada'], { cwd: project, env: { NODE_OPTIONS: '' } });

    beforeEach(async () => {
      await mkdir(join(project, 'node_modules'));
      await write('package.json', { name: 'empty', version: '1.0.0', type: 'module' });
      await symlink(join(root, 'node_modules/esbuild'), join(project, 'node_modules/esbuild'));
      await write('src/word.ts', `export const word: string = 'Hello';`);
      const says = 'console.log(word, process.argv[2], import.meta.url);';
      await write('src/main.ts', `import { word } from './word.ts'; ${says}`);
    });

    const said = async (word: string) => `${word} Ada ${pathToFileURL(join(await realpath(project), 'src/main.ts'))}\n`;

    it('once, so that its files find what lies beside them, and anew when any of them is another', async () => {
      expect(await start()).toEqual({ stdout: await said('Hello'), stderr: 'Putting the program together …\n' });
      expect(await start()).toEqual({ stdout: await said('Hello'), stderr: '' });
      await write('src/word.ts', `export const word: string = 'Good day';`);
      expect((await start()).stdout).toBe(await said('Good day'));
    });

    it('or runs its sources where that cannot be', async () => {
      await symlink(join(root, 'node_modules/tsx'), join(project, 'node_modules/tsx'));
      await write('node_modules/.set-up', 'in the way');
      const { stdout, stderr } = await start();
      expect(stdout).toBe(await said('Hello'));
      expect(stderr).toContain('.set-up');
    });

    it('anew where it was moved', async () => {
      await start();
      const before = project;
      project = `${before}-moved`;
      await rename(before, project);
      expect((await start()).stdout).toBe(await said('Hello'));
    });

    it('whole: that of this checkout tells what it can do', async () => {
      const { stdout } = await run(process.execPath, [join(root, 'scripts/start.mjs'), 'help'], {
        env: { PATH: process.env.PATH, NODE_OPTIONS: '' },
      });
      expect(stdout).toContain('serve');
    });
  });

  it('leaves nothing behind that ends what runs afterwards', async () => {
    const listening = `console.log(['exit', 'SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name)).join());`;
    expect((await inProject(`${listening} ${lockedWork} ${listening}`)).stdout).toMatch(/^(.*)\n\1\n$/);
  });

  it('is not kept out by one that was killed', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await write('.set-up.lock', String(pid));
    await inProject(lockedWork);
    expect(await readFile(join(project, 'log'), 'utf8')).toBe('begin end ');
  });
});
