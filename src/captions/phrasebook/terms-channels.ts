import type { ChannelWord } from '../../vocabulary/restrictions.ts';
import { listed, type Term } from './atoms.ts';

const channel = (values: ChannelWord[], words: string): Term => ({
  atom: { in: 'channel', values },
  words: listed(words),
});

/** What clauses call the places where a picture runs. */
export const CHANNEL_TERMS: readonly Term[] = [
  channel(
    ['print-newspaper'],
    `
    print edition(s|) of [daily|the] newspapers; printed newspaper(s|) [edition(s|)]; (trykte|tryckta) (aviser|tidningar|dagblader|dagsaviser|dagstidningar);
    gedruckte(n|) tageszeitungen; gedrukte kranten; journaux imprimes; diarios impresos; quotidiani cartacei; jornais impressos
  `,
  ),
  channel(
    ['print-newspaper', 'online'],
    `
    (print and online|print and digital|print or online) edition(s|) of [daily|the] newspapers;
    [the] (newspaper|paper) ' s (print and online|print and digital|printed and digital|print or online) edition(s|)
  `,
  ),
  channel(
    ['print-magazine'],
    `
    잡지사; 雑誌社; 杂志社; 雜誌社;
    print edition(s|) of [the] magazines; printmagazin(e|en|)
  `,
  ),
  channel(
    ['print-newspaper', 'print-magazine'],
    `
    print; printed; in print; print product(s|); printnutzung; print media; printed media; print edition(s|); papel; carta stampata;
    gedruckte(n|) (ausgabe|ausgaben|zeitungen|medien|presse); (edition|editions) (imprimee|imprimees|papier);
    (presse|prensa|imprensa) (imprimee|ecrite|impresa|impressa); (edicion|ediciones|edicao|edicoes) (impresa|impresas|impressa|impressas);
    (edizione|edizioni) (cartacea|cartacee|a stampa); gedrukte (editie|edities|media|pers); (trykte|tryckta) (utgaver|udgaver|utgavor|medier);
    печать; печати; печатн(ым|ых|ые|ыми) (изданиям|изданиях|издания|изданиями|сми); printed press; print publication(s|); newspapers and magazines;
    newspapers or magazines; printmedien; print produkte; printprodukte(n|); presse ecrite; la presse ecrite; imprime; impreso; impresa; prensa escrita;
    medios impresos; stampa; carta stampata; impressa; impresso; imprensa escrita; druk; gedrukte media; papier; trykt; trykte medier; papir; tryckt;
    tryckta medier; 인쇄 매체; 인쇄매체; 지면; 紙媒体; 紙面; 印刷媒体; 纸媒; 平面媒体; 印刷; печатн(ых|ые) (сми|изданиях|издания); printausgabe(n|); gedruckten medien;
    supports imprimes; edition papier; presse papier; presse imprimee; prensa impresa; edicion impresa; edicion papel; testate cartacee; supporti cartacei;
    edizione cartacea; meios impressos; edicao impressa; drukwerk; gedrukte pers; papirutgave(n|); papirudgave; papper; papperstidning;
    печатных (сми|изданий|изданиях); печатн(ой|ая) (прессе|пресса|версии); 신문·잡지; 인쇄물; 新聞雑誌; 新聞・雑誌; 出版物; 报刊; 报刊杂志; 纸质媒体
  `,
  ),
  channel(
    ['print-newspaper'],
    `
    newspaper(s|); printed newspaper(s|); print newspaper(s|); in print newspaper(s|); daily newspaper(s|); daily papers; dailies; national newspapers;
    broadsheets; newsprint; printed newspaper edition(s|); newspaper edition(s|); the newspaper; zeitung(en|); tageszeitung(en|); quotidien(s|); journaux;
    la presse quotidienne; presse quotidienne; diarios; periodicos; quotidiani; giornali; jornais; kranten; dagbladen; krant; aviser; avis; dagsaviser;
    tidningar; dagstidningar; dagspress; dagspressen; 신문; 신문사; 新聞社; 报社; 報社; 신문 지면; 신문지면; 일간지; 新聞; 新聞紙面; 报纸; 報紙; газет(ах|ы|); tagespresse; zeitungsausgaben; journal;
    journaux papier; periodico; diario; periodicos impresos; quotidiano; stampa quotidiana; jornal; jornal impresso; jornais impressos; jornais diarios;
    dagblad; papieren krant; dagpers; papiravis(er|); papperstidning(ar|); газет(е|у); 일간신문; 日刊紙; 日报; dagblade(r|ne|); avisen; aviserne; printzeitung(en|)
  `,
  ),
  channel(
    ['print-magazine'],
    `
    magazine(s|); mags; revista(s|) impresa(s|); magazines imprimes; riviste (cartacee|stampate); revistas impressas; print magazine(s|); in print magazine(s|); printed magazine(s|); magazine edition(s|); english language edition magazine(s|);
    magazine media; periodicals; weeklies; weekly magazines; glossies; glossy magazines; consumer magazines; zeitschrift(en|); magazin(en|e);
    illustrierte(n|); publikumszeitschriften; revues; revistas; revista; periodici; riviste; rivista; magazines hebdomadaires; hebdomadaires;
    tijdschrift(en|); bladen; magasin(er|); ukeblad(er|); ugeblade; tidskrift(er|); veckotidningar; veckopress; 잡지; 雑誌; 杂志; 雜誌; журнал(ах|ы|ов); magazines;
    presse magazine; revue; settimanali; semanarios; weekbladen; ukeblader; ugeblad(e|); еженедельник(ах|ов); 주간지; 월간지; 週刊誌; 月刊誌; 期刊;
    monthlies; monthly magazines; wochenbl(att|atter); wochenzeitung(en|); wochenmagazine; monatsheft(e|); monatszeitschriften; hebdos; mensuels; magazines mensuels; mensili; maandbladen; manadstidningar; manedsblader
  `,
  ),
  channel(
    ['online'],
    `
    (portal|portales|sitios|sites|siti|portais) (de noticias|web de noticias|d information|di informazione|di notizie|de informacao);
    news (site|sites|website|websites|portal|portals); nachrichten(portal|portale|portalen|seiten|websites); nieuwssites; webs;
    diffusion (web|internet|en ligne); mise en ligne; mises en ligne; difusion (online|en linea); diffusione (web|online); (web|internet) [(,|/)] no blog(s|); blogs;
    onlinerechte; internetrechte; webrechte; online rights;
    новостн(ых|ые) (сайтах|сайты|порталах|порталы); online; on line; internet; the internet; web; the web; web site(s|); website(s|); webpage(s|);
    world wide web; www; online product(s|); web product(s|); web use; onlinenutzung; online nutzung; onlineverwendung; onlineveroffentlichung; webnutzung;
    internetnutzung; online service(s|); online media; online edition(s|); online publication(s|); wireless; internet publication; web pages;
    internet site(s|); blogs; news sites; netz; onlinedienste; online dienste; onlinemedien; internetseiten; webseiten; im netz; im internet; en ligne;
    sites internet; sites web; site internet; sitio(s|) web; en linea; pagina(s|) web; siti web; siti internet; sito web; rete; sites na internet;
    site(s|); pa webb; webb; webben; natet; nettet; nett; pa nett; nettbruk; nettsider; hjemmesider; internetgebruik; 인터넷; 온라인; 웹사이트; 웹; インターネット; ウェブ;
    ウェブサイト; ネット; オンライン; WEB; WEBサイト; 网络; 其官方网站; 官方网站; 官网; 官方網站; 공식 홈페이지; 公式サイト; 互联网; 互聯網; 網際網路; 网站; 網路; 網站; интернет(е|а|); сети интернет; onlineausgabe(n|); online auftritt(e|en|); webseite;
    webauftritte(n|); internetauftritt(e|en|); le web; la toile; presse en ligne; site web; sites d information; portales; paginas web; la web; internetu;
    sito; siti; testate online; edizione online; sitios web; portais; paginas da internet; internettet; nettavis(er|); nettutgave; webbplats(er|);
    webbsidor; hjemmeside; internetsite(s|); сайт(е|ах|ы|ов|а); онлайн; интернет (сми|изданиях|изданий); интернете; сети; 포털; 누리집; 홈페이지; 인터넷 매체; 온라인 매체;
    ホームページ; サイト; 電子版; ネット媒体; ウェブ媒体; 网页; 网络媒体; 互联网媒体; 网络平台; ネット配信; ウェブ配信; web publishing;
    (their|its|your|the associated|the corresponding|the related|the titles) [own|respective] (website|websites|web sites|web pages|sites|online editions|digital editions|internet sites|web editions);
    (deren|ihre|ihren|zugehorige|zugehorigen|die zugehorigen|den zugehorigen) (websites|webseiten|website|internetseiten|onlineauftritte|onlineauftritten|onlineausgaben|internetauftritte|internetauftritten);
    (leurs|leur) (site|sites|sites internet|sites web|site web|site internet|editions numeriques); (sus|su) (webs|web|paginas web|pagina web|sitios web|sitio web|ediciones digitales);
    (i|loro|i loro|relativi|rispettivi) (siti|siti web|siti internet|edizioni online); (os seus|seus|respectivos|os respectivos) (sites|portais|sitios|websites); hun (websites|website|sites|internetsites);
    (deras|deres|sine) (webbplatser|webbsidor|webbplats|nettsider|nettutgaver|nettaviser|hjemmesider|hjemmeside|websites); их (сайтах|сайты|интернет сайтах); その (ウェブサイト|サイト|電子版); 其 (网站|網站|官网); 해당 (웹사이트|홈페이지|사이트)
  `,
  ),
  channel(
    ['mobile'],
    `
    mobile product(s|); mobile edition(s|); mobile content; mobile; mobiles; mobile device(s|); mobile phone(s|); cell phone(s|); cellphone(s|);
    mobile service(s|); mobile app(s|); app(s|); mobile platforms; mobil; mobilfunk; mobildienste; mobile dienste; mobiltelefone; moviles; movil;
    telefonia movil; cellulari; mobil(er|); 모바일; 앱; モバイル; 携帯; 携帯サイト; アプリ; 移动端; 手机
  `,
  ),
  channel(
    ['social'],
    `
    social media; social network(s|); social networking site(s|); social; social platforms; (sur|sur les) reseaux; social feed(s|); piattaforme social;
    plateformes sociales; plataformas (sociales|sociais); soziale(n|) plattformen; social media plattformen; sociale platforms; social media channel(s|);
    social media post(s|); social media platforms; all other social (platforms|media|networks); other social (platforms|media|networks);
    x and all other social (platforms|media|networks); x and other social (platforms|media|networks); (facebook|instagram|tiktok|threads) (and|or|,|/) x;
    threads; snapchat; youtube; whatsapp; telegram; facebook; twitter; twitter / x; x / twitter; x formerly twitter; instagram; tiktok; soziale(n|) medien; soziale(n|) netzwerke(n|);
    social media kanale; reseaux sociaux; les reseaux sociaux; redes sociales; social network; redes sociais; sociale media; sosiale medier;
    sociale medier; sociala medier; some; 소셜 미디어; 소셜미디어; SNS; ソーシャルメディア; 社交媒體; 社群媒體; 社交平臺; 社交媒体; 社交平台; соцсет(ях|и); социальных сет(ях|ей); soziale medien;
    sozialen medien; social media kanalen; reseau social; medias sociaux; medios sociales; redes; canali social; reti sociali; midias sociais;
    sociale netwerken; sociala natverk; sosiale nettverk; социальные сети; соцсетях; 유튜브; 페이스북; 인스타그램; ツイッター; フェイスブック; インスタグラム; 微博; 微信; 抖音; 社交網絡; 社交网络
  `,
  ),
  channel(
    ['tv'],
    `
    tele; la tele;
    diffusion (tv|tele|televisee|televisuelle); difusion televisiva; diffusione (tv|televisiva); difusao televisiva; exibicao (em tv|televisiva);
    tv rights; television rights; broadcast rights; tv rechte; fernsehrechte; senderechte;
    televisioni; televisiones; televisoras; cadenas; emisoras [de television]; telediarios; tv; television; televisions; broadcast; broadcasts; broadcasting; broadcaster(s|); tv use;
    tv broadcast(s|); tv station(s|); tv channel(s|); tv network(s|); television station(s|); television broadcast(s|); fernsehen; tv sender;
    fernsehsender; rundfunk; television(s|); televisiva; televisivo; televisione; televisao; televisie; fjernsyn; televisjon; televiziju; tv kanaler; teve;
    방송; 방송사; 텔레비전; TV; テレビ; テレビ放送; 放送; 放送局; 电视; 电视台; 電視; телевидени(и|е|я); телевидению; тв; эфире; chaines de television; chaine de television;
    cadenas de television; canales de television; canali televisivi; emittenti; emittenti televisive; emissoras; emissoras de tv; televisoes; omroepen;
    omroep; televisiezenders; fernsehanstalten; телеканал(ов|ах|ы); телеканалам; 방송용; 지상파; テレビ局; 广播电视; 電視台
  `,
  ),
  channel(
    ['book'],
    `
    buchrechte; book rights; (hardback|paperback|hardcover) [edition|editions]; hardbacks; paperbacks;
    book(s|); book publication(s|); 출판용; 출판; 도서; book publishing; textbook(s|); commercial book(s|); buch; bucher(n|); buecher(n|); buchpublikationen;
    livre(s|); ouvrages; libro(s|); libri; livro(s|); boek(en|); bok; boker; bog; boger; bocker; libro; 도서; 단행본; 책; 서적; 書籍; 単行本; 图书; 書籍; книг(ах|и|);
    livros (didaticos|escolares); libros (de texto|escolares); libri (scolastici|di testo); (livres|manuels) scolaires; schulbucher(n|); schoolboeken; учебник(ах|и|ов);
    livres; libros; buchveroffentlichungen; boekuitgaven; edicion de libros; editoria libraria; книгах; 출판물; 教材; 教科書; 书籍; 書籍出版
  `,
  ),
  channel(
    ['all-digital'],
    `
    digital; all digital; digital media; digital platforms; digital product(s|); digital service(s|); electronic; electronic media; all electronic media;
    digital edition(s|); digital publication(s|); new media; elektronische(n|) medien; digitale(n|) medien; digitale(n|); numerique(s|); electronique;
    electronico; digitales; medios digitales; digitale(r|); digitala medier; digitale medier; digitala; digitais; digitali; 디지털; 전자매체; デジタル; デジタル媒体; 电子媒体;
    数字媒体; 新媒体; supports numeriques; medias numeriques; plateformes numeriques; plataformas digitales; piattaforme digitali; media digitali; meios digitais;
    plataformas digitais; digitale kanalen; digitale platforms; digitale plattformen; digitale kanaler; digitala kanaler;
    цифров(ых|ые) (платформах|носителях|сми); 디지털 매체; デジタルメディア; 数字平台
  `,
  ),
];
