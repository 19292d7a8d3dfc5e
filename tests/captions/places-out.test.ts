import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../src/captions/read-caption.ts';
import type { TextField } from '../../src/vocabulary/texts.ts';
import { summariesOf } from './summary.ts';

const NEWS = 'Fans wait in Leeds, England. (AP Photo/Jane Roe) ';
const saidOf = (text: string, field: TextField): string[] => {
  const { restrictions, doubts } = readCaption(text, field);
  return [...summariesOf(restrictions), ...doubts.map((doubt) => `held: ${doubt.text}`)];
};

describe('places that are out by their press or their letters', () => {
  it.each<[TextField, string, string[]]>([
    ['caption', `${NEWS}UK Press out.`, ['territory-except GB']],
    ['credit', 'German press out', ['territory-except DE']],
    ['instructions', 'D/A/CH out', ['territory-except DE,AT,CH']],
  ])('are closed where it is plain which they are: %s, %s', (field, text, expected) => {
    expect(saidOf(text, field)).toEqual(expected);
  });

  it.each<[TextField, string]>([
    ['caption', `${NEWS}US/C out`],
    ['caption', `${NEWS}D/A out`],
    ['caption', `${NEWS}CH/FL out`],
    ['caption', `${NEWS}N/S`],
    ['instructions', 'US/C out'],
    ['instructions', 'UK/I out'],
    ['caption', 'Fans wait in Rome. ANP/Jan Smit B/L out'],
    ['caption', 'Fans wait in Rome. EPA/JANE ROE N/S'],
    ['credit', 'US/C out'],
    ['credit', 'N/S'],
    ['credit', 'Jane Roe/AP N/S'],
  ])('are held where a letter may be another place or a word: %s, %s', (field, text) => {
    const said = saidOf(text, field);
    expect(said).not.toEqual([]);
    expect(said.every((one) => one.startsWith('held'))).toBe(true);
  });

  it.each<[TextField, string]>([
    ['credit', 'N/A'],
    ['credit', 'Jane N. Roe/AP'],
    ['caption', 'Fans wait in Rome. EPA/NO YONG'],
    ['caption', 'The UK press out in force, a mother said. (AP Photo/Jane Roe)'],
  ])('are told from names and news: %s, %s', (field, text) => {
    expect(saidOf(text, field)).toEqual([]);
  });
});
