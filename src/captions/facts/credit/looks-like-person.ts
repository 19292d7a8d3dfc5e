import { canonicalAgency } from '../agency-names.ts';
import { isParticle } from '../name-case.ts';
import { mayBeSurname, namesOrganisation } from '../organisation-words.ts';
import { opensName } from '../people/given-names.ts';
import { countryOf } from '../place/gazetteer.ts';

const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’`-]*|\p{Lu}\.(?:-?\p{Lu}\.)*|(?:al|el|de|du|da|von|van|bin|d|l|abu|ben|mc|o)['’-]\p{L}[\p{L}\p{M}'’-]*)\.?$/u;

const OF_COUNTRY =
  /^(?:parks|sports?|swim|team|athletics|cricket|rugby|hockey|rowing|cycling|tourism|visit|destination|netball|basketball|football|tennis|triathlon|surf|equestrian|ski|air|transport|statistics|elections|health|nature|space|greenpeace|amnesty|oxfam|caritas)$/i;

/** `Studiocanal GmbH`: in the case that companies write it in. */
const COMPANY =
  /\s(?:GmbH|Inc|Ltd|LLC|Corp|Corporation|PLC|plc|SpA|S\.p\.A|S\.A|AG|AB|ASA|Oy|BV|B\.V|NV|N\.V|Pty)\.?$/u;

/** `Le Soir`, `La Stampa`, `Il Messaggero`: papers are called by an article, and people seldom. */
function isPaper(words: readonly string[]): boolean {
  const [article = '', name = ''] = words;
  if (words.length !== 2) return false;
  return /^(?:Les|Il|Die|Der|Das|El|Los|Las)$/.test(article) || (/^L[ea]$/.test(article) && PAPER.test(name));
}

const PAPER =
  /^(?:Soir|Monde|Temps|Figaro|Matin|Point|Courrier|Nouvelliste|Devoir|Droit|Soleil|Télégramme|Progrès|Repubblica|Stampa|Nazione|Razón|Vanguardia|Voz|Nación|Prensa|Tribune|Liberté|Croix|Provence|Montagne|Marseillaise|Presse|Tercera|Jornada|Crónica|Opinión|Verdad|Rioja|Libre|Meuse|Gazzetta|Sicilia)$/;

/** `Shashank Parade`: events and streets give no pictures away, and are family names too. */
const NO_GIVER = /^(?:parade|marathon|derby|rally|eve|easter|christmas|street|avenue|boulevard|road|drive|walk)$/i;

/** What a town, a school, a club or an estate is called before its name, whose pictures its press office gives away. */
const OPENS_BODY =
  /^(?:land|ville|ciudad|cidade|città|grad|município|municipio|gmina|miasto|obec|město|kanton|canton|département|région|regione|bezirk|kreis|gemeinde|commune|kommun|kommunen|communauté|métropole|metropole|mairie|presidencia|presidenza|residenz|fonds|succession|estate|collection|colección|collezione|coleção|sammlung|nachlass|atelier|legado|lascito|erven|clube|escola|escuela|école|scuola|schule|skolan|basisschool|colégio|colegio|collège|liceo|liceu|lycée|verein|vereniging|föreningen|foreningen|stiftung|editora|editorial|igreja|iglesia|église|chiesa|paroisse|parrocchia|parroquia|paróquia|circolo|grupo|groupe|gruppo|maison|haus|quinta|bodega|weingut|château|castello|sindicato|syndicat|partido|partito)$/i;

/** Whether a part of a credit line reads as a person's name: two to five capitalised words, none of which names a body. */
export function looksLikePerson(part: string): boolean {
  const words = part.split(' ');
  if (words.length < 2 || words.length > 6 || /^(?:the|a|an)$/i.test(words[0] ?? '')) return false;
  if (OPENS_BODY.test(words[0] ?? '') || COMPANY.test(part) || isPaper(words)) return false;
  let capitals = 0;
  for (const [at, word] of words.entries()) {
    // A given name may also be a club's or a town's (`Chelsea`, `Florence`).
    const isLast = at === words.length - 1 && opensName(words[0] ?? '') && mayBeSurname(word);
    const isEvent = at === words.length - 1 && at === 1 && NO_GIVER.test(word);
    if (namesOrganisation(word) && !(at === 0 && opensName(word)) && !isLast && !isEvent) return false;
    if (WORD.test(word)) capitals += 1;
    else if (!isParticle(word)) return false;
  }
  const last = words.at(-1) ?? '';
  // `Parks Canada`: a body of its country.
  if (OF_COUNTRY.test(words[0] ?? '') && countryOf(last) !== null) return false;
  if (capitals < 2 || canonicalAgency(part) !== null) return false;
  return opensName(words[0] ?? '') || countryOf(part) === null;
}
