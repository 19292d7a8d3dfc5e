import type { PhotoFacts } from '../verdict.ts';
import { DAY, instantOf } from './instants.ts';

/** What days can be counted from. */
export const ANCHORS = ['transmission', 'release', 'receipt'] as const;
export type Anchor = (typeof ANCHORS)[number];

/** The ends of the time something may have happened in, in milliseconds since 1970; twice the same where it is known. */
export interface Span {
  earliest: number;
  latest: number;
}

/** When it was sent, released and received; null where nobody can tell. */
export type Anchors = Readonly<Record<Anchor, Span | null>>;

/** What is known of a photo is never changed once made. */
const remembered = new WeakMap<Facts, Anchors>();

type Facts = Pick<PhotoFacts, 'transmittedAt' | 'releasedAt' | 'receivedAt' | 'zone'>;

export function anchorsOf(facts: Facts): Anchors {
  const known = remembered.get(facts);
  if (known !== undefined) return known;
  const made = makeAnchors(facts);
  remembered.set(facts, made);
  return made;
}

/** Worked out when first asked for: few clauses count days, and hardly any from elsewhere than the transmission. */
function makeAnchors({ transmittedAt, releasedAt, receivedAt, zone }: Facts): Anchors {
  const texts = { transmission: transmittedAt, release: releasedAt, receipt: receivedAt };
  const spans: Partial<Record<Anchor, Span | null>> = {};
  const spanAt = (anchor: Anchor): Span | null => {
    spans[anchor] ??= spanOf(texts[anchor], zone ?? 'UTC');
    return spans[anchor];
  };
  return {
    get transmission() {
      return spanAt('transmission');
    },
    get release() {
      return spanAt('release');
    },
    get receipt() {
      return spanAt('receipt');
    },
  };
}

/** Where only the day is known, every count of days is read the stricter way. */
export function spanOf(text: string | null, zone: string): Span | null {
  if (text === null) return null;
  const earliest = instantOf(text, 'opens', zone);
  return Number.isNaN(earliest) ? null : { earliest, latest: instantOf(text, 'closes-late', zone) };
}

/** Whether no more than the day is known; a clock that shows an hour twice leaves that hour open. */
export function isDayAlone(span: Span | null): boolean {
  return span !== null && span.latest - span.earliest > DAY / 2;
}

/** So long ago and so late that every count of days forbids. */
export const STRICTEST: Anchors = { transmission: ever(), release: ever(), receipt: ever() };

function ever(): Span {
  return { earliest: Number.NEGATIVE_INFINITY, latest: Number.POSITIVE_INFINITY };
}

/** `its release`. */
export function anchorInWords(anchor: Anchor): string {
  return `its ${anchor}`;
}
