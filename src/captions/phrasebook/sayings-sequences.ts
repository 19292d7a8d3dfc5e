import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const N =
  '({n}|eine|ein|zwei|drei|vier|funf|sechs|acht|zehn|zwolf|funfzehn|zwanzig|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt|dos|tres|cuatro|cinco|seis|ocho|diez|quince|veinte|due|tre|quattro|cinque|sei|otto|dieci|venti|dois|quatro|oito|dez|quinze|vinte|vijf|tien|twintig|fem|ti|tio)';
const IN_PLAY =
  '[(wahrend (der|des) ~1|im laufe (der|des) ~1|pendant (la|le) ~1|durant (la|le) ~1|au cours (de la|du) ~1|durante (el|la|il|l|o|a) ~1|tijdens (de|het) ~1|under (kampen|matchen)|while ~4|during (the|each|any) ~2)]';
const NUMBER = '({n}|one|two|three|four|five|six|ten|twelve|fifteen|twenty|thirty)';

/** How many pictures may be shown of a match, that they are no video, and whose face must not be seen. */
export const SEQUENCES: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '[(none|no {image}|{image}|they|these {image}|the {image})] [of (them|these {image}|the {image})] (may|must|can|should) [not] be (strung|put|stitched|edited|run|combined|joined) together [~3] (to|so as to|in a way that) (simulate|imitate|emulate|create|resemble|simulates|resembles) {clause}',
      `[{things}] [(is|are)] (limited|restricted) to [(a maximum of|no more than|up to|max)] ${NUMBER} {image} (per|a|for each|from each|each) ~4`,
      `(no more than|not more than|a maximum of|max|maximum|up to) ${NUMBER} {image} (per|from each|for each|from any one|a) ~3 [(may|can) (appear|be used|be published|be shown|run) ~5]`,
      `(hochstens|maximal|nicht mehr als|bis zu) ${N} (bilder|fotos|aufnahmen) (pro|je) ~3 ${IN_PLAY}`,
      `(au maximum|maximum|pas plus de|jusqu a) ${N} (photos|images|cliches) par ~3 ${IN_PLAY}`,
      `(maximo|como maximo|no mas de|hasta) ${N} (fotos|imagenes|fotografias) por ~3 ${IN_PLAY}`,
      `(massimo|al massimo|non piu di|fino a) ${N} (foto|immagini|scatti) per ~3 ${IN_PLAY}`,
      `(maximo|no maximo|nao mais de|ate) ${N} (fotos|imagens) por ~3 ${IN_PLAY}`,
      `(maximaal|niet meer dan) ${N} (beelden|fotos|foto s) per ~3 ${IN_PLAY}`,
      '(경기당|게임당|매 경기) [최대] {n} (장|컷|매) [까지|이하] ~3',
      '(maks|maksimalt|hojst|hogst|maximalt|max) ({n}|fem|ti|tio|tjue|tjugo) (bilder|billeder|bilde|foton) (per|pr|pr .|i hver) ~3',
      '경기 중 [에는|에] [최대] {n} (장|컷|매) (까지|까지만|이하|이내) [(게재|사용|보도) [가능|가능합니다]]',
      '(試合中|試合) の (掲載|使用) は {n} (枚|点) (まで|以内) [です|とします|可]',
    ],
    examples: [
      ['None may be strung together to imitate video', 'other'],
      ['Online use limited to 15 images per half', 'other'],
      ['No more than 75 pictures per game may appear online', 'other'],
      ['Maximal 20 Bilder pro Halbzeit', 'other'],
      ['Pas plus de 15 photos par match', 'other'],
    ],
    counterExamples: ['Visitors took up to 20 pictures per visit, she said.'],
  }),
  say([OTHER], 'directives', {
    patterns: [
      '[the|all] (faces|face|features|identity|identities) [of ~5] (must|should|may|shall) not be (shown|identifiable|recognisable|recognizable|visible|revealed|seen)',
      '[(all|the|any)] (children|minors|officers|victims|people|persons) (must|should|may|shall) (not be (identified|identifiable|recognisable|named)|be (blurred|pixelated|pixellated|disguised|anonymised)) [(before|prior to) (publication|use)]',
      '[(asks|ask|asked|requests|request) (media|outlets|editors|that media|publishers)] to (blur|pixelate|pixellate|obscure) (the|any|all) ~6',
      '(pixelar|difuminar|ocultar|tapar|desenfocar) (el|los|la|las) (rostro|rostros|cara|caras|matricula|matriculas) ~4',
      '(minori|volti|persone|bambini|ragazzi|targhe) [dei ~1|delle ~1] (vanno|devono essere|dovranno essere|sono da) [resi|rese] (irriconoscibili|oscurati|oscurate|pixelati|pixelate|sfocati|schermati)',
      '(ansikte|ansikten|ansiktet|ansiktena|ansikter|ansiktene|ansigter|ansigterne|ansigtet) ~3 (ma|ska|skal|maste) (maskas|pixlas|sladdas|sladdes|pixles|anonymiseres)',
      '(모자이크|블러) [처리] (후|해서|하여) (사용|게재|보도) [요망|바람|바랍니다|할 것|요]',
      '~8 (얼굴|신원|번호판) [은|는|을|를] [반드시|꼭] (모자이크|블러|가림) 처리 [(할 것|하여 사용|후 사용|해 주시기 바랍니다|바랍니다|필수|하고 사용|해야 합니다|해야 함)]',
      '~4 (顔|ナンバー|ナンバープレート) [に|には|を] [は] [必ず] (モザイク|ぼかし) [を] (かけて ください|入れて ください|かける こと|入れる こと|処理 して ください|処理 の こと|処理 必須)',
      '[(使用时|使用時|刊用时|刊登时)] [须|須|请|需|請|应] [对|對|将|將] (人脸|面部|脸部|孩子面部|儿童面部|未成年人面部|车牌|人物面部) [进行] (打马赛克|打碼|打码|模糊处理|马赛克处理|遮挡处理)',
    ],
    examples: [
      ['Faces of the officers must not be shown', 'other'],
      ['Minors must not be identifiable', 'other'],
      ['Pixelar el rostro del menor', 'other'],
      ['I minori vanno resi irriconoscibili', 'other'],
      ['Ansikten ska maskas', 'other'],
      ['미성년자의 얼굴은 반드시 모자이크 처리할 것', 'other'],
      ['모자이크 처리 후 사용', 'other'],
      ['子どもの顔にはモザイクをかけてください', 'other'],
      ['使用时须对人脸打马赛克', 'other'],
    ],
    counterExamples: ['Victims must not be named, the court said.', 'Ministers asked them to blur the lines.'],
  }),
];
