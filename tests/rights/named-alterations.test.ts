import { describe, expect, it } from '@jest/globals';
import { widens } from '../../src/rights/clauses/widens.ts';
import { compileTerms } from '../../src/rights/compile-terms.ts';
import { clauseObstacle } from '../../src/rights/exceptions/obstacles.ts';
import { judge } from '../../src/rights/judge.ts';
import { type Alteration, alterationsIn } from '../../src/rights/words/named-alterations.ts';
import { photoWith, WORLD_WEB, waiverOf } from './photos.ts';

const NO_MODIFICATION = { kind: 'no-modification', value: null } as const;

function photoSaying(words: string) {
  return photoWith({ restrictions: [NO_MODIFICATION], words });
}

describe('words that forbid to alter a picture', () => {
  it.each<[string, Alteration[]]>([
    ['No cropping', ['crop']],
    ['Kein Beschnitt', ['crop']],
    ['Recadrage interdit', ['crop']],
    ['Prohibido el recorte', ['crop']],
    ['트리밍 금지', ['crop']],
    ['トリミング不可', ['crop']],
    ['DO NOT CHANGE COLOURS', []],
    ['No colour toning, no black and white', ['colour']],
    ['Nicht einfärben', ['colour']],
    ['Colorisation interdite', ['colour']],
    ['No publicar en blanco y negro', ['colour']],
    ['색상 보정 금지', []],
    ['흑백 사용 금지', ['colour']],
    ['モノクロ不可', ['colour']],
    ['No montages or composites', ['composite']],
    ['Keine Fotomontagen', ['composite']],
    ['Montage interdit', ['composite']],
    ['Prohibidos los fotomontajes', ['composite']],
    ['합성 금지', ['composite']],
    ['合成禁止', ['composite']],
    ['No text over image, no overlays', ['overlay']],
    ['Keine Überlagerung mit Text', ['overlay']],
    ['Surimpression interdite', ['overlay']],
    ['Sin texto sobre la imagen', ['overlay']],
    ['글자 삽입 금지', ['overlay']],
    ['文字のせ不可', ['overlay']],
    ['DO NOT OBSCURE LOGO', ['obscure']],
    ['Gesichter nicht verpixeln', ['obscure']],
    ['Ne pas flouter les visages', ['obscure']],
    ['No ocultar los rostros', ['obscure']],
    ['모자이크 금지', ['obscure']],
    ['モザイク不可', ['obscure']],
    ['NO CROPPING, NO OVERLAYS', ['crop', 'overlay']],
    ['AL-MRG', ['composite']],
  ])('“%s” single out %j', (words, alterations) => {
    expect(alterationsIn(words)).toEqual(alterations);
  });

  it.each(['NO ALTERATION', 'No cropping or manipulation', 'Keine Bearbeitung', '변형 금지', '改変禁止', 'NO USE'])(
    '“%s” mean every one',
    (words) => expect(alterationsIn(words)).toEqual([]),
  );

  it('decide what whoever publishes is told; to alter it is forbidden as a whole', () => {
    const { duties } = judge(photoSaying('No cropping'), WORLD_WEB);
    expect(duties.map(({ sentence }) => sentence)).toContain('Do not crop it.');
    expect(judge(photoSaying('No cropping'), { ...WORLD_WEB, action: 'modify' })).toMatchObject({
      outcome: 'blocked',
      reasons: [{ sentence: 'May not be cropped.', remedy: 'Use it whole and unaltered.' }],
    });
  });

  it('never vanish in words that single out another', () => {
    const of = (text: string) => ({ ...NO_MODIFICATION, text, start: 0, end: text.length });
    const readings = [{ field: 'caption', restrictions: [of('NO CROPPING'), of('NO MONTAGES')], doubts: [] }];
    expect(compileTerms({ readings, metadata: [], byHand: [], unread: [], pending: [] }).clauses).toHaveLength(2);
  });

  it('are stood in for by words that say as much, and by no others', () => {
    expect(widens(photoSaying('No cropping'), photoSaying('No montages'))).toBe(true);
    expect(widens(photoSaying('No alteration'), photoSaying('No cropping'))).toBe(true);
    expect(widens(photoSaying('No cropping'), photoSaying('No cropping, no montages'))).toBe(false);
    expect(widens(photoSaying('No cropping'), photoSaying('No alteration'))).toBe(false);
  });

  it('are not lifted by what lifts others', () => {
    const waiver = waiverOf(clauseObstacle({ ...NO_MODIFICATION, words: 'No cropping', origin: 'read' }));
    const asked = { ...WORLD_WEB, action: 'modify' } as const;
    expect(judge({ ...photoSaying('No cropping'), waivers: [waiver] }, asked).outcome).toBe('clear');
    expect(judge({ ...photoSaying('No montages'), waivers: [waiver] }, asked).outcome).toBe('blocked');
  });
});
