import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

const THROUGH =
  '(via|through|uber|via l|par|par l|aupres de|aupres de l|tramite|a traves de|por medio de|atraves de|atraves da|por meio da|via de|gjennom|genom|gennem|через)';
const ONLY =
  '(only|solely|exclusively|ausschliesslich|nur|uniquement|exclusivement|seulement|solo|soltanto|esclusivamente|unicamente|exclusivamente|apenas|somente|alleen|uitsluitend|kun|endast|bare|только|исключительно)';
const BEFORE_USE =
  '[(before|prior to|ahead of) [any|each|every] (use|usage|publication|publishing|using it|downloading|printing)]';

/** Uses for which somebody is to be asked, and places where pictures are to be had from one agent alone. */
export const WHOM_TO_ASK: readonly PhraseRow[] = [
  {
    patterns: [
      `{things} (must|should|need to|have to|are asked to|are requested to|to|please|pls|kindly) [first] (call|contact|ring|phone|ask|consult|e mail|email) [{whom} [in {magazine}]] [first] ${BEFORE_USE}`,
      '{things} [:] (pls|please|kindly) (ask|call|enquire|contact us|ring)',
      '{things} [:] (ask|call|enquire|poa|price on application|ask for price|ask for prices|ask first)',
      '{things} [:] [bitte] (anfragen|nachfragen|ruckfrage|rucksprache|erst anfragen|preis auf anfrage)',
      '{things} [:] [(merci de|priere de|veuillez)] (nous consulter|consulter|contacter l agence|nous contacter|prix sur demande|tarif sur demande|demander le prix)',
      '{things} [:] [por favor] (consultar|consultar (precio|precios|tarifa|tarifas|condiciones)|precio a consultar|preguntar)',
      '{things} [:] [si prega di] (chiedere|chiedere (il prezzo|i prezzi)|contattare l agenzia|prezzo su richiesta|prezzi su richiesta)',
      '{things} [:] (consultar|consultar preco|preco sob consulta|sob consulta)',
      '{things} [:] (in overleg|op aanvraag|prijs op aanvraag|graag bellen|eerst bellen)',
      '{things} [:] (etter avtale|efter aftale|enligt avtal|ring først|kontakta oss|pris pa foresporsel)',
      '{things} [사용|이용|게재|활용] [은|는|의|시] [(별도|사전)] (문의|협의|연락|상의) [(바람|바랍니다|요망|필요|할 것|필수)]',
      '{things} [사용|이용|게재|활용] [은|는|의|시] ~4 (과|와|에|에게) [(별도|사전)] (문의|협의|연락|상의) [(바람|바랍니다|요망|필요|할 것|필수)]',
      '{things} (での|の|への) [ご] (使用|利用|掲載|転載) (は|について は|に つ い て は|につ いて|に は) [(別途|事前に|必ず)] (お問い合わせください|お問い合わせ下さい|ご相談ください|要相談|ご連絡ください|お問い合わせ|要問い合わせ|要連絡)',
      '{things} (请|請|须|須|需) [(先|另行|事先)] (联系|聯繫|咨询|洽询|联络|聯絡) [(我们|我們|本社|版权方)]',
    ],
    meaning: { does: 'ask' },
    reach: 'directives',
    examples: [
      ['TV pls ask', 'contact-required @ channels tv'],
      ['Magazines must call the desk before publication', 'contact-required the desk @ channels print-magazine'],
      ['Fernsehen bitte anfragen', 'contact-required @ channels tv'],
      ['Revistas: consultar precio', 'contact-required @ channels print-magazine'],
      ['Télévisions : nous consulter', 'contact-required @ channels tv'],
      ['방송사는 사전 문의', 'contact-required @ channels tv'],
      ['テレビでのご使用は別途お問い合わせください。', 'contact-required @ channels tv'],
      ['电视台使用请先联系我们', 'contact-required @ channels tv'],
    ],
    counterExamples: ['Newspapers must call it what it is, he said.', 'Magazines please readers in Oslo.'],
  },
  say([OTHER], 'directives', {
    patterns: [
      `[(available|obtainable|to be had|distributed|licensed|offered|erhaltlich|disponible|disponibles|disponibile|disponibili|disponivel|verkrijgbaar|tilgjengelig|tillganglig)] ${ONLY} ${THROUGH} [(die|der|das|la|le|l|de|el|o|a)] {magazine}`,
      `${ONLY} (uber|via) {clause} (zu beziehen|erhaltlich|verfugbar)`,
      '~2 (을|를) 통해서만 (이용|사용|구매|제공|배포) (가능|가능함|가능합니다)',
      '~3 (を通じてのみ|経由でのみ|からのみ) (提供|利用可能|購入可能|入手可能|使用可)',
      '(仅|只|只能|僅) (通过|通過|经由|經由|由) ~4 (提供|获取|購買|购买|授权)',
    ],
    examples: [
      ['In Deutschland ausschließlich über APA und dpa zu beziehen', 'other @ DE'],
      ['In Japan available only through Aflo', 'other @ JP'],
      ["En France uniquement via l'AFP", 'other @ FR'],
      ['In Italia solo tramite ANSA', 'other @ IT'],
    ],
    counterExamples: ['The island is reached only via Oban.', 'Only through hard work did she win.'],
  }),
];
