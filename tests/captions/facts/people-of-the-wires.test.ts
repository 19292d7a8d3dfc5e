import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

/** Names in the order of the text, each with its position behind `@`. */
function shownIn(text: string): string[] {
  return readCaption(text, 'caption').people.map(({ name, position }) =>
    position === null ? name : `${name} @ ${position}`,
  );
}

describe('names in every form that desks write', () => {
  it.each<[text: string, people: string[]]>([
    // Nicknames, suffixes, initials, families shared by two.
    ['Dwayne "The Rock" Johnson arrives at a premiere in Los Angeles.', ['Dwayne "The Rock" Johnson']],
    ['Sean “Diddy” Combs, second from left, sits in a court in New York.', ['Sean “Diddy” Combs @ second from left']],
    ['Andre Whitlow Jr., right, and Mei-Ling Chou pull security.', ['Andre Whitlow Jr. @ right', 'Mei-Ling Chou']],
    ['Shri S. Abdul Nazeer receives a guest at Puttaparthi.', ['S. Abdul Nazeer']],
    ['Michael and Jennifer Kowalski hold hands outside a court.', ['Michael Kowalski', 'Jennifer Kowalski']],
    ['Das Ehepaar Heidi und Wolfgang Brandstätter vor dem Haus.', ['Heidi Brandstätter', 'Wolfgang Brandstätter']],
    ['Ella, 9, and Noah Fitzpatrick, 6, feed ducks in Boston.', ['Ella Fitzpatrick', 'Noah Fitzpatrick']],
    ['Adaeze Cole as Nell and Rufus Trent as Captain Voss in a scene.', ['Adaeze Cole', 'Rufus Trent']],
    [
      'This combination of photos shows, top row from left, Adam Driver, Emma Stone, bottom row from left, Ryan Gosling and John Hill.',
      ['Adam Driver', 'Emma Stone', 'Ryan Gosling', 'John Hill'],
    ],
    ['Премьер Госсовета КНР Ли Цян на встрече.', ['Ли Цян']],
    ['Billie Jean King and Stephen King pose in Paris.', ['Billie Jean King', 'Stephen King']],
    // Words that are titles, ranks or months as well.
    ['Senate President Hun Sen (C) arrives in Phnom Penh.', ['Hun Sen @ C']],
    ['Handout photo issued by Kent Police of Bhim Sen Kohli, 80.', ['Bhim Sen Kohli']],
    ['Gen. Toshikazu Nitta greets visitors at a camp in the south.', ['Toshikazu Nitta']],
    ['LG Twins reliever Son Ju-young (R) celebrates in Daejeon.', ['Son Ju-young @ R']],
    // An office with all that it minds, in many languages.
    ['Le ministre du Travail et des Solidarités Jean-Pierre Farandou à Paris.', ['Jean-Pierre Farandou']],
    ['Le footballeur français du PSG Ousmane Dembélé pose à Paris.', ['Ousmane Dembélé']],
    ['Il ministro dell’Economia Giancarlo Giorgetti durante la riunione.', ['Giancarlo Giorgetti']],
    ['El piloto español de Ducati Marc Márquez celebra su victoria.', ['Marc Márquez']],
    ['Minister van Volksgezondheid Jan Anthonie Bruijn bij de ministerraad.', ['Jan Anthonie Bruijn']],
    ['Губернатор Санкт-Петербурга Александр Беглов на открытии форума.', ['Александр Беглов']],
    ['Bank of England Governor Andrew Bailey attends a press conference.', ['Andrew Bailey']],
    ['Deputy Governors Sarah Breeden and Clare Lombardelli attend it.', ['Sarah Breeden', 'Clare Lombardelli']],
    ['Yvon Chouinard, founder of Patagonia, is seen in Ventura.', ['Yvon Chouinard']],
    // What a small word behind a whole name leads to.
    ['Antoine Dupont du Stade Toulousain plaqué par un adversaire.', ['Antoine Dupont']],
    ['Joey Veerman van PSV Eindhoven en Kenneth Taylor van Ajax.', ['Joey Veerman', 'Kenneth Taylor']],
    ['Le prince Albert II de Monaco et la princesse Charlène saluent la foule.', ['Albert II', 'Charlène']],
    // One name alone.
    ['Members Minji (L) and Hanni arrive at the airport.', ['Minji @ L', 'Hanni']],
    ['Yokozuna Onosato (R) defeats ozeki Kotozakura in Fukuoka.', ['Onosato @ R', 'Kotozakura']],
    ['Thandiwe Moyo poses with her sons Mateo and Emiliano at home.', ['Thandiwe Moyo', 'Mateo', 'Emiliano']],
    ['Prince William and Kate, the Princess of Wales, arrive.', ['William', 'Kate']],
    // Kin, families' former names, teams and envoys.
    [
      'George Clooney (R) and his wife British-Lebanese barrister Amal Clooney pose.',
      ['George Clooney @ R', 'Amal Clooney'],
    ],
    [
      'Schwimmerin Sarah Wellbrock (geb. Köhler) und ihr Mann Florian Wellbrock in Magdeburg.',
      ['Sarah Wellbrock', 'Florian Wellbrock'],
    ],
    ['Lando Norris van McLaren en Max Verstappen van Red Bull na de race.', ['Lando Norris', 'Max Verstappen']],
    [
      'Kim Nam-jung (R) talks with Chinese Ambassador to South Korea Dai Bing in Seoul.',
      ['Kim Nam-jung @ R', 'Dai Bing'],
    ],
    ['Le secrétaire général du PCF Fabien Roussel (2e d) défile à Paris.', ['Fabien Roussel @ 2e d']],
    ['Глава Чечни Рамзан Кадыров с сыном Адамом Кадыровым в Грозном.', ['Рамзан Кадыров', 'Адамом Кадыровым']],
    [
      'FIFA president Gianni Infantino hands a trophy to US President Donald Trump.',
      ['Gianni Infantino', 'Donald Trump'],
    ],
    [
      'Coach Arne Slot (centre) with assistant coaches Sipke Hulshoff and Giovanni van Bronckhorst.',
      ['Arne Slot @ centre', 'Sipke Hulshoff', 'Giovanni van Bronckhorst'],
    ],
    ['D66-leider Rob Jetten en CDA-leider Henri Bontenbal in Den Haag.', ['Rob Jetten', 'Henri Bontenbal']],
    ['CDU-Generalsekretär Carsten Linnemann (l.) bei der Sitzung.', ['Carsten Linnemann @ l.']],
    ['Espen Barth Eide (Ap) og Ine Eriksen Søreide (H) på Stortinget.', ['Espen Barth Eide', 'Ine Eriksen Søreide']],
    [
      'Фигуристка Аделия Петросян (в центре), Дина Хуснутдинова (слева) и Алиса Двоеглазова.',
      ['Аделия Петросян @ в центре', 'Дина Хуснутдинова @ слева', 'Алиса Двоеглазова'],
    ],
    ['Le défenseur de l’Athletic Bilbao Aymeric Laporte à San Mamés.', ['Aymeric Laporte']],
    ['Sgt. Rosa Delgado briefs Polish army Capt. Zbigniew Maj in Poland.', ['Rosa Delgado', 'Zbigniew Maj']],
    // Peers, honours, kin, numbers, parties, characters.
    [
      'Home Office ministers Lord Hartwell, Sarah-Jane Adeyemo MP and Callum Brodie MP arrive.',
      ['Hartwell', 'Sarah-Jane Adeyemo', 'Callum Brodie'],
    ],
    ['Brothers Tyrone, 12, and Malachi Edwards, 10, play basketball at a park.', ['Tyrone Edwards', 'Malachi Edwards']],
    ['Midfielder #05 Erick Pulgar (L) celebrates with midfielder #27 Bryn Askew.', ['Erick Pulgar @ L', 'Bryn Askew']],
    ['Marine Corps Brig. Gen. Kyle B. Ellison greets a guest in the south.', ['Kyle B. Ellison']],
    [
      'Timothée Chalamet as Marty Mauser and Gwyneth Paltrow as Kay Stone in a scene.',
      ['Timothée Chalamet', 'Gwyneth Paltrow'],
    ],
    ['Gernot Döllner, CEO of Audi, and Markus Söder (CSU, M) stehen im Werk.', ['Gernot Döllner', 'Markus Söder @ M']],
    ['La ministre, accompagnée de la ministre de la Santé Sonia Bélanger, à Québec.', ['Sonia Bélanger']],
    ['La sottosegretaria alla Difesa Isabella Rauti durante la visita.', ['Isabella Rauti']],
    ['Stortingspresident Masud Gharahkhani (t.v.) møter pressen i Oslo.', ['Masud Gharahkhani @ t.v.']],
    ['Первый заместитель председателя Госдумы Александр Жуков (первый слева).', ['Александр Жуков @ первый слева']],
    ['The runner is called out at home plate by umpire Dan Fost in Cleveland.', ['Dan Fost']],
    // Korean, Japanese and Chinese.
    ['山川穂高内野手（中央）を迎える小久保裕紀監督＝2025年10月30日', ['山川穂高 @ 中央', '小久保裕紀']],
    ['中国选手樊振东（中）、银牌得主莫雷加德（左）在颁奖仪式上。', ['樊振东 @ 中', '莫雷加德 @ 左']],
    ['정동영 장관이 13일 다이빙 주한중국대사와 면담하고 있다.', ['정동영', '다이빙']],
    ['배드민턴 안세영이 23일 인터뷰하고 있다.', ['안세영']],
    ['本塁打を放つドジャース・大谷＝2025年10月27日', ['大谷']],
    ['資深藝人胡瓜（右）與主持人陶晶瑩19日在台北出席記者會。', ['胡瓜 @ 右', '陶晶瑩']],
    ['손흥민(LAFC)이 17일 손을 흔들고 있다.', ['손흥민']],
    ['가수 임영웅(왼쪽부터), 영탁, 이찬원이 15일 트로피를 들고 있다.', ['임영웅', '영탁', '이찬원']],
    ['答弁する高市早苗首相。左は片山さつき財務相＝2026年11月17日午前、国会', ['高市早苗', '片山さつき @ 左']],
    ['豊昇龍（手前）を寄り切りで破る大の里＝2026年11月16日', ['豊昇龍 @ 手前', '大の里']],
    ['メダルを受け取る坂口志文・大阪大特任教授＝2025年12月10日', ['坂口志文']],
    ['總統賴清德（前左2）、副總統蕭美琴（前右2）出席會議。', ['賴清德 @ 前左2', '蕭美琴 @ 前右2']],
    ['2025年11月20日，郑钦文在比赛中回球。', ['郑钦文']],
  ])('%s', (text, people) => {
    expect(shownIn(text)).toEqual(people);
  });
});

