import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

describe('terms that run on behind a credit without a stop', () => {
  it.each([
    'Ein Saal in Wien. EPA/JANE ROE Werbung ist nicht umfasst',
    'Ein Saal in Wien. Foto: Max Meier/dpa Keine Verwendung in sozialen Medien erlaubt außer bei Zeitungen',
    'A hall in Oslo on Monday. REUTERS/Jane Roe No use by broadcasters in the Gulf',
    'A hall in Oslo on Monday. REUTERS/Jane Roe Not for use by betting shops',
    'A hall in Oslo on Monday. AFP/Jane Roe Only for subscribers of the gold tier',
    'A hall in Oslo on Monday. Photo by Jane Roe/Getty Images Never use on mugs',
    'A hall in Oslo on Monday. Jane Roe/PA Wire Use restricted to members of the pool',
    'Une salle à Paris. AFP/Jeanne Roux Interdit de publication en Suisse romande',
    'Une salle à Paris. AFP/Jeanne Roux Pas de diffusion dans les kiosques',
    'Une salle à Paris. Photo Jeanne Roux/MAXPPP Utilisation réservée aux abonnés locaux',
    "Une salle à Paris. Jeanne Roux/AFP Sauf presse régionale de l'Ouest",
    'Una sala en Madrid. EFE/Juana Roa Prohibido su uso en tazas y calendarios',
    'Una sala en Madrid. EFE/Juana Roa No usar en tazas',
    'Una sala en Madrid. EFE/JUANA ROA Solo para abonados de la zona norte',
    "Una sala a Roma. ANSA/GIANNA ROSSI Vietato l'uso sulle tazze",
    'Una sala a Roma. Gianna Rossi/LaPresse Non utilizzabile da terzi',
    'Una sala a Roma. ANSA/GIANNA ROSSI Solo per abbonati locali',
    'Uma sala em Lisboa. LUSA/JOANA REIS Proibida a utilização em canecas',
    'Uma sala em Lisboa. Joana Reis/Lusa Não usar em canecas',
    'Een zaal in Utrecht. ANP JAN DE VRIES Niet voor gebruik op mokken',
    'Een zaal in Utrecht. Foto: Jan de Vries/ANP Gebruik alleen door abonnees in Friesland',
    'Een zaal in Utrecht. ANP/JAN DE VRIES Verboden voor bekers',
    'Зал в Москве. Иван Петров/ТАСС Запрещено использовать на кружках',
    'Зал в Москве. Иван Петров/РИА Новости Только для подписчиков',
    'Зал в Москве. ТАСС/Иван Петров Не для публикации в календарях',
    'En sal i Oslo. Foto: Kari Nordmann / NTB Ikke for bruk på kopper',
    'En sal i Stockholm. Foto: Karin Svensson/TT Får ej användas på muggar',
    'En sal i København. Foto: Jens Jensen/Ritzau Scanpix Må ikke bruges på kopper',
    'Sali Helsingissä. Kuva: Matti Meikäläinen / Lehtikuva Ei saa käyttää mukeissa',
    'Sala w Warszawie. PAP/Jan Kowalski Zakaz publikacji na kubkach',
    'Sala w Warszawie. PAP/Jan Kowalski Nie do użytku na kubkach',
    '서울의 한 강당. 연합뉴스/홍길동 머그컵 사용 금지',
    '東京のホール 時事通信 マグカップには使わないでください',
    '北京的大厅。新华社记者李刚摄 不得用于杯子',
    '北京的大厅。图/视觉中国 请勿用于杯子',
    'Ein Saal in Wien. dpa/Max Meier Nur für Abonnenten im Süden',
    'Ein Saal in Wien. Foto: Max Meier/dpa Nicht für Tassen',
    'Ein Saal in Wien. APA/HANS MAIER Verboten für Tassen',
    'Ein Saal in Wien. Max Meier/dpa nur für Abonnenten im Süden',
    'A hall in Oslo. Jane Roe/EPA use by broadcasters is excluded',
    'A hall in Oslo on Monday. (AP Photo/Jane Roe) excludes broadcasters',
    'A hall in Oslo. EPA/JANE ROE Advertising is not covered',
    'A hall in Oslo. EPA/JANE ROE Advertising not covered',
    'A hall in Oslo. EPA/JANE ROE This image is licensed for news only',
    'A hall in Oslo. EPA/JANE ROE Usage on mugs not allowed',
    'A hall in Oslo. EPA/JANE ROE Editors: call before use',
  ])('are read or held: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect(restrictions.length + doubts.length).toBeGreaterThan(0);
  });

  it.each([
    'A man walks past the court in Oslo. EPA/JANE ROE (nicht Bild)',
    'A man walks past the court in Oslo. EPA/JANE ROE (once)',
    'A man walks past the court in Oslo. EPA/JANE ROE (before 3 May)',
    'A man walks past the court in Oslo. EPA/JANE ROE (menos El País)',
    'Ein Mann geht ins Gericht. Foto: Max Meier/dpa (Kinder nicht zeigen)',
    'En mann går til retten. Foto: Kari Nordmann/NTB (må sladdes)',
    'Człowiek idzie do sądu. PAP/Jan Kowalski (zamazać twarz)',
    'Ein Mann geht. *** Local Caption *** Nur für Titel der Funke Gruppe. Foto: Max Meier/dpa',
    'A man walks past the court in Oslo. EPA/JANE ROE Ex Germany',
    'A man walks past the court in Oslo. EPA/JANE ROE Valid in Germany',
    'A man walks past the court in Oslo. EPA/JANE ROE available for news programmes only',
    'A man walks past the court in Oslo. EPA/JANE ROE (web ok, print not)',
  ])('are held in a bracket behind the credit or between marks: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect({ restrictions, isHeld: doubts.length > 0 }).toEqual({ restrictions: [], isHeld: true });
  });

  it.each([
    ['Ein Saal in Wien. EPA/JANE ROE Werbung ist nicht umfasst', 'Jane Roe', 'EPA'],
    ['A hall in Oslo. AFP/Jane Roe Only for subscribers of the gold tier', 'Jane Roe', 'AFP'],
    ['En sal i Oslo. Foto: Kari Nordmann / NTB Ikke for bruk på kopper', 'Kari Nordmann', 'NTB'],
    ['Sala w Warszawie. PAP/Jan Kowalski Zakaz publikacji na kubkach', 'Jan Kowalski', 'PAP'],
    ['Зал в Москве. ТАСС/Иван Петров Не для публикации в календарях', 'Иван Петров', 'TASS'],
  ])('end the credit: %s', (text, photographer, agency) => {
    expect(readCaption(text, 'caption').credit).toMatchObject({ photographer, chain: [agency] });
  });

  it.each([
    'A hall in Oslo. EPA/JANE ROE',
    'Ein Saal in Wien. dpa/Max Nie',
    'A hall in Oslo. AFP/Nur Hassan',
    'A hall in Oslo. Sipa/No Name',
    'A hall in Oslo. REUTERS/Nur Azizah',
    'A hall in Oslo. EPA/NO YONG',
    'A hall in Oslo. (AP Photo/No Jae-hyun)',
    'A hall in Oslo. Photo by Ryan Only/Getty Images',
    'A hall in Oslo. Photo by May Not/AFP',
    'A hall in Oslo. AFP/SANS Dupont',
    'A hall in Oslo. Use Bauer/dpa',
    'A hall in Oslo. EPA/NIC BOTHMA Only',
    'A hall in Oslo. REUTERS/Ina Niet',
    'A hall. Photo: Uta Nicht/dpa',
    'A hall. Foto: Max Kein/dpa',
    'A hall. Foto: Solo Rossi/ANSA',
    'A hall. ANSA/Gianni Solo',
    'A hall. EFE/Alba Prohens',
    'A hall. Foto: Bilal Ikke/NTB',
    'A hall. (Photo by Fabrice Pas/AFP)',
    'A hall. (Photo by Pas de Calais Tourisme/AFP)',
    'A hall. REUTERS/Out Sopheap',
    'A hall. (Xinhua/Bu Shi)',
    'A hall. EPA-EFE/STR Nie Wang',
    'A hall. AFP/Ei Ei Toe',
    'A hall. Reuters/Nay Sai Use',
    'A hall. (AP Photo/Kun Chen)',
    'A hall. Foto: Kun Bo/NTB',
    'A hall. Keystone/Ti-Press/Bara Keller',
    'A hall. ZUMA Press/Ute Grabowsky',
    'A hall. Only Yu/SIPA USA',
    "A hall. Jean-Marc Loos/PHOTOPQR/L'ALSACE/MAXPPP",
    'A hall. Not Vital/Keystone',
    'EPA/JANE ROE Not far from the hall the crowd waits in Oslo.',
    'A hall in Oslo, by AFP/Médecins sans frontières',
    'Os adeptos chegam. João Silva/Lusa No estádio da Luz espera-se casa cheia',
    'Fans wait in Oslo. REUTERS/Jane Roe The stadium opens in May.',
    'A hall in Oslo. (AP Photo/Jane Roe) No one was hurt.',
    'A hall in Oslo. AP Photo/Jane Roe (via email)',
    'A hall in Oslo. IHA/Mehmet Kaya (Ihlas News Agency)',
    'A hall in Oslo. PAP/Jan Kowalski (kgr)',
    'A hall in Oslo. REUTERS/Jane Roe (handout)',
  ])('are told from names and news: %s', (text) => {
    const { restrictions, doubts } = readCaption(text, 'caption');
    expect({ restrictions, doubts }).toEqual({ restrictions: [], doubts: [] });
  });

  it.each(['A hall in Oslo. Sipa/No Name', 'A hall in Oslo. dpa/Max Nie', 'A hall in Oslo. AFP/Nur Hassan'])(
    'leave a name that looks like a directive whole: %s',
    (text) => {
      expect(readCaption(text, 'caption').credit?.photographer).toBe(text.split('/')[1]);
    },
  );
});
