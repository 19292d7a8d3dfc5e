import type { PhraseRow } from './row.ts';
import { EDITORIAL, say } from './say.ts';

const SOURCE_RU = '(пресс службу|пресс - службу|источник|автора|фотографа|правообладателя|агентство|музей|сайт|клуб)';

/** Free, if a credit is given: the condition in each language's own words, and often the credit behind it. */
export const CREDIT_CONDITIONS: readonly PhraseRow[] = [
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[(rechtenvrij|vrij|kosteloos|gratis|royaltyvrij)] [(te gebruiken|bruikbaar)] [voor (redactioneel|journalistiek|redactionele|journalistieke) (gebruik|doeleinden)] [,] mits [(met|onder)] [volledige] (naamsvermelding|bronvermelding|vermelding van [de] (bron|fotograaf|naam|maker)) [: {credit}]',
      '[(rechtenvrij|vrij|kosteloos|gratis|royaltyvrij)] [(te gebruiken|bruikbaar)] [voor (redactioneel|journalistiek|redactionele|journalistieke) (gebruik|doeleinden)] [,] mits [(de|het)] (naam|bron|fotograaf|maker|naam van de fotograaf|naam fotograaf) (wordt|is) (vermeld|genoemd) [: {credit}]',
      '[{image}] [(may|can) be (reproduced|used|published)] [(free of charge|free|royalty free)] (as long as|so long as|provided [that]|on condition that) [(the|a)] [following] (credit|credit line|attribution|byline|acknowledgement) is (given|shown|included|used|printed|quoted) [: {credit}]',
      '[(abdruck|nutzung|verwendung|veroffentlichung)] [(kostenfrei|kostenlos|honorarfrei|frei|unentgeltlich)] (bei|unter|mit) (angabe|nennung) (des|der|von) (bildnachweises|fotonachweises|bildnachweis|copyrights|copyright|urhebers|bildautors) [: {credit}]',
      '[при (публикации|использовании)] (обязательно|обязательна) (указание|ссылка|подпись) [:] " {credit} ["]',
      '[(kostenfrei|kostenlos|honorarfrei|frei|unentgeltlich)] [(nutzbar|verwendbar|zu verwenden|verfugbar)] [fur (redaktionelle|journalistische) zwecke] (unter|bei|mit) (nennung|angabe) (der|des) (quelle|bildquelle|fotografen|urhebers|fotografin) [: {credit}]',
      '[(libre de droits|libre d utilisation|utilisation libre|usage libre|utilisation gratuite|usage gratuit)] [pour la presse] [,] (sous reserve de|sous reserve d|a condition de|a condition d) [(la|l)] (mention|citation|citer|mentionner|indiquer) [(de la source|du credit|la source|le credit|le photographe|l auteur|du photographe)] [: {credit}]',
      '[(uso|utilizacion) (libre|gratuit(o|a))] [,] (siempre que|a condicion de que|con la condicion de que|siempre y cuando) se (cite|mencione|indique|acredite) [(la|el|al)] [(fuente|autor|procedencia|credito|autoria)] [: {credit}]',
      '[(uso|utilizacion)] (libre|gratuit(o|a)) (citando|mencionando|indicando) [(la|el|al)] (fuente|autor|procedencia|credito) [: {credit}]',
      '[(uso|utilizzo)] [(libero|gratuito)] [,] (a condizione che|purche|a patto che) (venga|vengano|sia|siano|si) (citat(a|o|i|e)|indicat(a|o|i|e)|menzionat(a|o|i|e)|citi|indichi|menzioni) [(la|il|l)] [(fonte|autore|credito|fotografo)] [: {credit}]',
      '[(uso|utilizzo)] (libero|gratuito) (citando|indicando|menzionando) [(la|il|l)] (fonte|autore|credito|fotografo) [: {credit}]',
      '[(uso|utilizacao)] [(livre|gratuit(o|a))] [,] desde que (creditad(o|a)|citad(o|a)|mencionad(o|a)|seja[m] (creditad|citad|mencionad|indicad|referid)(o|a|os|as)|sejam creditadas) [(a|o)] [(fonte|autor|credito)] [: {credit}]',
      '(le|la) (photographe|source|auteur) (doit|doivent) etre (credite|creditee|cite|citee|mentionne|mentionnee) [: {credit}]',
      '[(el|la)] (fotografo|fuente|autor|autora) (debe|debera) ser (acreditad(o|a)|citad(o|a)|mencionad(o|a)) [: {credit}]',
      '(il|la) (fotografo|fonte) (deve|va) [essere] (citat(o|a)|menzionat(o|a)|indicat(o|a)) [: {credit}]',
      `(использовать|использование|публикация|материалы (могут использоваться|можно использовать)|фото (могут использоваться|можно использовать)) [(допускается|возможно|возможна|разрешено|разрешается)] [только|исключительно] (со ссылкой|при условии ссылки|с указанием ссылки) на ${SOURCE_RU} ~6`,
      '(quellenangabe|quellenhinweis|quellennachweis|bronvermelding|naamsvermelding|source reference|source line|mencion de la fuente|citazione della fonte|mention de la source) [:] (pflicht|zwingend|erforderlich|obligatorisch|verpflichtend|verplicht|vereist|mandatory|required|compulsory|obligatoria|obbligatoria|obligatoire)',
      '(quellenangabe|bildnachweis|namensnennung|quellenhinweis|fotohinweis) " {credit} ["] [(ist|sind)] (pflicht|zwingend|erforderlich|obligatorisch|verpflichtend|anzugeben)',
      '(출처|크레딧|저작권자) (를|을) [반드시] (밝히는|표기하는|명시하는) (조건으로|조건 하에|경우에 한해) [자유롭게|무료로] [사용|이용] [가능|가능합니다]',
    ],
    examples: [
      [
        'Rechtenvrij voor redactioneel gebruik, mits met naamsvermelding: Foto: Lieke Postma/Rijksmuseum Twenthe',
        'mandatory-credit Lieke Postma/Rijksmuseum Twenthe',
      ],
      [
        'Images may be reproduced free of charge as long as the following credit is given: © Museum of Fjords',
        'mandatory-credit © Museum of Fjords',
      ],
      [
        'Abdruck honorarfrei bei Angabe des Bildnachweises: Karin Sommer, Stadtarchiv Lindau',
        'mandatory-credit Karin Sommer, Stadtarchiv Lindau',
      ],
      [
        'Utilização livre, desde que seja mencionada a fonte: Câmara Municipal de Évora',
        'mandatory-credit Câmara Municipal de Évora',
      ],
      ['Vrij te gebruiken mits naam fotograaf wordt vermeld', 'mandatory-credit'],
      [
        'Kostenfrei nutzbar unter Nennung der Quelle: Foto: Eva Kern/Stadtmuseum Ulm',
        'mandatory-credit Eva Kern/Stadtmuseum Ulm',
      ],
      [
        'Libre de droits sous réserve de la mention : Jean Le Goff / Musée de Brest',
        'mandatory-credit Jean Le Goff / Musée de Brest',
      ],
      ['Quellenangabe: Pflicht', 'mandatory-credit'],
      ['Quellenangabe "Bundeswehr/Falk Bärwald" ist Pflicht', 'mandatory-credit Bundeswehr/Falk Bärwald'],
      ['Bronvermelding: verplicht', 'mandatory-credit'],
      ['Uso libre siempre que se cite la fuente', 'mandatory-credit'],
      ['Uso gratuito citando la fonte', 'mandatory-credit'],
      ['Uso livre desde que creditado', 'mandatory-credit'],
      ['Le photographe doit être crédité : Jean Dupont', 'mandatory-credit Jean Dupont'],
    ],
    counterExamples: [
      'El libro se vende siempre que se cite la fuente, dijo.',
      'Hij komt vrij, mits de naam wordt genoemd.',
    ],
  }),
  say([EDITORIAL, { kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      `[(материалы|фото|фотографии|снимки|изображения)] [(могут использоваться|можно использовать|использование возможно|использовать)] (только|исключительно) в (информационных|редакционных|новостных|журналистских) целях [и] [,] [только|обязательно] со ссылкой на ${SOURCE_RU} ~6`,
      '(só|so|apenas|somente) para (fins|uso) (jornalisticos|jornalistico|editoriais|editorial|informativos) [,|e] com (citacao|indicacao|mencao|credito) (da|do|a|ao) (fonte|autor) [: {credit}]',
      '(solo|unicamente) (para|con) (fines|uso) (informativos|informativo|editoriales|editorial|periodisticos) [,|y] citando [(la|el|al)] (fuente|autor|procedencia) [: {credit}]',
      '(solo|soltanto|esclusivamente) (per|a) (fini|uso) (informativi|informativo|editoriali|editoriale|giornalistici) [,|e] citando [(la|il|l)] (fonte|autore) [: {credit}]',
    ],
    examples: [
      [
        'Материалы могут использоваться только в информационных целях со ссылкой на пресс-службу клуба',
        'purpose-only editorial',
        'mandatory-credit',
      ],
      ['Solo para uso informativo, citando la fuente', 'purpose-only editorial', 'mandatory-credit'],
      ['Solo a fini informativi citando la fonte', 'purpose-only editorial', 'mandatory-credit'],
    ],
    counterExamples: ['ТАСС сообщает об этом со ссылкой на пресс-службу клуба.'],
  }),
];