describe('where somebody stands', () => {
  it.each<[text: string, people: string[]]>([
    ['Kylian Mbappe, center top, celebrates with Vinicius Junior.', ['Kylian Mbappe @ center top', 'Vinicius Junior']],
    [
      'Keaton Thomas, top, tackles Dylan Edwards (3), bottom, in Kansas.',
      ['Keaton Thomas @ top', 'Dylan Edwards @ bottom'],
    ],
    ['Lena Okafor, 374th Airlift Wing command chief, center, poses.', ['Lena Okafor @ center']],
    ['Terrence Whitfield, senior enlisted adviser, 1st Armored Division, left, speaks.', ['Terrence Whitfield @ left']],
    ['Jane Roe, a teacher, and John Doe, left, wave in Paris.', ['Jane Roe', 'John Doe @ left']],
    ['Mona Neubaur (Bündnis 90/Die Grünen, l) und Hendrik Wüst (CDU, r).', ['Mona Neubaur @ l', 'Hendrik Wüst @ r']],
    [
      'Finansminister Elisabeth Svantesson (M) och Johan Britz (L) på Rosenbad.',
      ['Elisabeth Svantesson', 'Johan Britz'],
    ],
  ])('%s', (text, people) => {
    expect(shownIn(text)).toEqual(people);
  });
});

