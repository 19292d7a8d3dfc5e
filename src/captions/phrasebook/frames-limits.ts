import { limit } from './frame-rows.ts';
import { FREE_DE, FREE_EN, FREE_NL, FREE_NORDIC } from './free-words.ts';
import type { PhraseRow } from './row.ts';
import { EDITORIAL, say } from './say.ts';

const ONLY = '(only|solely|exclusively|strictly|purely)';
const FOR = '(for|in|on|to|within)';
const MAY_BE = '(may|must|can|should|shall|to|will) be';
const ARE = '[(is|are)]';
const OFFERED =
  '(available|licensed|licenced|cleared|released|intended|provided|supplied|meant|permitted|allowed|authorised|authorized|for sale)';
const MEDIA_USE = '[the] (media|press|news media) (use|usage|uses|purposes|publication|publications|outlets)';

const NUR = '(nur|ausschliesslich|lediglich|allein|einzig|rein|einzig und allein)';
const FUER = '(fur|furs|zu|zur|zum|in|im|bei)';
const IST = '[(ist|sind|darf|durfen|kann|konnen|erfolgt|hat|soll|sollen)]';
const ERLAUBT = `(gestattet|erlaubt|zulassig|moglich|freigegeben|bestimmt|lizenziert|zu verwenden|zu nutzen|${FREE_DE.slice(1)}`;

const ALLEEN = '(alleen|uitsluitend|enkel|slechts|louter|enkel en alleen)';
const VOOR = '(voor|in|te|binnen|bij|in het kader van)';
const MAG = '[(is|zijn|mag|mogen|kan|kunnen)]';
const TOEGESTAAN = `(toegestaan|geoorloofd|beschikbaar|bedoeld|toegelaten|vrijgegeven|${FREE_NL.slice(1)}`;

const KUN = '(kun|bare|endast|enbart|bara|utelukkende|udelukkende|uteslutande)';
const TIL = '(til|till|for|i|som|i forbindelse med|inom)';
const MA = '[(er|ar|ma|maa|far|kan|skal|ska)]';
const TILLATT = `(tillatt|tilladt|tillaten|tillatet|lov|${FREE_NORDIC.slice(1)}`;

/** What is used, whether it costs, nothing but what for, in each order: “Use free of charge strictly for …”, “Nutzung kostenlos, nur zu …”. */
export const FRAMES_OF_LIMITS: readonly PhraseRow[] = [
  limit(
    [
      `{things} ${ARE} [${FREE_EN} [,]] ${ONLY} ${FOR} {things}`,
      `{things} ${ARE} [${FREE_EN}] ${FOR} {things} ${ONLY}`,
      `[{things}] ${MAY_BE} {things} [${FREE_EN} [,]] ${ONLY} ${FOR} {things}`,
      `[{things}] ${MAY_BE} {things} [${FREE_EN}] ${FOR} {things} ${ONLY}`,
      `for {things} ${ONLY}`,
      `${ONLY} (on|within) {things}`,
      `[{things} ${ARE}] ${OFFERED} ${ONLY} ${FOR} {things}`,
      `[{things} ${ARE}] ${OFFERED} ${FOR} {things} ${ONLY}`,
      `${FREE_EN} [,] ${ONLY} ${FOR} {things}`,
      `${FREE_EN} ${FOR} {things} ${ONLY}`,
    ],
    [
      ['Use free of charge strictly for editorial use', 'purpose-only editorial'],
      ['Images may be used royalty-free for news reporting purposes only', 'purpose-only editorial'],
      ['Royalty-free use exclusively in Norway', 'territory-only NO'],
      ['Reproduction at no cost purely in an editorial context', 'purpose-only editorial'],
      ['Intended solely for print', 'channel-only print-newspaper,print-magazine'],
    ],
    [
      'Buses are free strictly for news crews, the mayor said.',
      'The hall may be used free of charge only for weddings in Italy, she said.',
    ],
  ),
  say([EDITORIAL], 'directives', {
    patterns: [
      `[(for use|to be used|use|usage|reproduction|publication|${OFFERED})] ${ARE} [${FREE_EN}] ${ONLY} for ${MEDIA_USE}`,
      `[(for use|to be used|use|usage|reproduction|publication|${OFFERED})] ${ARE} [${FREE_EN}] for ${MEDIA_USE} ${ONLY}`,
      `[this|the|these|all] {image} (${MAY_BE} used|is|are) [${FREE_EN}] (${ONLY} for ${MEDIA_USE}|for ${MEDIA_USE} ${ONLY})`,
    ],
    examples: [
      ['Use exclusively for media use', 'purpose-only editorial'],
      ['Photos are for media purposes solely', 'purpose-only editorial'],
    ],
    counterExamples: ['The parking is strictly for media use, a steward said.'],
  }),
  limit(
    [
      `{things} ${IST} [${FREE_DE} [,]] ${NUR} ${FUER} {things} [${ERLAUBT}]`,
      `{things} ${IST} [${FREE_DE} [,]] ${NUR} {ends-listed} [${ERLAUBT}]`,
      `[${FREE_DE} [,]] ${NUR} ${FUER} {ends-listed} [${ERLAUBT}]`,
      `${NUR} furs {things} [${ERLAUBT}]`,
      '{things} [ist|sind] auf {things} (beschrankt|begrenzt)',
      `gebiet : ${NUR} {places}`,
      `[${FREE_DE} [,]] ${NUR} {ends-listed} [${ERLAUBT}]`,
    ],
    [
      ['Nutzung nur zu redaktionellen Zwecken', 'purpose-only editorial'],
      ['Honorarfreie Verwendung lediglich im Rahmen redaktioneller Berichterstattung', 'purpose-only editorial'],
      ['Die Bilder dürfen kostenfrei ausschließlich redaktionell genutzt werden', 'purpose-only editorial'],
      ['Veröffentlichung kostenlos, nur in Österreich', 'territory-only AT'],
    ],
    [
      'Der Saal darf kostenlos nur zu Vereinszwecken genutzt werden, sagte sie.',
      'Er arbeitet nur noch redaktionell, sagte er.',
    ],
  ),
  limit(
    [
      `{things} ${MAG} [${FREE_NL} [,]] ${ALLEEN} ${VOOR} {things} [${TOEGESTAAN}]`,
      `[${FREE_NL} [(gebruikt|gepubliceerd)] [,]] ${ALLEEN} ${VOOR} {ends-listed} [${TOEGESTAAN}]`,
    ],
    [
      ['Gebruik kosteloos enkel voor de pers', 'purpose-only editorial'],
      ['Vrij te gebruiken, uitsluitend voor redactionele publicaties', 'purpose-only editorial'],
    ],
    ['De bus is gratis, alleen voor de pers, zei hij.'],
  ),
  limit(
    [
      `{things} ${MA} [${FREE_NORDIC} [,]] ${KUN} [${TILLATT}] ${TIL} {things} [${TILLATT}]`,
      `[${FREE_NORDIC} [,]] ${KUN} ${TIL} {ends-listed} [${TILLATT}]`,
    ],
    [
      ['Bruk vederlagsfritt kun til redaksjonelle formål', 'purpose-only editorial'],
      ['Fri användning endast i Sverige', 'territory-only SE'],
      ['Billederne må frit bruges udelukkende til redaktionel brug', 'purpose-only editorial'],
    ],
    ['Bussen er gratis kun for pressen, sa han.'],
  ),
];
