import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { createPhoto } from '../../src/catalogue/create-photo.ts';
import type { NewPhoto } from '../../src/catalogue/new-photo.ts';
import { allOutlets } from '../../src/catalogue/outlets.ts';
import { type PhotoRow, photoParts, type TextReading } from '../../src/catalogue/photo-rows.ts';
import { renewTerms } from '../../src/catalogue/photo-terms.ts';
import { termsOfPhoto } from '../../src/catalogue/terms-places.ts';
import { verdictsFor } from '../../src/catalogue/verdicts.ts';
import { toJson } from '../../src/database/ledger.ts';
import type { Restriction } from '../../src/vocabulary/restrictions.ts';
import { ACTIONS, type SourceKind } from '../../src/vocabulary/uses.ts';
import { restriction } from '../rights/arbitraries.ts';
import { AFTER_PUBLICATION, AFTER_RECEIPT, AFTER_RELEASE } from '../rights/model-words.ts';
import type { TestDatabase } from '../support/test-database.ts';

type Prisma = TestDatabase['prisma'];

/** Instants on the days that random restrictions speak of. */
export const INSTANTS = [
  '2026-06-10T22:30:00Z',
  '2026-06-14T00:00:00Z',
  '2026-06-14T15:00:00Z',
  '2026-06-19T12:00:00Z',
];

const OUTLETS = [
  { slug: 'world-web', channels: ['online'], territories: ['all'], geofenced: false, title: 'Seoul Daily' },
  { slug: 'world-app', channels: ['mobile', 'social'], territories: ['all'], geofenced: true, title: 'Seoul Daily' },
  { slug: 'seoul-print', channels: ['print-newspaper'], territories: ['KR'], geofenced: false, title: 'Seoul Daily' },
  { slug: 'paris', channels: ['online'], territories: ['FR', 'DE'], geofenced: false, title: 'Le Monde' },
  { slug: 'partner', channels: ['online'], territories: ['KR'], geofenced: false, title: 'Partner', partner: true },
  {
    ...{ slug: 'morning', channels: ['print-newspaper'], territories: ['KR'], geofenced: false, title: 'Seoul Daily' },
    // The instants lie before midnight there, or hours before the next paper, and one of them the day before a free day.
    ...{ editionDays: ['mon', 'thu', 'fri'], editionTime: '05:30', editionZone: 'Asia/Seoul' },
  },
];

const AGENCIES = [
  { name: 'Yonhap', timeZone: 'Asia/Seoul' },
  { name: 'KCNA', timeZone: null },
  { name: 'Phoenix Pictures', timeZone: 'America/Phoenix' },
  { name: 'Reuters', timeZone: 'Europe/London' },
  // Another name of KCNA, for which no agreement of its own stands.
  { name: 'Korean Central News Agency', timeZone: null },
];
const WITHOUT_AGREEMENTS = ['Reuters', 'Korean Central News Agency'];
const KINDS: SourceKind[] = ['wire', 'handout', 'staff'];
const ACTOR = { actor: 'tests', at: new Date('2026-06-01T00:00:00Z'), account: null, rule: null };

const WORDS = ['JAPAN OUT', 'JAPAN OUT', AFTER_RELEASE, AFTER_RECEIPT, AFTER_PUBLICATION];

type Random = (below: number) => number;

/** Fills the database with what a desk sets up, and with random photos under it; the same for the same seed. */
export async function fillAtRandom({ prisma }: TestDatabase, count: number, seed: number): Promise<void> {
  const numbers = fc.sample(fc.nat(1_000_000), { numRuns: count * 40, seed });
  const random: Random = (below) => (numbers.pop() ?? 0) % below;
  await furnish(prisma, random);
  const lists = fc.sample(fc.array(restriction, { maxLength: 3 }), { numRuns: count, seed });
  const photos: string[] = [];
  for (const restrictions of lists) {
    const { photo } = await createPhoto(prisma, photoWith(restrictions, random), receivedAt(random));
    if (random(2) === 0) await settleSource(prisma, photo);
    photos.push(photo.id);
  }
  await putOnSinglePhotos(prisma, photos, random);
}

