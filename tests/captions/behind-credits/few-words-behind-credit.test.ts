import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const NEWS = 'Police on patrol in Leeds, Nov. 24, 2026. ';
const saidOf = (caption: string): number => {
  const { restrictions, doubts } = readCaption(caption, 'caption');
  return restrictions.length + doubts.length;
};

describe('capitals behind a name that has small letters', () => {
  it.each([
    'FRANCE AND ITALY MUST WAIT TILL SUNDAY',
    'EX JAPAN',
    'GERMANY TO WAIT',
    'WITHOUT JAPAN',
    'BAR CANADA',
    'ASIA LATER',
    'WRONG PICTURE',
    'SUPERSEDED',
    'MINORS',
    'OLD - DO NOT PUBLISH',
  ])('are no part of it, and are held: %s', (shouted) => {
    const caption = `${NEWS}REUTERS/Jane Roe ${shouted}`;
    expect(readCaption(caption, 'caption').credit?.photographer).toBe('Jane Roe');
    expect(saidOf(caption)).toBeGreaterThan(0);
  });

  it.each([
    ['REUTERS/Maria José LOPEZ', 'Maria José Lopez'],
    ['ANSA/Mario Rossi NPK', 'Mario Rossi'],
    ['REUTERS/Jane Roe TPX IMAGES OF THE DAY', 'Jane Roe'],
    ['Mandatory Credit: Jane Roe-USA TODAY Sports', 'Jane Roe'],
  ])('are a surname, an agency or a notice: %s', (credit, photographer) => {
    const reading = readCaption(NEWS + credit, 'caption');
    expect(reading.credit?.photographer).toBe(photographer);
    expect(reading.doubts).toEqual([]);
  });
});

describe('behind the comma of a credit', () => {
  it.each([
    '14 Tage',
    'Honorar',
    'Gesichter unkenntlich',
    'nichts fürs Netz',
    'nichts für Social',
    'bloß nicht online',
    'ein Mal',
  ])('what is no link of it is held: %s', (note) => {
    const { credit, doubts } = readCaption(`${NEWS}Foto: Jana Roe/dpa, ${note}`, 'caption');
    expect(credit?.chain).toEqual(['dpa']);
    expect(doubts.map(({ text }) => text)).toEqual([note]);
  });

  it.each([
    '(AP Photo/Jane Roe, File)',
    'Foto: Jana Roe/dpa, via AP',
    '(Photo by Jane Roe/AFP, Getty Images)',
    'Foto: Jana Roe/dpa, 2019',
  ])('the credit may go on: %s', (credit) => {
    expect(saidOf(NEWS + credit)).toBe(0);
  });
});

describe('a few words behind the credit of a caption', () => {
  it.each([
    '(Photo by Jane Roe / AFP) / minus Brazil',
    '(Photo by Jane Roe / AFP) - 14 days',
    '(Jane Roe/AP) (48 hrs)',
    '(Jane Roe/AP) Dec 5, 2026 or later',
    '(AP Photo/Jane Roe) (JP x)',
    'Jeanne Roe/AFP Le web attendra dimanche',
    "Jane Roe/PA Wire. Children's faces to be blurred.",
    'ANSA/Gianna Roe. 30 giorni',
  ])('are held: %s', (credit) => {
    expect(saidOf(NEWS + credit)).toBeGreaterThan(0);
  });

  it.each([
    '경찰이 24일 서울에서 순찰하고 있다. 2026.11.24/연합뉴스 (일본 X)',
    '경찰이 24일 서울에서 순찰하고 있다. 2026.11.24/연합뉴스 온라인 X',
    '경찰이 24일 서울에서 순찰하고 있다. 2026.11.24/연합뉴스 얼굴 모자이크',
    '東京で24日、巡回する警官（共同）韓国×',
    '東京で24日、巡回する警官（共同）（日本×）',
    '東京で24日、巡回する警官（共同）顔はモザイク',
    '東京で24日、巡回する警官（共同）。一度きり',
  ])('are held in Korean and Japanese: %s', (caption) => {
    expect(saidOf(caption)).toBeGreaterThan(0);
  });
});
