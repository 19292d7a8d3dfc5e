import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const doubtsOf = (text: string, field: 'caption' | 'credit'): string[] =>
  readCaption(text, field).doubts.map((doubt) => doubt.text);

describe('words that a restriction goes on with', () => {
  it.each([
    ['Foto: Jane Roe/dpa. Nicht für Werbung oder auf Drohnenschildern.', 'auf Drohnenschildern'],
    ['(Photo by Jane Roe/AFP) NO ADVERTISING AND NO SUCH THING', 'NO SUCH THING'],
    ['Photo: Jane Roe/AFP. No use in advertising or on tea towels', 'tea towels'],
  ])('are held where they are joined to it and nobody read them: %s', (text, held) => {
    expect(doubtsOf(text, 'credit').join(' ')).toContain(held);
    expect(doubtsOf(`A man rows a boat. ${text}`, 'caption').join(' ')).toContain(held);
  });

  it('are held behind a semicolon, where no sentence begins', () => {
    const ban = 'A man rows a boat. (Jane Roe/AFP) No use in advertising;';
    expect(doubtsOf(`${ban} drones are also forbidden`, 'caption')).toEqual(['drones are also forbidden']);
    expect(doubtsOf(`${ban} The boat sank later.`, 'caption')).toEqual([]);
  });

  it('are read where they name what the list is of', () => {
    const { restrictions } = readCaption('Proibido o uso em publicidade e em propaganda eleitoral.', 'instructions');
    expect(summariesOf(restrictions)).toEqual(['other', 'purpose-except advertising']);
  });
});

describe('an order that is about something else than the picture', () => {
  it.each(['Do not use larger than 400 pixels', 'Do not publish on front pages'])('withholds nothing: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'instructions');
    expect(restrictions).toEqual([]);
    expect(doubts).not.toEqual([]);
  });

  it.each(['Do not use', 'DO NOT USE - LEGAL', 'Do not publish this picture', 'Do not use until further notice'])(
    'is told from one that withholds it: %s',
    (text) => {
      expect(summariesOf(readCaption(text, 'instructions').restrictions)).toEqual(['withhold']);
    },
  );
});
