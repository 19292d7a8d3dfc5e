import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../src/captions/read-caption.ts';
import { summariesOf } from './summary.ts';

const saidOf = (text: string): string[] => {
  const { restrictions, doubts } = readCaption(text, 'caption');
  return [...summariesOf(restrictions), ...doubts.map((doubt) => `held: ${doubt.text}`)];
};

describe('a name that is a word of the desk', () => {
  it.each([
    'Fans warten in Rom. Foto: Peter Held/dpa',
    'Fans wait in Rome. (Photo by Anna Held/AFP)',
    'Fans wait in Rome. EPA/PETER HELD',
    'Fans wait in Rome. (AP Photo/John Hold)',
  ])('takes no picture down: %s', (caption) => {
    expect(saidOf(caption)).toEqual([]);
  });

  it.each([
    'Fans warten in Rom. Foto: Jane Roe/dpa HELD',
    'Fans wait in Rome. EPA/JANE ROE HELD',
    'Fans wait in Rome. EPA/PETER HELD HELD',
    'Fans wait in Rome. Foto: REUTERS HELD',
    'Fans wait in Rome. (AP HOLD)',
  ])('is told from the word itself: %s', (caption) => {
    expect(saidOf(caption)).toEqual(['withhold']);
  });
});

describe('“sold out”', () => {
  it.each(['Editions sold out', 'The two editions sold out within hours.'])('forbids no sale: %s', (caption) => {
    expect(saidOf(caption)).toEqual([]);
  });
});

describe('an hour deep in the night', () => {
  const read = (text: string): string[] => summariesOf(readCaption(text, 'instructions').restrictions);

  it('may be of the next day: an embargo lifts with the later one, a licence ends with the earlier', () => {
    expect(read('2026年5月3日深夜1時解禁')).toEqual(['embargo-until 2026-05-04T01:00']);
    expect(read('2026年5月3日深夜1時まで使用可')).toEqual(['expires-on 2026-05-03T01:00']);
    expect(read('2026年5月3日深夜11時解禁')).toEqual(['embargo-until 2026-05-03T23:00']);
  });
});

describe('a town by its letters', () => {
  it('is out as a town is', () => {
    expect(saidOf('Fans wait in Rome. (AP Photo/Jane Roe) NYC OUT')).toEqual(['publication-except NYC']);
  });
});

describe('what an agency writes under every correction', () => {
  it('holds nothing, brackets and all', () => {
    const caption =
      'CORRECTION - A man speaks in Tokyo. (Photo by Jane ROE / AFP) / Please immediately remove the erroneous mention[s] from all your online services and delete it (them) from your servers. If you have been authorized by AFP to distribute it (them) to third parties, please ensure that the same actions are carried out by them.';
    expect([...new Set(saidOf(caption))]).toEqual(['correction']);
  });
});
