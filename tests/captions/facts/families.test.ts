import { describe, expect, it } from '@jest/globals';
import { readFacts } from '../../../src/captions/facts/read-facts.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import { factsOf } from './facts-of.ts';

type Expected = Partial<ReturnType<typeof factsOf>>;

const FAMILIES: Record<string, readonly (readonly [TextField, string, Expected])[]> = {
  'reads HO as a handout only in capitals and on its own': [
    ['credit', 'Nguyen Ho/AFP', { photographer: 'Nguyen Ho', chain: ['AFP'], isHandout: false }],
    ['credit', 'HO/Royal Navy/AFP via Getty Images', { chain: ['Royal Navy', 'AFP', 'Getty Images'], isHandout: true }],
    ['credit', 'Handout Brandweer / ANP', { photographer: null, chain: ['Brandweer', 'ANP'], isHandout: true }],
  ],
  'takes the short form in brackets as part of the name before it': [
    ['credit', 'Sozcu News Agency (SNA) via AP', { chain: ['Sozcu News Agency', 'AP'] }],
    [
      'caption',
      'A boat burns off Izmir, Turkey. Demiroren News Agency (DHA) via REUTERS',
      { chain: ['DHA', 'Reuters'] },
    ],
    [
      'caption',
      'Smoke rises over Khan Younis. Palestinian Red Crescent (PRCS)/Handout via REUTERS',
      { chain: ['Palestinian Red Crescent', 'Reuters'], isHandout: true },
    ],
  ],
  'keeps what kind of company a body is with its name': [
    ['credit', 'Maxar Technologies, Inc./AP', { chain: ['Maxar Technologies', 'AP'] }],
    ['credit', 'Bildagentur Nord GmbH & Co. KG/dpa', { chain: ['Bildagentur Nord', 'dpa'] }],
    ['credit', 'Grupo Foto, S.A./EFE', { chain: ['Grupo Foto', 'EFE'] }],
  ],
  'takes police, fire brigades and ministries for sources': [
    ['credit', 'Kantonspolizei Bern/Keystone', { photographer: null, chain: ['Kantonspolizei Bern', 'Keystone'] }],
    [
      'credit',
      'Landesfeuerwehrverband Tirol/APA',
      { photographer: null, chain: ['Landesfeuerwehrverband Tirol', 'APA'] },
    ],
    ['credit', 'Auswärtiges Amt/dpa', { photographer: null, chain: ['Auswärtiges Amt', 'dpa'] }],
    ['credit', 'Ministerstwo Obrony/PAP', { photographer: null, chain: ['Ministerstwo Obrony', 'PAP'] }],
  ],
  'takes sorts of picture and desk codes for no link': [
    ['credit', 'REUTERS/Kacper Pempel/Illustration', { photographer: 'Kacper Pempel', chain: ['Reuters'] }],
    ['credit', 'AFP/Screenshot', { chain: ['AFP'] }],
    ['credit', 'Pontus Lundahl / TT / kod 10050', { photographer: 'Pontus Lundahl', chain: ['TT'] }],
  ],
  'reads a photographer right behind the word for photo': [
    ['caption', 'Une rue. (Photo Valery HACHE / AFP)', { photographer: 'Valery Hache', chain: ['AFP'] }],
    ['caption', 'Gente en la playa. (Foto Juan PÉREZ / EFE)', { photographer: 'Juan Pérez', chain: ['EFE'] }],
  ],
  'reads credits spelled in Japanese and Chinese': [
    ['credit', '提供写真(海上保安庁)', { chain: ['海上保安庁'], isHandout: true }],
    ['credit', '写真提供:国土交通省', { chain: ['国土交通省'], isHandout: true }],
    ['credit', '中央社記者林俊耀攝', { photographer: '林俊耀', chain: ['CNA'] }],
    ['credit', '記者陳志曲攝影', { photographer: '陳志曲', chain: [] }],
    ['usageTerms', '「©東京国立博物館」と明記してください。', { chain: ['東京国立博物館'] }],
    ['instructions', '转载请注明来源:新华社', { chain: ['Xinhua'] }],
  ],
  'finds the position behind party, state or age': [
    [
      'caption',
      'House Speaker Mike Johnson, R-La., left, and Rep. Hakeem Jeffries, D-N.Y., right, speak in Washington.',
      { people: ['Mike Johnson (left)', 'Hakeem Jeffries (right)'] },
    ],
    ['caption', 'Sen. Tom Cotton (R-AR), center, arrives in Washington.', { people: ['Tom Cotton (center)'] }],
  ],
  'shows the holder of an office that a comma names': [
    [
      'caption',
      'A ministra da Saúde, Ana Paula Martins, durante a visita, em Évora.',
      { people: ['Ana Paula Martins'] },
    ],
    ['caption', 'O treinador do Benfica, Bruno Lage, em conferência de imprensa.', { people: ['Bruno Lage'] }],
    ['caption', 'El presidente del Gobierno, Pedro Sánchez, durante un acto en Madrid.', { people: ['Pedro Sánchez'] }],
  ],
  'reads names before an office in Japanese and stage names behind a group in Korean': [
    ['caption', '会談する岸田文雄前首相=2024年12月3日午後、東京都千代田区', { people: ['岸田文雄'] }],
    ['caption', '演説するトランプ米大統領=2025年3月4日、ワシントン', { people: ['トランプ'] }],
    ['caption', '블랙핑크 제니가 3일 오후 인천국제공항을 통해 입국하고 있다.', { people: ['제니'] }],
    ['caption', '그룹 에스파 카리나(왼쪽)와 윈터가 14일 행사에 참석하고 있다.', { people: ['카리나 (왼쪽)', '윈터'] }],
    ['caption', '더불어민주당 의원들이 14일 국회에서 회의를 하고 있다.', { people: [] }],
  ],
  'tells an athlete of a country from the opponent': [
    [
      'caption',
      'epa11999999 Qinwen Zheng of China in action against Mirra Andreeva of Russia during their match.',
      { people: ['Qinwen Zheng'], mentioned: ['Mirra Andreeva'] },
    ],
  ],
  'takes streets and squares for no people': [
    ['caption', 'Flagg i Olav Tryggvasons gate i Trondheim.', { people: [], mentioned: [] }],
    ['caption', 'Demonstrators gather on the Willy-Brandt-Platz in Leipzig.', { people: [], mentioned: [] }],
    ['caption', 'Des gens marchent rue Victor Hugo à Lyon.', { people: [], mentioned: [] }],
  ],
  'reads a day written in one run of figures behind a place': [
    ['caption', 'Trondheim 20240517. Barnetoget. Foto: Gorm Kallestad / NTB', { takenOn: '2024-05-17' }],
  ],
  'reads the place that closes a Japanese caption': [
    [
      'caption',
      'ロシアのプーチン大統領(左)と中国の習近平国家主席=2024年5月16日、北京(タス=共同)',
      { people: ['プーチン (左)', '習近平'], place: { city: 'Beijing', country: 'CN' } },
    ],
    ['caption', '演説する首相=2025年3月4日、ワシントン(共同)', { place: { city: 'Washington', country: 'US' } }],
  ],
  'gives the smaller of two places, but no quarter of a metropolis': [
    ['caption', 'Firefighters work in Sketty, Swansea, Britain.', { place: { city: 'Sketty', country: 'GB' } }],
    ['caption', 'People walk in Westminster, London, Britain.', { place: { city: 'London', country: 'GB' } }],
    ['caption', 'Le maire lors d’un match à Bayonne.', { place: { city: 'Bayonne', country: 'FR' } }],
  ],
};

describe('families of credits, people, days and places', () => {
  for (const [name, rows] of Object.entries(FAMILIES)) {
    it.each(rows)(`${name}: %s %s`, (field, text, expected) => {
      expect(factsOf(text, field)).toMatchObject(expected);
    });
  }

  it('reads texts that repeat one mark 32,000 times without losing time', () => {
    const marks = ['© A ', '(A', '/A', 'Foo (FA) via ', 'John Smith, ', '제공 ', '「©', 'A B C provides access to '];
    const readAll = () => {
      for (const mark of marks) readFacts(mark.repeat(32_000 / mark.length), 'caption', { terms: [] });
    };
    expect(cpuTime(readAll)).toBeLessThan(2_000);
  });
});
