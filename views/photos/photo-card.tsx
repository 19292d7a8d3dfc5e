import type { Outcome, PhotoFacts } from '../../src/rights/verdict.ts';
import type { AiOrigin } from '../../src/vocabulary/ai.ts';
import { VerdictBadge } from '../parts/verdict-badge.tsx';
import { VisibleText, visibleText } from '../parts/visible-text.tsx';
import { AI_WORDS } from '../words.ts';

export interface Thumb {
  src: string;
  width: number;
  height: number;
}

export interface PhotoCardView {
  id: string;
  status: PhotoFacts['status'];
  /** Null where the picture must not be seen: killed or withheld. */
  thumb: Thumb | null;
  /** Name of the supplier, or of the last link of the credit chain. */
  agency: string | null;
  headline: string | null;
  /** For readers. */
  caption: string;
  /** Whether AI had a part in it. */
  ai: AiOrigin | null;
  /** Null where no outlet is chosen. */
  outcome: Outcome | null;
  /** Where terms are only observed: what it would be. */
  wouldBe: Outcome | null;
  /** Whom the search asked for and the photo only mentions; it shows whoever else it asked for. */
  onlyMentions: string[];
}

interface PhotoCardProps {
  card: PhotoCardView;
  /** Name of the outlet the badge is judged for. */
  outlet: string | undefined;
  /** Whether it can be ticked: acts on a selection follow. */
  isToSelect: boolean;
}

const STATUS_WORDS = {
  active: '',
  withheld: 'Withheld',
  killed: 'Killed',
  deleted: 'Deleted',
} satisfies Record<PhotoFacts['status'], string>;

export function PhotoCard({ card, outlet, isToSelect }: PhotoCardProps) {
  const title = card.headline || card.caption || 'Without caption';
  const spoken = [STATUS_WORDS[card.status], visibleText(title.slice(0, 140))].filter(Boolean).join(': ');
  return (
    <li class="card" data-card>
      <a class="card-picture" href={`/photos/${card.id}`} aria-label={spoken} data-open>
        {card.thumb ? <CardThumb thumb={card.thumb} /> : <span class="no-picture">{STATUS_WORDS[card.status]}</span>}
      </a>
      {isToSelect ? (
        <label class="card-select">
          <input type="checkbox" name="photo" value={card.id} aria-label={`Select: ${spoken}`} />
        </label>
      ) : null}
      <div class="card-words">
        <p class="card-line">
          <span class="card-agency">
            <VisibleText text={card.agency ?? 'No agency'} />
          </span>
          {card.outcome ? <VerdictBadge outcome={card.outcome} wouldBe={card.wouldBe} outlet={outlet} /> : null}
        </p>
        {card.ai === null ? null : <p class="card-ai">{AI_WORDS[card.ai]}</p>}
        {card.onlyMentions.length === 0 ? null : (
          <p class="hint" dir="auto">
            Mentioned, not pictured: <VisibleText text={card.onlyMentions.join(', ')} />
          </p>
        )}
        <p class="card-caption" dir="auto">
          <VisibleText text={title.slice(0, 240)} />
        </p>
      </div>
    </li>
  );
}

function CardThumb({ thumb }: { thumb: Thumb }) {
  return <img src={thumb.src} width={thumb.width} height={thumb.height} alt="" loading="lazy" decoding="async" />;
}
