import { describe, expect, it } from '@jest/globals';
import { factsOf } from './facts-of.ts';

const FAMILIES: Record<string, readonly (readonly [string, readonly string[]])[]> = {
  'knows a person by the trade before the name': [
    ['The search for tramper Olwen Marchbank resumed near Hokitika on Monday.', []],
    ['Missing kayaker Corvin Tallis is seen at a hut near Hokitika.', ['Corvin Tallis']],
    ['Shopkeeper ODELL CRANE sweeps the pavement in Leeds.', ['Odell Crane']],
    ['La pianista georgiana Nanuli Tsereteki toca en Madrid, España.', ['Nanuli Tsereteki']],
    ['Le boulanger Ozanne Perrichot devant son four à Rennes, France.', ['Ozanne Perrichot']],
    ['La ricercatrice Ilde Sorrentani mostra un campione a Trieste.', ['Ilde Sorrentani']],
    ['Der Angeklagte Ulf Rademaker verbirgt sein Gesicht in Hamburg.', ['Ulf Rademaker']],
    ['Rentnerin Hedda Kleinwächter sitzt vor ihrem Haus.', ['Hedda Kleinwächter']],
    ['Forskeren Ragnhild Utsira viser frem en prøve i Tromsø.', ['Ragnhild Utsira']],
    ['Piosenkarka Bogna Wierzbicka na scenie w Krakowie.', ['Bogna Wierzbicka']],
  ],
  'knows a person by the trade in more languages': [
    ['Der österreichische Langläufer Wendelin Obermoser jubelt in Seefeld.', ['Wendelin Obermoser']],
    ["L'écrivaine franco-marocaine Naïlya Tazi pose à Paris.", ['Naïlya Tazi']],
    ['La sindaca di Genova Silvia Traversari parla in consiglio.', ['Silvia Traversari']],
    ['Il pilota Ferrari Marco Bellandi sul podio.', ['Marco Bellandi']],
    ['Predsedníčka parlamentu Mária Vrabcová počas besedy v Bratislave.', ['Mária Vrabcová']],
    ['Menteri Keuangan Retno Wulandari memberikan keterangan.', ['Retno Wulandari']],
    ['Российский пианист Данакай Снегирёв на концерте в Москве.', ['Данакай Снегирёв']],
    ['女優の有村そら=東京都渋谷区', ['有村そら']],
    ['作家の作品展示会=東京都渋谷区', []],
    ['香港特首陳家輝(左)與財政司司長黃偉明(右)出席記者會。', ['陳家輝 (左)', '黃偉明 (右)']],
  ],
  'knows players by number, nationality and position in more languages': [
    ['El tenista Nicanor Urzaiz (d) saluda al sueco Dagvar Lind en Acapulco.', ['Nicanor Urzaiz (d)', 'Dagvar Lind']],
    ['A atacante Jordana Reis (à dir.) comemora seu gol.', ['Jordana Reis (à dir.)']],
    ['트럼프 미국 대통령이 워싱턴에서 연설하고 있다.', ['트럼프']],
    ['이재명 대통령(왼쪽)과 트럼프 미국 대통령(오른쪽)이 악수하고 있다.', ['이재명 (왼쪽)', '트럼프 (오른쪽)']],
    ['이란 최고지도자 하메네이가 테헤란에서 연설하고 있다.', ['하메네이']],
    ['김민석 국무총리와 모디 총리가 악수하고 있다.', ['김민석', '모디']],
    ['이스라엘 네타냐후 총리가 예루살렘에서 연설하고 있다.', ['네타냐후']],
    ['신임 총리가 도쿄에서 연설하고 있다.', []],
    ['시민들이 대통령이 지나가자 손을 흔들고 있다.', []],
    ['네덜란드 국왕이 암스테르담에서 손을 흔들고 있다.', []],
    ['Heidrun Wallner (M), Bürgermeisterin von Kufstein, eröffnet am 4. Mai 2025 die Brücke.', ['Heidrun Wallner (M)']],
    ['Mirjam Tesch (M) und Jonas Riedl (r) bei der Fotoprobe in Rostock.', ['Mirjam Tesch (M)', 'Jonas Riedl (r)']],
    ['Kellan Rooks #7 of the Hawks drives against Bo Amadi #14 of the Jazz in Utah.', ['Kellan Rooks', 'Bo Amadi']],
    ['쇼트트랙 국가대표 이하담이 팬들에게 손을 흔들고 있다.', ['이하담']],
    ['總統府發言人林以柔(左)3日在台北與訪問團會面。', ['林以柔 (左)']],
    ['Директор театра Глеб Осокин перед премьерой в Москве.', ['Глеб Осокин']],
    ['Actors in a scene from "The Long Thaw."', []],
  ],
  'knows princes by one name, and takes no German article for a part of one': [
    ['Prinz Harald und Mette (l) kommen zur Gala in Hamburg.', ['Harald', 'Mette (l)']],
    ['Prinz Joachim (r) und Prinzessin Marie in London.', ['Joachim (r)', 'Marie']],
    ['Ein Fan von Hansa Rostock jubelt vor dem Spiel.', []],
    ['Papież Leon XIV podczas audiencji.', ['Leon XIV']],
  ],
  'takes a side between commas in French, and the first of a list that is one name': [
    [
      'Le préfet Marc Dunant, gauche, et Odile Barnave, droite, à Lyon.',
      ['Marc Dunant (gauche)', 'Odile Barnave (droite)'],
    ],
    ['(L-R) Questlove and Tom Hollander attend a gala in Leeds.', ['Questlove', 'Tom Hollander']],
  ],
  'knows the family of a Korean subject': [
    ['김도현 시장과 부인 리수진 여사, 딸 김하윤이 공연을 관람하고 있다.', ['김도현', '리수진', '김하윤']],
    ['김도현 시장이 아들 이야기를 하고 있다.', ['김도현']],
  ],
  'takes a title and a position, or a family, for enough beside one name': [
    ['Crown Princess Victoria (C) opens a school in Uppsala, Sweden.', ['Victoria (C)']],
    ['Prince Harald and his wife Ingeborg arrive in Trondheim, Norway.', ['Harald', 'Ingeborg']],
  ],
  'takes firms, ships, places and clubs for nobody': [
    ['Retailer Harrow Brothers closed its store in Leeds.', []],
    ['Der Wiener Prater Riesenrad dreht sich in Wien.', []],
    ['La carrera San Silvestre Vallecana en Madrid, España.', []],
    ['The printer Harper Collins stands in Leeds.', []],
    ['The tanker Sea Breeze sails near Houston.', []],
    ['The photo shows Mount Tolbachik in Kamchatka.', []],
    ['A satellite image shows Veltry Sound.', []],
    ['Police stand guard before the match between Dynamo Kyiv and Inter Milan in Lviv, Ukraine.', []],
    ['Granger Hill, a suburb of Perth, is seen after the fire.', []],
  ],
  'knows whom a picture is said to show': [
    ['Undated handout image released by Essex Police of Jorrit Venlade.', ['Jorrit Venlade']],
    ['Court artist sketch by Ada Venn of Corvin Tallis appearing at Leeds Crown Court.', ['Corvin Tallis']],
    ['This photo provided by the Polk County Jail shows Odell Marr.', ['Odell Marr']],
    ['Tobin Achterberg, one of four miners rescued, is seen in this undated photo.', ['Tobin Achterberg']],
    ["Ottoline Grange in 'Winter Fields'", ['Ottoline Grange']],
    ['Rhona Calder and Vikram Aalto on the set of Low Tide.', ['Rhona Calder', 'Vikram Aalto']],
    ['Ilse Brandão e Otávio Prates em cena da peça.', ['Ilse Brandão', 'Otávio Prates']],
    ['Guard Kellan Rooks (3) drives against center Bo Amadi (41) in Denver.', ['Kellan Rooks', 'Bo Amadi']],
    ['Forward Kellan Rooks (9) celebrates his goal against goalie Bo Amadi (41) in Denver.', ['Kellan Rooks']],
  ],
  'ends a name with its line': [['Nella foto: Tullio Marangon\nSERVIZIO GRATUITO', ['Tullio Marangon']]],
  'finds players and speakers in Japanese and Korean, and who stands in one row with them': [
    ['主演の小野寺つむぎ(右)と早川蓮(左) 写真:東宝提供', ['小野寺つむぎ (右)', '早川蓮 (左)']],
    ['記者会見する市民団体の七瀬まひろ代表=2026年4月10日午後、大阪市(共同)', ['七瀬まひろ']],
    ['優勝カップを掲げる早乙女翔太(中央)=2025年3月3日、東京(共同)', ['早乙女翔太 (中央)']],
    ['新型車両(左)と旧型車両(右)が並ぶ=2025年3月3日、横浜市(共同)', []],
    ["영화 '봄의 끝'의 배우 한소윤(왼쪽)과 차도경이 참석하고 있다.", ['한소윤 (왼쪽)', '차도경']],
    ['배우 한소윤(왼쪽)과 이야기를 나누는 팬들.', ['한소윤 (왼쪽)']],
  ],
  'reads positions with their stops': [
    ["Solène Armandie (à d.) à l'ouverture du salon, à Lyon, France.", ['Solène Armandie (à d.)']],
  ],
};

describe.each(Object.entries(FAMILIES))('people: %s', (_family, cases) => {
  it.each(cases.map(([text, people]) => ({ text, people })))('$text', ({ text, people }) => {
    expect(factsOf(text).people).toEqual(people);
  });
});
