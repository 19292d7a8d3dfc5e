import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** Distribution forbidden somewhere: a picture that may not be distributed in a country may not be printed there. To whom it may not be passed on is another matter. */
export const DISTRIBUTION: readonly PhraseRow[] = [
  forbid(
    [
      '(no|not for|not for sale or|no sale or|no sales or|no sales and) (distribution|circulation|release) (in|within|inside) {things}',
      '(distribution|circulation|release) (in|within|inside) {things} [(is|are)] [(strictly|expressly)] (prohibited|forbidden|banned|not allowed|not permitted|not authorised|not authorized|barred)',
      '(distribution|circulation|release) [(is|are)] [(strictly|expressly)] (prohibited|forbidden|banned|not allowed|not permitted) (in|within|inside) {things}',
      '(not to be|must not be|may not be|cannot be) (distributed|circulated|released) (in|within|inside) {things}',
      '[(keine|die)] (distribution|auslieferung|verbreitung|vertrieb) (in|im|nach) [(der|die|den)] {things} [(ist|sind)] [(untersagt|verboten|nicht gestattet|nicht erlaubt|ausgeschlossen)]',
      '[la] (distribution|diffusion) [(est|strictement)] (interdite|non autorisee|exclue|prohibee) (en|au|aux|a|dans) {things}',
      '(pas de|aucune) (distribution|diffusion) (en|au|aux|dans) {things}',
      '[(queda|esta)] (prohibida|vetada) [(terminantemente|expresamente)] (su|la) (distribucion|difusion) (en|para) {things}',
      '(su|la|) (distribucion|difusion) (en|para) {things} [(queda|esta)] (prohibida|vetada|no autorizada)',
      '(sin|no se permite su|no se autoriza su) (distribucion|difusion) en {things}',
      '(vietata|proibita) la (distribuzione|diffusione) (in|nel|nella|negli) {things}',
      '[la] (distribuzione|diffusione) [(e|strettamente)] (vietata|proibita) (in|nel|nella|negli|su|sul|sui|sulla|sulle) {things}',
      '[(e|fica|esta)] (proibida|vedada|interdita) (a|sua|a sua) (distribuicao|difusao|circulacao) (em|no|na|nos|nas) {things}',
      '[(a|sua|a sua)] (distribuicao|difusao|circulacao) [(e|esta|fica)] (proibida|vedada|interdita) (em|no|na|nos|nas) {things}',
      '(distributie|verspreiding) (in|naar) {things} [is] (verboden|niet toegestaan|uitgesloten)',
      '(geen|niet voor) (distributie|verspreiding) (in|naar) {things}',
      '(distribusjon|distribution|spridning|spredning) (i|til|till) {things} [(er|ar)] (forbudt|forbjuden|forbjudet|ikke tillatt|ikke tilladt|inte tillaten)',
      '(ingen|inte for|ikke for|ikke til) (distribusjon|distribution|spridning|spredning) i {things}',
      '(распространение|распространять) (в|на территории) {things} (запрещено|запрещается|не допускается|нельзя)',
      '{things} [내|에서|에서의|내에서의] (배포|유통) (금지|불가|금함)',
      '{things} [での|における] (配布|頒布|流通) [は|を] (禁止|不可|禁じます|できません)',
      '(禁止|不得|请勿|严禁) 在 {things} (发行|分发|传播|流通|发布)',
    ],
    [
      ['Not for distribution in Japan', 'territory-except JP'],
      ['Distribution interdite en Suisse', 'territory-except CH'],
      ['Prohibida su distribución en Portugal', 'territory-except PT'],
      ['Vietata la distribuzione in Italia', 'territory-except IT'],
      ['Proibida a distribuição no Brasil', 'territory-except BR'],
      ['Distributie in België verboden', 'territory-except BE'],
      ['Distribusjon i Sverige forbudt', 'territory-except SE'],
      ['Распространение в Германии запрещено', 'territory-except DE'],
      ['일본 내 배포 금지', 'territory-except JP'],
      ['禁止在日本发行', 'territory-except JP'],
      ['Distribution interdite à des tiers', 'no-redistribution'],
      ['No redistribution in Japan', 'no-redistribution @ JP'],
    ],
    ['Food distribution in Gaza is prohibited, the court said.'],
  ),
];
