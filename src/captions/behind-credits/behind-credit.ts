import type { Span } from '../../vocabulary/texts.ts';
import { foldText } from '../words/fold-text.ts';
import { quoteOf } from '../words/quote-match.ts';
import type { Stretch } from '../words/stretch.ts';
import type { TextInWords } from '../words/text-in-words.ts';
import { isBehindNewsAndCredit } from './news-before.ts';

/** Longer sentences are news in another language. */
const MAX_LENGTH = 220;

const words = (list: string): string => list.trim().split(/\s+/).join('|');

/** Pictures, and what is done with them. */
const MATTERS = new RegExp(
  `\\b(?:${words(`
  use uses used usage using publish\\w* publication reproduc\\w* crop\\w* rights outlets? editions? desk archiv\\w* subscribers? clients? images? pictures? photo\\w* frame file credit fees? licen[cs]\\w* resale feeds? websites? retouch\\w* covers? print pixels? px dpi
  abonnent\\w* abonnes abonados suscriptores abbonati assinantes abonnees prenumerant\\w*
  bild\\w* foto\\w* aufnahmen? motiv abdruck veroffentlich\\w* verwend\\w* nutz\\w* rechte redaktion weitergabe verbreiten titelseiten? weiterverkauf bildausschnitt
  cliches? visuels? droits publication publi\\w+ diffus\\w+ reprise recadrage revente redactions? exploitation
  us[ae]r(?:la|las|lo|los) utiliz[ae]r(?:la|las|lo|los) public[ae]r(?:la|las|lo|los) usarl[aeio] utilizzarl[aeio] pubblicarl[aeio] webs? sitios sites televisi\\w+ diarios periodicos revistas zeitungen zeitschriften magazine sender journaux magazines giornali riviste quotidiani jornais emissoras kranten tijdschriften
  imagen imagenes fotografias? derechos difund\\w+ difundir archivos portada reventa redes publicar publique recortes
  immagin[ei] scatt[oi] diritti diffonder\\w* riprodu\\w+ rivendita copertina ritocchi pubblic\\w+ social
  imagem imagens direitos divulg\\w+ revenda capa retoques
  beeld\\w* opname\\w* rechten plaatst geplaatst doorverkoop voorpagina publicatie
  bilde\\w* billed\\w* bruk\\w* brug\\w* rettighet\\w* rattighet\\w* publiser\\w* publicer\\w* zdjeci\\w* kuva\\w* fotograf\\w*
`)})\\b|фото|снимок|снимк|кадр|прав[ао] |публик|использ|обложк|редакц|사진|이미지|게재|사용|표지|데스크|권리|배포|전재|写真|画像|掲載|表紙|権利|使用|使わ|提供|クレジット|図版|图片|照片|圖片|此图|本图|用于|刊登|版权|授权`,
  'u',
);

/** What limits, asks or ends. */
const LIMITS = new RegExp(
  `\\b(?:${words(`
  no not never only must may should please kindly asked reserved confined limited restricted cleared licensed refrain allow\\w* whoever nobody expire\\w* ends owes? until before without requires? needs? subject permission consent approval after outside max\\w* larger exceed\\w*
  nur nicht kein\\w* darf durfen muss bitte vorbehalten untersagt ausgeschlossen enden vor ohne wer erst bedarf erfordert zustimmung genehmigung nach ausserhalb
  ne n pas aucun\\w* priere merci doit doivent reserv\\w* interdi\\w* exclu\\w* limite\\w* arretent sans retirer avant uniquement seulement requiert soumis\\w* accord autorisation hors apres
  solo ruega rogamos debe\\w* prohib\\w* vencen queda abstener\\w* sin quien borr\\w+ antes hasta puede\\w* requiere permiso autorizacion tras fuera
  non prega va vanno dev\\w+ esclus\\w* scad\\w+ chi astener\\w* senza soltanto prima richiede autorizzazione permesso dopo fuori
  apag\\w+ riservat\\w+ verwijder\\w* wissen slett\\w* slet raderas? elimin\\w+ loschen delete[ds]? koste[rt] kostar kontakt nao apenas pede pedimos tem quem terminam fica favor sem requer autorizacao apos fora
  alleen geen niet mogen mag moet\\w* voorbehouden bel lopen uitgesloten wie voordat vereist toestemming buiten
  bare kun ingen inte ikke ska skal forbeholdt upphor ring far krever kraver kraever tillatelse tilladelse tylko nie ei vain
`)})\\b|(?<!\\p{L})(?:не|нет|лишь|только|нельзя|удалить|удалите|следует|перед|против|просьба)(?!\\p{L})|истека|позвон|만|없|가려|가림|삭제|말 것|마십|주십|전용|끝|않습|바랍|금지|だけ|のみ|ません|ください|下さい|ずに|専用|切れ|限る|限り|限定|要相談|明記|伏せ|削除|前に連絡|只|签约|删除|打码|不|没有|须|请|专用|终止`,
  'u',
);

/** "The picture shows the bridge before …": news of what is pictured. */
const SHOWS =
  /\b(?:pictures?|photos?|photographs?|images?|bild|foto|photo|imagen|immagine|imagem|beeld) (?:\S+ ){0,2}(?:shows?|showed|won|was taken|were taken|zeigt|zeigen|montre|montrent|muestra|muestran|mostra|mostrano|mostram|toont|tonen)\b/u;

/** "(ex China)". */
const LEFT_OUT = /^\P{L}*(?:ex|excl|excluding|except|sauf|ausser|salvo)\b/u;

/** Whether a sentence behind the credit of a caption speaks of pictures and of a limit: the news has ended there. */
export function tellsDeskBehindCredit(words: TextInWords, clause: Stretch, quotes: readonly Span[]): boolean {
  const start = words.tokens[clause.from]?.start ?? 0;
  if (!isBehindNewsAndCredit(quotes, start + 1)) return false;
  const { text } = quoteOf(words, clause);
  if (text.length > MAX_LENGTH) return false;
  const folded = foldText(text);
  if (SHOWS.test(folded)) return false;
  return speaksOfLimits(folded) || LEFT_OUT.test(folded);
}

/** Whether folded text speaks of pictures or their use, and limits, asks or ends something. */
export function speaksOfLimits(folded: string): boolean {
  return speaksOfUse(folded) && limits(folded);
}

/** Whether folded text speaks of pictures or their use. */
export const speaksOfUse = (folded: string): boolean => MATTERS.test(folded);

/** Whether folded text limits, asks or ends something. */
export const limits = (folded: string): boolean => LIMITS.test(folded);
