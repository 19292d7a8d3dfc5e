import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { Example, Veto } from '../../../src/captions/vetoes/veto.ts';
import { VETOES } from '../../../src/captions/vetoes/vetoes.ts';
import { summaryOf } from '../summary.ts';

function read({ text, field = 'instructions' }: Example): string[] {
  const { restrictions, doubts } = readCaption(text, field);
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)];
}

/** What is read with the veto away. */
function readWithout(veto: Veto, example: Example): string[] {
  const { refuses } = veto;
  veto.refuses = () => false;
  try {
    return read(example);
  } finally {
    veto.refuses = refuses;
  }
}

describe('the vetoes', () => {
  it.each(VETOES.map((veto) => ({ ...veto, text: veto.example.text, veto })))(
    'refuse “$text”: $reason',
    ({ veto, example }) => {
      expect(read(example)).toEqual(example.reads);
      expect(readWithout(veto, example)).not.toEqual(example.reads);
    },
  );

  it.each(VETOES.map((veto) => ({ name: veto.name, text: veto.counterExample.text, veto })))(
    'let “$text” pass ($name)',
    ({ veto }) => {
      expect(read(veto.counterExample)).toEqual(veto.counterExample.reads);
      expect(readWithout(veto, veto.counterExample)).toEqual(veto.counterExample.reads);
    },
  );

  it('have a name each', () => expect(new Set(VETOES.map(({ name }) => name)).size).toBe(VETOES.length));
});
