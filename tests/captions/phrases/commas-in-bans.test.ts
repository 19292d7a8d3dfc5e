import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summaryOf } from '../summary.ts';

function read(text: string): string {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...restrictions.map(summaryOf), ...doubts.map((doubt) => `| ${doubt.text}`)].join('; ');
}

describe('a ban that reaches to a comma', () => {
  it.each([
    ['No online use except in Germany, Spain excluded', 'territory-only DE @ channels online; territory-except ES'],
    [
      "Pas d'utilisation en ligne sauf en Belgique, Espagne exclue",
      'territory-only BE @ channels online; territory-except ES',
    ],
    ['Ningún uso en línea salvo en Chile, Perú excluido', 'territory-only CL @ channels online; territory-except PE'],
    ['No TV except in Japan, Spain out', 'territory-only JP @ channels tv; territory-except ES'],
    ['No use except in print, TV use prohibited', 'channel-only print-newspaper,print-magazine; channel-except tv'],
    ['Not Le Monde except online, télévision exclue', 'channel-only online @ publications Le Monde; channel-except tv'],
    ['No archive, no resale except in Italy, Spain excluded', 'no-archive; no-resale; territory-except ES'],
    ['No redistribution within Japan, Spain excluded', 'no-redistribution @ JP; territory-except ES'],
    ['No cropping except for social, TV use prohibited', 'no-modification; channel-except tv'],
  ])('leaves open no more than it says before that: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['No ads in Japan, Spain prohibited', 'purpose-except advertising @ JP; territory-except ES'],
    ['No ads in Japan, Spain and Italy prohibited', 'purpose-except advertising @ JP; territory-except ES,IT'],
    ['Pas de publicité au Japon, Espagne interdite', 'purpose-except advertising @ JP; territory-except ES'],
    ['Kein Web in Japan, Spanien verboten', 'channel-except online @ JP; territory-except ES'],
    ['Geen web in Japan, Spanje verboden', 'channel-except online @ JP; territory-except ES'],
    [
      'Solo papel en Japón, Perú prohibido',
      'territory-only JP; channel-only print-newspaper,print-magazine; territory-except PE',
    ],
    [
      'Gebruik beperkt tot België en Nederland, sociale media uitgesloten',
      'territory-only NL,BE; channel-except social',
    ],
  ])('leaves the place behind that to the verdict which follows: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Japan web, no TV', 'channel-except tv; | Japan web'],
    ['Deutschland online, kein TV', 'channel-except tv; | Deutschland online'],
    ['Japon papier, pas de TV', 'channel-except tv; | Japon papier'],
    ['No TV, print in Japan', 'channel-except tv; | print in Japan'],
    ['日本報紙、テレビ不可', 'channel-except print-newspaper,tv; | 日'],
    ['For print, no cropping', 'no-modification; | For print'],
    ['Book use, no resale', 'no-resale; | Book use'],
    ['Für Print, kein Beschnitt', 'no-modification; | Für Print'],
    ['Pour Le Monde, pas de TV', 'channel-except tv; | Pour Le Monde'],
    ['Print and TV, not web', 'channel-except online; | Print and TV'],
  ])('holds everywhere, and does not forbid what stands before its “no”: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['Print, online not allowed in Germany', 'channel-except print-newspaper,print-magazine,online @ DE'],
    ['Weder TV noch Web', 'channel-except tv,online'],
    ['No use in the UK, Ireland or France', 'territory-except GB,IE,FR'],
    ['In Japan no TV, print', 'channel-except tv,print-newspaper,print-magazine @ JP'],
  ])('stays one list where it is one: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['NO ARCHIVES, EDITORIAL USE', 'no-archive; purpose-only editorial'],
    ['NO SALES, EDITORIAL USE, MANDATORY CREDIT', 'no-resale; purpose-only editorial; mandatory-credit'],
    ['No usar en publicidad, uso editorial', 'purpose-except advertising; purpose-only editorial'],
    ['No TV, uso editoriale', 'channel-except tv; purpose-only editorial'],
    ['Sem TV, uso editorial', 'channel-except tv; purpose-only editorial'],
    ['Geen tv, redactioneel gebruik', 'channel-except tv; purpose-only editorial'],
    ['No commercial use, editorial use free', 'purpose-except commercial'],
    ['Pas de TV, usage presse', 'channel-except tv; | usage presse'],
    ['Keine Werbung, Pressenutzung honorarfrei', 'purpose-except advertising; | Pressenutzung'],
  ])('forbids no editorial use behind that: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
