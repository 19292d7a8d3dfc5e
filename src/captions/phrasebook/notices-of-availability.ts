import type { PhraseRow } from './row.ts';
import { notice } from './say.ts';

const HOUSES_EN =
  '(press office|media office|press service|press team|photographer|picture desk|photo desk|agency|archive|museum|gallery|publisher|newsroom|communications (team|office|department)|pr (team|agency|department)|website)';
const FREE_EN = '[(free|free of charge|freely|without charge|at no charge|without fee|without a fee|royalty free)]';
const FREE_DE = '[(kostenlos|kostenfrei|honorarfrei|frei|unentgeltlich)]';

/** Where a better file is to be had, on request or from whom, and that the media may print it: neither narrows anything. */
export const NOTICES_OF_AVAILABILITY: readonly PhraseRow[] = [
  notice(
    [
      `[(a|the)] (high resolution|hi res|high res|higher resolution|print quality|larger|full size|uncropped) [(version|versions|image|images|file|files|copy|copies|picture|pictures|photo|photos)] [(is|are)] (available|obtainable) (from|through|via|at|on|by contacting) [(the|our|us|its|their)] ${HOUSES_EN}`,
      '(high resolution|hi res|high res|higher resolution|print quality) [(version|versions|image|images|file|files)] (on|upon) request',
      `(high resolution|hi res|high res|higher resolution|larger|bigger|full size) (version|versions|image|images|file|files) from [(the|our|us|its|their)] ${HOUSES_EN} (on|upon) request`,
      '(bestand|bestanden|beeld|beelden|foto|foto s) in (hoge|hogere) resolutie [(is|zijn)] (op te vragen|verkrijgbaar|beschikbaar) (bij|via) [(de|het)] (persdienst|persafdeling|persvoorlichting|agentschap|fotograaf|redactie)',
      '[(eine|die)] (hochauflosende|druckfahige|grossere) (version|datei|dateien|versionen|fassung|bilder|fotos) [(ist|sind)] (bei|uber|in) [(der|die|dem|unserer)] (pressestelle|presseabteilung|agentur|bildredaktion|pressebereich|fotografen|fotografin) [(erhaltlich|verfugbar|abrufbar)]',
      '(hochauflosende|druckfahige|grossere) (version|datei|dateien|versionen|bilder|fotos) [(ist|sind)] auf anfrage [(erhaltlich|verfugbar)]',
      '(version|versions|fichier|fichiers|photo|photos|image|images) [en] (haute definition|hd|haute resolution) [(est|sont)] (disponible|disponibles) (aupres (du|de la|de l) (service (de presse|communication|presse)|agence|photographe)|sur demande)',
      '(version|versiones|imagen|imagenes|archivo|archivos|foto|fotos) en alta (resolucion|definicion) (disponible|disponibles) (en|a traves de|bajo|a|previa) (la oficina de prensa|el gabinete de prensa|la agencia|peticion|solicitud)',
      '(versione|versioni|immagine|immagini|file|foto) (ad|in) alta (risoluzione|definizione) (disponibile|disponibili) (presso|su|a) (l ufficio stampa|l agenzia|richiesta)',
      '(versao|versoes|imagem|imagens|ficheiro|arquivo|foto|fotos) em alta (resolucao|definicao) (disponivel|disponiveis) (na|junto da|a|mediante|sob|com a) (assessoria de imprensa|assessoria|agencia|pedido|solicitacao)',
      '(hoge resolutie|hogeresolutiebestand|hogeresolutieversie|bestand in hoge resolutie|beeld in hoge resolutie) [(is)] (verkrijgbaar|beschikbaar|op te vragen) (bij|via|op) [(de|het)] (persdienst|persvoorlichting|agentschap|fotograaf|aanvraag)',
      '(hogopplost|hoyopploselig|hogupplost|hojoplost) (versjon|version|bilde|bild|billede|fil) [(er|finns|kan fas)] [(tilgjengelig|tillganglig|tilgaengelig)] (hos|pa|fra|via) (presseavdelingen|presstjansten|presskontoret|presseafdelingen|byraet|foresporsel|begaran|forespoergsel|fotografen)',
      '고해상도 (이미지|사진|파일|원본) [는|은] (요청 시|홍보실|홍보팀|보도자료실) [에] (제공|요청|문의) [가능] [바랍니다]',
      '高解像度 [の] (データ|画像|写真) は (広報|広報部|広報課|お問い合わせ|ご希望の方は広報) (まで|にて|へ)',
      '(高清|高解析度) (图|图片|圖|圖片|大图) [可] (向|在) (新闻办|官网|媒体中心|公关部) (索取|下载|下載)',
    ],
    [
      ['High resolution version available from the press office.'],
      ['High-res on request'],
      ['Hochauflösende Version bei der Pressestelle erhältlich'],
      ['Version haute définition disponible auprès du service de presse'],
      ['Versión en alta resolución disponible a petición'],
      ['Versione ad alta risoluzione disponibile su richiesta'],
      ['Versão em alta resolução disponível mediante pedido'],
    ],
    ['Only a high-resolution scan was available from the museum, she said.'],
  ),
  {
    patterns: [
      `[(this|the|these|all)] [(press|media)] [{image}] may be (used|reproduced|published) ${FREE_EN} by [the] (media|press|news media|news organisations|news organizations|journalists|newspapers and broadcasters) ${FREE_EN}`,
      `[(this|the|these|all)] [(press|media)] [{image}] may be (used|reproduced|published) (free|free of charge|freely|without charge|at no charge|without fee|without a fee)`,
      '[the] (press|media|news media|journalists|broadcasters|newspapers) [(and|or) (broadcasters|media|press|journalists|newspapers)] may (use|publish|reproduce|print) (this|these|the|all) {image} (free|free of charge|freely|without charge|at no charge|at no cost|without a fee)',
      '[(das|die|diese|alle)] (bilder|fotos|aufnahmen|pressebilder|material|bildmaterial) (stehen|steht) (den medien|der presse|medien|journalisten|redaktionen) (kostenlos|kostenfrei|honorarfrei|frei|unentgeltlich) zur verfugung',
      '[(les|ces)] (photos|images|visuels) sont (mises|mis) gratuitement a [la] disposition (de la presse|des medias|des journalistes)',
      '[(las|estas)] (fotos|imagenes) estan a disposicion de (la prensa|los medios) (gratuitamente|de forma gratuita|sin coste)',
      '[(le|queste)] (foto|immagini) sono (gratuitamente|liberamente) a disposizione (della stampa|dei media)',
      "[(de|deze)] (foto ' s|foto s|beelden) zijn (gratis|kosteloos|vrij) beschikbaar voor [de] (media|pers)",
      `[(das|die|dieses|diese)] [(bild|bilder|foto|fotos)] (darf|durfen|kann|konnen) (von|durch) [(den|der|die)] (medien|presse|journalisten|redaktionen) ${FREE_DE} (abgedruckt|verwendet|genutzt|veroffentlicht) werden`,
      `(darf|durfen|kann|konnen) (kostenlos|kostenfrei|honorarfrei|frei|unentgeltlich) (abgedruckt|verwendet|genutzt|veroffentlicht) werden`,
      '(peut|peuvent) etre (utilise|reproduit|publie|diffuse)(e|s|es|) (gratuitement|librement) [par (la presse|les medias|les journalistes|tous|quiconque)]',
      '(puede|pueden|podra|podran) (ser (utilizad|reproducid|publicad|usad)(a|as|o|os)|utilizarse|reproducirse|publicarse) (gratuitamente|libremente|gratis) [por (la prensa|los medios|los medios de comunicacion|cualquiera|cualquier persona)]',
      '(puo|possono) essere (utilizzat|pubblicat|riprodott)(a|e|o|i) (gratuitamente|liberamente) [(dalla stampa|dai media|dai giornalisti|da chiunque|da tutti)]',
      '(pode|podem) ser (utilizad|publicad|usad|reproduzid)(a|as|o|os) (gratuitamente|livremente) [(pela imprensa|pelos media|pelos meios|pelos jornalistas|por qualquer pessoa|por todos)]',
      '(mag|mogen) (gratis|kosteloos|vrij) [door [de] (media|pers|iedereen)] [worden] (gebruikt|gepubliceerd) [worden]',
      '(kan|far) (fritt|gratis|frit|kostnadsfritt|vederlagsfrit) (brukes|bruges|anvandas|benyttes|publiseres|publiceras) [(av|af) (mediene|medierne|medierna|pressen|media)]',
    ],
    meaning: { does: 'notice' },
    // Behind it a caption may say what the leave is bound to.
    reach: 'alone',
    examples: [
      ['May be reproduced without charge by the news media'],
      ['May be used free of charge by media'],
      ['Press and broadcasters may use these images at no cost.'],
      ['Die Fotos stehen den Medien kostenlos zur Verfügung.'],
      ['Larger file from our press team on request'],
      ['Kann von Medien kostenfrei abgedruckt werden'],
      ['Peut être reproduite gratuitement par la presse'],
      ['Pueden publicarse gratuitamente por los medios'],
      ['Possono essere pubblicate gratuitamente dalla stampa'],
    ],
    counterExamples: [
      'The press may use these rooms free of charge, the mayor said.',
      'The hall may be used free of charge by the media, the mayor said.',
    ],
  },
  notice(
    [
      '(tel|telephone|telefon|telefono|telefoon|tlf|tfn|ph|fon) [.] [no|nr] [.] [:] [+] {n} [{n}] [{n}] [{n}] [{n}]',
      '(전화|電話|电话) [번호|番号|号码] [:] [+] {n} [{n}] [{n}] [{n}]',
    ],
    [['Tel: +353 1 555 0142'], ['Tel. 020 7963 7990'], ['Telefon: 030 2852 31515']],
    ['Tel Aviv 2026 marks 20 years of the festival.'],
  ),
  notice(
    [
      '~2 does not claim any ownership [,] [including but not limited to [any] copyright or license] [,] in the (attached|accompanying|supplied) (material|{image})',
      '~2 does not claim any (copyright|license|licence) [or (copyright|license|licence)] in the (attached|accompanying|supplied) (material|{image})',
      '[any] downloading fees charged by ~2 are for ~3 services only',
      '[and] do not [,] nor are they intended to [,] convey to the user any ownership of copyright or license in the material',
      'by publishing this material [,] you expressly agree to indemnify and to hold ~2 [and] its directors , shareholders and employees harmless from any loss , claims , damages , demands , expenses ~6 [,] or any causes of action or allegation against ~2 arising out of or connected in any way with publication of the material',
    ],
    [
      ['WENN does not claim any ownership including but not limited to Copyright or License in the attached material.'],
      [
        "Any downloading fees charged by WENN are for WENN's services only, and do not, nor are they intended to, convey to the user any ownership of Copyright or License in the material.",
      ],
      [
        'By publishing this material you expressly agree to indemnify and to hold WENN and its directors, shareholders and employees harmless from any loss, claims, damages, demands, expenses (including legal fees), or any causes of action or allegation against WENN arising out of or connected in any way with publication of the material.',
      ],
    ],
    ['The museum does not claim any ownership of the land, its lawyer said.'],
  ),
  {
    patterns: ['rf', 'rf (licence|license|image|picture)', '(royalty free|rf) (licence|license|content)'],
    meaning: { does: 'notice' },
    reach: 'alone',
    examples: [['RF'], ['RF licence']],
    counterExamples: ['RF officials met in Minsk.'],
  },
  notice(
    [
      '(honorarfreie|kostenfreie|kostenlose|unentgeltliche) (nutzung|verwendung|veroffentlichung)',
      '(свободное|бесплатное) использование',
      'использование (свободное|бесплатное)',
    ],
    [
      ['Honorarfreie Nutzung nur im Rahmen der aktuellen Berichterstattung', 'other', 'purpose-only editorial'],
      ['Использование свободное при обязательном указании автора', 'mandatory-credit'],
    ],
    ['Die kostenlose Nutzung der Busse endet, sagte der Bürgermeister.'],
  ),
];
