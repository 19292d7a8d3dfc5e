import { Empty } from '../parts/empty.tsx';
import { Moment } from '../parts/moment.tsx';
import { More } from '../parts/more.tsx';
import { VisibleText } from '../parts/visible-text.tsx';
import type { Site } from '../site.ts';
import type { PhraseView } from './phrase-view.ts';
import { PhrasesFrame } from './phrases-frame.tsx';

export interface PhrasebookPageProps {
  site: Site;
  phrases: PhraseView[];
  /** Address of the next page; null at the end. */
  more: string | null;
}

/** What the house says that phrases mean. */
export function PhrasebookPage({ site, phrases, more }: PhrasebookPageProps) {
  return (
    <PhrasesFrame site={site} part="phrasebook" title="House phrasebook">
      {phrases.length === 0 ? (
        <Empty title="The house says nothing of phrases yet">
          On the doubts desk a rights manager says what a phrase means that nobody has read yet. It stands here then,
          with who said so.
        </Empty>
      ) : (
        <section class="panel" aria-label="Phrases">
          <ul class="rows">
            {phrases.map((phrase) => (
              <Said phrase={phrase} />
            ))}
          </ul>
        </section>
      )}
      <More to={more} />
    </PhrasesFrame>
  );
}

function Said({ phrase: { id, text, sentence, versions, waiting } }: { phrase: PhraseView }) {
  const standing = versions.find(({ status }) => status === 'standing');
  return (
    <li class="phrase">
      <a class="phrase-words" href={`/phrases/${id}`} dir="auto">
        “<VisibleText text={text} />”
      </a>
      <p>
        <VisibleText text={sentence} />
        {waiting === null ? null : <span class="flag phrase-waits">A change waits</span>}
      </p>
      {standing === undefined ? null : (
        <p class="hint">
          {standing.by}, <Moment at={standing.at} />
          {standing.decided === null ? '' : `, confirmed by ${standing.decided.by}`}
        </p>
      )}
    </li>
  );
}
