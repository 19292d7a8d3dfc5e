import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { summariesOf } from '../summary.ts';

function readIn(field: TextField, text: string): { read: string[]; held: string[] } {
  const { restrictions, doubts } = readCaption(text, field);
  return { read: summariesOf(restrictions), held: doubts.map((doubt) => doubt.text) };
}

describe('codes of countries where terms say where', () => {
  it.each([
    ['NOT FOR NL, BE', 'territory-except NL,BE'],
    ['NOT FOR UK, IE', 'territory-except GB,IE'],
    ['DE/AT/CH only', 'territory-only DE,AT,CH'],
    ['Nicht für AT und CH', 'territory-except AT,CH'],
    ['Territory: FR, BE, CH', 'territory-only FR,BE,CH'],
    ['Excl. JP, KR', 'territory-except JP,KR'],
  ])('are their countries: %s', (text, expected) => {
    expect(readIn('instructions', text)).toEqual({ read: [expected], held: [] });
  });

  it('are none where they are words: AND is not Andorra', () => {
    expect(readIn('instructions', 'FOR USE IN POLAND AND ESTONIA ONLY').read).toEqual(['territory-only PL,EE']);
  });

  it('are held where they may be states', () => {
    expect(readIn('instructions', 'CA ONLY')).toEqual({ read: [], held: ['CA ONLY'] });
  });

  it('are none in a caption', () => {
    expect(readIn('caption', 'A bus for DE, AT and CH in Oslo.').read).toEqual([]);
  });
});

describe('what is left out again', () => {
  it.each([
    ['EUROPE OUT (ex UK)', 'GB'],
    ['ASIA OUT (except Japan)', 'JP'],
  ])('is allowed where brackets name a country: %s', (text, code) => {
    const [restriction] = readCaption(text, 'instructions').restrictions;
    expect(restriction?.kind).toBe('territory-except');
    expect(restriction?.value).not.toContain(code);
  });

  it('leaves a place to the one title that brackets name, and is quoted with it', () => {
    const { restrictions, doubts } = readCaption('UK OUT (except The Times)', 'instructions');
    expect(summariesOf(restrictions)).toEqual(['publication-only The Times @ GB']);
    expect(restrictions[0]?.text).toBe('UK OUT (except The Times)');
    expect(doubts).toEqual([]);
  });

  it.each([
    ['Worldwide (ex China)', 'territory-except CN'],
    ['Editorial use only (except The Sun)', 'publication-except The Sun'],
    ['Free for press use, except The Sun', 'publication-except The Sun'],
  ])('is forbidden behind what is allowed: %s', (text, expected) => {
    expect(readIn('instructions', text).read).toContain(expected);
  });
});

describe('words before OUT', () => {
  it.each(['GET OUT', 'Inside Out 2 premieres', 'WE WANT IT OUT', 'Time Out'])(
    'are no market in a title: %s',
    (text) => {
      expect(readIn('title', text)).toEqual({ read: [], held: [] });
    },
  );

  it('are held as they stand where only terms are written', () => {
    expect(readIn('instructions', 'WE WANT IT OUT').held).toEqual(['WE WANT IT OUT']);
  });

  it.each([
    ['regional press only', 'publication-only regional press'],
    ['NO UK NATIONALS OR REGIONALS', 'publication-except nationals,regionals @ GB'],
    ['UK TABLOIDS OUT', 'publication-except UK TABLOIDS'],
    ['Pas de presse régionale', 'publication-except presse regionale'],
  ])('name a sort of papers: %s', (text, expected) => {
    expect(readIn('instructions', text)).toEqual({ read: [expected], held: [] });
  });
});

describe('days as East Asian desks say them', () => {
  it.each([
    ['2025년 9월 3일(수) 낮 12시 이후 보도해 주시기 바랍니다', 'embargo-until 2025-09-03T12:00'],
    ['엠바고: 2025년 9월 3일 밤 9시', 'embargo-until 2025-09-03T21:00'],
    ['解禁:2025年5月1日正午', 'embargo-until 2025-05-01T12:00'],
    ['请于2026年7月1日晚上8点后发布', 'embargo-until 2026-07-01T20:00'],
    ['使用期限:2026年2月末日', 'expires-on 2026-02-28'],
    ['掲載は2026年3月末日まで', 'expires-on 2026-03-31'],
  ])('are read: %s', (text, expected) => {
    expect(readIn('instructions', text)).toEqual({ read: [expected], held: [] });
  });

  it('are held where the hour may be either end of the night', () => {
    expect(readIn('instructions', '엠바고: 2025년 9월 3일 밤 1시')).toEqual({
      read: ['embargo-until'],
      held: ['밤 1시'],
    });
  });
});
