import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { summariesOf } from '../summary.ts';

const CREDIT = 'Fans wait in Rome. (AP Photo/Jane Roe) ';

describe('countries by letters and short names', () => {
  it.each<[TextField, string, string]>([
    ['instructions', 'ROI out', 'territory-except IE'],
    ['instructions', 'UK/ROI out', 'territory-except GB,IE'],
    ['credit', 'AP/Jane Roe; UK/ROI out', 'territory-except GB,IE'],
    ['instructions', 'UK, IRE, AUS, NZ OUT', 'territory-except GB,IE,AU,NZ'],
    ['instructions', 'Not for use in ROI', 'territory-except IE'],
    ['instructions', 'CRO OUT', 'territory-except HR'],
    ['instructions', 'Worldwide; D/A/CH excluded', 'territory-except DE,AT,CH'],
    ['credit', 'AP/Jane Roe; D, A, CH out', 'territory-except DE,AT,CH'],
    ['caption', `${CREDIT}D/A/CH out`, 'territory-except DE,AT,CH'],
    ['instructions', 'B/NL/L out', 'territory-except BE,NL,LU'],
    ['instructions', 'DEN/NOR/SWE OUT', 'territory-except DK,NO,SE'],
    ['instructions', 'N. Ireland out', 'other'],
    ['instructions', 'S. Sudan out', 'territory-except SS'],
    ['instructions', 'Not for S. Africa', 'territory-except ZA'],
    ['caption', `${CREDIT}World minus China.`, 'territory-except CN'],
  ])('are read in %s: %s', (field, text, expected) => {
    const { restrictions, doubts } = readCaption(text, field);
    expect({ read: summariesOf(restrictions), doubts }).toEqual({ read: [expected], doubts: [] });
  });

  it.each<[TextField, string]>([
    ['instructions', 'GSA OUT'],
    ['instructions', 'SCO OUT'],
    ['instructions', 'INA OUT'],
    ['instructions', 'NI OUT'],
    ['instructions', 'UK & NI out'],
    ['instructions', 'W. Bank out'],
    ['instructions', 'SA OUT'],
    ['instructions', 'D/A out'],
    ['instructions', 'N. France out'],
    ['instructions', 'C. Africa out'],
    ['instructions', 'N/S'],
    ['instructions', 'N/S; N/I; N/R'],
    ['instructions', 'R/M'],
    ['caption', `${CREDIT}N/S.`],
    ['credit', 'AP/Jane Roe; till Sunday'],
  ])('are held where they may be something else in %s: %s', (field, text) => {
    const { restrictions, doubts } = readCaption(text, field);
    expect(restrictions).toEqual([]);
    expect(doubts).not.toEqual([]);
  });

  it.each(['N/A', 'Restrictions: N/A', 'n/a', 'Model release: N/A. Property release: N/A.'])(
    'say nothing where no more is said: %s',
    (text) => {
      expect(readCaption(text, 'instructions')).toMatchObject({ restrictions: [], doubts: [] });
    },
  );
});

describe('words that look like something else', () => {
  it.each<[string, string[]]>([
    ['Only for Polsat', ['publication-only Polsat']],
    ['La 1 y Antena 3 no.', ['publication-except La 1,Antena 3']],
    ['ORF 2 gesperrt', ['publication-except ORF 2']],
    ['No web till Sunday', ['channel-except online']],
    ['No web till Easter Sunday', ['channel-except online']],
    ['Not for Mail on Sunday', ['publication-except Mail on Sunday']],
    ['Pas de livre', ['channel-except book']],
    ['Uso não comercial livre.', []],
    ['Uso livre no Brasil.', []],
    ['Excl. Stern D bis 1.12.', []],
    ['Worldwide, excl. The Sun', ['publication-except The Sun']],
    ['Nonprofit use only.', []],
    ['Licenciado no Brasil', []],
    ['Foto para uso no Chile', []],
    ['Publicar no jornal', []],
    ['Proibido no Brasil', ['territory-except BR']],
    ['No web till Times runs it', ['channel-except online']],
    ['Ej till Aftonbladet', ['publication-except Aftonbladet']],
    ['Exclusive to Sunday', []],
    ['For May only', []],
    ['Sin publicidad redes libres', ['purpose-except advertising']],
    ['No ads web fine', ['purpose-except advertising']],
    ['No ads on the web', ['purpose-except advertising @ channels online']],
  ])('are no title, book or place: %s', (text, expected) => {
    expect(summariesOf(readCaption(text, 'instructions').restrictions)).toEqual(expected);
  });

  it.each([
    '9 y Antena 3 no',
    'No web till Sunday',
    'Uso livre no Brasil.',
    'Uso não comercial livre.',
    'Licenciado no Brasil',
    'Publicar no jornal',
    'For May only',
    'Excl. Stern D bis 1.12.',
    'Nonprofit use only.',
    'Bilder dürfen nach Abschluss der Berichterstattung nicht weiter gespeichert werden.',
  ])('are held as far as they are not understood: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'instructions');
    expect(doubts).not.toEqual([]);
    expect(summariesOf(restrictions)).not.toContain('purpose-except editorial');
  });
});

describe('what stands before OUT', () => {
  it.each<[string, string[]]>([
    ['JAPAN NOW OUT', ['territory-except JP']],
    ['Japan and Korea both out', ['territory-except JP,KR']],
    ['Web still out', ['channel-except online']],
    ['Sales also out', ['no-resale']],
    ['Japan Times OUT', ['publication-except Japan Times']],
    ['Irish Sun out', ['publication-except Irish Sun']],
    ['KREM-TV OUT', ['publication-except KREM-TV']],
    ['CALGARY AND EDMONTON OUT', ['publication-except CALGARY,EDMONTON']],
    ['RIO DE JANEIRO E SÃO PAULO OUT', ['publication-except RIO DE JANEIRO,SÃO PAULO']],
    ['STAR AND STRIPES OUT', ['publication-except STAR AND STRIPES']],
  ])('is a place, a medium or a deed sooner than a title: %s', (text, expected) => {
    expect(summariesOf(readCaption(text, 'instructions').restrictions)).toEqual(expected);
  });

  it.each(['UK and ROI inclusive out', 'Sun and Times web out', 'X out', 'School use only', 'Desk use only'])(
    'is held where it is none and is not understood: %s',
    (text) => {
      const { restrictions, doubts } = readCaption(text, 'instructions');
      expect(JSON.stringify(restrictions)).not.toContain('publication');
      expect(doubts).not.toEqual([]);
    },
  );
});

describe('two words of a desk in one', () => {
  it.each<[TextField, string]>([
    ['caption', `${CREDIT}UKOUT`],
    ['caption', `${CREDIT}NOSALES/NOARCHIVE`],
    ['caption', `${CREDIT}#NoSales`],
    ['caption', 'NOSALES: Fans wait in Rome.'],
    ['credit', 'Jane Roe NOSALES'],
    ['credit', 'Jane Roe NoArchive'],
  ])('are held in %s: %s', (field, text) => {
    expect(readCaption(text, field).doubts).not.toEqual([]);
  });

  it('are none in news', () => {
    const text = 'KNOCKOUT stage opens in Rome. BLACKOUT hits, TURNOUT is high. (AP Photo/Jane Roe)';
    expect(readCaption(text, 'caption').doubts).toEqual([]);
  });
});