async function furnish(prisma: Prisma, random: Random): Promise<void> {
  for (const outlet of OUTLETS)
    await prisma.outlet.create({
      data: { ...outlet, name: outlet.slug, homeCountry: outlet.slug === 'paris' ? 'FR' : 'KR' },
    });
  for (const agency of AGENCIES) {
    const { id } = await prisma.agency.create({ data: { ...agency, slug: agency.name.toLowerCase(), aliases: [] } });
    const agreements = WITHOUT_AGREEMENTS.includes(agency.name) ? 0 : 1 + random(2);
    for (let index = 0; index < agreements; index += 1)
      await prisma.agreement.create({ data: agreementWith(id, random) });
  }
  await prisma.houseRule.create({
    data: {
      sourceKind: 'ai-generated',
      territories: ['KR', 'JP'],
      channels: ['all'],
      purposes: ['all'],
      actions: [...ACTIONS],
    },
  });
  await prisma.houseRule.create({
    data: { sourceKind: 'staff', territories: ['all'], channels: ['all'], purposes: ['all'], actions: [...ACTIONS] },
  });
  const { id: agencyId } = await prisma.agency.findUniqueOrThrow({ where: { name: 'KCNA' } });
  const saidAt = { createdAt: ACTOR.at, updatedAt: ACTOR.at, saidAt: ACTOR.at };
  await prisma.standingRule.create({
    data: { agencyId, kind: 'territory-except', value: ['DE'], words: 'Not for Germany', ...saidAt },
  });
  const settled = { reason: 'asked', by: 'A', createdAt: ACTOR.at };
  for (const name of [
    { key: 'nypost', name: 'N.Y. Post', means: [], settledFor: ['Seoul Daily', 'Le Monde'] },
    { key: 'seattle', name: 'Seattle', means: ['Le Monde'], settledFor: ['Seoul Daily', 'Le Monde', 'Partner'] },
  ])
    await prisma.titleName.create({ data: { ...name, ...settled } });
  const observed = await prisma.agency.findUniqueOrThrow({ where: { name: 'Phoenix Pictures' } });
  const until = new Date('2026-06-14T12:00:00Z');
  const stage = { stage: 'observe', stageReason: 'new here', stageUntil: until, stageBy: 'A' };
  await prisma.agencySetting.create({ data: { agencyId: observed.id, ...stage, clientBases: { out: 'A' } } });
}

function agreementWith(agencyId: string, random: Random) {
  return {
    agencyId,
    title: 'Subscription',
    territories: random(3) === 0 ? ['KR', 'FR', 'DE'] : ['all'],
    channels: random(3) === 0 ? ['online', 'print-newspaper'] : ['all'],
    purposes: ['editorial'],
    actions: [...ACTIONS],
    from: random(2) === 0 ? '2026-06-01' : null,
    until: random(2) === 0 ? '2026-06-16' : null,
    countsDayOf: random(3) === 0 ? 'receipt' : 'use',
    counting: random(2) === 0 ? 'editions' : 'each',
  };
}

let files = 0;

function photoWith(restrictions: Restriction[], random: Random): NewPhoto {
  files += 1;
  const agency = AGENCIES[random(AGENCIES.length)]?.name ?? 'Yonhap';
  const sent: Record<string, Record<string, unknown>> = random(3) === 0
    ? {}
    : { date_sent: { iim: `2026:06:${String(1 + random(14)).padStart(2, '0')}` } };
  const isStaff = random(8) === 0;
  return {
    sha256: `random ${files} ${randomUUID()}`,
    bytes: 1,
    kind: 'jpeg',
    fileName: 'random.jpg',
    width: 1,
    height: 1,
    texts: [readingOf(restrictions, random), ...(random(4) === 0 ? [creditOf('KCNA')] : [])],
    edition: '',
    fileEdition: 1,
    metadata: { format: 'jpeg', blocks: [], fields: sent, conflicts: [], unread: [] },
    metadataClauses: [],
    headline: '',
    captionForReaders: '',
    creditToPrint: '',
    chain: isStaff ? [] : [...(random(3) === 0 ? ['KCNA'] : []), agency],
    photographer: null,
    sourceKind: isStaff ? 'staff' : (KINDS[random(2)] ?? 'wire'),
    ai: random(8) === 0 ? 'altered' : null,
    chosenSourceKind: null,
    supplier: isStaff || random(4) > 0 ? null : (AGENCIES[random(AGENCIES.length)]?.name ?? null),
    collection: null,
    takenOn: null,
    releasedOn: random(3) === 0 ? null : `2026-06-${String(1 + random(18)).padStart(2, '0')}`,
    place: { city: null, country: null },
    people: [],
    mentioned: [],
    keywords: [],
    senderMayEdit: true,
    look: null,
  };
}

const NOTHING_READ = {
  ...{ credit: null, people: [], mentioned: [], takenOn: null, releasedOn: null, place: null, sourceKind: null },
  ...{ restrictions: [], doubts: [], notices: [] },
};

/** A further text, which says nothing but whose picture it is. */
function creditOf(name: string): TextReading {
  const credit = { chain: [name], photographer: null, isFilePhoto: false, isHandout: false, isPool: false, quotes: [] };
  return {
    ...{ field: 'credit', block: 'iim', text: name, reading: { ...NOTHING_READ, credit }, days: [], places: [] },
  };
}

