import { describe, expect, it } from '@jest/globals';
import type { TextField } from '../../../src/vocabulary/texts.ts';
import { factsOf } from './facts-of.ts';

type Expected = Partial<ReturnType<typeof factsOf>>;

const FAMILIES: Record<string, readonly (readonly [TextField, string, Expected])[]> = {
  'reads who made a picture behind the small word of each language': [
    ['caption', 'Une rue de Lyon. Photo par Odile Barnave/AFP', { photographer: 'Odile Barnave', chain: ['AFP'] }],
    ['caption', 'Un blocage à Agen. Photo Quentin Sorel/Agence Tilleul', { photographer: 'Quentin Sorel' }],
    ['instructions', '- MENTION OBLIGATOIRE : Bruno Sorel/MYOP', { photographer: 'Bruno Sorel', chain: ['MYOP'] }],
    ['credit', 'Foto door Joris van Aalst/ANP', { photographer: 'Joris van Aalst', chain: ['ANP'] }],
    ['credit', 'Naamsvermelding verplicht: Joris Aalst/ANP', { photographer: 'Joris Aalst', chain: ['ANP'] }],
    ['credit', 'ANP SEM DE BOER', { photographer: 'Sem de Boer', chain: ['ANP'] }],
  ],
  'reads Japanese desks behind a day and from the air': [
    [
      'caption',
      '会見する次官=26日午後、東京・霞が関(2026年11月26日、時事)',
      { photographer: null, chain: ['Jiji'], takenOn: '2026-11-26' },
    ],
    ['caption', '立ち往生した車列=25日、新潟県魚沼市(共同通信社ヘリから)', { photographer: null, chain: ['Kyodo'] }],
  ],
  'takes whoever gave the picture for a source, in every language': [
    [
      'credit',
      'Foto cedida por Odile Marr / EFE',
      { photographer: null, chain: ['Odile Marr', 'EFE'], isHandout: true },
    ],
    ['credit', 'FOTO CEDIDA PELA MARINHA PORTUGUESA/LUSA', { chain: ['Marinha Portuguesa', 'Lusa'], isHandout: true }],
    [
      'caption',
      'Imagem fornecida pelos Bombeiros de Sintra mostra o incêndio. LUSA',
      { chain: ['Bombeiros de Sintra', 'Lusa'] },
    ],
    ['caption', 'Incendio a Pavia. Foto fornita dai Vigili del Fuoco / ANSA', { chain: ['Vigili del Fuoco', 'ANSA'] }],
    [
      'caption',
      'Foto facilitada por la Guardia Civil de la embarcación interceptada en Cádiz. EFE',
      { chain: ['Guardia Civil', 'EFE'], isHandout: true },
    ],
    ['credit', '东湖博物馆供图', { chain: ['东湖博物馆'], isHandout: true }],
    [
      'instructions',
      'クレジットは「北浦水産試験場提供」と明記してください。',
      { chain: ['北浦水産試験場'], isHandout: true },
    ],
    ['caption', '물에 잠긴 도로. [시청자 제공. 재판매 및 DB 금지]', { chain: [], isHandout: true }],
    ['caption', '물에 잠긴 도로. 제3자 제공 금지', { chain: null }],
    [
      'caption',
      'Rescue work in Bergen. THE CANADIAN PRESS/HO - Swim Ireland, Ada Venn',
      { photographer: 'Ada Venn', chain: ['Swim Ireland', 'Canadian Press'], isHandout: true },
    ],
  ],
  'reads a credit of agencies nobody knows in brackets, behind a dash and in more scripts': [
    [
      'caption',
      'Children wait in Goma. (Furaha Mbuyi/Lake Photos) The faces must be hidden.',
      { photographer: 'Furaha Mbuyi', chain: ['Lake Photos'] },
    ],
    [
      'caption',
      'Une rue à Dour. BELGA PHOTO LUC TASSIN - Le Phare exclu',
      { photographer: 'Luc Tassin', chain: ['Belga'] },
    ],
    ['caption', '港に並ぶ漁船。ロイター/宮原ハル', { photographer: '宮原ハル', chain: ['Reuters'] }],
    ['credit', '写真:AFP/時事', { photographer: null, chain: ['AFP', 'Jiji'] }],
    ['caption', 'Пожар в Омске. Фото предоставлено МЧС России.', { chain: ['МЧС России'], isHandout: true }],
    ['credit', 'Su gentile concessione del Museo Archeologico', { chain: ['Museo Archeologico'], isHandout: true }],
    ['credit', 'AS1 Hollie Venn/Ministry of Defence', { photographer: 'Hollie Venn', chain: ['Ministry of Defence'] }],
  ],
  'takes no word of a body for an agency': [
    ['caption', 'A vigil in Haifa. (Harbour Families Forum via AP)', { chain: ['Harbour Families Forum', 'AP'] }],
  ],
  'reads whose photographer it was before the photographer': [
    ['credit', 'Deseret News photo by Jane Quillan', { photographer: 'Jane Quillan', chain: ['Deseret News'] }],
    [
      'caption',
      'A pier. (Tampa Bay Times photo by Ada Venn)',
      { photographer: 'Ada Venn', chain: ['Tampa Bay Times'] },
    ],
    ['caption', 'A flooded road in Yilan. CNA photo June 3, 2025', { chain: ['CNA'], takenOn: '2025-06-03' }],
    ['caption', '立法院外。中央社記者王大同高雄攝', { photographer: '王大同', chain: ['CNA'] }],
  ],
  'parts a line at back strokes and double strokes, and takes no place for a link': [
    ['credit', 'Ada Venn\\NurPhoto via AP', { photographer: 'Ada Venn', chain: ['NurPhoto', 'AP'] }],
    [
      'caption',
      'Lille, FRANCE - 04/06/2025 // Ada Venn/SIPA //',
      { photographer: 'Ada Venn', chain: ['Sipa'], takenOn: '2025-06-04', place: { city: 'Lille', country: 'FR' } },
    ],
    ['credit', 'Ada Venn/NurPhoto/Rome, Italy', { photographer: 'Ada Venn', chain: ['NurPhoto'] }],
    ['credit', 'Ada Venn/IHA (Ihlas News Agency) via AP', { photographer: 'Ada Venn', chain: ['IHA', 'AP'] }],
    ['credit', 'EPA/Ada Venn/TT', { photographer: 'Ada Venn', chain: ['TT', 'EPA'] }],
  ],
  'knows an agency behind the word for one and under the name of its page': [
    ['instructions', 'Publication soumise à accord. Agence Bestimage', { chain: ['Bestimage'] }],
    ['credit', 'ADA VENN/NORDPHOTO.DE', { photographer: 'Ada Venn', chain: ['Nordphoto'] }],
  ],
  'takes shouted terms of any language for no photographer': [
    ['credit', 'LEHTIKUVA / Poliisi - EI SAA KÄYTTÄÄ MAINONNASSA MILLÄÄN TAVALLA', { photographer: null }],
    ['credit', 'NTB - KUN TIL REDAKSJONELL BRUK, INGEN SALG', { photographer: null, chain: ['NTB'] }],
  ],
  'reads what stands in full-width brackets of Japan as in others, and whoever gave the picture first': [
    ['caption', '会見する村長＝13日（聯合＝共同）', { chain: ['Yonhap', 'Kyodo'] }],
    ['caption', '町長（町役場提供・共同）', { chain: ['町役場', 'Kyodo'], isHandout: true }],
    ['caption', '町長＝12日（町役場提供、ＡＰ＝共同）', { chain: ['町役場', 'AP', 'Kyodo'], isHandout: true }],
    ['caption', '火災の現場（関係者提供・共同）', { chain: ['Kyodo'], isHandout: true }],
  ],
  'takes a desk behind a Korean sign of copyright, and a page that a picture was caught from': [
    ['caption', '사건 현장. ⓒ 뉴시스 *재판매 및 DB 금지', { chain: ['Newsis'] }],
    ['caption', '사건 현장 ⓒ뉴스1', { chain: ['News1'] }],
    ['caption', '[사진출처=인스타그램 캡처]', { chain: ['인스타그램'] }],
  ],
  'sees a file photo only where the picture is said to be one': [
    ['caption', 'Reporters protest against using archive photos in Oslo. NTB', { isFilePhoto: false }],
    ['caption', 'Archive photo: a ferry in Oslo. NTB', { isFilePhoto: true }],
  ],
};

describe.each(Object.entries(FAMILIES))('credit: %s', (_family, cases) => {
  it.each(cases.map(([field, text, expected]) => ({ field, text, expected })))('$text', ({ field, text, expected }) => {
    expect(factsOf(text, field)).toMatchObject(expected);
  });
});
