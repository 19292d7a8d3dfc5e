import type { PhraseRow } from './row.ts';
import { notice } from './say.ts';

const PICTURE = '[this|the|a|an] {image}';
const TAKEN = '[was|is|has been|been] (taken|shot|made|photographed|captured)';

/** How a picture was made, how it was sent and where it is filed: desks are told so, and nothing is narrowed by it. */
export const NOTICES_OF_PICTURES: readonly PhraseRow[] = [
  notice(
    [
      `${PICTURE} ${TAKEN} (with|by|using|from) [a|an] (drone|helicopter|fisheye lens|tilt shift lens|mobile phone|phone|long lens|telephoto lens|macro lens|slow shutter speed|remote camera|trap camera|infrared camera|thermal camera|polaroid camera|star filter|special effects filter|prism)`,
      `${PICTURE} ${TAKEN} through [a|the] (glass|window|fence|net|prism|filter)`,
      '[a] (double|multiple|long|slow|time) exposure [(photo|photograph|picture|image|of ~4)]',
      '(slow shutter speed|motion blur|zoom effect|tilt shift|fisheye) [lens] [(photo|picture|image|effect)]',
      '[(photo|picture|image)] (in|converted to) black and white',
      '~2 (imagery|images|photographs|photos|works|material|content) (is|are) [generally|usually] (not|no longer) (subject to|protected by|under|in) copyright [(in|within) the (united states|us|usa)]',
      '(black and white|bw|b / w|colour|color) (version|conversion|photo|picture|image) [of] [{image}] [{n}]',
      '(aerial|drone|archive|archival|undated|generic|general|symbolic|symbol|symbolbild|illustrative) (view|photo|photograph|picture|image|shot)',
      '(symbolbild|symbolfoto|archivbild|archivfoto|themenbild|illustrationsbild|photo d illustration|image d illustration|photo prétexte|foto de archivo|imagen de archivo|fotografia de archivo|foto de arquivo|imagem de arquivo|foto d archivio|foto di repertorio|immagine di repertorio|immagini di repertorio|photo d archive|photo d archives|image d archives|archieffoto|arkivbild|arkivfoto|genrebild|sujetbild)',
      '(배경|자료) (사진|화면)',
      '(資料|イメージ) (写真|画像)',
      '(资料|資料|示意) (图|圖|照片|图片)',
    ],
    [
      ['Photo taken with a drone'],
      ['Picture taken through glass'],
      ['Long exposure'],
      ['Black and white version of 12345'],
      ['Generic image'],
      ['NASA imagery is generally not subject to copyright in the United States'],
      ['Symbolbild'],
    ],
  ),
  notice(
    [
      `${PICTURE} [is|was] (received|sent|transmitted|distributed|delivered|supplied|provided) as (provided|received|supplied|is|sent)`,
      '[image|photo|picture] quality [is] (as (received|provided|supplied)|limited|poor)',
      '(low|poor|high|limited|highest|full) (resolution|quality|res) [(image|photo|picture|version|file)] [available]',
      '(retransmission|resend|repeat|retransmit|re send|refiling|repetition) [of] [(the|an)] [earlier|previous] [{image}] [{n}] [with corrected (caption|byline|credit|date|metadata)]',
      '(recrop|crop|version|variation) of [an|the] (earlier|previous) {image}',
      '[image|photo|picture|part|number|no] {n} (of|von|di|av|af|van) [a] [series|set] [of] {n} [(images|photos|pictures)]',
      '(image|photo|picture|part|number|no) {n} / {n}',
      '(one|first|second|third|last|part) (of|in) a (series|set|sequence|package) [of ~2 (images|photos|pictures)]',
      '(more|further|additional) (images|photos|pictures) (available|to follow|are available|will follow) [on request]',
      '(best|better|higher) (quality|resolution) (available|to follow) [on request]',
      '(best|highest) available (quality|resolution)',
      '(date|location) [of] [(the|this)] [{image}] [is] (unknown|not known)',
      '(combo|composite|combination|montage|collage) of (two|three|four|five|six|several|{n}) (images|pictures|photos|photographs)',
      'photographed through (glass|a window|a fence|a windscreen|a windshield|smoke|water|fog)',
      '(archivbild|archivfoto|archivaufnahme|symbolbild) (vom|von|aus) {moment}',
      '(photo|image|cliche) d archives [(du|de|le)] {moment}',
      '(foto|imagen) de archivo [(del|de)] {moment}',
      '(foto|immagine) d archivio [(del|di)] {moment}',
      '(foto|imagem) de arquivo [(de|do)] {moment}',
      '(archieffoto|archiefbeeld|arkivfoto|arkivbilde|arkivbild) [(van|fra|fran|den)] {moment}',
    ],
    [
      ['Best available quality'],
      ['Date of picture unknown'],
      ['Combo of two pictures'],
      ['Photographed through glass'],
      ['Archivbild vom 3. Mai 2024'],
      ["Photo d'archives du 3 mai 2024"],
      ['Foto de archivo del 3 de mayo de 2024'],
      ['Image received as provided'],
      ['Retransmission of image 12345 with corrected caption'],
      ['Recrop of earlier image'],
      ['Picture 2 of 4'],
      ['More images available on request'],
    ],
    ['The second of a series of pictures was sold.'],
  ),
  notice(
    [
      '(slug|desk|job|assignment|category|supp cat|photo id|image id|picture id|picture number|photo number|image number|order number|file name|filename|object name|reference|ref|trans ref|transmission reference|story number) [(no|number|nr|id)] [.] [:|#] {n}',
      '(slug|category|object name) : ~1',
      '(bildnummer|bild nr|auftragsnummer|referenz|numero de photo|numero de foto|numero foto|bildenr|bild id|kod|kode) [.] [:] {n}',
      '(bestpix|tpx|tpx images of the day|images of the day|pictures of the day|top shot|topshots)',
    ],
    [
      ['Slug: ELECTION'],
      ['Ref: 887766'],
      ['Bildnummer: 4711'],
      ['TPX IMAGES OF THE DAY'],
      ['Category: UK OUT', 'territory-except GB'],
    ],
  ),
];
