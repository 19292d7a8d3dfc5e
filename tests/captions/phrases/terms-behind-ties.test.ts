import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import { summariesOf } from '../summary.ts';

const readingOf = (text: string): string[] => {
  const { restrictions, doubts } = readCaption(text, 'instructions');
  return [...summariesOf(restrictions), ...doubts.map((doubt) => `| ${doubt.text}`)];
};

describe('a tie to a story ends at the comma before a term of its own', () => {
  it.each([
    ['Nur im Zusammenhang mit dem Film, Überdrucken untersagt', 'no-modification', 'other'],
    [
      'Nur in Zusammenhang mit der Preisverleihung, Verwendung in Social Media nicht gestattet',
      'channel-except social',
      'other',
    ],
    ["Uniquement dans le cadre de l'exposition, recadrage interdit", 'no-modification', 'other'],
    ['Solo en relación con la exposición, recortes no permitidos', 'no-modification', 'other'],
    ['Solo in relazione alla mostra, ritagli non consentiti', 'no-modification', 'other'],
    ['Alleen in verband met de tentoonstelling, bijsnijden niet toegestaan', 'no-modification', 'other'],
    ['Только для анонса фильма, перепродажа запрещена', 'no-resale', 'other'],
    ['Only in connection with the film, archiving is not permitted', 'no-archive', 'other'],
    ['Only for coverage of the trial, single use', 'one-time-use', 'other', 'purpose-only editorial'],
    ['Only for coverage of the trial, BBC excluded', 'other', 'publication-except BBC', 'purpose-only editorial'],
    [
      'Only for coverage of the trial, ads and calendars excluded',
      'other',
      'purpose-except advertising,calendars',
      'purpose-only editorial',
    ],
    [
      'Only for coverage of the trial, social media off limits',
      'channel-except social',
      'other',
      'purpose-only editorial',
    ],
    ['Only for coverage of the trial, Germany only', 'other', 'purpose-only editorial', 'territory-only DE'],
    ['Up to 3 images per story, TV use prohibited', 'channel-except tv', 'other'],
    ['Uso exclusivo para divulgação do filme, revenda proibida', 'no-resale', 'other'],
  ])('%s', (text, ...expected) => {
    expect(readingOf(text)).toEqual(expected);
  });

  it.each([
    'Only for coverage of the trial of Jane Roe, who was banned from the court',
    'Only for reporting on the Leeds festival, Temple Newsam, and its bands',
  ])('and not where the story goes on: %s', (text) => {
    expect(readingOf(text)).toEqual(['other', 'purpose-only editorial']);
  });
});

describe('whom to ask ends at the comma before a term of its own', () => {
  it.each([
    ['Contact Jane Poole before use, social not allowed', 'channel-except social', 'contact-required Jane Poole'],
    ["Utilisation soumise à l'accord de la famille, revente interdite", 'contact-required la famille', 'no-resale'],
    ['Contact the museum before use, cropping is prohibited', 'contact-required the museum', 'no-modification'],
    ["Utilisation soumise à l'accord du club, usage unique", 'contact-required club', 'one-time-use'],
  ])('%s', (text, ...expected) => {
    expect(readingOf(text)).toEqual(expected);
  });
});

describe('both end where “and” joins a ban', () => {
  it.each([
    ['Call Jane Poole before use and do not crop', 'contact-required Jane Poole', 'no-modification'],
    ['Call Jane Poole and do not crop', 'contact-required Jane Poole', 'no-modification'],
    ['Contact Jane Poole and resale is prohibited', 'contact-required Jane Poole', 'no-resale'],
    ['Contacter le musée et recadrage interdit', 'contact-required le musée', 'no-modification'],
    ['Nur im Zusammenhang mit dem Film und Beschnitt verboten', 'no-modification', 'other'],
    ['Contact Jane Poole and John Doe', 'contact-required Jane Poole and John Doe'],
  ])('%s', (text, ...expected) => {
    expect(readingOf(text)).toEqual(expected);
  });
});

describe('a length up to which a tie holds is held', () => {
  it.each([
    'Nur im Rahmen der aktuellen Berichterstattung über die Ausstellung bis vier Wochen nach deren Ende',
    "Uniquement pour la promotion de l'exposition jusqu'à quatre semaines après sa fin",
    'Only for reporting on the exhibition until four weeks after its end',
  ])('%s', (text) => {
    expect(readCaption(text, 'instructions').doubts.length).toBeGreaterThan(0);
  });
});

describe('when to ask is no part of whom', () => {
  it.each([
    ['Contactar con la familia antes de publicar', 'contact-required la familia'],
    ['Contactar a assessoria antes de usar', 'contact-required a assessoria'],
    ['Contacter Jeanne Poule avant toute utilisation', 'contact-required Jeanne Poule'],
    ["Contattare l'ufficio stampa prima dell'uso", "contact-required l'ufficio stampa"],
  ])('%s', (text, expected) => {
    expect(readingOf(text)).toEqual([expected]);
  });
});

describe('a joining word before the next term is no part of a demanded credit', () => {
  it.each([
    ['Mandatory credit Jane Poole and no cropping', 'mandatory-credit Jane Poole', 'no-modification'],
    ['Crédit obligatoire Jeanne Poule et pas de recadrage', 'mandatory-credit Jeanne Poule', 'no-modification'],
    ['Mandatory credit: Jane Poole and John Doe', 'mandatory-credit Jane Poole and John Doe'],
  ])('%s', (text, ...expected) => {
    expect(readingOf(text)).toEqual(expected);
  });
});
