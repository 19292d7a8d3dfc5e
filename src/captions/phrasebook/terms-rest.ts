import { type Atom, listed, type Term } from './atoms.ts';

const term = (atom: Atom, words: string): Term => ({ atom, words: listed(words) });

/** Once, elsewhere, and the words that say only what is governed: “diffusion sur internet” is what is published there, where the word alone may be passing on. */
export const OTHER_TERMS: readonly Term[] = [
  term(
    { in: 'once' },
    `
    (una|un) (sola|solo|unica|unico) (publicacion|insercion|edicion|pubblicazione|uscita); une (seule|unique) (publication|parution|insertion|edition|diffusion); (uma|um) (so|unica|unico) (publicacao|insercao|edicao);
    (eine|einer) (einzige|einzigen|einmalige|einmaligen) (veroffentlichung|publikation|verwendung|nutzung); (een|een enkele) enkele (publicatie|plaatsing); en enkelt (publicering|udgivelse|publisering);
    一度; 一度のみ; 一度だけ; 一回のみ; 一回だけ; 한 번; 한번;
    one time; onetime; one time only; one off; single; single use; one use; once; one publication; a single context; single context; un solo contexto;
    en publicering [vid ett tillfalle]; en publisering; repeat; repeated; multiple; second; einmalig(e|en|er|es|); einmal; unique; une seule fois;
    usage unique; unico; unica; una sola vez; un solo uso; una volta; uso singolo; uma unica vez; eenmalig; een keer; en gang; engangs; engangsbruk;
    engangsbrug; 1회; 1회성; 1회용; 일회; 1回; 一回; 1回限り; 一回限り; 一次性; 单次; одноразов(ое|ого|ый|ая); разов(ое|ого|ый|ая|ую) [(использование|публикация|публикацию)];
    однократн(ое|ого); utilizacao unica; utilizacion unica; uso unico; utilizzo singolo; utilizzo unico; utilisation unique; engangsanvandning; eenmalige;
    engangs bruk; un seul usage; un unico uso; uma so vez
  `,
  ),
  term(
    { in: 'again' },
    `
    repeat; repeated; multiple; second; secondary; further; wiederholte; mehrfache; repetido; repetee; gjentatt; 2차; 二次; 二次利用; re use; reuse;
    wiederverwendung; reutilisation; reutilizacion; riutilizzo; reutilizacao; hergebruik; gjenbruk; genbrug
  `,
  ),
  term(
    { in: 'odd' },
    `
    personal; political; defamatory; religious; tobacco; wahlwerbung; party political;
    (political|election|party) (campaign|campaigns|campaigning|advertising|propaganda);
    (campanha|campanhas|campana|campanas|campagna|campagne|campagnes) (eleitoral|eleitorais|politica|politicas|electoral|electorales|elettorale|elettorali|politiche|electorale|politique|politiques);
    propaganda (eleitoral|electoral|elettorale|politica|electorale|partidaria);
    (parteipolitisch|parteipolitische|parteipolitischen|parteiwerbung|wahlkampf); elector(al|ales); eleitora(l|is); elettoral(e|i); campaign; fundraising;
    alcohol; satirical; private; internal; internal communication(s|); internal use; educational; teaching; in house; research; academic;
    personal and private; privat(e|en|er|es|); personlige(n|); prive; prives; personnel(le|); privado; personal(es|); personale; pessoal; persoonlijk;
    intern(e|en|); uso interno; intern(t|) (bruk|brug); internt bruk; intern anvandning; intern gebruik; внутреннего (использования|пользования); служебного пользования; 内部使用; 内部参考; 内部参考用; 内部; 内部交流; 社内; 社内用; 内部使用; 내부용; 내부 사용; 내부 참고용; 내부 보고용; cover; covers; front page; front cover(s|); book (cover|jacket)(s|);
    (buchumschlag|buchumschlage|buchumschlagen|buchcover|buchcovern|buchtitel); (couverture|couvertures|jaquette|jaquettes) de livre(s|);
    (portada|portadas|cubierta|cubiertas) de libro(s|); (copertina|copertine) di libr(o|i); (capa|capas) de livro(s|);
    (bokomslag|bogomslag|boekomslag|boekomslagen|boekcover|boekcovers); обложк(ах|и|е|у|а); обложк(ах|и|е|у|а) (книг|книги|журналов|журнала); 書籍の表紙; 책 표지;
    forsiden; forsidene; omslaget; omslagen; coveret; 표지; 1면; 一面; auf dem titel; (forste|forsta|forste) siden; forstasida(n|); titelblatt; frontpage; voorpagina(s|); voorpagina; cover; voorkant; umschlag(e|en|); umschlagseite(n|);
    la une; prima pagina; primeira pagina; primera plana; 頭版; 头版;
    bildserie(n|); als (bildserie|bildserien|bildsequenz|bildfolge|serie|sequenz); in videoahnlicher form; videoahnlicher form;
    bildsequenz(en|); bildfolge(n|); fotostrecke(n|); bildstrecke(n|); sequenzbilder(n|); quasi video; videoahnliche(n|) [(fotostrecken|strecken|nutzung|verwendung|sequenzen|darstellung)]; video like [(use|sequences|content)];
    aneinanderreihung [(der|von)] [(bilder|bildern|fotos)] [zu videoahnlichen (strecken|sequenzen)]; diaporama(s|) [imitant la video]; secuencia(s|) [de (imagenes|fotos)] [que (simulen|imiten) video];
    sequenz(a|e) [di (immagini|foto)] [che simulino (un video|video)]; sequencias [de (imagens|fotos)]; beeldreeksen; bildesekvenser; bildsekvenser; 연속 사진; 연속 사진을 동영상처럼; 連続写真 [として の];
    magazine cover(s|); cover usage; titelseite(n|); titelbild; couverture(s|); portada(s|); copertina; copertine; capa(s|); omslag; forside(r|);
    video emulation; image sequences; sequences; video simulation; live services; deep hyperlinking; framing; film; documentaries; theatrical;
    exhibition(s|); fanzines; unofficial publications; fan sites; 개인; 개인적; 사적; 表紙; 个人; 封面; личн(ого|ых|ое); nft(s|); schwarzweiss; schwarz weiss;
    black and white; outdoor; наружной
  `,
  ),
  term(
    { in: 'all-but', purposes: ['editorial'] },
    'nichtredaktionell(e|en|er|es|); ikkeredaksjonell(e|t|); ikkeredaktionel(le|t|); ickeredaktionell(a|t|); нередакционн(ого|ое|ые|ых|ая|ой|ую)',
  ),
  term(
    { in: 'all-but', purposes: ['commercial'] },
    'nichtkommerziell(e|en|er|es|); nichtgewerblich(e|en|er|es|); ikkekommersiell(e|t|); ikkekommerciel(le|t|); ickekommersiell(a|t|); некоммерческ(ого|ое|ие|их|ая|ой|ую)',
  ),
  term(
    { in: 'rest' },
    `
    the rest of the world; (any|all|every) other (use|uses|usage|usages|purpose|purposes); other (use|uses|usage|usages|purposes);
    autre(s|) (utilisation|utilisations|usage|usages); (andere|sonstige) (nutzung|verwendung|nutzungen|verwendungen); (otro|otros) (uso|usos);
    (outro|outros) (uso|usos); (outra|outras) (utilizacao|utilizacoes); (altro|altri) (uso|usi|utilizzo); 그 외 사용; 其他用途; rest of [the] world;
    other countries; other territories; any other territory; any other country; elsewhere; row; ubrige(n|) welt; rest der welt; le reste du monde;
    resto del mundo; resto del mondo; resto do mundo
  `,
  ),
  term(
    { in: 'world' },
    `
    world; worldwide; world wide; global; globally; international; all territories; all countries; world rights; weltweit; monde entier; mondiaux;
    todo el mundo; mundial(es|); mondiali; wereldwijd; hele verden; hela varlden; 전세계; 전 세계; 全世界; 世界; 全球; весь мир
  `,
  ),
  term(
    { in: 'use' },
    `
    pays; territoire(s|); 播出; 平台;
    usada(s|); usado(s|); utilizada(s|); utilizado(s|); publicada(s|); publicado(s|); shown; air; aired; appear; broadcast or published; utilizzate;
    utilizzati; pubblicate; pubblicati; use(s|d|); usage(s|); using; usages; publication(s|); publish; published; publishing; reproduction(s|); reproduce;
    reproduced; reprint(s|); print run; release; public release; rights; right; media; outlet(s|); news outlets; client(s|); customer(s|); subscriber(s|);
    member(s|); market(s|); publisher(s|); editions; edition; platform(s|); purpose(s|); reason(s|); product(s|); material(s|); service(s|); content;
    image(s|); picture(s|); photo(s|); photograph(s|); photography; copy; copies; file(s|); display; displayed; post; posted; posting; run; states;
    member states; nations; 地區; 媒體; 客戶; 用戶; 國家; territory; territories; countries; country; context; non exclusive; exclusive; access;
    broadcast or publish; paper(s|); title(s|); companies; company; organisations; organizations; newsrooms; press outlets; story; capacity;
    exploitation; distributor(s|); verwendung; nutzung; gebrauch; zweck(e|en|); veroffentlichung; veroeffentlichung; abdruck; medien; kunden; dienstleister(n|); abonnenten; bezieher(n|);
    bild(er|ern|es|); foto(s|); bildmaterial(s|); bilddaten; langerfristige(n|r|); nutzungsrechte; nutzungsrecht; bildrecht(e|); fotorechte;
    bildverwendung; bildnutzung; rechte; verwendet; genutzt; veroffentlicht; benutzt; kunden; markt; marche; utilisation(s|); usage(s|); utilise(s|); utilisee(s|);
    publication; publiee(s|); reproduction; fins; droits; but(s|); fin; titre; medias; clients; cadre; image(s|); photographie(s|); caractere; uso(s|);
    utilizacion; utilizar; usar; publicar; verwenden; veroffentlichen; utiliser; publier; utilizzare; publicacion; reproduccion; fines; medios; clientes;
    derechos; imagen(es|); fotografia(s|); contenido; contenidos; este contenido; mercado; utilizzo; utilizzi; utilizzabile; utilizzata; uso; usi;
    pubblicazione; pubblicata; riproduzione; scopi; scopo; fini; diritti; immagine; immagini; utilizacao; publicacao; reproducao; imagem; imagens;
    direitos; clienti; abbonati; клиент(ов|ам|ы); подписчик(ов|ам|и); 고객; 고객사; 顧客; 契約社; gebruik; publicatie; doeleinden; gebruikt; beeld; rechten; verspreiding; klanten; foto s; gepubliceerd; bruk; brug; anvendelse; publisering;
    benyttes; brukes; bruges; anvendes; formal; oyemed; bilde(t|r|); billede(t|r|); rettigheter; kunder; publiceras; anvandning; anvandas; bruk; syfte(n|);
    andamal; bilden; publicering; rattigheter; 사용; 이용; 활용; 게재; 목적; 용도; 언론; 언론사; 지역; 국가; 매체; 사진; 이미지; 용; 적; 보도사진; 사용권; 使用; 利用; 掲載; 目的; 媒体; メディア; 写真; 画像; 用途;
    報道機関; 使用権; 等; など; 刊用; 地区; 刊登; 发布; 图片; 照片; 客户; 用户; 供; использовани(е|я|и|ю); территори(я|и|ю); публикаци(я|и|ю); цел(ях|и|ей); сми; фото;
    изображени(е|я); прав(а|); diffuser; diffusee(s|); reproduire; exploiter; emplear; difundir; difundida(s|); reproducir; reproducida(s|); distribuir;
    distribuida(s|); emitir; emitida(s|); usare; usata; usate; usati; diffusion (sur|en|dans|a la|au|aux|par); difusion (en|por|a traves de|a traves del);
    diffusione (su|sul|sui|sulla|sulle|in|via); difusao (em|na|no|nas|nos); verbreitung (uber|in|im|auf); verspreiding (via|op|in); exibicao; exibicoes;
    veiculacao; exhibicion; pubblicare; diffondere; riprodurre; riprodotta; divulgar; divulgada(s|); veicular; veiculada(s|); reproduzir; reproduzida(s|);
    gebruiken; publiceren; plaatsen; geplaatst; tonen; getoond; drukken; afdrukken; nutzen; benutzen; publizieren; publiziert; drucken; abdrucken;
    abgedruckt; zeigen; gezeigt; senden; gesendet; verwendbar; nutzbar; einsetzen; eingesetzt; использовать; использован(а|о|ы|); публиковать;
    опубликован(а|о|ы|); размещать; размещен(а|о|ы|); печатать; показывать; применять; bruke; brukt; publiseres; publisere; vises; brugt; bruge; anvendt;
    publiceres; offentliggores; offentliggjores; anvanda; publicera; visas; tryckas; trykkes; 投稿; aufnahme(n|); motiv(e|s|); opname(n|s|); visuel(s|);
    cliche(s|); reprise(s|); scatto; scatti; кадр(а|ы|ов|); obra(s|); 公開; 公表; 공개; 公布; 圖; 本圖; 此圖; 該圖; 圖片; 圖像; 發布; 境内; 境內; kontext; contexte; contexto;
    contesto; sammenheng; sammanhang; parution(s|); 전송; 송출; 게시; 記事; 配信; снимк(а|ов); снимок; shared; weiterverwendet; plaatsing; utilizarse; usarse;
    publicarse; reproducirse; difundirse; emplearse; finalita; fotografie; fotografias; фотографи(я|и|й|ю|ях); изображени(й|ем|ях); снимков;
    материал(а|ов|ы); кадр(а|ов); deze foto s; verwendungen; beelden; afbeelding(en|); medier; ambito; finalidad(es|); finalidade(s|); proposito(s|); objetivo(s|);
    partager; partagee(s|); compartir(se|); compartida(s|); condividere; condivis(o|a|i|e); partilhar; partilhad(o|a|os|as); compartilhar; compartilhad(o|a|os|as); exibir; exibid(o|a|os|as);
    trasmettere; trasmess(o|a|i|e); diffus(a|e|i); emitirse; divulgacao (em|na|no|nas|nos)
  `,
  ),
];
