import type { PhraseRow } from './row.ts';
import { notice } from './say.ts';

const FREE =
  '(free|available|permitted|allowed|unrestricted|unlimited|open|cleared|ok|okay|fine|authorised|authorized|released)';

/** What is free besides, elsewhere or afterwards: it narrows nothing, and stands behind what does. Whatever it names itself is left over. */
export const PERMITS_ELSEWHERE: readonly PhraseRow[] = [
  notice(
    [
      `[but|use|usage|otherwise] [is|are] ${FREE} [for use|to use|use] (elsewhere|everywhere else|in all other territories|in all other countries|in the rest of the world|otherwise|thereafter|afterwards)`,
      `[it is|is] ${FREE} (to|for) (all|everyone|everybody|everyone else|all others|others|all media|all outlets|all users|all subscribers|all clients) [(thereafter|afterwards|after that|from then on|elsewhere)]`,
      `(thereafter|afterwards|after that|from then on) [it is|is|they are] ${FREE} [(to|for) (all|everyone|everybody|all media|all others|all outlets|use|any use)]`,
      '[(print|online|digital|web|editorial|tv|other|all other)] (use|usage|rights) [is|are] (unlimited|unrestricted)',
      '[available] free of charge',
      '(weltweit|anderswo|ansonsten|im ubrigen|danach|anschliessend) [ist|sind] [die] [nutzung|verwendung] (frei|erlaubt|gestattet|freigegeben|verwendbar|nutzbar|uneingeschrankt)',
      '[libre|utilisation libre|autorise|autorisee|usage libre] (partout ailleurs|dans le reste du monde|ailleurs) [libre|autorise|autorisee]',
      '(utilisable|disponible) (dans le monde entier|partout)',
      '(libre|permitido|autorizado) (en el resto del mundo|en los demas paises|en el resto)',
      '(libero|consentito|permesso) (altrove|nel resto del mondo|negli altri paesi)',
      '(livre|permitido|liberado) (no resto do mundo|nos demais paises|em outros paises)',
      '(elders|daarna) (vrij|toegestaan)',
      '[(이외|나머지|그 외)] [지역|국가] [은|는] (전 세계|전세계) [에서] (사용|이용) 가능',
      '(그 외|나머지) (지역|국가) [에서는|은|는] (사용|이용) 가능',
      '(全世界|世界中|その他の地域|他の地域) (で|では|は) [使用|利用] (可|可能|できます)',
      '(全球|其他地区|其他地區|其余地区) (可用|可使用|均可使用|不限)',
      'в остальных странах (разрешено|свободно)',
    ],
    [
      ['Advertising use prohibited in Canada; permitted elsewhere', 'purpose-except advertising @ CA'],
      ['Exclusive to Bild until 30 November 2026, free to all thereafter', 'publication-only Bild @ until 2026-11-30'],
      ['No TV. Print use unlimited', 'channel-except tv'],
      ['Japan out. Free for all media elsewhere', 'territory-except JP'],
      ['일본·중국 제외 전 세계 사용 가능', 'territory-except JP,CN'],
      ['Suisse interdite, libre partout ailleurs', 'territory-except CH'],
    ],
    ['The museum is free to all on Sundays.'],
  ),
  notice(
    [
      '[{image}] (taken|shot|photographed|filmed|made) (with|by) [the] [kind] permission of [the] ~5',
      '(editors|users|media|clients) are (asked|advised|urged) to (use|exercise|treat) [it|this {image}] (with caution|caution|with care)',
      '[the|this] {image} [is|are] to be used',
      '(when|where) and (when|where) (this|the) {image} was (taken|made|shot|filmed)',
    ],
    [['PHOTO TAKEN WITH PERMISSION OF THE COURT']],
    ['She was photographed with permission of her family.'],
  ),
];

/** "Free of charge", "permitted", and what of use: it narrows nothing, but by what follows. After the rows that know the end they name. */
export const PERMITS_ABROAD: readonly PhraseRow[] = [
  {
    patterns: [
      '(publication|utilisation|reproduction|usage|diffusion) (gratuit|libre|autorise|permis)(e|)',
      '(uso|utilizzo|utilizacion|publicacion|pubblicazione|utilizacao|publicacao|reproduccion|riproduzione) (consentit|permitid|permess|liberad|gratuit|autorizad|autorizzat|liber|livre|libre)(o|a|)',
      '(veroffentlichung|verwendung|nutzung|abdruck|wiedergabe) [ist] (honorarfrei|kostenfrei|kostenlos|gestattet|erlaubt|frei|lizenzfrei|unentgeltlich)',
      '(honorarfreie|kostenfreie|kostenlose|unentgeltliche|lizenzfreie|vergutungsfreie) (nutzung|verwendung|veroffentlichung|wiedergabe)',
      '(gebruik|publicatie|plaatsing) (toegestaan|vrij|gratis|rechtenvrij)',
      '(использование|публикация) (разрешено|разрешена|свободно|бесплатно)',
    ],
    meaning: { does: 'permit' },
    reach: 'directives',
    examples: [
      ['Publication gratuite'],
      ['Uso liberado até 31/12/2025', 'expires-on 2025-12-31'],
      ['Abdruck honorarfrei'],
      ['Honorarfreie Verwendung'],
      ["Uso consentito esclusivamente a corredo dell'articolo", 'other'],
    ],
    counterExamples: ['Un parcheggio a Roma, uso consentito ai residenti.'],
  },
];
