import type { Purpose } from '../../vocabulary/uses.ts';
import { listed, type Term } from './atoms.ts';

const purpose = (values: Purpose[], words: string): Term => ({ atom: { in: 'purpose', values }, words: listed(words) });

/** What clauses call the ends a picture serves. */
export const PURPOSE_TERMS: readonly Term[] = [
  purpose(
    ['editorial'],
    `
    pers; redaktionell(e|er|en|em|es) (zusammenhang|zusammenhangen|kontext|umfeld|rahmen); rahmen redaktioneller (berichterstattung|verwendung|nutzung); journalistisch(e|er|en|em|es) (zusammenhang|kontext|umfeld|rahmen); redaktionen; medienredaktionen; redactionele publicaties; pressandamal; redaktionel(l|t|le|la|) (sammenhaeng|sammenhang|sammanhang|kontekst|kontext); redaktionell(t|a|) (syfte|syften|sammanhang);
    editorial; editorials; editorially; current news [purposes|use|reporting|coverage]; news; news reporting; news coverage; news use; news purposes; editorial reporting; news editorial; editorial news;
    reporting; journalistic; journalism; the press; press; news and editorial; current affairs; redaktionell(e|en|er|es|em|); redaktionelle zwecke;
    journalistische(n|); berichterstattung; aktuelle(n|) berichterstattung; presse zwecke; presse; pressezwecke(n|); nachrichtliche(n|); editoriale(s|);
    editorial(es|); l editorial; redactionnel(le|s|les|); imprensa; journalistique; d information; informativo(s|); periodistico(s|); prensa; informativi;
    giornalistic(o|a|i|he); finalita giornalistiche; di cronaca; jornalistic(o|a|os); editoriais; noticiosos; redactioneel; redactionele; journalistieke;
    redaksjonell(e|t|); redaktionel(t|le|); redaktionell(t|a|); journalistisk(e|); 보도; 기사; 기사용; 기사 작성; 보도용; 보도 목적; 언론 보도; 편집 목적; 편집 용도; 편집용; 報道; 報道目的; 報道用; 編集;
    編集目的; 编辑; 编辑用途; 编辑类; 编辑类用途; 新闻报道; 新闻; 新聞報導; 編輯; 编辑使用; редакционн(ого|ых|ое|ые); новостн(ых|ые); информационн(ых|ые); editoriali; periodistica(s|);
    informativa(s|); jornalisticas; journalistiek(e|); journalistischem; journalistischer; redaktionellem; journalistiques;
    журналистск(их|их целях|ого|ое); редакционн(ая|ой|ым|ую); новостн(ого|ое|ая); journalistiske; redaktionelle; nieuws; nieuwsgaring; berichtgeving;
    verslaggeving; informazione; informacion; noticias; informacao; actualite; presseberichterstattung; nyhetsformidling; nyhetsbruk; 언론보도; 보도용도; 新聞報道;
    ニュース報道; 新闻用途; 新聞用途; 媒体报道; 媒體報導; 媒體報道; 新聞報道; 新闻编辑; 新闻编辑用途; 新聞編輯; 新聞編輯用途; 取材・報道; 取材・報道目的; 뉴스 보도; 뉴스 보도용; 뉴스 보도 목적; 보도·편집; 보도·편집용; pressebruk; pressebrug; mediebruk; mediebrug; pressanvandning; persgebruik; pressenutzung; pressezweck; medienberichterstattung
  `,
  ),
  purpose(
    ['commercial'],
    `
    commercial; commercially; comercialmente; commercialmente; kommerzielle zwecke; commercial exploitation; commercials; kommerziell(e|en|er|es|); gewerbliche(n|r|); commercia(l|le|ux|les); commercialement;
    comercial(es|); lucrativo(s|); con fines de lucro; commerciali; comercia(l|is); commerciele; commercieel; kommersiell(e|t|); kommersielt; kommercielle;
    kommerciel(t|); kommersiella; kommersiellt; 상업; 상업적; 상업용; 영리; 영리 목적; 商用; 商業; 商業目的; 商業利用; 営利; 営利目的; 商业; 商业用途; 商業用途; 营利; коммерческ(ого|их|ое|ие|ой);
    kommerziellem; gewerblich(e|em|er|es|); lucratif(s|); lucrativi; scopo di lucro; scopi di lucro; fini di lucro; fins lucrativos; winstoogmerk;
    коммерческ(ая|ую|им|ими|ие); kommercielt; kommersielle; kommersiel; 상업적 목적; 상업 목적; 商用利用; 商業用; 盈利; 商用目的
  `,
  ),
  purpose(
    ['advertising'],
    `
    anuncio(s|);
    商业广告; 商業廣告; 상업 광고; 상업광고; 商業広告; advertising; advertisement(s|); advert(s|); ad(s|); advertising campaign(s|); ad campaign(s|); advertorial(s|); advertise; advertizing; werbung;
    werbezwecke(n|); werbliche(n|r|); reklame; werbekampagnen; campa(gnes|gnas) (publicitaires|publicitarias); campanhas publicitarias;
    campagne pubblicitarie; reclamecampagnes; publicite(s|); publicitaire(s|); publicitari(o|os|a|as|e); publicidad; pubblicita; pubblicitari(o|a|i);
    publicidade; publicitari(o|a|os|as); reclame; advertenties; advertentie; reclamedoeleinden; reklame; reklam; annonser; annonce(r|); annoncer; 광고; 광고용;
    広告; 宣伝; 広告目的; 广告; 廣告; реклам(е|ы|а|у|ных|); рекламн(ых|ые|ого); pubblicitari; werblich(e|em|er|es|); werbemittel(n|); werbeanzeigen; anzeigen;
    advertentiedoeleinden; adverteren; reclameuitingen; рекламн(ая|ой|ую|ым|ые целях); реклама; reklamsyfte(n|); reklamandamal; reklameformal; annonsering;
    annoncering; annonsesyfte; advertisers; commercial advertising; advertising purposes; advertising use; 广告用途; 廣告用途; 広告宣伝; 宣伝目的; publi reportajes;
    publireportage(s|); publirreportajes; publiredactionnel(s|); наружной рекламе; наружная реклама; plakatwerbung; outdoor advertising;
    affichage publicitaire; 广告宣传; 廣告宣傳; 广告及宣传; 广告推广
  `,
  ),
  purpose(
    ['marketing'],
    `
    marketing; marketing campaign(s|); promotion(s|); 商业宣传; 商業宣傳; promotional; publicity; promotional material(s|); pr; promotionnel(le|les|s|);
    promocional(es|); promozional(e|i); promocion(es|); promocao; marknadsforing; markedsforing; markedsføring; 마케팅; 홍보; 홍보용; マーケティング; 販促; 販売促進; 营销; 市场推广;
    маркетинг(е|а|); marketingzwecke(n|); werbeaktionen; promotionzwecke(n|); marketingdoeleinden; promotionele; promotie; promozione; promozioni;
    promocionais; promociones; markedsforingsformal; marknadsforingssyfte; маркетингов(ых|ые|ого); продвижени(я|е); 홍보 목적; プロモーション; 推广
  `,
  ),
  purpose(
    ['merchandising'],
    `
    merchandising; merchandise; merch; merchandizing; mug(s|); t shirt(s|); clothing; apparel; postcards; other merchandise; posters; souvenirs;
    trading card(s|); collector card(s|); collectible(s|); collectable(s|); sticker(s|); sammelkarten; sammelbilder(n|); tassen; kaffeebecher(n|); cartes a collectionner; vignettes autocollantes; cromos; tazas; camisetas; figurine; mokken; 머그컵; 티셔츠; 트레이딩 카드;
    [ander] drukwerk voor de verkoop; [other] printed (matter|products|goods) for sale; drucksachen zum verkauf; 구단 굿즈; 굿즈 제작;
    memorabilia; (memorabilia|souvenirs|merchandise|products|items|goods) or colourably similar [(items|products|goods)];
    colourably similar [(items|products|goods)]; product packaging; packaging; products; merchandiseartikel; produits derives; merchandaising;
    licensed products; 상품화; 굿즈; 商品化; グッズ; 商品化利用; 周边商品; сувенир(ах|ы|ной); fanartikel(n|); merchandisingartikel(n|); gadget; produtos licenciados;
    mercadotecnia; сувенирной продукции; мерчандайзинг(а|); 기념품; 周辺商品; сувенирная продукция
  `,
  ),
  purpose(
    ['betting'],
    `
    (wettanbieter|wettanbietern|buchmacher|sportwetten|bookmakers|bookmaker|casas de apuestas|scommesse|casas de apostas|paris sportifs|букмекер(ов|ы|ам));
    (betting|gambling|casino|bookmaking) (site|sites|website|websites|app|apps|platform|platforms|products|product|services|service|companies|company|operators|operator|firms|brands|industry);
    (betting|gambling|betting or gambling) related [product(s|)|service(s|)|content|material(s|)]; gambling product(s|); gambling service(s|);
    site(s|) de paris [(sportifs|en ligne|hippiques)]; (wettportal|wettseite|wettplattform|wettseiten|wettportale|wettportalen|wettplattformen); sit(o|i) [di] scommesse; (sitios|webs|paginas|portales) de apuestas; sites de apostas;
    goksite(s|); gokbedrijven; bettingside(r|); bettingsajt(er|); spillselskap(er|); spelbolag; sportsbook(s|); wagering (product|products|site|sites); 博彩网站; 博彩網站; 베팅·도박 사이트; ブックメーカー; 賭博サイト;
    (betting|gambling|casino) (promotion|promotions|offers|advertising|ads); betting product(s|); gaming and betting; betting; gambling; bookmakers; betting services; sportwetten; glucksspiel(e|en|); gluecksspiel(e|);
    jeux d argent; juegos de azar; 베팅 사이트; 도박 사이트; 베팅업체; gioco d azzardo; gokken; kansspelen; spelreklam; wetten; paris sportifs; apuestas; scommesse; apostas; 도박; 베팅; 赌博; 博彩;
    sports betting; wagering; casino(s|); lottery; lotteries; paris en ligne; apuestas deportivas; casas de apuestas; scommesse sportive;
    apostas (esportivas|desportivas); jogos de azar; weddenschappen; gokdoeleinden; ставк(и|ок); азартных игр; букмекер(ов|ских); pengespill; 사행성
  `,
  ),
  purpose(
    ['games'],
    `
    fantasy [-] (game|games|gaming|sport|sports|football|league|leagues|manager) [site|sites|website|websites|app|apps|platform|platforms]; game(s|); gaming;
    video games; (electronic|digital|online|mobile|console|computer|virtual) games; computer games; spiele(n|); jeux; jeux video; juegos; videojuegos;
    videospiele(n|); computerspiele(n|); videogiochi; videogame(s|); videojogos; videospellen; computerspellen; dataspill; tv spill; tv spel; dataspel; computerspil; видеоигр(ах|ы|);
    giochi; jogos; 게임 사이트; 게임; ゲーム; 游戏
  `,
  ),
  purpose(
    ['calendars'],
    `
    (verjaardagskalender|verjaardagskalenders|wandkalender|wandkalendern|vaggkalender|veggkalender); calendar(s|); kalender(n|); calendrier(s|); calendario(s|); calendari; kalendrar; 달력; 캘린더; カレンダー; 日历; 挂历
  `,
  ),
  purpose(
    ['ai-training'],
    `
    (ai|artificial intelligence) [model|system|models|systems] training;
    (train|test|develop) [,] [or|and] (test|train|develop) [,] [or|and] [develop|train|test] [any|an] (artificial intelligence|ai|machine learning) (model|models|system|systems|tool|tools); training of (ai|artificial intelligence) [models|systems];
    training (ai|artificial intelligence|machine learning|generative ai|llm|llms) [models|systems];
    (ai|artificial intelligence|machine learning|generative ai|neural network|large language) (system|systems|model|models|tool|tools|training|data set|data sets|datasets);
    machine learning / ai training;
    fed into [any|an] (ai|artificial intelligence|machine learning|generative ai|neural network|large language) [system|systems|model|models|tool|tools];
    (training|train) [of|for] [any|an] (neural networks|large language models|language models); llm training; 생성형 ai 학습; ai 학습; 인공지능 학습;
    (train|test|prompt) [,] [or|and] (test|train|prompt) [or prompt] any (machine [-] learning|generative) [or (generative|machine [-] learning)] (system|systems|model|models);
    (mined|scraped|harvested|data mined|crawled); (text and data mining|data mining|scraping|machine reading);
    (train|training|teach|teaching|develop|developing|feed|feeding) [of|for|any|an|a|the] (machine learning|generative ai|deep learning|ai|artificial intelligence|language|large language|foundation) (model|models|system|systems|algorithm|algorithms|tool|tools);
    (machine learning|ai|generative ai) (algorithms|algorithm|purposes|development|applications);
    (trainieren|training|anlernen) von (ki|sprachmodellen|modellen der kunstlichen intelligenz);
    (entrainer|entrainement|entrainement de|entrainement d) [des|les|de|une] (ia|intelligences artificielles|intelligence artificielle|modeles d ia|modeles d intelligence artificielle);
    (entrenar|entrenamiento|entrenamiento de) [la|modelos de|sistemas de] (ia|inteligencia artificial);
    (addestrare|addestramento|addestramento di) [modelli di|sistemi di|l|dell] (ia|ai|intelligenza artificiale);
    (treinar|treinamento|treino|treinamento de) [modelos de|sistemas de|a] (ia|inteligencia artificial);
    (trainen|training) van (ai|kunstmatige intelligentie) [modellen|systemen];
    (training|train) [of|for] (machine learning|artificial intelligence|ai|language) [models|systems] (or|and|/) (machine learning|generative ai|artificial intelligence|ai|neural networks) [models|systems];
    (training|train) [of|for] (generative|machine learning|large language|foundation) [ai] (models|systems);
    (develop|developing|development of|improve|improving) (ai|artificial intelligence|machine learning|generative ai) (models|systems|tools);
    machine learning; ai; ai use; generative ai; text and data mining; text or data mining; data mining; text & data mining; tdm;
    ai training or text and data mining; ai training and text and data mining; training of machine learning models;
    train (ai|artificial intelligence|machine learning|generative ai) [models|systems]; ki training; training von (ki|kunstlicher intelligenz);
    kunstliche(r|n|) intelligenz; text und data mining; entrainement (de l ia|d ia|des ia|de modeles d ia); entrainement de l intelligence artificielle;
    fouille de textes et de donnees; entrenamiento de (ia|inteligencia artificial); mineria de (textos y |)datos;
    addestramento (di ia|dell ia|di intelligenza artificiale); treino de ia; treinamento de ia; ai training doeleinden; AI 학습; AI학습; 인공지능 학습; 인공지능 학습 및 활용;
    인공지능 학습 데이터; AI 학습 및 활용; AI학습 및 활용; AI 학습 이용; AI학습 이용; AI 학습·활용; AI 학습 데이터; AI 활용; AI 이용; AI学習; 機械学習; 生成AIの学習; 生成AI; AI訓練; AI训练; 人工智能训练; 文本和数据挖掘;
    обучени(я|е) (ии|нейросетей); l ia; d ia; la ia; de ia; da ia; dell ia; intelligence artificielle; inteligencia artificial; intelligenza artificiale;
    kunstmatige intelligentie; apprentissage automatique; ki; ki systeme(n|); ki modelle(n|); ki anwendungen;
    training (von ki modellen|von ki systemen|kunstlicher intelligenz); traning av ai; ai traning; trening av ki; ki trening;
    обучения (искусственного интеллекта|ии|нейросетей); искусственного интеллекта; AI 학습용; AI 개발; AIの学習; AI開発; AI学习; 人工智能学习; 大模型训练;
    (train|ground|test|develop) [, (ground|test|develop|fine tune|finetune)] (or|and) (fine tune|finetune|ground|test|develop) [any] (ai|generative ai|machine learning|large language|language|foundation) [systems|models|tools];
    training of generative ai; ai development; ai / ml; ml; ai and machine learning
  `,
  ),
];
