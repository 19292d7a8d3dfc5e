import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { toCorpusLine } from '../../src/captions/corpus-line.ts';
import { PHRASEBOOK } from '../../src/captions/phrasebook/phrasebook.ts';
import { MAX_READ_LENGTH, readCaption } from '../../src/captions/read-caption.ts';
import type { CaptionReading, Quote } from '../../src/captions/reading.ts';
import { MOST_TOKENS } from '../../src/captions/words/text-in-words.ts';
import { TEXT_FIELDS, type TextField } from '../../src/vocabulary/texts.ts';
import { summariesOf } from './summary.ts';

const read = (text: string, field: TextField): string[] => summariesOf(readCaption(text, field).restrictions);
const doubts = (text: string, field: TextField): string[] => readCaption(text, field).doubts.map((doubt) => doubt.text);

function quotesOf(reading: CaptionReading): Quote[] {
  return [...reading.restrictions, ...reading.doubts, ...reading.notices];
}

describe('the four founding captions', () => {
  const KOREA = ['no-redistribution', 'territory-only KR'];
  it.each([
    [
      'Russian Culture Minister Olga Lyubimova (2nd row 2-L) and North Korean leader Kim Jong Un (2nd row C) attend a performance in Pyongyang on Sunday. Lyubimova is visiting on the first anniversary of the signing of a North Korea-Russia comprehensive partnership treaty, state-run media reported Monday. Photo by KCNA/EPA-EFE',
      [],
    ],
    [
      "Russian Minister of Culture Olga Lyubimova attends a ceremony of awarding India's Prime Minister Narendra Modi with the Order of St. Andrew the Apostle the First-Called at the Kremlin in Moscow, Russia July 9, 2024. REUTERS/Evgenia Novozhenina/File Photo",
      [],
    ],
    [
      "Russia's Culture Minister Olga Lyubimova (L) arrives in Pyongyang on June 28, 2025, in this photo released by North Korea's official Korean Central News Agency the next day. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)",
      KOREA,
    ],
    [
      'This photo, published by the Korean Central News Agency on June 30, 2025, shows an art performance staged in Pyongyang on June 29, 2025. (For Use Only in the Republic of Korea. No Redistribution) (Yonhap)',
      KOREA,
    ],
  ])('say of their use what they say: %s', (text, expected) => {
    expect(read(text, 'caption')).toEqual(expected);
    expect(doubts(text, 'caption')).toEqual([]);
  });
});

