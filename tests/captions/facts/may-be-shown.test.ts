import { describe, expect, it } from '@jest/globals';
import { possiblyShown } from '../../../src/captions/facts/people/may-be-shown.ts';

/** The name stands in square brackets. */
function isPossible(marked: string): boolean {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  return possiblyShown(text, [{ start, end: marked.indexOf(']') - 1 }]).length > 0;
}

describe('a picture may show whom its caption mentions', () => {
  it.each([
    'Singer Ann Lee is comforted by [Jane Roe] in Lyon on Sunday.',
    'Photo shows [Jane Roe]’s face after the match in Lyon.',
    'Supporters of [Jane Roe] cheer as she waves in Lyon on Sunday.',
    'Supporters of Ann Lee and [Jane Roe] cheer as they and she wave in Lyon.',
    "[Jane Roe]'s mother hugs her after the final in Lyon on Sunday.",
    'A woman holds a portrait of singer [Jane Roe] during a rally in Lyon.',
    'People walk past posters showing [Jane Roe] in Lyon on Sunday.',
    'Protesters wear masks depicting President [Jane Roe] in Lyon on Sunday.',
    "Fans listen during [Jane Roe]'s concert in Lyon on Sunday.",
    'Fans cheer during a performance by [Jane Roe] in Lyon on Sunday.',
    'Police officers stand guard during the arrest of [Jane Roe] in Lyon.',
    'Police officers who escort [Jane Roe] leave the court in Lyon.',
    'Ann Lee attends a ceremony of awarding [Jane Roe] in Lyon.',
    'Workers remove a portrait of ousted Syrian President [Jane Roe] in Lyon on Sunday.',
    'Former aide to Ann Lee, [Jane Roe], seen in Lyon on Sunday, resigned.',
    'Wedding of [Jane Roe] and Ann Lee in Lyon on Sunday with many guests.',
    "[Jane Roe]'s concert in Lyon on Sunday with many guests.",
    "Fans listen during Ann and [Jane Roe]'s concert in Lyon on Sunday.",
    'Supporters of [Jane Roe] cheer as the singer arrives in Lyon on Sunday.',
    'Fans celebrate a goal by [Jane Roe] in Lyon on Sunday.',
    'Des fans applaudissent lors d’un concert de [Marie Laurent] à Lyon dimanche.',
    'La gente aplaude durante el concierto de [Maria Rossi] en Lyon.',
    '팬들이 [이지은]의 서울 콘서트에서 환호하고 있다.',
    'Fans run to [Jane Roe] after the final in Lyon on Sunday.',
    'Ann Lee of Norway returns a shot against [Jane Roe] in Lyon on Sunday.',
    'Guards stand in front of [Jane Roe] as the crowd leaves in Lyon.',
    'Fans sing in Lyon on Sunday. [Jane Roe] waves from a balcony.',
    'Fans sing in Lyon on Sunday. A banner with the face of [Jane Roe] hangs there.',
    'Fans sing in Lyon on Sunday. A boy is hugged by [Jane Roe] beside the stage.',
    'Ein Kind wird in Berlin von [Maria Schmidt] umarmt.',
    'Ein Plakat von [Maria Schmidt] hängt in Berlin an einer Wand.',
    'Das Gesicht von [Maria Schmidt] ist in Berlin auf einer Leinwand zu sehen.',
    'Una niña es abrazada por [Maria Rossi] en Lyon este domingo.',
    'Simpatizantes de [Maria Rossi] aplauden en Lyon mientras saluda.',
    'Una mujer sostiene un retrato de [Maria Rossi] en Lyon este domingo.',
    'Une femme tient une affiche de [Marie Laurent] devant la mairie de Lyon.',
    'Des partisans de [Marie Laurent] applaudissent alors qu’elle arrive à Lyon.',
    '시민들이 [이지은]의 사진을 들고 있다.',
    '팬들이 서울에서 가수 [이지은]에게 꽃을 건네고 있다.',
    '시민들이 서울역에서 [이지은] 위원장의 연설을 TV로 보고 있다.',
    '어머니가 공항에서 [이지은]을 안고 있다.',
    '[이지은]의 어머니가 그를 안고 있다.',
    '팬들이 서울 공연장에서 크게 환호하고 있다. 무대에서 [이지은]이 노래하고 있다.',
    '球迷星期日在首尔体育场外热烈欢呼。[李知恩]挥手致意。',
  ])('%s', (text) => {
    expect(isPossible(text)).toBe(true);
  });
});

describe('a picture surely does not show whom its caption mentions', () => {
  it.each([
    'Supporters of [Jane Roe] march through Lyon on Sunday.',
    "Ministers of [Jane Roe]'s government meet in Lyon on Sunday.",
    "Fans hold a banner of [Jane Roe]'s party in Lyon on Sunday.",
    'Police officers stand outside the house of impeached President [Jane Roe] in Lyon.',
    'Supporters of Ann Lee, Ann Berg and [Jane Roe] march through Lyon on Sunday.',
    'Supporters of Ann Lee, [Jane Roe] and Ann Berg march through Lyon on Sunday.',
    "Police officers guard Ann and [Jane Roe]'s house in Lyon on Sunday.",
    'People hold a vigil for footballer [Jane Roe] in Lyon on Sunday.',
    'Workers clean the square in Lyon on Sunday, according to a statement by [Jane Roe].',
    'A man votes in Lyon on Sunday, for the first time since [Jane Roe] took office.',
    'Protesters chant slogans against President [Jane Roe] in Lyon on Sunday.',
    'Soldiers leave Lyon after [Jane Roe] was elected on Sunday.',
    "Police officers stand guard ahead of [Jane Roe]'s visit to Lyon.",
    'A dress designed by [Jane Roe] is on display in Lyon on Sunday.',
    'People lay flowers in tribute to [Jane Roe] in Lyon on Sunday.',
    'A street named after [Jane Roe] is closed to traffic in Lyon.',
    'Ann Lee celebrates after beating [Jane Roe] in Lyon on Sunday.',
    'Ann Lee, an aide of [Jane Roe], waves as she leaves the court in Lyon.',
    'A supporter of [Jane Roe] shouts as he marches through Lyon.',
    'Ann Lee talks to [Jane Roe] (not pictured) in Lyon on Sunday.',
    'Ann Lee winkt [Maria Schmidt] (nicht im Bild) in Berlin zu.',
    'Fans sing in Lyon on Sunday. [Jane Roe] took office in 2017.',
    'Fans sing in Lyon on Sunday. The party of President [Jane Roe] won the vote.',
    'Fans sing in Lyon on Sunday. The bill was criticized by [Jane Roe].',
    'Ein Haus wird in Berlin von [Maria Schmidt] gegründet.',
    'Demonstranten protestieren in Berlin gegen [Maria Schmidt].',
    'Los simpatizantes de [Maria Rossi] marchan en Lyon este domingo.',
    'Manifestantes protestan en Lyon contra [Maria Rossi] este domingo.',
    'Des partisans de [Marie Laurent] manifestent à Lyon dimanche.',
    '시민들이 서울에서 [이지은] 대통령 탄핵을 촉구하고 있다.',
    '시민들이 서울에서 [이지은] 대통령을 비판하고 있다.',
    '[이지은] 대통령의 정책에 시민들이 반대하고 있다.',
    '팬들이 서울 공연장에서 크게 환호하고 있다. [이지은]은 지난해 데뷔했다.',
    '球迷星期日在首尔体育场外热烈欢呼。[李知恩]去年在全国选举中当选总统。',
  ])('%s', (text) => {
    expect(isPossible(text)).toBe(false);
  });
});
