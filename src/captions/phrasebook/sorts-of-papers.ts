/**
 * Sorts of papers that clauses leave out or name: neither a medium of ours (they are a part of it) nor a country. They stand as titles in
 * the words of the clause, and a house says which of its own they are.
 */
const SORTS: readonly (readonly [sorts: string, papers: string])[] = [
  [
    'tabloid,national,regional,local,provincial,daily national,national daily,celebrity,gossip,glossy,lifestyle,trade,broadsheet,popular,community,student,free',
    'press,newspaper,newspapers,papers,titles,dailies,media,magazine,magazines,mags,publications,weeklies,outlets',
  ],
  ['sunday,evening', 'papers,newspapers,titles'],
  [
    'regionale,lokale,uberregionale,regionalen,lokalen,uberregionalen',
    'presse,zeitungen,tageszeitungen,medien,zeitung',
  ],
  ['presse,titres,journaux,quotidiens', 'regionale,regionaux,locale,locaux,nationale,nationaux'],
  [
    'prensa,medios,diarios,periodicos,revistas',
    'regional,regionales,local,locales,nacional,nacionales,sensacionalista,amarilla',
  ],
  ['stampa,testate,quotidiani,giornali', 'locale,locali,regionale,regionali,nazionale,nazionali,scandalistica'],
  [
    'imprensa,jornais,revistas,titulos',
    'local,locais,regional,regionais,nacional,nacionais,sensacionalista,cor-de-rosa',
  ],
  ['regionale,lokale,landelijke', 'pers,kranten,dagbladen,titels'],
  ['prensa,revistas,publicaciones,medios', 'del corazon,rosa,de cotilleo'],
  ['stampa,riviste,settimanali,giornali,testate', 'di gossip,rosa,scandalistici,scandalistiche,popolari'],
  ['revistas,imprensa,publicacoes,sites', 'de fofoca,de fofocas,de mexericos,de celebridades'],
  ['magazines,journaux,presse,titres,hebdomadaires', 'people,a scandale,a sensation'],
  ['таблоидная,желтая,таблоидной,желтой', 'пресса,прессы'],
];

const ALONE =
  'tabloid;tabloids;tabs;red tops;red top newspapers;nationals;regionals;broadsheets;freesheets;glossies;regionalpresse;lokalpresse;regionalzeitungen;lokalzeitungen;regionalmedien;lokalmedien;klatschpresse;regenbogenpresse;boulevardpresse;boulevardzeitungen;boulevardmedien;sonntagszeitungen;sonntagspresse;presse gratuite;journaux gratuits;yellow press;presse quotidienne regionale;presse people;presse tabloid;roddelbladen;roddelpers;showbladen;boulevardblatter;boulevardblattern;klatschblatter;klatschblattern;klatschmagazine;regenbogenblatter;regiokranten;kveldsaviser;지방지;지역지;스포츠지;스포츠신문;타블로이드;연예지;여성지;地方紙;スポーツ紙;女性誌;女性週刊誌;芸能誌;夕刊紙;タブロイド紙;地方报;小报;八卦杂志;八卦周刊;таблоиды;таблоидов;таблоидам;таблоидах';

/** Each sort in the words of clauses, folded. */
export const SORTS_OF_PAPERS: readonly string[] = [
  ...ALONE.split(';'),
  ...SORTS.flatMap(([sorts, papers]) =>
    sorts.split(',').flatMap((sort) => papers.split(',').map((paper) => `${sort} ${paper}`)),
  ),
];

const NAMES = new Set(SORTS_OF_PAPERS);

export const isSortOfPaper = (name: string): boolean => NAMES.has(name);
