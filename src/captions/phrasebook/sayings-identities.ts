import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

/** Whoever is shown must not be told by name, school or address. */
export const IDENTITIES: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '[the] (identity|identities|identifying (details|information)|names|name) of [(the|any|all)] (child|children|minor|minors|victim|victims|patient|patients|pupils) [(shown|pictured|depicted)] (must|may|should|can|shall|are|is) not [to] be (published|disclosed|revealed|used|given|shown)',
      '(kinder|minderjahrige|opfer|patienten|schuler|beteiligte) (durfen|sollen) nicht (identifizierbar|erkennbar|namentlich) (gezeigt|dargestellt|genannt|gemacht) werden',
      '(keine|nicht die) (namen|identitat) (der|von) [(gezeigten|abgebildeten)] (kinder|kindern|minderjahrigen|opfer|opfern|patienten) (nennen|veroffentlichen|preisgeben)',
      '(identitat|namen) (der|von) [(gezeigten|abgebildeten)] (kinder|kindern|minderjahrigen|opfer|opfern|patienten) (darf|durfen) nicht (genannt|veroffentlicht|preisgegeben|offengelegt) werden',
      'ne pas (identifier|nommer|divulguer l identite de|reveler l identite de) (les|des|l|le|la) (enfant|enfants|mineur|mineurs|victime|victimes|patients) [(represente|montre|photographie)(s|es|)]',
      'no (identificar|nombrar|revelar la identidad de|difundir la identidad de) [a] (los|las|el|la) (menor|menores|ninos|ninas|nino|nina|victima|victimas|pacientes) [(que aparecen|mostrados|retratados)]',
      '[si prega di] non (identificare|nominare|rivelare l identita (dei|delle|del)|diffondere l identita (dei|delle|del)) [(i|le|il|la|gli)] (minore|minori|bambini|bambine|bambino|vittima|vittime|pazienti) [(ritratti|raffigurati)]',
      'nao (identificar|nomear|revelar a identidade (das|dos|da|do)|divulgar a identidade (das|dos|da|do)) [(as|os|a|o)] (crianca|criancas|menor|menores|vitima|vitimas|pacientes) [(retratad|mostrad)(as|os)]',
      '(kinderen|minderjarigen|slachtoffers|patienten|leerlingen) niet (herkenbaar|identificeerbaar|met naam) (in beeld brengen|tonen|noemen|afbeelden)',
      '(kinderen|minderjarigen|slachtoffers|patienten|leerlingen) mogen niet (herkenbaar|identificeerbaar) (in beeld worden gebracht|worden getoond|zijn)',
      'не (раскрывать|разглашать|указывать) (личность|личности|имена|имя) (детей|ребенка|несовершеннолетних|пострадавших|пациентов)',
      '(아동|미성년자|어린이|피해자|환자) [의] (신원|이름|신상) [을|를|이|은] (공개|노출|밝히|특정) [하지|되지|지] (말 것|마십시오|않도록|않도록 할 것|마세요)',
      '(아동|미성년자|어린이|피해자|환자) [의] (신원|이름|신상) [을|를|은] (공개|노출) (금지|불가)',
      '(子ども|子供|児童|未成年者|被害者|患者) の (身元|氏名|名前) [を|が|は] (明かさない|特定しない|特定できない|公表しない|分からない) (こと|ように|ようにして|で) [ください]',
    ],
    examples: [
      ['Identifying details of minors must not be published', 'other'],
      ['Kinder dürfen nicht identifizierbar gezeigt werden', 'other'],
      ['Ne pas identifier les enfants', 'other'],
      ['No identificar a los menores', 'other'],
      ['Non identificare i minori', 'other'],
      ['Não identificar as crianças', 'other'],
      ['Kinderen niet herkenbaar in beeld brengen', 'other'],
      ['Не раскрывать личность детей', 'other'],
      ['아동의 신원을 공개하지 말 것', 'other'],
      ['子どもの身元を明かさないこと', 'other'],
    ],
    counterExamples: [
      'Names of victims must not be published, a judge told reporters in Leeds.',
      'Kinder dürfen nicht namentlich genannt werden, sagte die Richterin.',
      'La jueza pidió no identificar a los menores.',
    ],
  }),
];
