import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';

type Row = readonly [field: TextField, text: string, photographer: string | null, chain: readonly string[]];

const FAMILIES: Record<string, readonly Row[]> = {
  'opens with a word for the picture that desks put together': [
    ['caption', 'Pressefoto: Det Kongelige Teater / Camilla Winther.', 'Camilla Winther', ['Det Kongelige Teater']],
    ['caption', 'Szene aus "Faust". Pressebild: Burgtheater / Karolina Miernik', 'Karolina Miernik', ['Burgtheater']],
    ['caption', 'En scen ur "Faust". Pressbild: Dramaten / Sören Vilks', 'Sören Vilks', ['Dramaten']],
    ['caption', 'Een scène uit "Faust". Scènefoto: Koen Broos', 'Koen Broos', []],
    ['caption', 'Een scène. Beeld: Koen Broos / NTGent', 'Koen Broos', ['NTGent']],
    ['caption', 'Eine Szene. Fotocredit: Monika Rittershaus', 'Monika Rittershaus', []],
    ['caption', 'Fire in Cork. Pic: Dan Linehan / Irish Examiner', 'Dan Linehan', ['Irish Examiner']],
    ['caption', 'Una scena. Ph. Lorenza Daverio', 'Lorenza Daverio', []],
    ['caption', 'Näyttämöllä. Kuvaaja: Matti Meikäläinen', 'Matti Meikäläinen', []],
    ['caption', 'Сцена. Фотограф: Дамир Юсупов / Большой театр', 'Дамир Юсупов', ['Большой театр']],
    ['instructions', 'SPERRFRIST 18 Uhr! Foto: Bundesregierung/Steffen Kugler.', 'Steffen Kugler', ['Bundesregierung']],
    ['caption', 'Hier soir à Lille. Photo Simon Gosselin. Crédit obligatoire.', 'Simon Gosselin', []],
    ['caption', 'Una scena. Foto Brescia e Amisano / Teatro alla Scala', 'Brescia e Amisano', ['Teatro alla Scala']],
  ],
  'tells who drew where no camera may be': [
    ['instructions', 'COURT ARTIST SKETCH BY ELIZABETH COOK/PA', 'Elizabeth Cook', ['PA']],
    ['caption', 'The accused in the dock. Court artist sketch: Julia Quenzler', 'Julia Quenzler', []],
    ['credit', 'Gerichtszeichnung: Cony Theis / dpa', 'Cony Theis', ['dpa']],
    ['credit', "Dessin d'audience : Benoit Peyrucq / AFP", 'Benoit Peyrucq', ['AFP']],
    ['credit', 'Rechtbanktekening: Petra Urban', 'Petra Urban', []],
    ['credit', 'Rättegångsteckning: Ingela Landström/TT', 'Ingela Landström', ['TT']],
    ['credit', '法廷画:榎本よしたか', '榎本よしたか', []],
    ['credit', '삽화=김현경', '김현경', []],
  ],
  'keeps archives, towns and houses of art for bodies': [
    ['credit', 'Photo: Anna Lindqvist / Nordic Folk Archive', 'Anna Lindqvist', ['Nordic Folk Archive']],
    ['credit', 'Underwood Archives / Getty Images', null, ['Underwood Archives', 'Getty Images']],
    ['credit', 'Stadtarchiv München', null, ['Stadtarchiv München']],
    ['credit', 'Reuters Archive', null, ['Reuters']],
    ['credit', 'Ville de Nantes / Patrick Garçon', 'Patrick Garçon', ['Ville de Nantes']],
    ['credit', 'Kanton Zürich / Peter Meier', 'Peter Meier', ['Kanton Zürich']],
    ['credit', 'Xunta de Galicia', null, ['Xunta de Galicia']],
    ['credit', 'Wiener Staatsoper / Michael Pöhn', 'Michael Pöhn', ['Wiener Staatsoper']],
    ['caption', 'Acrobats rehearse. THE CANADIAN PRESS/HO - Cirque Éloize', null, ['Cirque Éloize', 'Canadian Press']],
    ['caption', 'El equipo celebra en Talca. Foto: Comunicaciones FFCh.', null, ['Comunicaciones FFCh']],
  ],
  'keeps companies, papers and leagues for bodies': [
    ['credit', '© Studiocanal GmbH / Nadja Klier', 'Nadja Klier', ['Studiocanal']],
    ['credit', 'ARD Degeto/Bavaria Fiction/Conny Klein', 'Conny Klein', ['ARD Degeto', 'Bavaria Fiction']],
    ['credit', 'Photo: Le Soir / Pierre-Yves Thienpont', 'Pierre-Yves Thienpont', ['Le Soir']],
    ['credit', 'Naomi Baker - FIFA/FIFA via Getty Images', 'Naomi Baker', ['FIFA', 'Getty Images']],
    ['credit', 'Sean Smith for the Guardian', 'Sean Smith', ['Guardian']],
    ['credit', 'Kantonspolizei St.Gallen', null, ['Kantonspolizei St.Gallen']],
    ['credit', 'ⓒ뉴시스 조성우 기자', '조성우', ['Newsis']],
    ['credit', '摄影:王小明/新华社', '王小明', ['Xinhua']],
    ['credit', 'Le Hoang/VNA', 'Le Hoang', ['VNA']],
  ],
  'ends where another credit begins': [
    ['caption', 'Tor. Foto: IMAGO / Jan Huebner Copyright: xJanxHuebnerx', 'Jan Huebner', ['IMAGO']],
    ['caption', 'Jubel. Copyright: xTimxRehbeinx  Foto: IMAGO/Tim Rehbein', 'Tim Rehbein', ['IMAGO']],
  ],
  'is asked for as a source': [
    ['usageTerms', 'You must acknowledge the source as: Environment Agency', null, ['Environment Agency']],
    ['usageTerms', 'Please cite as: Natural History Museum', null, ['Natural History Museum']],
    ['usageTerms', 'Must be attributed to Natural Resources Wales.', null, ['Natural Resources Wales']],
    ['usageTerms', 'Namensnennung: Deutscher Wetterdienst', null, ['Deutscher Wetterdienst']],
    ['usageTerms', 'Citar como: Instituto Geográfico Nacional', null, ['Instituto Geográfico Nacional']],
  ],
  'tells who gave the picture': [
    ['caption', 'West Yorkshire Police handout photo of Danny Pike.', null, ['West Yorkshire Police']],
    ['caption', 'Greater Manchester Police custody image of Paul Hall.', null, ['Greater Manchester Police']],
    ['caption', 'Undated family handout of Molly Reed.', null, []],
    ['caption', 'A launch at Kourou. Photo supplied by ESA/CNES.', null, ['ESA', 'CNES']],
    ['credit', 'Фото предоставлено Министерством обороны РФ', null, ['Министерство обороны РФ']],
    ['credit', 'Фото предоставлено пресс-службой Большого театра', null, ['пресс-служба Большого театра']],
    ['credit', '写真:田中太郎/共同通信イメージズ', '田中太郎', ['Kyodo']],
    ['credit', 'AP/アフロ', null, ['AP', 'AFLO']],
  ],
};

