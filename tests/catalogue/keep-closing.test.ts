import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { keepClosing } from '../../src/jobs/keep-closing.ts';
import { furnish, openTestArchive, type TestArchive, uploadPhoto } from '../support/test-archive.ts';

let archive: TestArchive;
let proposal: string;

beforeAll(async () => {
  archive = await openTestArchive();
  await furnish(archive);
  const photo = await uploadPhoto(archive, 'A street at night. (JAPAN OUT) (Yonhap)');
  const row = { photoId: photo, actor: 'feed', createdAt: archive.now, reason: 'x', sentence: 'take Yonhap' };
  const detail = { from: 'reuters', to: 'yonhap' };
  proposal = (await archive.database.prisma.proposal.create({ data: { ...row, kind: 'supplier', detail } })).id;
});

afterAll(() => archive.close());

const status = async () =>
  (await archive.database.prisma.proposal.findUniqueOrThrow({ where: { id: proposal } })).status;

it('edits that can change nothing any more wait until keys are settled, and then close', async () => {
  const lines: string[] = [];
  const tell = (line: string) => void lines.push(line);
  const never = keepClosing(archive.database.prisma, { keysSettled: new Promise(() => undefined), tell });
  await never.stop();
  expect(await status()).toBe('pending');
  const kept = keepClosing(archive.database.prisma, { keysSettled: Promise.resolve(), tell });
  while ((await status()) === 'pending') await setTimeout(20);
  await kept.stop();
  expect([await status(), lines]).toEqual(['closed', []]);
});
