import type { PhraseRow } from './row.ts';
import { EDITORIAL, OTHER, say } from './say.ts';

const AIM_EN =
  '[(for|use for)] [(strictly|purely)] [(news and|news or|press and)] (editorial|news|journalistic|press) (use|purposes|reporting|coverage) [only]';
const TIE_EN =
  '(in [direct] (connection|conjunction|relation|association) (with|to)|relating to|related to|linked to|tied to|in the context of|to accompany|to illustrate|accompanying|alongside)';
const AIM_DE =
  '[(nutzung|verwendung|abdruck|veroffentlichung)] [(ist|nur|gestattet|erlaubt)] [(nur|ausschliesslich|lediglich|rein)] (zu|fur) [rein] (redaktionelle|redaktionellen|journalistische|journalistischen|publizistische|publizistischen) (zwecke|zwecken)';
const TIE_DE =
  '[(und|,)] [(nur|ausschliesslich|lediglich)] (im [(direkten|unmittelbaren|engen)] zusammenhang (mit|der|des)|in [(direktem|unmittelbarem|engem)] zusammenhang mit|in verbindung mit|im kontext|im rahmen|anlasslich|rund um|mit bezug (auf|zu|zum|zur)|in bezug auf)';
const AIM_FR =
  '[(images|photos|visuels|image|photo)] [strictement] [(reserve|destine|limite|autorise)(e|s|es|)] [(a|pour)] [(un|l|une)] (usage|utilisation) [(strictement|exclusivement|uniquement)] (editorial|editoriale|redactionnel|redactionnelle|journalistique|presse) [(exclusif|exclusivement|uniquement|seulement)]';
const TIE_FR =
  '[(et|,)] [(uniquement|exclusivement|seulement)] (en lien [direct] avec|en rapport [direct] avec|en relation [directe] avec|dans le cadre|a l occasion|lie(e|s|es|) (a|au|aux)|relati(f|ve|fs|ves) (a|au|aux)|en accompagnement)';
const AIM_ES =
  '[(imagenes|imagen|fotos|fotografias|material)] [de] (uso|utilizacion) [(exclusivo|exclusivamente|solo|unicamente|estrictamente)] (editorial|informativo|periodistico|editoriales|informativos|periodisticos) [(exclusivo|exclusivamente|unicamente)]';
const TIE_ES =
  '[(y|,)] [(solo|unicamente|exclusivamente|siempre)] ((vinculad|relacionad|ligad|asociad)(o|a|os|as) (a|al|con|con el)|en relacion (con|a|al)|en el marco|en el contexto|con motivo|para acompanar|para ilustrar)';
const AIM_IT =
  '[(materiale|immagini|immagine|foto|fotografie)] [(utilizzabil(e|i)|destinat(o|a|i|e)|disponibil(e|i))] [(solo|soltanto|esclusivamente|unicamente)] (a scopo|a scopi|per uso|ad uso|a fini|per fini|per scopi|per finalita|uso|utilizzo) [(esclusivamente|strettamente)] (giornalistic|editorial|redazional|informativ)(o|e|i|a|he) [(esclusivo|esclusivamente)]';
const TIE_IT =
  '[(e|,)] [(solo|soltanto|esclusivamente|unicamente)] (in relazione|in riferimento|in abbinamento|in occasione|nell ambito|nel quadro|limitatamente|(legat|collegat|relativ|conness)(o|a|i|e)) (a|al|alla|all|alle|ai|del|della|dell|con|con la|con il)';
const AIM_PT =
  '[(imagens|imagem|fotos|fotografias|material)] [(para|de)] uso [(exclusivamente|exclusivo|apenas|somente|estritamente)] (editorial|jornalistico|informativo) [(exclusivo|exclusivamente|apenas)]';
const TIE_PT =
  '[(e|,)] [(so|apenas|somente|exclusivamente)] ((relacionad|ligad|vinculad|associad)(o|a|os|as) (com|a|ao|a o)|no ambito|no contexto|em relacao|por ocasiao|no quadro)';
const AIM_NL =
  '[(beeld|beelden|foto s)] [(alleen|uitsluitend|enkel|slechts)] (voor|tot) (redactioneel|journalistiek|redactionele|journalistieke) (gebruik|doeleinden)';
const TIE_NL =
  '[(en|,)] [(alleen|uitsluitend|enkel)] ((bij|in) (artikelen|berichtgeving|publicaties|verslaggeving|berichten|stukken) over|in verband met|in relatie tot|gekoppeld aan|in het kader van|in combinatie met|rond)';
const AIM_RU =
  '[(фото|фотографии|материалы|изображения)] (только|исключительно) (для|в) (редакционн|информационн|новостн|журналистск)(ых|ого|их|ом) (материалах|материалов|целях|целей|использования|публикаций)';
const TIE_RU =
  '[(и|,)] [(только|исключительно)] (связанн(ых|ого|ым) с|посвященн(ых|ого)|в связи с|в рамках|по случаю|касающихся)';

/** What a picture may serve and the one matter it belongs to, one behind the other, in whatever words. */
export const AIMS_WITH_TIES: readonly PhraseRow[] = [
  say([EDITORIAL, OTHER], 'directives', {
    patterns: [
      `${AIM_EN} [(and|,)] (only|solely|exclusively|strictly) ${TIE_EN} {clause}`,
      `${AIM_EN} ${TIE_EN} {clause}`,
      `${AIM_DE} ${TIE_DE} {clause}`,
      `${AIM_FR} ${TIE_FR} {clause}`,
      `${AIM_ES} ${TIE_ES} {clause}`,
      `${AIM_IT} ${TIE_IT} {clause}`,
      `${AIM_PT} ${TIE_PT} {clause}`,
      `${AIM_NL} ${TIE_NL} {clause}`,
      `${AIM_RU} ${TIE_RU} {clause}`,
    ],
    examples: [
      [
        'For news and editorial use exclusively in connection with the season launch',
        'purpose-only editorial',
        'other',
      ],
      ['Editorial purposes relating to the launch', 'purpose-only editorial', 'other'],
      [
        'Honorarfreie Nutzung ausschließlich zu redaktionellen Zwecken im Zusammenhang mit dem Firmenjubiläum',
        'purpose-only editorial',
        'other',
      ],
      [
        "Images réservées à un usage éditorial, en lien direct avec l'actualité du festival",
        'purpose-only editorial',
        'other',
      ],
      ['Imágenes de uso editorial exclusivo y vinculado a la gira', 'purpose-only editorial', 'other'],
      [
        "Materiale utilizzabile solo a scopo giornalistico e in relazione all'evento in oggetto",
        'purpose-only editorial',
        'other',
      ],
      ['Uso exclusivamente editorial e relacionado com a exposição', 'purpose-only editorial', 'other'],
      [
        'Alleen voor redactioneel gebruik en uitsluitend bij artikelen over de tentoonstelling',
        'purpose-only editorial',
        'other',
      ],
      ['Только для редакционных материалов, связанных с премьерой фильма', 'purpose-only editorial', 'other'],
    ],
    counterExamples: [
      'The hall serves press purposes related to the summit, officials said.',
      'Ein Saal zu journalistischen Zwecken im Zusammenhang mit der Messe entsteht in Ulm.',
      'El edificio de uso informativo vinculado a la feria abrió ayer.',
    ],
  }),
];