/** Each restriction read from words of its own, some of them from “X OUT”, and some that say what days are counted from. */
function readingOf(restrictions: Restriction[], random: Random): TextReading {
  const words = restrictions.map(({ kind }) => [kind, ...WORDS][random(WORDS.length + 1)] ?? kind);
  const doubt = { text: 'RIGHTS APPLY', start: 0, end: 12, reason: 'These words were not understood.' };
  const reading = {
    ...NOTHING_READ,
    restrictions: restrictions.map((read, index) => ({ ...read, text: words[index] ?? '', start: 0, end: 1 })),
    doubts: random(15) === 0 ? [doubt] : [],
  };
  return { field: 'caption', block: 'form', text: words.join('. '), reading, days: [], places: [] };
}

/** Two people have said that both its suppliers' terms hold, or looked at who else is credited: then agreements and rules decide. */
async function settleSource(prisma: Prisma, photo: PhotoRow): Promise<void> {
  const doubts = termsOfPhoto(photo).doubts.filter(({ reason }) => /^(The photo came from|A text of)/.test(reason));
  if (doubts.length === 0) return;
  const made = { sentence: 'let go of the doubt', reason: 'told', actor: 'A', status: 'confirmed' };
  await prisma.proposal.create({
    data: { ...made, detail: toJson({ doubts }), photoId: photo.id, kind: 'resolve-doubt' },
  });
  await renewTerms(prisma, photo);
}

function receivedAt(random: Random) {
  return { ...ACTOR, at: new Date(Date.parse('2026-05-28T00:00:00Z') + random(25 * 24) * 3_600_000) };
}

/** Kills, clearances, waivers, orders and what was said of single clauses. */
async function putOnSinglePhotos(prisma: Prisma, photos: string[], random: Random): Promise<void> {
  const outlets = await allOutlets(prisma);
  for (const photoId of photos) {
    if (random(20) === 0)
      await prisma.photo.update({ where: { id: photoId }, data: { status: random(2) ? 'killed' : 'withheld' } });
    const outlet = outlets[random(outlets.length)];
    if (outlet !== undefined && random(5) === 0) await clearSomeTime(prisma, { photoId, outletId: outlet.id }, random);
    if (random(8) === 0) await waive(prisma, photoId, random);
    if (random(25) === 0) await order(prisma, photoId);
  }
}

async function clearSomeTime(
  prisma: Prisma,
  what: { photoId: string; outletId: string },
  random: Random,
): Promise<void> {
  const createdAt = new Date(Date.parse('2026-06-05T00:00:00Z') + random(14 * 24) * 3_600_000);
  const editionAt = random(3) === 0 ? new Date(createdAt.getTime() + random(80) * 3_600_000) : null;
  await prisma.clearance.create({
    data: {
      ...what,
      id: randomUUID(),
      story: 'A story',
      purpose: 'editorial',
      answers: [],
      verdict: {},
      actor: 'tests',
      createdAt,
      editionAt,
      withdrawnAt: random(4) === 0 ? createdAt : null,
    },
  });
}

/** Of something that stands in the way there and then, where a waiver may lift it. */
async function waive(prisma: Prisma, photoId: string, random: Random): Promise<void> {
  const outlets = await allOutlets(prisma);
  const outlet = outlets[random(outlets.length)];
  const at = new Date(INSTANTS[random(INSTANTS.length)] ?? 0);
  if (outlet === undefined) return;
  const rows = await prisma.photo.findMany({ where: { id: photoId }, include: photoParts });
  const verdicts = await verdictsFor(prisma, rows, outlet, { purpose: 'editorial', action: 'publish', now: at });
  for (const { obstacle, clause, waivable } of verdicts.get(photoId)?.reasons ?? []) {
    if (!waivable) continue;
    await prisma.waiver.create({
      data: {
        ...{ photoId, obstacle, clause, sentence: clause, reason: 'told', status: 'approved' },
        ...{ requestedBy: 'A', requestedAt: new Date('2026-06-02T00:00:00Z'), requestedAccount: randomUUID() },
        ...{ decidedBy: 'B', decidedAt: new Date('2026-06-02T00:00:00Z'), decidedAccount: randomUUID() },
        until: new Date('2026-06-17T00:00:00Z'),
      },
    });
  }
}

async function order(prisma: Prisma, photoId: string): Promise<void> {
  await prisma.houseOrder.create({
    data: {
      ...{ kind: 'house', reason: 'Told by the lawyers', reach: 'photos', named: [photoId], reviewOn: '2026-12-01' },
      ...{ from: '2026-06-13', by: 'A', createdAt: ACTOR.at },
      restriction: toJson({ kind: 'territory-except', value: ['KR'] }),
      photos: { create: [{ photoId }] },
    },
  });
}
