import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { VisibleText, visiblePieces, visibleText } from '../../views/parts/visible-text.tsx';
import { renderPart } from '../../views/render.ts';

const shown = (text: string) => renderPart(<VisibleText text={text} />);

describe('text of unknown origin on a page', () => {
  it('stays text when it holds markup', () => {
    expect(shown('<script>alert(1)</script> & "x"')).toBe('&lt;script>alert(1)&lt;/script> &amp; &quot;x&quot;');
  });

  const hidden: [what: string, character: string, code: string][] = [
    ['an override of the writing direction', '\u202e', 'U+202E'],
    ['an isolate', '\u2066', 'U+2066'],
    ['a zero-width space', '\u200b', 'U+200B'],
    ['a null character', '\u0000', 'U+0000'],
    ['an escape character', '\u001b', 'U+001B'],
    ['a byte order mark', '\ufeff', 'U+FEFF'],
    ['a tag character', '\u{e0041}', 'U+E0041'],
    ['half of a surrogate pair', '\ud800', 'U+D800'],
    ['a line separator', '\u2028', 'U+2028'],
  ];

  it.each(hidden)('shows %s by its code', (_what, character, code) => {
    const html = shown(`photo${character}gnp.exe`);
    expect(html).toContain(`>${code}</span>`);
    expect(html).not.toContain(character);
  });

  it('shows them in names and titles too, where no markup can stand', () => {
    expect(visibleText('photo\u202egnp.exe')).toBe('photo[U+202E]gnp.exe');
  });

  it('leaves Hangul, Arabic, accents, line breaks and tabs as they are', () => {
    const text = '평양 (서울=연합뉴스)\nالقاهرة\tÉté — “naïve”';
    expect(visiblePieces(text)).toEqual([{ hidden: false, text }]);
  });

  it('loses no character of any text', () => {
    const anyText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        anyText,
        (text) =>
          visiblePieces(text)
            .map((piece) => piece.text)
            .join('') === text,
      ),
      { seed: 20261126 },
    );
  });
});
