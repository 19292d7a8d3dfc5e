import { describe, expect, it } from '@jest/globals';
import { VerdictBadge } from '../../views/parts/verdict-badge.tsx';
import { renderPart } from '../../views/render.ts';
import { OUTCOME_WORDS } from '../../views/words.ts';

const outcomes = ['clear', 'conditional', 'review', 'blocked'] as const;
const badge = (outcome: (typeof outcomes)[number]) => renderPart(<VerdictBadge outcome={outcome} outlet="World web" />);

describe('the badge of a verdict', () => {
  it.each(outcomes)('says %s in a word, not by colour alone', (outcome) => {
    expect(badge(outcome)).toContain(OUTCOME_WORDS[outcome]);
  });

  it('has a shape of its own for each outcome', () => {
    const shapes = outcomes.map((outcome) => /<svg.*<\/svg>/.exec(badge(outcome))?.[0]);
    expect(new Set(shapes).size).toBe(outcomes.length);
  });

  it('is said in another language where the page says so, and marked as such', () => {
    const html = renderPart(<VerdictBadge outcome="clear" wouldBe="blocked" language="ko" />);
    expect(html).toContain('<span lang="ko">사용 가능 (관찰 중, 적용 시 사용 불가)</span>');
    expect(renderPart(<VerdictBadge outcome="clear" wouldBe="blocked" />)).toContain(
      '<span>Clear, would be blocked</span>',
    );
  });

  it('says nothing of what is only observed where it would be no other', () => {
    expect(renderPart(<VerdictBadge outcome="blocked" wouldBe="blocked" outlet="World web" />)).toBe(badge('blocked'));
  });

  it('tells listeners for which outlet it was judged', () => {
    expect(badge('clear')).toContain('<span class="unseen"> on World web</span>');
  });
});
