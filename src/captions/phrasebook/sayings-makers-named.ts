import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const MAKER_EN =
  '(photographer|author|agency|artist|source|copyright holder|rights holder|creator|archive|news agency|photo agency|museum|lender)';
const NEEDED_EN = '(mandatory|obligatory|compulsory|required|essential)';
const NAMING_EN = '(credit|crediting|naming|mention|attribution|acknowledgement|acknowledgment)';
const MAKER_DE =
  '(fotograf|fotografin|fotografen|urheber|urhebers|agentur|quelle|autor|autors|bildagentur|rechteinhaber|rechteinhabers)';
const NAMING_DE = '(nennung|angabe|namensnennung)';
const NEEDED_DE =
  '(zwingend|verpflichtend|erforderlich|pflicht|obligatorisch|vorgeschrieben|zwingend erforderlich|zwingend vorgeschrieben)';
const MAKER_FR = '(auteur|agence|photographe|source|artiste|ayant droit|musee)';
const NAMING_FR = '(mention|indication|citation)';
const NEEDED_FR = '(obligatoire|exigee|requise|imperative|indispensable)';
const OF_FR = '(du|de la|de l|de)';
const THE_FR = '(l|le|la)';
const MAKER_ES = '(autor|autora|agencia|fotografo|fotografa|fuente|artista)';
const NAMING_ES = '(citar|mencionar|indicar|nombrar|mencion|cita|indicacion|citacion)';
const NEEDED_ES = '(obligatorio|obligatoria|obligado|obligada|imprescindible)';
const OF_ES = '[a|al|del|de la|el|la]';
const MAKER_IT = '(autore|autrice|agenzia|fotografo|fonte|artista)';
const NAMING_IT = '(citare|indicare|menzionare|citazione|indicazione|menzione)';
const OF_IT = '[l|la|il|dell|della|del]';
const MAKER_PT = '(autor|autora|agencia|fotografo|fotografa|fonte|artista)';
const NAMING_PT = '(citar|mencionar|indicar|citacao|mencao|indicacao)';
const OF_PT = '[o|a|do|da]';
const MAKER_NL = '(fotograaf|maker|bureau|agentschap|persbureau|bron|auteur|archief)';
const MAKER_RU =
  '(автора|агентства|агентство|источника|источник|фотографа|правообладателя|имени автора|имени фотографа|названия агентства)';
const NEEDED_RU = '(обязательно|обязательна|обязательны|обязательным|необходимо|необходима)';

