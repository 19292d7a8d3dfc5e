import { describe, expect, it } from '@jest/globals';
import { importsOf, roomOf, type SourceFile, sourceFiles, targetOf } from './source-files.ts';

/** A room imports itself and rooms on lower lines. The whole architecture in one table; docs/architecture.md draws it. */
const lines: Record<string, number> = {
  errors: 0,
  vocabulary: 0,
  rights: 1,
  captions: 1,
  search: 1,
  config: 1,
  database: 1.5,
  catalogue: 2,
  storage: 2,
  imaging: 2,
  accounts: 2,
  views: 2.5,
  ingest: 3,
  delivery: 3,
  web: 4,
  jobs: 4,
  app: 5,
  serve: 6,
  commands: 7,
  cli: 8,
  main: 9,
  /** Runs in the page and shares nothing with the server but words. */
  browser: 0.5,
};

/** Rooms that take values and return values: no files, clock, randomness, environment or database. */
const pureRooms = ['vocabulary', 'rights', 'captions', 'search'];

/** Each outside package is imported in one room; the rooms above it ask that room. A few serve two, for a reason. */
const owners: Record<string, string[]> = {
  'i18n-iso-countries': ['vocabulary'],
  pg: ['database'],
  umzug: ['database'],
  '@prisma/adapter-pg': ['database'],
  sharp: ['imaging'],
  exifr: ['imaging'],
  'file-type': ['imaging'],
  saxes: ['imaging'],
  '@trustnxt/c2pa-ts': ['imaging'],
  express: ['web', 'app'],
  multer: ['web'],
  'ipaddr.js': ['web'],
  'proxy-addr': ['web'],
  maxmind: ['web'],
  helmet: ['app'],
  pino: ['app'],
  'pino-http': ['app'],
  // What comes from outside is checked where it comes in: requests, and the environment.
  zod: ['web', 'config', 'accounts'],
  'better-auth': ['accounts'],
  nodemailer: ['accounts'],
  'express-rate-limit': ['web'],
  jose: ['accounts'],
  qrcode: ['web'],
  // Pictures made for delivery are kept a while.
  'lru-cache': ['delivery'],
  // Routes hand the views' trees to their renderer.
  preact: ['views', 'web'],
  'preact-render-to-string': ['views'],
  '@uppy/core': ['browser'],
  '@uppy/dashboard': ['browser'],
  '@uppy/xhr-upload': ['browser'],
  // Pictures are storage's; the database room keeps PostgreSQL's own files, and ingest reads the file just received.
  'node:fs': ['storage', 'database', 'ingest', 'commands', 'web', 'app'],
  'node:child_process': ['database'],
};

const unwatchedBuiltIns = /^node:(?!fs|child_process)/;

function importsAgainstTheRule(file: SourceFile): string[] {
  const room = roomOf(file.path);
  return importsOf(file)
    .map((specifier) => targetOf(file, specifier))
    .filter((target) => target !== null)
    .filter((target) => {
      const other = roomOf(target);
      return other !== room && !((lines[other] ?? Number.NaN) < (lines[room] ?? Number.NaN));
    })
    .map((target) => `${file.path} imports ${target}`);
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}

function packagesAgainstTheRule(file: SourceFile): string[] {
  return importsOf(file)
    .filter((specifier) => targetOf(file, specifier) === null && !unwatchedBuiltIns.test(specifier))
    .map(packageOf)
    .filter((name) => !(owners[name] ?? []).includes(roomOf(file.path)))
    .map((name) => `${file.path} imports ${name}, which belongs to ${owners[name]?.join(' and ') ?? 'no room yet'}`);
}

describe('the import rule', () => {
  const files = sourceFiles();

  it('knows every room', () => {
    const rooms = new Set(files.map((file) => roomOf(file.path)));
    expect([...rooms].filter((room) => lines[room] === undefined)).toEqual([]);
  });

  it('lets a room import itself and rooms on lower lines only', () => {
    expect(files.flatMap(importsAgainstTheRule)).toEqual([]);
  });

  it('gives every outside package its room', () => {
    expect(files.flatMap(packagesAgainstTheRule)).toEqual([]);
  });

  it('keeps clock, chance, files and environment out of the pure rooms', () => {
    const impure = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bprocess\.|\bcrypto\.|from 'node:(?!util)/;
    const offenders = files.filter((file) => pureRooms.includes(roomOf(file.path)) && impure.test(file.text));
    expect(offenders.map((file) => file.path)).toEqual([]);
  });

  it('lets main alone read the environment', () => {
    const readers = files.filter((file) => /\bprocess\.env\b/.test(file.text));
    expect(readers.map((file) => file.path)).toEqual(['src/main.ts']);
  });

  it.each([
    ['a sideways import', { path: 'src/rights/judge.ts', text: "import { x } from '../captions/reading.ts';" }],
    [
      'an upward import of a type',
      { path: 'src/storage/keep.ts', text: "import type { X } from '../web/context.ts';" },
    ],
    ['a late import', { path: 'src/database/connect.ts', text: "const x = await import('../catalogue/photos.ts');" }],
    ['a re-export', { path: 'src/imaging/render.ts', text: "export * from '../ingest/ingest-photo.ts';" }],
  ])('would notice %s', (_kind, file) => {
    expect(importsAgainstTheRule(file)).toHaveLength(1);
  });

  it("would notice another room's package", () => {
    const file = { path: 'src/web/photos.ts', text: "import sharp from 'sharp';\nimport { z } from 'zod';" };
    expect(packagesAgainstTheRule(file)).toEqual(['src/web/photos.ts imports sharp, which belongs to imaging']);
  });
});
