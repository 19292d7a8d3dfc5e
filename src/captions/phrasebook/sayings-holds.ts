import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const PICTURES = '({image}|pic|pics|shot|shots)';
const TO_CLIENTS = '[(clients|editors|desks|subscribers|customers|all)] [,]';

/** A desk that takes a picture back by its number, or holds it until more is known or an edition is out. */
export const HOLDS: readonly PhraseRow[] = [
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      `${TO_CLIENTS} please (eliminate|kill|withdraw|destroy|spike|scrap) [the|this|these|our] ${PICTURES} ~2 [(sent|transmitted|moved|issued|filed) [at|on|earlier|by] ~4]`,
      `(eliminate|kill|spike) ${PICTURES} ~1 (sent|transmitted|moved|issued|filed) [at|on|earlier|by] ~4`,
      'bitte [das] (bild|foto) ~1 [von (heute|gestern)] (zuruckziehen|vernichten|nicht mehr verwenden)',
      '(bild|foto) ~1 (wird|wurde|ist) (zuruckgezogen|annulliert|gesperrt) [. bitte (loschen|vernichten)]',
      '(merci d|veuillez) annuler [la] (photo|image) ~2 [(envoyee|transmise|diffusee) ~4]',
      '(rogamos|se ruega) anular [la] (foto|fotografia|imagen) ~2 [(enviada|transmitida) ~4]',
      '(si prega di|pregasi) annullare [la] (foto|immagine) ~2 [(inviata|trasmessa) ~4]',
      '(favor|pedimos) anular [a] (foto|imagem) ~2 [(enviada|transmitida) ~4]',
    ],
    examples: [
      ['Clients, please eliminate photo XLON112 sent at 1407 GMT.', 'kill'],
      ['Veuillez annuler la photo PAR112 envoyée à 14 h', 'kill'],
      ['Rogamos anular la foto MAD112 enviada hoy', 'kill'],
    ],
    counterExamples: ['Fans asked: please kill the picture of doom.'],
  }),
  say([{ kind: 'withhold', value: null }], 'directives', {
    patterns: [
      `[please] hold (use|publication|all use) of [the|this|these|our] ${PICTURES} ~6 [pending {clause}]`,
      'hold hold hold',
      `[please] (hold|withhold) ${PICTURES} ~4 pending {clause}`,
      `[please] do not (publish|use|run) [the|this|these|our] ${PICTURES} ~8 (for now|for the moment|for the time being|at this time|until further notice)`,
      '[bitte] [(das|dieses|die|diese)] (bild|bilder|foto|fotos) ~3 (vorerst|vorlaufig|bis auf weiteres|zunachst) nicht (verwenden|veroffentlichen|nutzen|publizieren)',
      '[bitte] (vorerst|vorlaufig|bis auf weiteres) nicht (verwenden|veroffentlichen|nutzen|publizieren)',
      '[merci de|priere de] ne pas (utiliser|publier|diffuser) [(cette|la|ces|les)] [(photo|image|photos|images)] [~2] (pour l instant|pour le moment|jusqu a nouvel ordre)',
      '[(rogamos|se ruega)] no (publicar|usar|utilizar|difundir) [(esta|la|estas|las)] [(foto|imagen|fotos|imagenes)] [~2] (por ahora|por el momento|de momento|hasta nuevo aviso)',
      '[si prega di] non (usare|utilizzare|pubblicare) [(questa|la|queste|le)] [(foto|immagine|immagini)] [~2] (per ora|per il momento|fino a nuovo avviso|al momento)',
      '[(favor|pedimos)] nao (usar|publicar|utilizar) [(esta|a|estas|as)] [(foto|imagem|fotos|imagens)] [~2] (por enquanto|por ora|ate novo aviso|de momento)',
      '~5 (voorlopig|vooralsnog|tot nader order) niet [te] (gebruiken|publiceren|plaatsen)',
      '(ikke|inte|ej) (bruk|brug|anvand|publiser|publicera) [(bildet|billedet|bilden)] (inntil videre|indtil videre|tills vidare|forelopig|forelobig)',
      '[(просьба|просим)] (временно|пока|до особого распоряжения) не (использовать|публиковать) [(этот|данный|это)] [(снимок|фото)]',
      '~4 (당분간|별도 공지 시까지|추후 공지 시까지) (사용|게재|보도) [을|를] (보류|자제|중지) [해] [주시기 바랍니다|주십시오|바랍니다]',
      '(当面|別途連絡するまで|確認が取れるまで) [の 間] (使用|掲載) を (見合わせて|控えて|保留して) (ください|下さい)',
      '[请|請] (暂时|暂|暫) (不要|勿|请勿|請勿|不得) (使用|刊发|刊登|发布) [(此|该|本) (图|图片|照片)]',
    ],
    examples: [
      ['Please HOLD use of pictures GM1EA8 through GM1EB2 pending confirmation of the date', 'withhold'],
      ['HOLD HOLD HOLD', 'withhold'],
      ['Please do not publish frames 14 to 22 of the Carrow set for now.', 'withhold'],
      ['Bitte vorerst nicht verwenden', 'withhold'],
      ["Merci de ne pas diffuser cette photo pour l'instant", 'withhold'],
      ['No publicar por el momento', 'withhold'],
      ['Non pubblicare per ora', 'withhold'],
      ['Gelieve deze foto voorlopig niet te gebruiken', 'withhold'],
      ['Просьба пока не использовать этот снимок', 'withhold'],
    ],
    counterExamples: ['Die Straße vorerst nicht nutzen, rät die Polizei.'],
  }),
  say([{ kind: 'embargo-until', value: null, within: { channels: ['print-newspaper'] } }], 'directives', {
    patterns: [
      '[보도시점 :] {moment} (조간|석간) [부터] [(보도|사용|게재)] [해 주시기 바랍니다|가능|바랍니다|할 것]',
      '新聞 は {moment} (朝刊|夕刊) [付] (から|より) [(掲載|使用|報道)] [可|可能|できます]',
    ],
    examples: [
      ['2025년 4월 1일(화) 조간부터 보도해 주시기 바랍니다', 'embargo-until 2025-04-01 @ channels print-newspaper'],
    ],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: ['解禁 [日時] ~1 {moment}'],
    examples: [['【解禁】2025年3月20日午前5時(日本時間)', 'embargo-until 2025-03-20T05:00+09:00']],
  }),
];