/** That the maker and the agency are to be named, said of both: no words for the credit. */
export const MAKERS_NAMED: readonly PhraseRow[] = [
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      `${NAMING_EN} [(to|of|for)] [the|both] ${MAKER_EN} (and|&) [the|to|of] ${MAKER_EN} [is|are] ${NEEDED_EN} [: {credit}]`,
      `${NEEDED_EN} [to|:] ${NAMING_EN} [(to|of|for)] [the|both] ${MAKER_EN} (and|&) [the|to|of] ${MAKER_EN} [: {credit}]`,
      `${MAKER_EN} (and|&) [the] ${MAKER_EN} must [both|always] be (credited|named|mentioned|acknowledged) [: {credit}]`,
      `[please|always] (credit|name) [the|both] ${MAKER_EN} (and|&) [the] ${MAKER_EN} [: {credit}]`,
      `${NAMING_DE} (von|des|der) ${MAKER_DE} und [(der|des|von)] ${MAKER_DE} [ist] ${NEEDED_DE} [: {credit}]`,
      `${MAKER_DE} und [(der|die)] ${MAKER_DE} (sind|mussen) [stets|immer|zwingend] (zu nennen|anzugeben|genannt werden|angegeben werden) [: {credit}]`,
      `${NAMING_FR} ${NEEDED_FR} ${OF_FR} ${MAKER_FR} et [${OF_FR}] ${MAKER_FR} [: {credit}]`,
      `${NAMING_FR} ${OF_FR} ${MAKER_FR} et [${OF_FR}] ${MAKER_FR} [est] ${NEEDED_FR} [: {credit}]`,
      `(mentionner|citer|indiquer) [obligatoirement] ${THE_FR} ${MAKER_FR} et [${THE_FR}] ${MAKER_FR} [obligatoirement] [: {credit}]`,
      `[es] ${NEEDED_ES} [la|el] ${NAMING_ES} ${OF_ES} ${MAKER_ES} y ${OF_ES} ${MAKER_ES} [: {credit}]`,
      `${NAMING_ES} ${OF_ES} ${MAKER_ES} y ${OF_ES} ${MAKER_ES} [es] ${NEEDED_ES} [: {credit}]`,
      `(mencion|cita|citacion|indicacion) ${NEEDED_ES} ${OF_ES} ${MAKER_ES} y ${OF_ES} ${MAKER_ES} [: {credit}]`,
      `(obbligatorio|obbligatoria) [l|la|il] ${NAMING_IT} ${OF_IT} ${MAKER_IT} e ${OF_IT} ${MAKER_IT} [: {credit}]`,
      `${NAMING_IT} [obbligatoria] ${OF_IT} ${MAKER_IT} e ${OF_IT} ${MAKER_IT} [e] [obbligatoria|obbligatorio] [: {credit}]`,
      `(obrigatorio|obrigatoria) [a|o] ${NAMING_PT} ${OF_PT} ${MAKER_PT} e ${OF_PT} ${MAKER_PT} [: {credit}]`,
      `(mencao|citacao|indicacao) [obrigatoria] ${OF_PT} ${MAKER_PT} e ${OF_PT} ${MAKER_PT} [e] [obrigatoria] [: {credit}]`,
      `(vermelding|naamsvermelding|bronvermelding) [van] [de] ${MAKER_NL} en [de|het] ${MAKER_NL} [is] (verplicht|vereist) [: {credit}]`,
      `verplichte (vermelding|naamsvermelding) [van] [de] ${MAKER_NL} en [de|het] ${MAKER_NL} [: {credit}]`,
      `${NEEDED_RU} (указание|упоминание|ссылка|указать|указывать) [на] ${MAKER_RU} и [на] ${MAKER_RU} [: {credit}]`,
      `[при (публикации|использовании|перепечатке) [,|:]] (указание|упоминание|ссылка) [на] ${MAKER_RU} [и [на] ${MAKER_RU}] ${NEEDED_RU} [: {credit}]`,
      '(작가|작가명|사진가|촬영자|저작자|기자명) (및|와|과|,) (통신사|통신사명|출처|소속|매체명|소속사) (표기|명기|기재|표시) (필수|의무|바랍니다)',
      '(撮影者名|撮影者|作者名|作者|著作者名|著作者) (と|及び|および|、) (通信社名|通信社|提供元|所蔵者|出典|社名) [の|を] (明記|表記|記載|表示) (必須|のこと|すること|してください|をお願いします)',
      '(必须|必須|须|須|需|务必|務必|请|請) (注明|註明|标注|標註|标明|標明) (作者|摄影师|攝影師|摄影者|攝影者) (和|及|与|與|、) (机构|機構|来源|來源|出处|出處|通讯社|通訊社|单位|單位)',
    ],
    examples: [
      ['Mandatory to credit author and agency', 'mandatory-credit'],
      ['Naming of photographer and agency is mandatory', 'mandatory-credit'],
      ['Photographer and agency must be credited', 'mandatory-credit'],
      ['Die Nennung des Fotografen und der Agentur ist obligatorisch', 'mandatory-credit'],
      ["Mention obligatoire de l'auteur et de l'agence", 'mandatory-credit'],
      ['Es obligatoria la mención del autor y de la agencia', 'mandatory-credit'],
      ["Obbligatoria l'indicazione dell'autore e dell'agenzia", 'mandatory-credit'],
      ['Obrigatória a indicação do autor e da agência', 'mandatory-credit'],
      ['Vermelding van fotograaf en bureau verplicht', 'mandatory-credit'],
      ['Vermelding van fotograaf en bureau verplicht: ANP niet voor tv', 'mandatory-credit ANP', 'channel-except tv'],
      ['Обязательно указание автора и агентства', 'mandatory-credit'],
      ['Указание автора и агентства обязательно: Иван Петров/ТАСС', 'mandatory-credit Иван Петров/ТАСС'],
      ['작가 및 통신사 표기 필수', 'mandatory-credit'],
      ['撮影者名と通信社名の明記必須', 'mandatory-credit'],
      ['必须注明作者和来源', 'mandatory-credit'],
    ],
    counterExamples: [
      'Die Nennung des Autors und der Agentur überraschte den Richter.',
      'The agency and the artist must be named in the lawsuit, a judge said.',
      'Ссылка на автора и агентство удивила суд.',
    ],
  }),
];
