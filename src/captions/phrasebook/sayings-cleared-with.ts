import type { PhraseRow } from './row.ts';

const DASH = '[(-|:)]';

/** Uses that somebody has to agree to first, said as a duty to agree and not as a ban: “digital use to be cleared with the agency”. */
export const CLEARED_WITH: readonly PhraseRow[] = [
  {
    patterns: [
      '{things} [(is|are)] subject to ~4 (approval|consent|clearance|agreement|permission|sign off)',
      `[(jede|jegliche|alle)] {things} ${DASH} (nur|ausschliesslich|erst) (in|nach) (absprache|abstimmung|vereinbarung) mit [(der|dem|den)] {whom}`,
      '{things} (bedarf|bedurfen) [(der|einer)] [vorherigen] (abstimmung|absprache|rucksprache) mit [(der|dem|den)] {whom}',
      `[(tout|toute)] {things} ${DASH} (voir|a voir) avec {whom} [avant [toute] (parution|publication|utilisation|diffusion)]`,
      '{things} mediante (aprovacao|autorizacao|acordo|consentimento) [previa|previo] [(do|da|de|com o|com a)] {whom}',
      '{things} (mediante|con) (aprobacion|autorizacion|acuerdo) [previa|previo] (del|de la|de|con el|con la) {whom}',
      '{things} [(사용|이용|게재)] [은|는] [사전에] ~2 (과|와) (합의|협의|상의) (해야 함|해야 합니다|할 것|하여야 함)',
      `[(tout|toute|tous|toutes)] {things} ${DASH} a (valider|faire valider|negocier|convenir|definir|discuter) (avec|aupres de|aupres du|aupres d) {whom}`,
      `[(tout|toute|tous|toutes)] {things} ${DASH} [(seulement|uniquement)] (en accord|apres accord|en concertation) avec {whom}`,
      `[(cualquier|todo|toda|todos|todas)] [(los|las|el|la)] {things} ${DASH} [(se debe|se deben|deben|debe)] [a] (consultar|consultarse|convenir|convenirse|acordar|acordarse|negociar|negociarse|pactar|pactarse) con {whom}`,
      `[(ogni|tutti|tutte|qualsiasi)] [(gli|le|i|il|l|la)] {things} ${DASH} [(va|vanno|sono|e|deve essere|devono essere)] [da] (concordat(o|a|i|e)|concordare|concordarsi) con {whom}`,
      `[(qualquer|todo|toda|todos|todas)] [(os|as|o|a)] {things} ${DASH} [(deve|devem|deve ser|devem ser)] [a] (acordar|acordad(o|a|os|as)|combinar|combinad(o|a|os|as)|negociar|negociad(o|a|os|as)|consultar) com {whom}`,
      `[(elk|alle|ieder)] {things} ${DASH} [(alleen|uitsluitend|slechts)] in overleg met {whom}`,
      `{things} ${DASH} [(возможно|возможна|допускается|разрешено|разрешается|только)] [только] по согласованию с {whom}`,
      `{things} ${DASH} [(kun|bare|endast)] (etter avtale|efter aftale|efter overenskommelse|i samrad) (med) {whom}`,
      '{things} [(사용|이용|게재)] [(은|는|시|의)] ~2 (과|와) [(사전|별도)] (협의|상의|합의) [(후|하에)] [에] (가능|사용|이용|게재|필요|바람|바랍니다)',
      '{things} [の|での|における] [ご] [(利用|使用|掲載)] (は|については) ~2 (と|へ) (要相談|要協議|要確認|ご相談ください|ご相談下さい|協議のこと|相談のこと)',
      '{things} [(使用|刊用|刊登)] (须|需|请|應|应|須) (与|和|同|與) ~3 (协商|商议|洽商|商定|協商|商議)',
    ],
    meaning: { does: 'forbid-unless-asked' },
    reach: 'directives',
    examples: [
      ['All digital uses to be cleared with PA Images', 'channel-except all-digital', 'contact-required PA Images'],
      ['Use in books subject to Welsh Rugby Union approval', 'channel-except book', 'contact-required'],
      ['Onlinenutzung nur in Absprache mit der Agentur', 'channel-except online', 'contact-required Agentur'],
      ['Verwendung in Büchern bedarf der Abstimmung mit dem Verlag', 'channel-except book', 'contact-required Verlag'],
      ["Usage web : voir avec l'agence avant toute parution", 'channel-except online', "contact-required l'agence"],
      ['Uso em livros mediante aprovação prévia do clube', 'channel-except book', 'contact-required clube'],
      ["Utilisations numériques à valider avec l'agence", 'channel-except all-digital', "contact-required l'agence"],
      ['Usos digitales a consultar con la agencia', 'channel-except all-digital', 'contact-required la agencia'],
      ["Gli usi digitali vanno concordati con l'agenzia", 'channel-except all-digital', "contact-required l'agenzia"],
      ['Usos digitais a acordar com a agência', 'channel-except all-digital', 'contact-required a agência'],
      ['Digitaal gebruik in overleg met het bureau', 'channel-except all-digital', 'contact-required het bureau'],
      [
        'Использование в интернете — по согласованию с агентством',
        'channel-except online',
        'contact-required агентством',
      ],
      ['디지털 사용은 본사와 협의 후 가능', 'channel-except all-digital', 'contact-required'],
      ['デジタル利用は当社と要相談', 'channel-except all-digital', 'contact-required'],
      ['数字媒体使用须与本社协商', 'channel-except all-digital', 'contact-required'],
    ],
    counterExamples: [
      'Online sales are subject to parliament’s approval, she said.',
      'La vente du livre est à négocier avec l’éditeur, dit-il.',
      'Online-Handel nur in Absprache mit den Händlern, fordert der Minister.',
    ],
  },
];
