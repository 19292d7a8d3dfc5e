import { Empty } from '../parts/empty.tsx';
import { VisibleText, visibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import { fieldWords } from '../words.ts';
import { MeaningForm } from './meaning-form.tsx';
import type { UnreadPhraseView } from './phrase-view.ts';

interface UnreadPhrasesProps {
  site: Site;
  /** A part of the queue. */
  unread: UnreadPhraseView[];
  /** How many there are in all of it. */
  total: number;
  /** What the queue was searched for; empty for all of it. */
  search: string;
}

/** The queue of phrases that nobody has read yet, each where it stands in a photo. */
export function UnreadPhrases({ site, unread, total, search }: UnreadPhrasesProps) {
  return (
    <>
      {total === 0 && search === '' ? null : <PhraseSearch search={search} />}
      {unread.length === 0 ? (
        <NoneUnread total={total} search={search} />
      ) : (
        <section class="panel group" aria-labelledby="unread">
          <h2 id="unread">Nobody has read yet ({total.toLocaleString('en-GB')})</h2>
          <ul class="rows" data-grid>
            {unread.map((phrase) => (
              <Unread site={site} phrase={phrase} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function PhraseSearch({ search }: { search: string }) {
  return (
    <search class="phrase-search">
      <form action="/phrases" method="get">
        <input
          type="search"
          name="q"
          value={search}
          maxLength={2000}
          placeholder="Words of a phrase"
          aria-label="Search the phrases that nobody has read"
        />
        <button type="submit">Search</button>
        {search === '' ? null : <a href="/phrases">See all</a>}
      </form>
    </search>
  );
}

function NoneUnread({ total, search }: Pick<UnreadPhrasesProps, 'total' | 'search'>) {
  if (search !== '')
    return (
      <Empty title="No phrase with these words waits to be read">
        The house may say something of it already: see the <a href="/phrasebook">house phrasebook</a>, and what{' '}
        <a href="/phrases">waits for a second person</a>.
      </Empty>
    );
  if (total > 0)
    return (
      <Empty title="The queue ends before this page">
        Phrases were read meanwhile. <a href="/phrases">Go to its start</a>.
      </Empty>
    );
  return (
    <Empty title="Every phrase has been read">
      No photo is held for words that nobody has read yet. What the house says of phrases stands in the house
      phrasebook.
    </Empty>
  );
}

function Unread({ site, phrase }: { site: Site; phrase: UnreadPhraseView }) {
  const { text, photos, agencies, place, examples } = phrase;
  return (
    <li class="phrase" data-card>
      <div class="phrase-head">
        <q class="phrase-words" dir="auto">
          <VisibleText text={text} />
        </q>
        <span class="phrase-count">
          <b>{photos.toLocaleString('en-GB')}</b> {photos === 1 ? 'photo' : 'photos'}
        </span>
      </div>
      {place === null ? null : <Place place={place} />}
      {agencies.length === 0 ? null : <p class="hint">{agencies.join(', ')}</p>}
      <Examples examples={examples} />
      {site.may('say-meaning') ? (
        <details class="edit act-disclosure">
          <summary data-open>Say what it means</summary>
          <MeaningForm text={text} part="phrases" />
        </details>
      ) : null}
    </li>
  );
}

/** What a fragment means hangs on the sentence it is a part of. */
function Place({ place: { field, before, words, after } }: { place: NonNullable<UnreadPhraseView['place']> }) {
  const name = <span class="quotation-field">{fieldWords(field)}</span>;
  // The phrase is the whole text, and stands above already.
  if (before === '' && after === '') return <p class="phrase-place">{name}</p>;
  return (
    <p class="phrase-place" dir="auto">
      {name} <VisibleText text={before} />
      <mark class="mark mark-doubt">
        <VisibleText text={words} />
      </mark>
      <VisibleText text={after} />
    </p>
  );
}

function Examples({ examples }: Pick<UnreadPhraseView, 'examples'>) {
  return (
    <ul class="phrase-examples">
      {examples.map(({ id, title, thumb }) => (
        <li>
          <a href={`/photos/${id}`} title={visibleText(title)} aria-label={`Open the photo: ${visibleText(title)}`}>
            {thumb === null ? <span class="hint">Taken down</span> : <img {...thumb} alt="" loading="lazy" />}
          </a>
        </li>
      ))}
    </ul>
  );
}
