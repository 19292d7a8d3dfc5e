import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

const saidOf = (caption: string): number => {
  const { restrictions, doubts } = readCaption(caption, 'caption');
  return restrictions.length + doubts.length;
};

describe('what a court ruled of papers', () => {
  it.each([
    "Le journal ne peut publier les photos sans l'accord de la famille, a jugé le tribunal.",
    'El diario no puede publicar las fotos sin permiso de la familia, dictaminó el tribunal.',
    'Il giornale non può pubblicare le foto senza il consenso della famiglia, ha deciso il tribunale.',
    "De krant mag de foto's niet publiceren zonder toestemming van de familie, oordeelde de rechtbank.",
    '法院裁定，未经家属同意，该报不得刊登照片。',
  ])('is news: %s', (caption) => {
    expect(saidOf(caption)).toBe(0);
  });

  it.each([
    "Cette photo ne peut être publiée sans l'accord de la famille, a jugé le tribunal.",
    'Les photos de la victime ne peuvent être publiées, a jugé le tribunal.',
    'Estas fotos no pueden publicarse sin permiso, dictaminó el tribunal.',
    '法院裁定，未经家属同意，不得刊登该照片。',
  ])('of the picture at hand or of somebody’s it is held: %s', (caption) => {
    expect(saidOf(caption)).toBeGreaterThan(0);
  });
});
