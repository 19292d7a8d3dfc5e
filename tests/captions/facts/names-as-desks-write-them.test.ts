import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';

describe('people', () => {
  it.each<[string, (string | null)[][]]>([
    ['Angeklagter Ronny S. (M.) verdeckt im Landgericht sein Gesicht.', [['Ronny S.', 'M.']]],
    ["L'accusé Karim Z. (à droite) face à la cour d'assises de Douai.", [['Karim Z.', 'à droite']]],
    ['Beate Z. sitzt im Gerichtssaal in München.', [['Beate Z.', null]]],
    ['Staatsopern-Direktor Bogdan Rošćić (r.) in Wien.', [['Bogdan Rošćić', 'r.']]],
    [
      'Intendant Jan Lang und Dirigentin Anna Weber (r.) in Bonn.',
      [
        ['Jan Lang', null],
        ['Anna Weber', 'r.'],
      ],
    ],
    [
      'Bart De Wever avec Maxime Prévot (2e à gauche) au Conseil des ministres.',
      [
        ['Bart De Wever', null],
        ['Maxime Prévot', '2e à gauche'],
      ],
    ],
    ['Mayra Quiroga, de 9 años, sostiene la foto de su hermano.', [['Mayra Quiroga', null]]],
    ['Lucas Moreira, de 12 anos, segura um cartaz em Recife.', [['Lucas Moreira', null]]],
    ['Пловец Климент Колесников (второй слева) на церемонии.', [['Климент Колесников', 'второй слева']]],
    ['Гимнастка Дина Аверина выступает в Казани.', [['Дина Аверина', null]]],
    ['Presidentti Alexander Stubb Mäntyniemessä Helsingissä 12. helmikuuta 2026.', [['Alexander Stubb', null]]],
    ['Photo prise à Dakar, le 12 février 2026, du président Bassirou Diomaye Faye.', [['Bassirou Diomaye Faye', null]]],
    ['本塁打を放つ大谷翔平=12日、ロサンゼルス(AP=共同)', [['大谷翔平', null]]],
    ['会見する厚生労働省の田所正彦次官=26日午後、東京・霞が関(2026年11月26日、時事)', [['田所正彦', null]]],
    ['会見する営業部長=26日、東京(共同)', []],
    ['会見する大庭理事長(中央)ら=2026年3月2日、東京都千代田区(共同)', [['大庭', '中央']]],
    [
      'From left, Mia Torrence, Joel Adeyemi and Zed Harlow.',
      [
        ['Mia Torrence', null],
        ['Joel Adeyemi', null],
        ['Zed Harlow', null],
      ],
    ],
    ['委員林佳穎(前右)發言。', [['林佳穎', '前右']]],
    ['쇼트트랙 대표팀 최민정이 12일 이탈리아 밀라노에서 열린 경기에서 질주하고 있다.', [['최민정', null]]],
    ['対局に臨む佐藤健四段=2025年4月24日、東京都渋谷区(共同)', [['佐藤健', null]]],
    ['東京・皇居で撮影に応じられる愛子さま=2024年11月(宮内庁提供)', [['愛子', null]]],
  ])('are named as courts, theatres and desks of the world name them: %s', (text, people) => {
    expect(readCaption(text, 'caption').people.map(({ name, position }) => [name, position])).toEqual(people);
  });
});

