import { foldName } from './agency-names.ts';

/**
 * News agencies and the names that one and the same of them goes by: its initials, what they stand for, and what it is
 * called in other languages. An agreement with one such name is one with the agency, so nothing stands here that a contract
 * may set apart: no branch or partner of a country (“Getty Images Korea”), no service, pool, archive or sister company.
 */
const ORGANISATIONS: readonly (readonly string[])[] = [
  ['AAP', 'Australian Associated Press'],
  ['AFP', 'Agence France-Presse', 'Agence France Presse', 'AFP통신', 'AFP通信', '法新社', 'АФП'],
  ['Anadolu', 'Anadolu Agency', 'Anadolu Ajansı'],
  ['ANI', 'Asian News International'],
  ['ANP', 'Algemeen Nederlands Persbureau'],
  ['ANSA', 'Agenzia ANSA'],
  ['AP', 'Associated Press', 'The Associated Press', 'AP통신', 'AP通信', '美联社', '美聯社', 'Ассошиэйтед Пресс'],
  ['APA', 'Austria Presse Agentur'],
  ['Belga', 'Agence Belga'],
  ['BTA', 'Bulgarian News Agency'],
  ['Canadian Press', 'The Canadian Press', 'La Presse Canadienne'],
  ['CNA', 'Central News Agency', '中央社', '中央通訊社'],
  ['CTK', 'ČTK', 'Czech News Agency'],
  ['DHA', 'Demiroren News Agency', 'Demirören News Agency'],
  ['dpa', 'Deutsche Presse-Agentur', 'Deutsche Presse Agentur'],
  ['EFE', 'Agencia EFE'],
  ['EPA', 'European Pressphoto Agency', 'EPA통신'],
  ['IHA', 'Ihlas News Agency', 'İhlas News Agency', 'Ihlas Haber Ajansı', 'İhlas Haber Ajansı'],
  ['IRNA', 'Islamic Republic News Agency'],
  ['ISNA', 'Iranian Students News Agency'],
  ['Jiji', 'Jiji Press', '時事通信', '時事通信社', '지지통신'],
  ['KCNA', 'Korean Central News Agency', '조선중앙통신', '조선중앙통신사', '朝鮮中央通信', '朝中社', '朝鲜中央通讯社'],
  ['Kyodo', 'Kyodo News', 'Kyodo News Agency', '共同通信', '共同通信社', '共同社', '교도통신'],
  ['Lusa', 'Agência Lusa', 'Agencia Lusa'],
  ['News1', '뉴스1'],
  ['Newsis', '뉴시스'],
  ['NTB', 'Norsk Telegrambyrå'],
  ['PA', 'Press Association', 'PA Media'],
  ['PAP', 'Polska Agencja Prasowa'],
  ['PTI', 'Press Trust of India'],
  ['Reuters', '로이터', '로이터통신', 'ロイター', '路透社', 'Рейтер'],
  ['TASS', 'ITAR-TASS', 'ТАСС', 'ИТАР-ТАСС', '타스통신', '塔斯社'],
  ['TT', 'TT News Agency', 'TT Nyhetsbyrån'],
  ['UPI', 'United Press International'],
  ['VNA', 'Vietnam News Agency'],
  [
    'Xinhua',
    'Xinhua News Agency',
    'New China News Agency',
    '新华社',
    '新華社',
    '新华通讯社',
    '신화통신',
    '신화사',
    'Синьхуа',
  ],
  ['Yonhap', 'Yonhap News', 'Yonhap News Agency', '연합뉴스', '聯合ニュース', '韩联社', '韓聯社'],
];

const byName = new Map(ORGANISATIONS.flatMap((names) => names.map((name) => [foldName(name), names] as const)));

/** Every name of the news agency that goes by these, the one credits are read by first; null where none of them is listed, or two of different agencies are. */
export function namesOfOrganisation(names: readonly string[]): readonly string[] | null {
  const [first, ...others] = new Set(
    names.map((name) => byName.get(foldName(name))).filter((one) => one !== undefined),
  );
  return first === undefined || others.length > 0 ? null : first;
}
