import { describe, expect, it } from '@jest/globals';
import { widens } from '../../src/rights/clauses/widens.ts';
import { compileTerms } from '../../src/rights/compile-terms.ts';
import { clauseObstacle } from '../../src/rights/exceptions/obstacles.ts';
import { judge } from '../../src/rights/judge.ts';
import { countedFrom } from '../../src/rights/moments/counted-from.ts';
import type { Clause, Subject } from '../../src/rights/verdict.ts';
import { photoWith, WORLD_WEB, waiverOf } from './photos.ts';

const FOR_14_DAYS = { kind: 'expires-after-days', value: 14 } as const;

function reading(words: string, change: Partial<Clause> = {}): Clause {
  return { ...FOR_14_DAYS, words, field: 'caption', start: 0, end: words.length, origin: 'read', ...change } as Clause;
}

const RELEASE = [
  'FOR EDITORIAL USE FOR 14 DAYS AFTER RELEASE',
  'within 14 days of the date of release',
  'for 14 days post-release',
  '14 days from release date',
  '14 days after the photo’s release',
  'after being released, for 14 days',
  '14 Tage ab Herausgabe',
  '배포 후 14일 이내',
  '사진 공개 후 14일',
  '公開日から14日間',
  '写真の公開後14日間',
  '自发布之日起14天',
];

const RECEIPT = [
  'fourteen days from receipt',
  'expires 14 days after the picture was received',
  '14 days after you receive the photo',
  '14 Tage nach Erhalt des Bildes',
  '14 jours à compter de la réception',
  '14 días desde la recepción',
  '수신 후 14일',
  '受信後14日間',
  '收到后14天',
];

const ELSEWHERE = [
  'use within 14 days from first publication',
  '14 days after being issued',
  'once published, for 14 days',
  '14 Tage nach Veröffentlichung',
  '14 Tage nach Freigabe',
  '14 Tage nach Ausstrahlung',
  '14 dagen na uitzending',
  '14 days after broadcast',
  '14 giorni dalla messa in onda',
  '14 jours après parution',
  '14 días desde su publicación',
  '게재일로부터 14일',
  '14 дней с даты публикации',
  '14 days after the release of the film',
  '14 days after theatrical release',
  '14 days after release in cinemas',
  '14 days upon receipt of payment',
  '14 days after receiving written permission',
  '14 Tage nach Erhalt der Rechnung',
  '영화 공개 후 14일',
  '映画の公開後14日間',
  '电影发布后14天',
];

const TWO = [
  '14 days from release, transmission or receipt',
  '14 days from transmission or release',
  '14 days after release or first publication',
  'from 7 days after release until 30 days after transmission',
];

const TRANSMISSION = [
  'MUST BE USED WITHIN 14 DAYS FROM TRANSMISSION',
  'within 30 days from delivery',
  'valida por 14 dias a contar da entrega',
  'For publication within 14 days',
  'RELEASED BY KCNA, FOR USE WITHIN 14 DAYS',
  'HANDOUT PHOTO FOR EDITORIAL USE ONLY WITHIN 14 DAYS',
  '14일 이내 사용',
];

describe('words that count days', () => {
  it.each([
    ...RELEASE.map((words) => [words, 'release']),
    ...RECEIPT.map((words) => [words, 'receipt']),
    ...ELSEWHERE.map((words) => [words, 'elsewhere']),
    ...TWO.map((words) => [words, 'elsewhere']),
    ...TRANSMISSION.map((words) => [words, 'transmission']),
  ])('“%s” count them from: %s', (words, from) => {
    expect(countedFrom(reading(words))).toBe(from);
  });

  it('say nothing of a clause that counts none, nor of a code in the file or a rule of the house', () => {
    const words = 'JAPAN OUT AFTER RELEASE';
    expect(countedFrom(reading(words, { kind: 'territory-except', value: ['JP'] }))).toBe('transmission');
    expect(countedFrom(reading(words, { origin: 'metadata' }))).toBe('transmission');
    expect(countedFrom(reading(words, { origin: 'house' }))).toBe('transmission');
    const part = { kind: 'territory-except', value: ['JP'], within: { fromDays: 7 } } as Partial<Clause>;
    expect(countedFrom(reading(words, part))).toBe('release');
  });

  it('from something else never vanish in the same number of days from the transmission', () => {
    const of = (text: string) => ({ ...FOR_14_DAYS, text, start: 0, end: text.length });
    const texts = [
      '14 DAYS AFTER RELEASE',
      '14 DAYS FROM RECEIPT',
      '14 DAYS AFTER PUBLICATION',
      '14 DAYS FROM TRANSMISSION',
    ];
    const readings = [{ field: 'caption', restrictions: texts.map(of), doubts: [] }];
    expect(compileTerms({ readings, metadata: [], byHand: [], unread: [], pending: [] }).clauses).toHaveLength(4);
  });

  it('stand in for no count from something else, but for one that a person has to read', () => {
    const [released, published, sent] = [
      '14 days after release',
      '14 days after publication',
      '14 days from transmission',
    ].map((words) => photoWith({ restrictions: [FOR_14_DAYS], words })) as [Subject, Subject, Subject];
    expect(widens(released, sent)).toBe(true);
    expect(widens(sent, released)).toBe(true);
    expect(widens(published, sent)).toBe(true);
    expect(widens(sent, published)).toBe(false);
    expect(widens(released, published)).toBe(true);
  });

  it('make another day of release widen, and no other day', () => {
    const facts = { releasedAt: '2026-06-01' };
    const later = { releasedAt: '2026-06-02' };
    const saying = (words: string, day: object) => photoWith({ restrictions: [FOR_14_DAYS], words, facts: day });
    expect(widens(saying('14 days after release', facts), saying('14 days after release', later))).toBe(true);
    expect(widens(saying('14 days', facts), saying('14 days', later))).toBe(false);
    const sent = { ...facts, transmittedAt: '2026-06-05' };
    expect(widens(saying('14 days after release', facts), saying('14 days after release', sent))).toBe(false);
  });

  it('are not lifted by a waiver of days counted from something else', () => {
    const waiver = waiverOf(clauseObstacle(FOR_14_DAYS));
    const asked = { ...WORLD_WEB, at: '2026-06-29T00:00:00Z' };
    const facts = { releasedAt: '2026-06-01' };
    const photo = (words: string) => ({
      ...photoWith({ restrictions: [FOR_14_DAYS], words, facts }),
      waivers: [waiver],
    });
    expect(judge(photo('14 days from transmission'), asked).outcome).toBe('clear');
    expect(judge(photo('14 days from release'), asked).outcome).toBe('blocked');
  });
});

it.each([
  ['read', 'release'],
  ['phrasebook', 'release'],
  ['editor', 'release'],
  ['agency', 'release'],
  ['metadata', 'transmission'],
  ['house', 'transmission'],
] as const)('the words of a clause of the origin %s count from: %s', (origin, anchor) => {
  expect(countedFrom({ ...FOR_14_DAYS, words: '14 days after release', origin })).toBe(anchor);
});

it('a clause without words counts from the transmission, whoever says it', () => {
  expect(countedFrom({ ...FOR_14_DAYS, origin: 'read' })).toBe('transmission');
});
