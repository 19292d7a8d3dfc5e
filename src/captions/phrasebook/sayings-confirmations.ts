import type { PhraseRow } from './row.ts';
import { ASK, say } from './say.ts';

const WHO =
  '(agency|desk|picture desk|photo desk|news desk|newsroom|sender|photographer|supplier|editor|editors|press office|rights holder|copyright holder|agent|source|us)';
const WHO_DE =
  '(agentur|redaktion|bildredaktion|fotografen|fotografin|absender|rechteinhaber|pressestelle|urheber|urheberin|uns)';
const WHO_FR = '(agence|redaction|photographe|service photo|expediteur|ayant droit|service de presse|auteur|nous)';
const WHO_ROMANCE =
  '(agencia|redaccion|mesa|fotografo|fotografa|oficina de prensa|autor|autora|agenzia|redazione|fotografa|ufficio stampa|autore|redacao|assessoria|autor)';

/** “Use must be confirmed by the agency”: whoever uses it is to ask first. */
export const CONFIRMATIONS: readonly PhraseRow[] = [
  say([ASK], 'directives', {
    patterns: [
      `[(any|all|every)] [(further|other|online|commercial)] (use|usage|uses|publication|reproduction) (must|has to|have to|needs to|need to|should|is to|are to|shall) [first] be [first] (confirmed|checked|verified|okayed|agreed) [(in advance|beforehand|first)] (by|with) [(the|our|your)] ${WHO}`,
      `[(die|jede|jegliche)] (nutzung|verwendung|veroffentlichung|publikation) (muss|ist) [(vorab|zuvor|vorher)] (von|durch|mit) [(der|dem|den|unserer|unserem)] ${WHO_DE} [(vorab|zuvor|vorher)] (bestatigt werden|zu bestatigen|abgeklart werden|abzuklaren)`,
      `[(toute|l|la)] (utilisation|publication|diffusion|reproduction) (doit|devra) [prealablement] etre [prealablement] (confirmee|validee|verifiee) [prealablement] (par|aupres de|avec) [(l|la|le|notre)] ${WHO_FR}`,
      `[(todo|toda|cualquier|el|la|ogni|qualsiasi|l|qualquer|o|a)] (uso|utilizacion|publicacion|reproduccion|difusion|utilizzo|pubblicazione|riproduzione|utilizacao|publicacao|reproducao) (debe|debera|deve|dovra|devera) (ser|essere) (confirmad(o|a)|verificad(o|a)|confermat(o|a)|verificat(o|a)) [(previamente|preventivamente)] (por|con|dall|dalla|dal|pela|pelo|com) [(la|el|nuestra|l|il|a|o)] ${WHO_ROMANCE}`,
      '[(elk|het|ieder|de)] (gebruik|publicatie|plaatsing) (moet|dient) [(eerst|vooraf)] (door|bij) (het|de|ons) (agentschap|persbureau|redactie|fotoredactie|fotograaf|bureau) [(te)] [worden] bevestigd [(worden|te worden)]',
      '(bruk|publisering|anvandning|publicering|brug|offentliggorelse) (ma|maste|skal) (bekreftes|bekraftas|bekraeftes) (av|af|med) (byraet|byran|bureauet|redaksjonen|redaktionen|fotografen)',
      '(использование|публикация) (должно|должна) быть (подтверждено|подтверждена|согласовано|согласована) [(с|со)] (агентством|редакцией|фотографом|правообладателем|автором)',
      '(使用|掲載|利用) (に は|は|の 際 は|前 に) [(必ず|事前)] ~4 (の|に) (確認|承認) [(が|を)] (必要|必須|要す)',
      '(사용|게재|보도) (전|시|전에) ~5 (확인|승인) (필요|필수|요망|바람)',
      '(使用|刊登|刊用|發表|发表) [前] (须|需|必须|須|必須) [(先)] (经|經|与|與|由|向) ~4 (确认|確認|核实|核實)',
    ],
    examples: [
      ['Use must be confirmed by the agency', 'contact-required'],
      ['Any publication must first be confirmed with the desk', 'contact-required'],
      ['Nutzung muss von der Agentur bestätigt werden', 'contact-required'],
      ['Die Verwendung ist vorab mit der Redaktion abzuklären', 'contact-required'],
      ["L'utilisation doit être confirmée par l'agence", 'contact-required'],
      ['El uso debe ser confirmado por la agencia', 'contact-required'],
      ["L'uso deve essere confermato dall'agenzia", 'contact-required'],
      ['O uso deve ser confirmado pela agência', 'contact-required'],
      ['Gebruik moet door het agentschap worden bevestigd', 'contact-required'],
      ['Bruk må bekreftes av byrået', 'contact-required'],
      ['Использование должно быть подтверждено агентством', 'contact-required'],
      ['使用には社の確認が必要', 'contact-required'],
      ['사용 전 통신사 확인 필요', 'contact-required'],
      ['使用须经本社确认', 'contact-required'],
    ],
    counterExamples: [
      'The use of force must be confirmed by the agency, he said.',
      'Drug use must be confirmed by the agency, officials said.',
      'The results must be confirmed by the agency.',
      'Der Einsatz muss von der Behörde bestätigt werden.',
      'El uso de armas químicas debe ser confirmado por la agencia.',
      'Water use must be checked with the supplier, the council said.',
    ],
  }),
];