describe('a credit', () => {
  it.each<[TextField, string, string | null, string[]]>([
    ['credit', 'Cortesía Familia Ordóñez / Cuartoscuro', null, ['Familia Ordóñez', 'Cuartoscuro']],
    ['credit', 'Famille Martin / AFP', null, ['Famille Martin', 'AFP']],
    ['credit', 'PTI Photo/Shashank Parade', 'Shashank Parade', ['PTI']],
    ['caption', 'A speech in New Delhi. (Sansad TV/ANI Video Grab)', null, ['Sansad TV', 'ANI']],
    ['credit', 'picture alliance / SVEN SIMON | Frank Hoermann', 'Frank Hoermann', ['SVEN SIMON', 'Picture Alliance']],
    ['credit', '사진 = 문화체육관광부 국민소통실 제공 / 촬영 윤재석', '윤재석', ['문화체육관광부 국민소통실']],
    ['caption', '배우가 인사하고 있다. [배급사 쇼박스 제공]', null, ['쇼박스']],
    ['caption', '国際宇宙ステーションから撮影した台風10号(JAXA/NASA提供)。', null, ['JAXA', 'NASA']],
    ['caption', '(中央社記者林俊傑高雄3日攝)市長陳其邁3日在市議會備詢。', '林俊傑', ['CNA']],
    ['caption', 'Milano: Lautaro Martinez esulta dopo il gol. (Spada/LaPresse)', 'Spada', ['LaPresse']],
    ['caption', 'El presidente comparece en Madrid. EFE/ Mariscal', 'Mariscal', ['EFE']],
    ['caption', 'El presidente comparece en Madrid. EFE/Moncloa', null, ['Moncloa', 'EFE']],
    ['credit', 'Land Tirol/Sedlak', 'Sedlak', ['Land Tirol']],
    ['caption', 'President Nicusor Dan in Bucharest. Inquam Photos / George Calin', 'George Calin', ['Inquam Photos']],
    ['credit', 'PITTSBURGH POST-GAZETTE VIA AP', null, ['Pittsburgh Post-Gazette', 'AP']],
    ['usageTerms', 'Mention obligatoire : Fonds Hélène Garrigue / Adagp.', null, ['Fonds Hélène Garrigue', 'ADAGP']],
    ['caption', 'Handout photo issued by Buckingham Palace of the King and Queen.', null, ['Buckingham Palace']],
    ['caption', 'Снимок предоставлен пресс-службой МЧС России.', null, ['пресс-служба МЧС России']],
    ['instructions', '請註明「圖/海鷗影業提供」', null, ['海鷗影業']],
    [
      'caption',
      'This handout image, released by the Ministry of Defence of Taiwan on Oct. 14, 2024, shows a vessel.',
      null,
      ['Ministry of Defence of Taiwan'],
    ],
    ['instructions', "사진 하단에 '국립중앙박물관 제공' 표기 필수", null, ['국립중앙박물관']],
    ['caption', 'Un camion à Modane. DOCUMENT REMIS PAR LA GENDARMERIE NATIONALE', null, ['Gendarmerie Nationale']],
    ['instructions', 'Remitida / HANDOUT por Policía Nacional.', null, ['Policía Nacional']],
    ['instructions', 'UFFICIO STAMPA GUARDIA COSTIERA +++ HO - NO SALES', null, ['Ufficio Stampa Guardia Costiera']],
    ['caption', '台風で倒れた街路樹=2024年9月1日、鹿児島市(読者提供、共同)', null, ['Kyodo']],
    ['credit', 'VCG 版权图片', null, ['VCG']],
    ['caption', 'Family handout of Nia Bowen, 17, who died near Builth Wells.', null, ['Family']],
  ])('keeps families, stations and relays apart from people: (%s) %s', (field, text, photographer, chain) => {
    const { credit } = readCaption(text, field);
    expect([credit?.photographer, credit?.chain]).toEqual([photographer, chain]);
  });
});

describe('a place', () => {
  it.each([
    ['Rescuers carry a hiker down Mount Rinjani, Indonesia.', 'ID'],
    ['A boat crosses the Mekong River, Laos, 3 May 2026.', 'LA'],
    ['東京・皇居で撮影に応じられる愛子さま=2024年11月(宮内庁提供)', 'JP'],
    ['President Samia Suluhu Hassan at State House in Dar es Salaam on May 5, 2025.', 'TZ'],
  ])('is read where there is no town: %s', (text, country) => {
    expect(readCaption(text, 'caption').place?.country).toBe(country);
  });
});

describe('a day', () => {
  it.each([
    ['File photo dated 12/03/19 of actor Rowan Teague at a premiere in London.', '2019-03-12'],
    ['A supplied image of Graeme Tolley, obtained on Monday, February 3, 2025.', null],
    [
      '【写真差し替え】人物名に誤りがありました。左は佐伯亮太選手=2024年8月10日、甲子園球場(兵庫県西宮市)',
      '2024-08-10',
    ],
  ])('is that of the picture: %s', (text, day) => {
    expect(readCaption(text, 'caption').takenOn).toBe(day);
  });

  it('in brackets behind “issued” is when the picture was released', () => {
    const text = 'A man fills canisters at a well in Gao, Mali, 09 February 2026 (issued 21 February 2026).';
    expect(readCaption(text, 'caption')).toMatchObject({ takenOn: '2026-02-09', releasedOn: '2026-02-21' });
  });
});