describe.each(Object.entries(FAMILIES))('a credit %s', (_, rows) => {
  it.each(rows)('(%s) %s', (field, text, photographer, chain) => {
    const { credit } = readCaption(text, field);
    expect([credit?.photographer ?? null, credit?.chain ?? []]).toEqual([photographer, chain]);
  });
});

describe('a dateline', () => {
  it.each([
    ['RUSSIA – FEBRUARY 5, 2026: A howitzer fires.', 'RU'],
    ['SYRIA, 3 March 2026: Children play among tents.', 'SY'],
    ['AT SEA - MARCH 3: A carrier sails.', undefined],
    ['RI Rio de Janeiro (RJ) 07/02/2026 - Ensaio técnico da Portela.', 'BR'],
    ['BRASILIA (DF), 03/02/2026 - Sessão do Senado.', 'BR'],
  ])('tells the country that stands alone in it: %s', (text, country) => {
    const { place, people } = readCaption(text, 'caption');
    expect([place?.country, people]).toEqual([country, []]);
  });

  it.each([
    ['Iris Law backstage ahead of her show at the Old Selfridges Hotel on February 10, 2026 in London.', '2026-02-10'],
    ['Fans queue before the concert at the O2 Arena on 3 March 2026 in London.', '2026-03-03'],
    ['Workers clean the square ahead of the election on 3 March 2026.', null],
  ])('does not hide the day of what somebody waits for here: %s', (text, day) => {
    expect(readCaption(text, 'caption').takenOn).toBe(day);
  });
});

describe('people', () => {
  it.each([
    ['Metropolitan Police handout of missing Jordan Mills, 15, last seen in Croydon.', ['Jordan Mills']],
    ['Handout photo of murdered schoolgirl Amy Dale, 12.', ['Amy Dale']],
    ['Court artist sketch by Priya Nandan of Lorne Quillfeather appearing at the Old Bailey.', ['Lorne Quillfeather']],
    ['Der Angeklagte (r) sitzt neben seinem Anwalt Ulrich Endres im Saal.', ['Ulrich Endres']],
    ['한화 이글스 류현진이 9일 호주 멜버른에서 불펜 투구를 하고 있다.', ['류현진']],
    ['전북 현대 이승우가 골을 넣은 뒤 기뻐하고 있다.', ['이승우']],
    ['KIA 타이거즈 김도영이 홈런을 치고 있다.', ['김도영']],
  ])('are shown behind what is told of them: %s', (text, names) => {
    expect(readCaption(text, 'caption').people.map(({ name }) => name)).toEqual(names);
  });
});
