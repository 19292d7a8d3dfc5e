import { describe, expect, it } from '@jest/globals';
import { Quotation } from '../../views/photo/quotation.tsx';
import { ReceivedTexts } from '../../views/photo/received-text.tsx';
import { renderPart } from '../../views/render.ts';

const caption = {
  field: 'caption',
  block: 'xmp',
  text: 'A dancer <b>leaps</b>. NO USE IN JAPAN. Photo: A. Smith',
  marks: [
    { kind: 'territory' as const, start: 23, end: 38 },
    { kind: 'credit' as const, start: 40, end: 55 },
  ],
};

describe('the text as received', () => {
  const html = renderPart(
    <ReceivedTexts reports={[]} mayReadAgain={false} mayReport={false} photoId="p1" texts={[caption]} />,
  );

  it('marks each phrase that was read with its kind, and says the kind in words', () => {
    expect(html).toMatch(
      /<mark id="text-caption-23" class="mark mark-territory" title="Territory">NO USE IN JAPAN<\/mark>/,
    );
    expect(html).toMatch(/class="mark mark-credit" title="Credit">Photo: A\. Smith<\/mark>/);
  });

  it('explains the kinds that occur, and no others', () => {
    const legend = /<ul class="legend".*<\/ul>/.exec(html)?.[0] ?? '';
    expect(legend).toContain('Territory');
    expect(legend).toContain('Credit');
    expect(legend).not.toContain('Not understood');
  });

  it('marks a notice where it stands apart, and not where a sentence of news names its source', () => {
    const text = 'A crane, in a photo released by the port. (Released by the port) All rights reserved';
    const notices = ['released by', 'Released by the port', 'All rights reserved'].map((words) => {
      const start = text.indexOf(words);
      return { kind: 'notice' as const, start, end: start + words.length };
    });
    const marked = renderPart(
      <ReceivedTexts
        mayReadAgain={false}
        mayReport={false}
        reports={[]}
        photoId="p1"
        texts={[{ ...caption, text, marks: notices }]}
      />,
    );
    expect(marked).toContain('photo released by the port');
    expect(marked).toContain('title="Notice">Released by the port</mark>');
    expect(marked).toContain('title="Notice">All rights reserved</mark>');
  });

  it('leaves a notice out of the legend where none is marked', () => {
    const text = 'A crane, in a photo released by the port.';
    const marks = [{ kind: 'notice' as const, start: 20, end: 31 }];
    expect(
      renderPart(
        <ReceivedTexts
          reports={[]}
          mayReadAgain={false}
          mayReport={false}
          photoId="p1"
          texts={[{ ...caption, text, marks }]}
        />,
      ),
    ).not.toContain('Notice');
  });

  it('shows markup in a caption as text', () => {
    expect(html).toContain('&lt;b>leaps&lt;/b>');
    expect(html).not.toContain('<b>');
  });

  it('is where a quotation of it leads', () => {
    const quotation = renderPart(<Quotation words="NO USE IN JAPAN" field="caption" start={23} />);
    expect(quotation).toContain('href="#text-caption-23"');
  });

  it('counts what is too long to be shown', () => {
    const long = { ...caption, text: 'a'.repeat(1_000_000), marks: [] };
    expect(
      renderPart(<ReceivedTexts reports={[]} mayReadAgain={false} mayReport={false} photoId="p1" texts={[long]} />),
    ).toContain('968,000 more characters');
  });
});
