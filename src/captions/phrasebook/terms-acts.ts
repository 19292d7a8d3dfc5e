import { type Act, listed, type Term } from './atoms.ts';

const act = (name: Act, words: string): Term => ({ atom: { in: 'act', act: name }, words: listed(words) });

/** What clauses call selling on, passing on, keeping and changing. */
export const ACT_TERMS: readonly Term[] = [
  act(
    'no-resale',
    `
    sold on; 外販; 외판;
    sale(s|); syndicate for sale; weiterverkaufen; doorverkopen; verkopen; vendre; revendre; vender; revender; vendere; rivendere; resale(s|); re sale(s|);
    on sold; onsold; on sell; on selling; onselling; resell; resold; reselling; sell; sold; selling; on sale(s|); onward sale(s|); 3rd party sales;
    third party (sale|sales|resale|resales|licensing); sale(s|) (to|by|through) (third|3rd) parties; licensing; commerciali(s|z)ation; comercializacion;
    comercializacao; commercializzazione; kommerzialisierung; sublicensing; sub licensing; sublicense; license; licence; licensed; relicensing;
    commercial or editorial sales; editorial or commercial sales; editorial sales; commercial sales; secondary sales; print sales; reprint sales; verkauf;
    verkauft; verkaufe; weiterverkauf; weiterverkauft; wiederverkauf; drittverkauf; lizenzierung; verkaufen; vente(s|); revente(s|); la revente; la vente;
    venta(s|); la venta; reventa(s|); la reventa; vendita; la vendita; vendite; rivendita; venda(s|); revenda(s|); verkoop; doorverkoop; wederverkoop;
    doorverkocht; verkocht; salg; videresalg; saljas vidare; selges videre; saelges videre; videresolgt; videresaelges; videreselges; videresaelg; selges;
    saelges; forsaljning; vidareforsaljning; saljas; vidaresaljas; aterforsaljning; 재판매; 판매; 전매; 販売; 再販; 再販売; 転売; 銷售; 销售; 转售; 轉售; 出售; перепродаж(а|и|у);
    продаж(а|и|у); vendido(s|); vendida(s|); venduto; venduta; venduti; vendute; vendu(e|s|es|); verkoop door; verkopen aan derden; selge; saelge; salja;
    sell on; продавать; перепродавать; продан(а|о|ы|); vertrieb; vertrieben; stock licensing; stock sales; stock use; sale to third parties;
    sales to third parties; verkauf an dritte; vente a des tiers; venta a terceros; vendita a terzi; venda a terceiros; venda para terceiros; verkoop aan derden; 제3자 판매; 제3자 재판매; 第三者への販売; 第三者への転売; 向第三方出售; 向第三方销售; продаж(а|и|у) третьим лицам;
    rivendut(o|a|i|e); revendida(s|); revendido(s|); revendue(s|); revendu(s|); venderse; revenderse; vendut(o|a|i|e); wederverkocht; перепродан(а|ы|о|);
    verkauf an (bildagenturen|agenturen|archive|bildarchive); (sale|sales) to (agencies|picture agencies|photo agencies|libraries|picture libraries);
    vente aux agences; venta a agencias; vendita ad agenzie; venda a agencias; verkoop aan (agentschappen|fotobureaus|beeldbanken)
  `,
  ),
  act(
    'no-redistribution',
    `
    rediffuser; rediffusee(s|); redistribuee(s|); (transmettre|transmise|ceder|cedee) a des tiers; redistribuirse; cederse a terceros; trasmettere a terzi; ridistribuit(a|e|o|i); redistribuid(a|as|o|os); retransmissao;
    cedibil(e|i) [a terzi]; doorleveren [aan derden];
    passed (to|on to) [any|other] (picture libraries|libraries|picture agencies|agencies|photo agencies|media|outlets|publishers|titles);
    redistribution; re distribution; redistribute; redistributed; redistributing; distribution; distribute; distributed; syndication; syndicate;
    syndicated; onward distribution; further distribution; re broadcast; rebroadcast; retransmission; retransmit; retransmitted; third party distribution;
    third party distributors; third party distributor; transfer to third parties; transfer(s|);
    transferred; passing on;
    (passed on|forwarded|shared|handed|given|transferred|supplied) (to|with) (partner|sister|affiliated|associated|other|third) (titles|title|papers|houses|outlets|media|companies|publishers|parties);
    an (andere|fremde|verbundene) (hauser|medien|titel|verlage|redaktionen) (weitergegeben|weiterzugeben|weitergeben|uberlassen);
    (transmis|cede|cedes|cedees|cedee|transmise|transmises) a d autres (titres|medias|maisons|editeurs);
    (cedid|transmitid)(o|a|os|as) a otr(o|a)s (medios|titulos|cabeceras); (cedut|trasmess)(o|a|i|e) ad altr(i|e) (testate|media|editori);
    (cedid|transmitid)(o|a|os|as) a outr(o|a)s (meios|titulos|veiculos); aan andere (titels|media|huizen|uitgevers) (doorgegeven|doorgeven); passed on;
    pass on; passed to third parties; shared with third parties; transferred to third parties; passing on to third parties; onward transmission; forward;
    forwarded; reshare; transferir; retransmitir; weiterleiten; doorsturen; 转发; 轉發; 轉載; 轉傳; 转传; 外传; 外傳; 外流; forwarding; republication by third parties;
    third party use; use by third parties; third parties; 3rd parties; third party publication; third party syndication; onpass; onpassing;
    redissemination; dissemination; weitergabe; weitergabe an (dritte|drittverwerter); weitergegeben; an dritte weitergegeben; weiterverbreitung;
    weiterleitung; drittverwertung; weitergeben; an dritte; verbreitung; diffusion; rediffusion; redistribution; la redistribution;
    transmises a (un tiers|des tiers); transmission a (un tiers|des tiers); cession a des tiers; cessao [a terceiros]; distribucion; la distribucion;
    redistribucion; la redistribucion; redifusion; la redifusion; difusion; cesion a terceros; distribuzione; ridistribuzione; cessione a terzi;
    distribuicao; redistribuicao; a redistribuicao; cedencia a terceiros; distributie; herdistributie; verspreiding; doorgeven aan derden; doorgegeven;
    doorgifte; doorgeven; viderefordeling; videreformidling; viderebringes; videredistribution; videreformidles; videregivelse; vidaredistribution;
    vidarespridning; spridning; vidareformedling; distribution till tredje part; 재배포; 배포; 무단 재배포; 무단 전재; 무단전재; 전재; 무단 전재 및 재배포; 무단 복제; 무단 배포; 재전송; 제3자 제공;
    복제; 공유; 再配布; 配布; 転載; 無断転載; 無断転載 複製; 無断複製; 複製; 引用; 第三者への提供; 二次配信; 二次配布; 再配信; 二次转载; 二次传播; 転送; 转载; 轉載; 擅自转载; 转发; 再分发; 分发; 传播; 第三方; распространени(е|я);
    перепечатк(а|и|у); передач(а|и|у) третьим лицам; дальнейш(ая|ей|ую) передач(а|и|у) третьим лицам; последующ(ая|ей|ую) передач(а|и|у) третьим лицам; redistribuer; retransmettre; ceder a (des|un) tiers; ceder; cedee(s|) a des tiers; redistribuir;
    ceder a terceros; cedida(s|) a terceros; cesion; ceder a terceiros; cedida(s|) a terceiros; cedencia; repassar; cedere a terzi; ceduta a terzi;
    cedute a terzi; cedere; ridistribuire; cessione; verspreiden; verspreid; doorgegeven aan derden; an dritte weitergeben; an dritte weiterleiten;
    weiterverbreiten; weiterverbreitet; verbreiten; передавать; передавать третьим лицам; распространять; передана третьим лицам; videregives;
    videregives til (tredjepart|tredjemand|andre); videreformidles til (tredjepart|tredjemand); spridas; spridas vidare; spres; spres videre; deles;
    overlates til (tredjepart|andre); overlatas; vidarebefordras; 提供给第三方; 提供給第三方; 提供给他人; 외부 제공; 외부 유출; 제3자에게 제공; 第三者に提供; 第三者への譲渡;
    weiterverwendung [durch dritte]; (nutzung|verwendung|weiternutzung) durch dritte; (utilisation|exploitation) par des tiers;
    (uso|utilizacion) por terceros; (uso|utilizzo) da parte di terzi; (uso|utilizacao) por terceiros; gebruik door derden; (bruk|brug) av tredjepart;
    doorplaatsing; doorplaatsen; overname; 譲渡; 譲り渡し; 转授权; 轉授權; a terceros; a terzi; a terceiros; a des tiers; a un tiers; aan derden;
    third party recipients; 제3자에게; 제3자에게 재배포; 转让; 转让给第三方; 轉讓; 提供给任何第三方; door te geven; derden; третьим лицам; tredjepart; передач(а|и|у); 第三者への再配布;
    第三者への転載; 第三者への転用; (supplied|given|made available|sent|provided|disclosed|forwarded|loaned|lent) to (third|3rd|other) parties
  `,
  ),
  act(
    'no-archive',
    `
    aufnahme in [(eine|die|ihre)] (bildarchive|bilddatenbank|bilddatenbanken|archive|datenbanken); (upload|uploading|uploaded) to (image banks|picture libraries|stock libraries|image databases|stock sites);
    added to (stock libraries|image banks|picture libraries|image databases); (integration|ajout) (dans|a) (une banque d images|des banques d images|une base de donnees|une phototheque); inclusion en (bancos de imagenes|bases de datos);
    inserimento in (banche dati|banche immagini|archivi); inclusao em (bancos de imagens|bases de dados); включение в (базы данных|фотобанки);
    (lagring|lagres|lagras|oppbevaring|opbevaring) i [(et|en|ett)] (bildarkiv|bildearkiv|billedarkiv|bildebase|bilddatabas|bildedatabase|billeddatabase|mediearkiv|arkiv|database|databas);
    (speicherung|archivierung|ablage) (im|in einem) (bildarchiv|archiv|bilddatenbank); (conservation|stockage|archivage) (en|dans une|dans la) (phototheque|banque d images|base de donnees);
    (almacenamiento|conservacion|archivo) en (bancos de imagenes|fototecas|bases de datos|archivos fotograficos); (conservazione|archiviazione) in (banche dati [fotografiche]|archivi [fotografici]|fototeche);
    (armazenamento|arquivamento) em (banco|bancos) de (imagens|dados); (opslag|opname|archivering) in [(een|de)] (beeldbank|fotoarchief|database|beeldarchief); (хранение|хранения) в (фотоархиве|фотобанке|базе данных);
    keep [it|them|this|these] (on file|in [any|your|their|the] (archive|archives|library|database|system)|after (use|publication));
    archive(s|d|); archiving; archival; archived; archival use; archive use; archiving permitted; kept on file; kept; retain; retained; held on file;
    held on record; saved; kept (in|on) [any|an|your] (archive|archives|library|libraries|database|databases|system|systems|server|servers|file|files);
    retained (in|on) [any|an|your] (archive|archives|library|libraries|database|databases|system|systems|server|servers|file|files) [(or|and) (archive|archives|library|libraries|database|databases|systems|servers)];
    (stored|kept|held|saved|entered) (in|on|into) any (archive|database|library|system|server);
    stored (in|on) [any|an|your] (archive|archives|library|libraries|database|databases|system|systems|server|servers) [(or|and) (archive|archives|library|libraries|database|databases|systems|servers)];
    (stored|kept|retained|archived|saved|storage|storing|archiving|retention|retain|archive|store) (after|following|beyond) [the|first|initial] (publication|use|broadcast|transmission);
    (storage|storing|stored|kept|retained|archiving|archived|saving|retention) (in|on) (third party|3rd party|external|internal|electronic|digital|own|client|commercial) (archive|archives|library|libraries|database|databases|system|systems|server|servers);
    (speicherung|archivierung|gespeichert|archiviert) nach [der] (veroffentlichung|verwendung|ausstrahlung);
    (archivage|conservation|stockage) apres [la] (publication|parution|utilisation|diffusion); storage; store; stored; storing; retention; database(s|);
    database storage; databases and archives; library use; archivage; l archivage; stockage; archiv; archivierung; archivieren; archiviert; archivnutzung;
    speicherung; gespeichert; elektronische speicherung; eine elektronische speicherung; eigenarchivierung; archivo(s|); archivar; (guardarse|archivarse|conservarse|almacenarse) en (bancos|un banco) de imagenes; (archivar|guardar) en (bancos|un banco) de imagenes; almacenamiento;
    archiviazione; archivio; archivi; arquivo(s|); arquivamento; archief; archiveren; gearchiveerd; archivering; arkiv; arkivering; arkistoint(iin|ia|i);
    arkistoida; arkiveres; arkiveras; lagring; lagres; arkivbruk; DB; DB 저장; DB저장; DB 구축; DB화; 저장; 데이터베이스; 데이터베이스 저장; 보관; 아카이브; 保存; 保管; アーカイブ; データベース;
    データベース化; 蓄積; 存档; 存檔; 归档; 入库; 存入图库; 存入圖庫; 存入资料库; 存入数据库; 数据库; архив(ации|а|ах|ация|ирование|ирования|ирован); хранени(е|я); archiver; conserver; conservation; stocker; almacenar;
    conservar; archiviare; conservare; conservazione; arquivar; armazenar; armazenamento; opslaan; opslag; opgeslagen; bewaren; bewaard; speichern;
    aufbewahrung; aufbewahren; arkiver; arkivere; arkivera; lagre; lagra; lagras; архивировать; хранить; сохранять; архивирования; хранения;
    хранение в архиве; хранение в архивах; in (archive|archiven|datenbanken|datenbank) aufgenommen; aufnahme in (archive|datenbanken); archival storage;
    archivee(s|); archives; conservee(s|); stockee(s|); archivada(s|); armazenad(a|as|o|os); guardar em arquivo; archivado(s|); almacenada(s|); archiviata; archiviate; conservata; arquivada(s|);
    arquivado(s|); bewaard worden; archivarse; almacenarse; conservarse; archiviat(o|i); speicherung in (datenbanken|archiven|bilddatenbanken);
    archivierung in (datenbanken|archiven); opgeslagen worden; gearchiveerd worden; архивирован(а|ы|о|); сохранен(а|ы|о|); arquivar se
  `,
  ),
  act(
    'no-modification',
    `
    modificabil(e|i); ritagliabil(e|i); flip; flipped; tint; tinted; mirrored;
    2차 가공; 2차가공; 二次加工; 2次加工; (variaciones|cambios|alteraciones) de color; (colour|color) variations; (modifications|changements) de couleur; variazioni di colore; variacoes de cor;
    bleeding off [the] [(edge|edges) of] [the] page; overprinting [of] text; 部分使用; 作品の部分使用; 部分利用;
    tekst toevoegen; text hinzufugen; ajouter du texte; anadir texto; aggiungere testo; adicionar texto; adding text;
    (coloured|colored|tinted|colourised|colorized|colorised); otherwise (altered|modified|changed|manipulated|edited|enhanced|amended); anderweitig (verandert|bearbeitet); overdrukken;
    crop(s|ping|ped|); superimpos(e|ed|ing); superimposition; (black and white|monochrome|greyscale|grayscale) conversion; mirror(ed|ing); flip(ped|ping);
    (alter|change|adjust|modify|altering|changing) (the|its|any) (colour|colours|color|colors|tone|tones|content);
    (alteration|change|adjustment) of colour(s|);
    superimposing or removal of [sponsor|sponsors|club|league|team] [/] [ad|ads|advertising|club|league] (logo|logos|branding);
    superimposing [of] (logo|logos|text|graphics); bleeding; bleed; type over [the|this] image; text over [the|this] image; overlaid; cropped or retouched;
    recadrage ou retouche; cropping; alteration(s|); alter; altered; altering; modification(s|); modify; modified; modifying;
    digitally (enhanced|altered|manipulated|modified); enhanced; manipulation; manipulate; manipulated; manipulating; digital manipulation; overlay(s|);
    наложени(е|я|ю) (текста|надписей|логотипов|логотипа|титров); нанесени(е|я) (текста|надписей|логотипов);
    text overlay(s|); overprinting; upscal(e|ed|ing); surimpression(s|) [de texte]; sobreimpresion(es|) [de texto]; sovrastamp(a|e); overdruk; overtrykk;
    text over [the] (image|picture|photo); overprint; overprinted; retouching; retouch; retouched; editing; edit; edited; obscure;
    obscur(e|ing|ed) [the|any|of] (logo|logos|watermark|watermarks|face|faces|branding|credit); obscured; obscuring;
    (colour|color) (alteration|adjustment|manipulation)(s|); bildbearbeitung(en|); ausschnitte; colour change(s|); color change(s|); [colour|color] toning;
    toned; colorization; colourisation; composite(s|); compositing; flipping; flipped; mirroring; cut; cutouts; cut outs; adaptation(s|); derivative works;
    derivatives; distortion; changes; changed; change; montage(s|); photomontage(s|); removal of (logo|logos|watermark|watermarks|the logo|the watermark);
    remov(e|ing|ed) [the] (logo|watermark|credit); bearbeitung(en|); bearbeitet; bearbeiten; veranderung(en|); verandert; verandern; beschnitt;
    uberdruck(en|t) [mit text]; 色調の変更; 色調変更; 文字のせ; 文字載せ; bedruck(en|t); beschneiden; beschnitten; umgestaltung; manipulation(en|); bildmanipulation;
    verfremdung; verfremdet; montiert; retuschiert; zugeschnitten; manipuliert; uberdruck; textuberlagerung(en|); uberschreiben; retusche; recadrage;
    surimpression(s|); incrustation(s|); recadree(s|); recadrer; modification(s|); modifiee(s|); modifier; retouche(s|); alteration; modificacion(es|);
    modificar; recorte(s|); sobreimpresion(es|); sobreimpresos; recortar; alteracion(es|); manipulacion; retoque(s|); modifica; modifiche; ritaglio;
    sovraimpression(e|i); sovrascritte; ritagliare; alterazioni; ritocco; ritocchi; retusche(n|); retuschierung(en|); modificacao; modificacoes;
    alteracoes; cortes; bewerking(en|); bewerkt; bijsnijden; bewerken; wijziging(en|); manipulatie; beskjaering; beskjaeres; beskaering; beskaeres;
    manipulering; manipuleres; endring(er|); endres; redigering; redigeres; aendring(er|); aendres; beskarning; andring(ar|); andras; beskaras;
    bearbetning; annan bearbetning; manipulation; 변형; 편집 및 변형; 편집; 수정; 가공; 변경; 보정; 합성; 트리밍; 자르기; 크롭; 改変; 加工; 改変 加工; トリミング; 修正; 編集加工; 文字のせ; 文字乗せ; 文字載せ;
    文字入れ; 文字のせ加工; 合成; 修改; 裁剪; 剪裁; 编辑修改; 变更; 篡改; 添加文字; 加字; 添加水印; 去除水印; изменени(е|я|ю); обрезк(а|и|у); кадрировани(е|я); редактировани(е|я); ретушь; rogner;
    rognee(s|); retoucher; retouche; retouchee(s|); retocarse; ritagli; editad(a|as|o|os); alterer; alteree(s|); detourer; detouree(s|); detourage; recortada(s|); recortado(s|); modificada(s|); alterar;
    alterada(s|); retocar; retocada(s|); manipular; editar; edicion; modificare; modificata; modificate; alterare; alterata; alterate; alterazione;
    ritoccare; ritoccata; tagliare; tagliata; manipolare; manipolazione; elaborare; elaborazioni; cortar; cortada(s|); recortada(s|); alteracao; editar;
    edicao; manipular; manipulacao; wijzigen; gewijzigd; aanpassen; aanpassing(en|); aangepast; bijgesneden; bijsnijding; manipuleren; gemanipuleerd;
    croppen; retuschieren; montieren; umgestalten; abandern; abgeandert; abanderung(en|); zuschneiden; zuschnitt; изменять; изменен(а|о|ы|); обрезать;
    обрезан(а|о|ы|); кадрировать; ретушировать; редактировать; монтировать; обработка; обработку; beskjaer; beskjaere; beskaer; beskaere; beskar; beskara;
    redigere; redigera; manipulere; manipulera; manipuleras; endre; aendre; andra; retusjere; retusjeres; retouchere; retoucheres; retuschera; retuscheras;
    reframing; reframed; colour corrected; mirrored; warped; distorted; 잘라내기; 변조; 切り抜き; 切抜き; 反転; 改ざん; 裁切; 修图; 修圖; 拼接; 합성 및 변형;
    combined with other (images|pictures|photos|material); combined; merged; tagli; sovrapposizion(e|i) [di (testo|testi|scritte|grafica)]; sobreposicoes;
    sobreposicao [de texto]; superposicion(es|) [de texto]; text overprint; ajout de texte; beschneidung; verfremden; modificat(o|i); alterat(o|i);
    ritagliat(o|a|i|e); ritoccat(o|i|e); modificarse; alterarse; recortarse; manipularse; изменен(а|ы|о|); обрезан(а|ы|о|); отредактирован(а|ы|о|); 재편집
  `,
  ),
];
