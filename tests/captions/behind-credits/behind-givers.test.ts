import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';
import type { TextField } from '../../../src/vocabulary/texts.ts';

/** What stands behind the name of whoever made or gave a picture. */
const TERMS: readonly [giver: string, terms: string, news: string][] = [
  ['Provided by NASA', 'without the right to crop', 'A hall in Leeds.'],
  ['Provided by NASA', 'for print', 'A hall in Leeds.'],
  ['Image provided by SpaceX', 'under licence', 'A hall in Leeds.'],
  ['Courtesy of the Okafor family', 'with the request not to publish the face', 'A hall in Leeds.'],
  ['Courtesy of the family', 'not for online', 'A hall in Leeds.'],
  ['Supplied by West Midlands Police', 'in connection with the exhibition', 'A hall in Leeds.'],
  ['Released by the Royal Household', 'to AP members only', 'A hall in Leeds.'],
  ['Photo by Jane Roe', 'and not transferable', 'A hall in Leeds.'],
  ['Foto: dpa', 'nur für redaktionelle Zwecke', 'Ein Saal in Köln.'],
  ['Foto: dpa', 'für die aktuelle Berichterstattung', 'Ein Saal in Köln.'],
  ['Bild: Museum Ludwig', 'zur einmaligen Verwendung', 'Ein Saal in Köln.'],
  ['Überlassen vom Museum Ludwig', 'mit der Bitte um Unkenntlichmachung', 'Ein Saal in Köln.'],
  ['Foto: Max Muster/dpa', 'bis zum Ende der Ausstellung', 'Ein Saal in Köln.'],
  ['Photo fournie par la famille', 'sous réserve de l’accord de la famille', 'Une salle à Paris.'],
  ['Photo : AFP', 'pour les abonnés', 'Une salle à Paris.'],
  ['Foto cedida por la familia', 'para suscriptores', 'Una sala en Madrid.'],
  ['Cortesía de la Policía Nacional', 'hasta el 3 de mayo de 2026', 'Una sala en Madrid.'],
  ['Foto fornita dalla famiglia', 'in occasione della mostra', 'Una sala a Roma.'],
  ['Courtesy Fondazione Prada', 'previa autorizzazione', 'Una sala a Roma.'],
  ['João Roe/Lusa', 'para a imprensa', 'Uma sala em Lisboa.'],
  ['Foto beschikbaar gesteld door de familie', 'op voorwaarde dat niets wordt gewijzigd', 'Een zaal in Utrecht.'],
  ['Foto: Privat', 'til redaksjonell bruk', 'En sal i Oslo.'],
  ['Foto: TT', 'efter överenskommelse', 'En sal i Stockholm.'],
  ['Foto udleveret af politiet', 'uden ret til beskæring', 'En sal i Aarhus.'],
  ['Фото предоставлено семьёй', 'для однократного использования', 'Вид на площадь в Москве.'],
  ['사진 제공=국립박물관', '구독자용', '서울 시청 앞 광장의 모습이다.'],
  ['유족 제공', '변형하지 않는 조건으로', '서울 시청 앞 광장의 모습이다.'],
  ['写真提供：国立博物館', '要許可', '東京駅前の広場の様子。'],
  ['撮影：山田太郎', '2026年5月3日まで', '東京駅前の広場の様子。'],
  ['图片由家属提供', '供订户使用', '北京一座广场的景象。'],
  ['新华社记者 李刚 摄', '展览期间', '北京一座广场的景象。'],
];

describe('terms behind the name of whoever gave a picture', () => {
  it.each(
    TERMS.flatMap(([giver, terms, news]): [TextField, string][] => [
      ['instructions', `${giver} ${terms}.`],
      ['credit', `${giver} ${terms}.`],
      ['caption', `${news} ${giver} ${terms}.`],
    ]),
  )('are read or held in %s, and never passed over: %s', (field, text) => {
    const { restrictions, doubts } = readCaption(text, field);
    expect(restrictions.length + doubts.length).toBeGreaterThan(0);
  });

  it.each<[string, string | null, string[]]>([
    ['Photo by Jane Roe for print', 'Jane Roe', []],
    ['AP Photo/Jane Roe in connection with the exhibition', 'Jane Roe', ['AP']],
    ['Bild: Museum Ludwig für redaktionelle Zwecke', null, ['Museum Ludwig']],
    ['EFE/Juan Roe para la prensa', 'Juan Roe', ['EFE']],
  ])('are no part of the name: %s', (text, photographer, chain) => {
    expect(readCaption(text, 'instructions').credit).toMatchObject({ photographer, chain });
  });

  it.each<[TextField, string]>([
    ['credit', 'Museum für moderne Kunst'],
    ['credit', 'Institute for nuclear research/Handout via REUTERS'],
    ['credit', 'Jane Roe/Getty Images for Netflix'],
    ['credit', 'Photo: Petra Novak for OIS/IOC'],
    ['credit', 'Provided by the University of Leeds'],
    ['credit', 'Bild zur Verfügung gestellt von der Polizei Köln'],
    ['credit', 'Jane Roe / Reporters Without Borders'],
    ['credit', 'Foto: Reporter ohne Grenzen'],
    ['credit', 'Courtesy Médecins sans frontières'],
    ['caption', 'A picture of the late king hangs in the hall until 30 June.'],
    ['caption', 'A hall in Leeds. Photo by Jane Roe during the festival.'],
    ['caption', 'Image provided by NASA for the first time shows the far side of the Moon.'],
    ['caption', 'Fotografía facilitada por la Guardia Civil de la droga intervenida en Algeciras. EFE/Guardia Civil'],
  ])('are told from names and news in %s: %s', (field, text) => {
    const { restrictions, doubts } = readCaption(text, field);
    expect([restrictions, doubts]).toEqual([[], []]);
  });
});