describe('strings that no row was written for', () => {
  const lines = readFileSync(new URL('unseen.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const cases = lines.map(
    (line) => JSON.parse(line) as { text: string; field: TextField; restrictions: string[]; doubt?: string },
  );
  it.each(cases)('reads “$text” in the field $field', ({ text, field, restrictions, doubt }) => {
    expect(read(text, field)).toEqual([...restrictions].sort());
    expect(doubts(text, field).join(' / ')).toContain(doubt ?? '');
    if (doubt === undefined) expect(doubts(text, field)).toEqual([]);
  });
});

describe('the form of the words', () => {
  it.each([
    ['curly quotes', '“Netherlands Out” – “Belgium Out”', ['territory-except BE', 'territory-except NL']],
    ['full-width letters', 'ＮＯ ＳＡＬＥＳ', ['no-resale']],
    ['double spaces and a line break', 'NO  SALES\r\nFOR EDITORIAL\nUSE ONLY', ['no-resale', 'purpose-only editorial']],
    ['bullets', '• No sales\n• No archives', ['no-archive', 'no-resale']],
    ['stars', '*** JAPAN OUT ***', ['territory-except JP']],
    [
      'a bracket that never closes',
      '(For Use Only in the Republic of Korea. No Redistribution',
      ['no-redistribution', 'territory-only KR'],
    ],
    ['hyphens between words', 'Japan-out. Mandatory-credit.', ['mandatory-credit', 'territory-except JP']],
    ['two scripts in one line', '재배포 금지. NO ARCHIVES. 無断転載禁止', ['no-archive', 'no-redistribution']],
    ['a letter lost', 'MANDATRY CREDIT', ['mandatory-credit']],
  ])('does not hide a restriction: %s', (_form, text, expected) => {
    expect(read(text, 'instructions')).toEqual(expected);
  });

  it('marks a word that was read as the one it almost spells', () => {
    expect(readCaption('EDITORAL USE ONLY', 'instructions').restrictions[0]?.isMisspelt).toBe(true);
    expect(readCaption('EDITORIAL USE ONLY', 'instructions').restrictions[0]?.isMisspelt).toBeUndefined();
  });
});

describe('"no" of other languages', () => {
  it.each([
    ['Somente para uso editorial no Brasil e em Portugal', ['purpose-only editorial', 'territory-only BR,PT']],
    ['Uso exclusivo no Brasil', ['territory-only BR']],
    ['Proibido o uso no Brasil', ['territory-except BR']],
    [
      'Somente uso editorial. No Brasil, proibida a venda.',
      ['no-resale', 'purpose-only editorial', 'territory-except BR'],
    ],
    ['EDITORIAL USE ONLY NO BRAZIL', ['purpose-only editorial', 'territory-except BR']],
    ['Solo uso editorial. No Brasil.', ['purpose-only editorial', 'territory-except BR']],
  ])('tells what “%s” forbids from where it allows', (text, expected) => {
    expect(read(text, 'usageTerms')).toEqual(expected);
  });

  it('holds what allows a place for a person, and forbids nothing there', () => {
    expect(read('Uso permitido no Brasil', 'usageTerms')).toEqual([]);
    expect(doubts('Uso permitido no Brasil', 'usageTerms')).toEqual(['no Brasil']);
  });
});

describe('what is not understood', () => {
  it.each([
    ['a person by name', 'JAPAN OUT, JENNIFER MILLER;Oscar Cole;', []],
    ['a code', 'JAPAN OUT; category_code_new', []],
    ['a place that looks like a name', 'RESTRICTIONS: HONG KONG', ['HONG KONG']],
    ['a name that is no person', 'JAPAN OUT, VOGUE PARIS', ['VOGUE PARIS']],
    ['a person to whom something is tied', 'Oscar Cole to approve', ['Oscar Cole to approve']],
  ])('holds %s only if it could restrict', (_what, text, expected) => {
    expect(doubts(text, 'instructions')).toEqual(expected);
  });

  it.each<[string, TextField]>([
    ['Talk to Jim before anything happens with this one', 'instructions'],
    ['Verwenden Sie das nur sonntags', 'usageTerms'],
    ['Kun for abonnenter med særavtale', 'instructions'],
    ['Jane Roe / Agency / RIGHTS RESTRICTED PENDING CLEARANCE WITH ESTATE', 'credit'],
    ['NOT TO LEAVE THE BUILDING', 'otherConstraints'],
    ['Not for the Balkans', 'usageTerms'],
  ])('in a field of restrictions is held for a person: %s', (text, field) => {
    expect(doubts(text, field)).not.toEqual([]);
  });

  it('is held in its own words, and the rest of the clause is read', () => {
    const text = 'No use in Japan except by clients of Kyodo; no sales.';
    expect(read(text, 'instructions')).toEqual(['no-resale', 'territory-except JP']);
    expect(doubts(text, 'instructions')).toEqual(['except by clients of Kyodo']);
  });

  it('is never more than a clause long', () => {
    const text = `${'Some words nobody wrote a row for, and so on and on. '.repeat(20)}NO SALES.`;
    for (const doubt of readCaption(text, 'instructions').doubts) expect(doubt.text.length).toBeLessThan(160);
  });

  it('is held in brackets at the end of a caption as well', () => {
    expect(
      doubts('A man waves in Seoul. (Use restricted to holders of a regional pass) (Agency)', 'caption'),
    ).not.toEqual([]);
  });
});

describe('news that sounds like a restriction', () => {
  it.each([
    'Fans walk out in Japan after the final whistle.',
    'An embargo on oil took effect on 5 December 2022.',
    'The only survivor of the crash leaves hospital in Lyon.',
    'NO SALES TAX, reads a poster in Portland, Oregon.',
    'A market correction wiped out the gains; mandatory cuts are likely.',
    'A lioness drags her kill across the road.',
    'The queue was for the public only; exclusive access was withdrawn.',
    "Protesters hold a banner reading 'TOURISTS OUT!' in Barcelona.",
    '시민들이 담배 판매 금지를 요구하고 있다.',
  ])('is neither read nor held: %s', (text) => {
    expect(read(text, 'caption')).toEqual([]);
    expect(doubts(text, 'caption')).toEqual([]);
  });
});

describe('any text', () => {
  const wordsOfRows = PHRASEBOOK.flatMap((row) => row.examples.flatMap(([text]) => text.split(' ')));
  const soup = fc
    .array(fc.oneof(fc.constantFrom(...wordsOfRows, 'in', 'and', ',', '.', '(', ')', '"', '\n'), fc.string()), {
      maxLength: 40,
    })
    .map((parts) => parts.join(' '));

  it('is read without a throw, and every quote stands where it says', () => {
    fc.assert(
      fc.property(
        fc.oneof(soup, fc.string({ unit: 'binary', maxLength: 200 })),
        fc.constantFrom(...TEXT_FIELDS),
        (text, field) => {
          const reading = readCaption(text, field);
          for (const { start, end, text: words } of quotesOf(reading)) expect(text.slice(start, end)).toBe(words);
        },
      ),
      { numRuns: 400, seed: 7 },
    );
  });

  it('with more words in a field of restrictions is never left without a restriction or a doubt', () => {
    fc.assert(
      fc.property(fc.constantFrom('NO SALES', 'JAPAN OUT', 'EDITORIAL USE ONLY'), soup, (directive, rest) => {
        const reading = readCaption(`${directive}. ${rest}`, 'instructions');
        expect(reading.restrictions.length + reading.doubts.length).toBeGreaterThan(0);
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it('beyond 32,000 characters is one doubt', () => {
    const text = `NO SALES. ${'x'.repeat(MAX_READ_LENGTH)} JAPAN OUT`;
    const last = readCaption(text, 'caption').doubts.at(-1);
    expect(last).toMatchObject({ start: MAX_READ_LENGTH, end: text.length });
    expect(last?.reason).toContain('this part was not');
  });

  it('beyond as many words as no caption has is one doubt', () => {
    const text = `NO SALES. ${'crowd '.repeat(MOST_TOKENS)} JAPAN OUT`;
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect(restrictions.map(({ kind }) => kind)).toEqual(['no-resale']);
    expect(doubts.at(-1)?.end).toBe(text.length);
    expect(doubts.at(-1)?.text).toContain('JAPAN OUT');
    expect(doubts.at(-1)?.reason).toContain('not');
  });

  it('that would take too long to read is read from its start, and the rest is one doubt', () => {
    const text = 'NO SALES. No use in Japan. '.repeat(1_100);
    const { restrictions, doubts } = readCaption(text, 'instructions');
    expect(restrictions.slice(0, 2).map(({ kind }) => kind)).toEqual(['no-resale', 'territory-except']);
    const [rest] = doubts;
    expect(doubts).toHaveLength(1);
    expect(rest).toMatchObject({ end: text.length, reason: 'These words are too tangled to be read.' });
    expect(restrictions.every(({ end }) => end <= (rest?.start ?? 0))).toBe(true);
  });

  it('that holds much of everything is read as far as a text may take, however few its steps are', () => {
    const names = Array.from('bcdfglmnprst', (one) =>
      Array.from('bcdfglmnprst', (other) => `R${one}a${other}e`),
    ).flat();
    const captions = names.map((name, n) => `${name} Lund opens the ${name}haus of ${name}burg, ${n} years old.`);
    const text = `No sales. ${captions.join(' ')}`;
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect(restrictions.map(({ kind }) => kind)).toEqual(['no-resale']);
    const rest = doubts.at(-1);
    expect(rest).toMatchObject({ end: text.length, reason: 'These words are too tangled to be read.' });
    expect(rest?.start).toBeGreaterThan(1_000);
    expect(rest?.start).toBeLessThan((text.length * 2) / 3);
  });

  it('of nothing but news is read to its end', () => {
    const news = 'The mayor of the old town said that the river had risen and that families were moved to schools. ';
    const text = `${news.repeat(320)}NO SALES.`;
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect(restrictions.map(({ kind }) => kind)).toEqual(['no-resale']);
    expect(doubts).toEqual([]);
  });
});

describe('a line of the corpus', () => {
  it('holds one restriction a kind', () => {
    const line = toCorpusLine('x-1', readCaption('JAPAN OUT, KOREA OUT; NO SALES. NO SALES.', 'instructions'));
    expect(line.restrictions.map(({ kind, value }) => [kind, value])).toEqual([
      ['territory-except', ['JP', 'KR']],
      ['no-resale', null],
    ]);
  });
});
