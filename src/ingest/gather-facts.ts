import { captionForReaders } from '../captions/caption-for-readers.ts';
import type { CaptionReading, ReadCredit } from '../captions/reading.ts';
import { AI_KIND, kindCalled, saysAi } from '../catalogue/kind-said.ts';
import type { NewPhoto } from '../catalogue/new-photo.ts';
import type { TextReading } from '../catalogue/photo-rows.ts';
import type { DisplayFields } from '../imaging/texts.ts';
import { type AiOrigin, strongestOrigin } from '../vocabulary/ai.ts';
import { toCountryCode } from '../vocabulary/countries.ts';
import type { TextField } from '../vocabulary/texts.ts';
import type { SourceKind } from '../vocabulary/uses.ts';

type Facts = Pick<
  NewPhoto,
  | 'headline'
  | 'captionForReaders'
  | 'creditToPrint'
  | 'chain'
  | 'photographer'
  | 'sourceKind'
  | 'ai'
  | 'takenOn'
  | 'releasedOn'
  | 'place'
  | 'people'
  | 'mentioned'
  | 'keywords'
>;

export interface ChosenFacts {
  headline: string | null;
  keywords: string[];
  sourceKind: SourceKind | null;
}

/**
 * Puts the readings of a photo's texts together for display: the form's texts stand before the file's, and texts before
 * the file's own fields. The source kind is what the texts say, else what was chosen; whether AI made the picture is a fact
 * beside it. Rights do not pass through here: they take the union of all readings.
 */
export function gatherFacts(readings: TextReading[], display: DisplayFields, chosen: ChosenFacts): Facts {
  const captions = inField(readings, 'caption');
  const first = <T>(pick: (reading: CaptionReading) => T | null): T | null => firstOf(captions, pick);
  const credit = chooseCredit(readings);
  const photographer = credit?.photographer ?? bylineOf(readings);
  const chain = credit?.chain ?? [];
  const ai = aiSaid(readings, display, chosen);
  const place = first(({ place }) => place);
  return {
    headline: chosen.headline ?? display.headline ?? '',
    captionForReaders: forReaders(captions[0]),
    creditToPrint: [photographer, ...chain].filter((name) => name !== null).join('/'),
    chain,
    photographer,
    sourceKind: sourceKindOf(readings, credit, chosen) ?? (ai === null ? 'unknown' : AI_KIND),
    ai,
    takenOn: first(({ takenOn }) => takenOn) ?? dayOf(display.dateCreated),
    releasedOn: first(({ releasedOn }) => releasedOn),
    place: { city: place?.city ?? display.city, country: place?.country ?? toCountryCode(display.countryCode ?? '') },
    people: namesOf(
      first(({ people }) => (people.length > 0 ? people : null)) ??
        display.people.map((name) => ({ name, position: null })),
    ),
    mentioned: namesOf(first(({ mentioned }) => (mentioned.length > 0 ? mentioned : null)) ?? []),
    keywords: [...new Set([...chosen.keywords, ...display.keywords])],
  };
}

function inField(readings: TextReading[], field: TextField): TextReading[] {
  return readings.filter((reading) => reading.field === field);
}

function firstOf<T>(readings: TextReading[], pick: (reading: CaptionReading) => T | null): T | null {
  for (const { reading } of readings) {
    const picked = pick(reading);
    if (picked !== null) return picked;
  }
  return null;
}

/** The longest chain tells most; among equals the caption's, then the credit field's, then the source field's. */
function chooseCredit(readings: TextReading[]): ReadCredit | null {
  const fields = ['caption', 'credit', 'source'] as const;
  const credits = fields.flatMap((field) => inField(readings, field).flatMap(({ reading }) => reading.credit ?? []));
  return credits.reduce<ReadCredit | null>(
    (best, credit) => (credit.chain.length > (best?.chain.length ?? -1) ? credit : best),
    null,
  );
}

/** By the file, by its texts or by whoever sent it. Words alone do not tell what AI left as it was. */
function aiSaid(readings: TextReading[], display: DisplayFields, { sourceKind }: ChosenFacts): AiOrigin | null {
  const isInWords = sourceKind === AI_KIND || readings.some(({ reading }) => saysAi(reading));
  return strongestOrigin([display.ai, isInWords ? 'generated' : null]);
}

/** Null where nobody says. */
function sourceKindOf(readings: TextReading[], credit: ReadCredit | null, chosen: ChosenFacts): SourceKind | null {
  const said = firstOf(readings, kindCalled) ?? (credit?.isHandout ? 'handout' : chosen.sourceKind);
  return said === 'unknown' ? null : said;
}

function bylineOf(readings: TextReading[]): string | null {
  return firstOf(inField(readings, 'byline'), ({ credit }) => credit?.photographer ?? null);
}

function forReaders(caption: TextReading | undefined): string {
  return caption === undefined ? '' : captionForReaders(caption.text, caption.reading);
}

/** A year alone is no day. */
function dayOf(date: string | null): string | null {
  return date !== null && /^\d{4}-\d\d-\d\d/.test(date) ? date.slice(0, 10) : null;
}

function namesOf(people: { name: string; position: string | null }[]): { name: string; position: string | null }[] {
  return people.map(({ name, position }) => ({ name, position }));
}