describe('whom the picture does not show', () => {
  it.each<[text: string, people: string[]]>([
    ['The Louis Vuitton store opens in Paris on Monday.', []],
    ['The Oceanwide Explorer cruise ship docks in Sydney.', []],
    ['A mural in Belfast depicting Bobby Sands and Mairead Farrell, Northern Ireland.', []],
    ['The Gerald Ford aircraft carrier sails near a port in the south.', []],
    ['Hurricane Melissa damaged homes in Black River, Jamaica.', []],
    ['Employees of Goldman Sachs and Morgan Stanley ride the elevator.', []],
    ['Marines with the 15th Marine Expeditionary Unit land in Thailand.', []],
    ['Frankel’s Pride, ridden by jockey William Buick, wins a race.', ['William Buick']],
    ['People walk past a poster of Prime Minister Viktor Orban.', []],
    ['A protester holds a sign with a picture of President Tayyip Erdogan.', []],
    ['Udo Lindenberg steht neben einem Porträt von Helmut Schmidt.', ['Udo Lindenberg']],
    ['The wife of John Smith arrives at a court in Paris on Monday.', []],
    ['Aaron Judge (99) hits a home run off pitcher Brayan Bello.', ['Aaron Judge']],
    ['Undated photo of Harry Dunn, whose mother Charlotte Charles has called for an inquiry.', ['Harry Dunn']],
    ['Obsèques de Brigitte Bardot à Saint-Tropez le 7 janvier 2026.', []],
    ['A colonel passes the guidon in the rain at Osan. Ruiz replaced Col. Brent Salazar.', []],
  ])('%s', (text, people) => {
    expect(shownIn(text)).toEqual(people);
  });

  it('shows who holds, passes or faces somebody', () => {
    expect(shownIn('Yazan Foul, 2, sits in the arms of his mother Naima.')).toEqual(['Yazan Foul', 'Naima']);
    expect(shownIn('Bukayo Saka scores the first goal past Jordan Pickford.')).toEqual([
      'Bukayo Saka',
      'Jordan Pickford',
    ]);
    expect(shownIn('Jannik Sinner (top) in action against Carlos Alcaraz in Turin.')).toEqual([
      'Jannik Sinner @ top',
      'Carlos Alcaraz',
    ]);
  });
});

describe('two who share a family’s name', () => {
  it('are both mentioned where what is theirs is shown', () => {
    const { people, mentioned } = readCaption(
      "Fans listen during Maria and Peter Schmidt's concert in Lyon.",
      'caption',
    );
    expect(people).toEqual([]);
    expect(mentioned.map(({ name }) => name)).toEqual(['Maria Schmidt', 'Peter Schmidt']);
  });
});
