import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

/** News and its credit in each language, and terms as desks set them beside it. */
const LANGUAGES: { news: string; credit: string; stop: string; terms: string[] }[] = [
  {
    news: 'Fans wait in Leeds, England, on Sunday, May 3, 2026',
    credit: '(AP Photo/Jane Roe)',
    stop: '. ',
    terms:
      'No sales|Not for use in Japan|Editorial use only|No archive|Do not crop|No web|Print only|Embargoed until Sunday|Subject to a fee|Call before use|No resale in Japan'.split(
        '|',
      ),
  },
  {
    news: 'Fans warten am Sonntag in Köln',
    credit: 'Foto: Jana Roe/dpa',
    stop: '. ',
    terms: ['Nur für Print', 'Keine Archivierung'],
  },
  {
    news: 'Des fans attendent à Lyon',
    credit: 'Photo Jeanne Roe/AFP',
    stop: '. ',
    terms: ['Pas de web', 'Interdit en Belgique'],
  },
  {
    news: 'Aficionados esperan en Madrid',
    credit: 'EFE/Juan Roe',
    stop: '. ',
    terms: ['Solo prensa', 'No usar en Chile'],
  },
  { news: 'Tifosi aspettano a Roma', credit: 'ANSA/Gianni Rossi', stop: '. ', terms: ['Vietata la vendita'] },
  { news: 'Adeptos esperam em Lisboa', credit: 'João Roe/Lusa', stop: '. ', terms: ['Proibido em Espanha'] },
  {
    news: 'Fans wachten in Utrecht',
    credit: 'Foto: Jan Kok/ANP',
    stop: '. ',
    terms: ['Niet voor België', 'Alleen print'],
  },
  {
    news: 'Болельщики ждут в Москве',
    credit: 'Фото: Иван Петров/ТАСС',
    stop: '. ',
    terms: ['Не для печати', 'Только для газет'],
  },
  {
    news: '팬들이 3일 서울에서 기다리고 있다',
    credit: '(서울=연합뉴스)',
    stop: '. ',
    terms: ['재판매 금지', '일본 제외'],
  },
  { news: '東京でファンが待つ', credit: '（共同）', stop: '。', terms: ['転載禁止', '日本国内限定'] },
  { news: '球迷在北京等候', credit: '新华社记者 李刚 摄', stop: '。', terms: ['仅限报纸'] },
];

/** Where they may stand: T the terms, N the news, C its credit, a point for the stop of the language. */
const PLACES =
  'T.N.C|T - N.C|T: N.C|T\nN.C|(T) N.C|[T] N.C|*T* N.C|T! N.C|T / N.C|T | N.C|N.T.C|N - T - C|N (T).C|N.(T) C|N.[T] C|N.*T* C|N.\nT\nC|N.T C|N; T.C|N.C T|N.C.T|N.C - T|N.C, T|N.C; T|N.C / T|N.C (T)|N.C [T]|N.C *T*|N.C\nT|N.C: T|C.T.N.|C T.N.|C - T - N.|C (T) N.|N.T.|N (T)|N - T'.split(
    /\|(?! N)(?! T$)/,
  );

describe('terms beside the news of a caption', () => {
  it.each(LANGUAGES)('are read or held wherever they stand: $terms', ({ news, credit, stop, terms }) => {
    const silent = terms
      .flatMap((term) => [term, term.toUpperCase()])
      .flatMap((term) =>
        PLACES.map((place) =>
          place.replace(/[TNC.]/g, (part) => ({ T: term, N: news, C: credit, '.': stop })[part] ?? part),
        ),
      )
      .filter((text) => {
        const { restrictions, doubts } = readCaption(text, 'caption');
        return restrictions.length + doubts.length === 0;
      });
    expect(silent).toEqual([]);
  });
});
