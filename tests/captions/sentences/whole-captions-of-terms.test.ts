import { describe, expect, it } from '@jest/globals';
import { readCaption } from '../../../src/captions/read-caption.ts';

/** How much of a caption is read or held for a person. */
function held(sentence: string): number {
  const { restrictions, doubts } = readCaption(sentence, 'caption');
  return restrictions.length + doubts.length;
}

describe('a sentence that says what a picture does not serve, for whom it is, or until when', () => {
  it.each([
    '图为上海港。版权作品 仅供内部使用',
    '图为市民游览公园。版权作品，未经授权不得转载',
    '仅供内部使用',
    '内部资料 仅供参考',
    '版权作品 严禁外传',
    'Cette image ne saurait servir à la publicité',
    'Un homme quitte le tribunal. Cette image ne saurait servir à la publicité',
    'Cette photo ne peut servir à des fins publicitaires',
    'Cette photographie ne doit pas servir à la promotion',
    'Esta imagen no puede servir para publicidad',
    'Questa immagine non può servire per la pubblicità',
    'Dieses Bild darf nicht der Werbung dienen',
    'Dieses Bild dient nicht der Werbung',
    'This picture may not serve advertising',
    'Deze foto mag niet dienen voor reclame',
    'Использовать не позднее 10 дней с момента передачи',
    'Использовать не позднее 10 дней',
    'Использовать в течение 10 дней с момента передачи',
    'Использовать не позднее 3 мая',
    'Публиковать не ранее 3 мая',
    'Verwenden innerhalb von 10 Tagen',
    'À utiliser dans les 10 jours',
    'Usar dentro de los 10 días',
    '10일 이내 사용',
    '10日以内に使用すること',
    '10天内使用',
    '日本は5月3日まで不可',
    '日本では5月3日まで使用不可',
    '5月3日まで日本不可',
    '日本は5月末まで不可',
    '韓国は5月3日以降不可',
    '5월 3일까지 일본 사용 불가',
    '일본은 5월 3일까지 불가',
    '日本5月3日前不得使用',
    'Reuters confirmed the location by phone and the picture may not be archived',
    'AFP verified the image by its landmarks and it may not be sold.',
    'Reuters was able to verify the location by the buildings; no archive.',
    'AP has confirmed the date by interview, the picture may not be used in Israel',
    'Usar antes del 3 de mayo',
    'À utiliser avant le 3 mai',
    'Da usare entro il 3 maggio',
    'Te gebruiken voor 3 mei',
    '내부용',
    '내부용으로만 사용',
    'Только для внутреннего использования',
    '内部使用に限る',
    'Solo para uso interno',
    'Esta imagem não pode servir para publicidade',
    'Эта фотография не может служить для рекламы',
    'Denne billede må ikke tjene til reklame',
    'Not valid after 3 May',
    'Ungültig ab 3. Mai',
    'С 3 мая использовать нельзя',
    '5월 3일부터 사용 금지',
    '일본은 5월 말까지 불가',
  ])('holds the picture as a whole caption: %s', (sentence) => {
    expect(held(sentence)).toBeGreaterThan(0);
  });
});

describe('the same said of other things', () => {
  it.each([
    '市民在图书馆阅读内部资料。',
    '图为公司内部使用的机器人。',
    '图为员工在内部使用的食堂用餐。',
    '展览展出版权作品百余件。',
    'Cette loi ne saurait servir de prétexte, dit le ministre.',
    'Cette image du saint servait à la procession.',
    'La salle ne peut servir à la publicité, a dit le maire.',
    "Le stade ne doit pas servir à la promotion d'un parti, selon le maire.",
    'Esta sala no puede servir para publicidad, dijo el alcalde.',
    'Questa legge non può servire per la pubblicità, ha detto il ministro.',
    'Das Geld darf nicht der Werbung dienen, sagte sie.',
    'Выборы пройдут не позднее 10 дней с момента роспуска.',
    'Маски нужно использовать не позднее 10 дней, сказал врач.',
    'Мост откроют не позднее 3 мая.',
    '日本は5月3日まで大型連休。',
    '日本は5月3日まで試合がない。',
    '登山道は5月3日まで通行不可。',
    '橋は5月3日まで通行止め。',
    '5월 3일부터 차량 통행 금지',
    '5월 3일부터 일회용품 사용 금지',
    '5월 3일부터 플라스틱 빨대 사용이 금지된다.',
    '카페에서 5월 3일부터 일회용 컵 사용 금지',
    'Old tickets are not valid after 3 May, the railway said.',
    'The old passport is not valid after 3 May.',
    'Banknotes not valid after 3 May lie on a table in Riga.',
    'Reuters confirmed the location by phone and the ship may not be moved.',
    'Reuters confirmed the location by the buildings seen in the image.',
    'AFP verified the image by its landmarks and it shows the harbour of Gaza.',
    'Reuters was able to verify the location by the buildings, road layout and minaret.',
    'AP has confirmed the date by interview, the mayor may not run again.',
    'Publicar antes del 3 de mayo es posible, dice el autor',
    '공장 내부용 로봇이 공개됐다.',
    'Le pont est à utiliser avant le 3 mai, dit le maire.',
    'С 3 мая использовать пляж нельзя, сообщил мэр.',
    'Cars are banned from 3 May, the mayor said.',
  ])('is news: %s', (sentence) => {
    expect(held(sentence)).toBe(0);
  });
});
