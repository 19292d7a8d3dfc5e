import type { Db } from '../database/ledger.ts';
import { wordsOf } from '../search/fold.ts';
import { countryName } from '../vocabulary/countries.ts';
import { renewTextsForNames } from './persons/texts-for-names.ts';
import { type PhotoRow, photoParts, readingsOf } from './photo-rows.ts';
import { receivedWords } from './phrases/received-words.ts';

/** Writes the folded words that the plain search looks in (what was received, what editors wrote, names and places), and those by which phrases and names are found. */
export async function renewSearchText(db: Db, photoId: string): Promise<void> {
  const photo = await db.photo.findUniqueOrThrow({ where: { id: photoId }, include: photoParts });
  await db.photo.update({ where: { id: photoId }, data: searchColumnsOf(photo), select: { id: true } });
  await renewTextsForNames(db, [photo]);
}

/** The words by which the photo is found, as they stand in its own row. */
export function searchColumnsOf(photo: PhotoRow): { searchText: string; receivedWords: string[] } {
  return { searchText: searchTextOf(photo), receivedWords: receivedWords(readingsOf(photo)) };
}

function searchTextOf(photo: PhotoRow): string {
  const parts = [
    photo.headline,
    photo.captionForReaders,
    photo.creditToPrint,
    ...readingsOf(photo).map(({ text }) => text),
    ...photo.chain,
    photo.supplier?.name ?? '',
    ...(photo.supplier?.aliases ?? []),
    ...photo.people.map(({ name }) => name),
    ...photo.tags.map(({ tag }) => tag),
    photo.city ?? '',
    photo.country === null ? '' : countryName(photo.country),
  ];
  return [...new Set(parts.flatMap(wordsOf))].join(' ');
}
