import type { PhraseRow } from './row.ts';
import { notice, say } from './say.ts';

const WHO =
  '(we|agency|ap|afp|reuters|epa|pa|efe|dpa|ansa|anadolu|associated press|ap [photo] [video] journalists|reuters journalists)';
const CHECK = '(verify|confirm|establish|authenticate|geolocate|corroborate)';
const CHECKED = '(verified|confirmed|established|authenticated|geolocated|corroborated)';
const COULD = `([has|have] [also] [independently] ${CHECKED}|(was|were|is|are|has been|have been) able to [independently|also] ${CHECK}|could [independently|also] ${CHECK})`;
const FACT =
  '(location|date|time|place|content|contents|authenticity|source|origin|footage|material|video|clip|{image})';
const FACTS = `[(the|its|this|these|both the|that|when and where|where|when)] ${FACT} [(and|or|,) [the|its] ${FACT}] [of (the|this|these) (footage|material|video|{image})] [(the|this) {image} was (taken|filmed|shot|recorded)] [was (taken|filmed|shot|recorded)]`;
/** What a place or a day is told by. The words up to it say which; what stands behind it may be a term. */
const PROOF =
  '(layout|layouts|imagery|images|image|photos|photographs|pictures|metadata|file|files|data|building|buildings|road|roads|street|streets|bridge|bridges|tree|trees|report|reports|skyline|landmark|landmarks|sign|signs|signage|logo|logos|terrain|topography|mountain|mountains|coastline|shape|shapes|design|designs|structure|structures|facade|facades|roof|roofs|mosque|church|tower|towers|square|stadium|airport|damage|debris|smoke|stacks|smokestacks|weather|shadows|map|maps|view|footage|video|videos|statement|statements|officials|witnesses|clothing|uniforms|markings|plates|poles|walls|fences|windows|interior|location|locations|area|seats|stands|lamps|lampposts|tank|tanks|silos|chimney|chimneys|track|tracks|rails|vehicles|sea|river|lake|hill|hills|port|harbour|harbor|pier|docks|masts|antennas|pylons|cranes|fields|dome|domes|minaret|school|hospital|station|hotel|shop|shops|houses|blocks|monument|statue|pavement|pavements|intersection|junction|playground|vegetation|forest|coast|beach|entrance|gate|gates|balconies|doors|flags|banners|features|details|elements|{image}|reuters|ap|afp|epa)';
const PROOFS = `~5 ${PROOF} [[,] (and|or|,) ~4 ${PROOF}] [[,] (and|or|,) ~4 ${PROOF}] [[,] (and|or|,) ~4 ${PROOF}]`;
const HOW = `(from|by|through|using|with|via|as|to|against|thanks to|based on|on the basis of|after) ${PROOFS} [(seen|visible|shown|pictured) in [the|this] ${PROOF}]`;
const MATCHED = `[(which|that)] (match|matches|matched|matching|correspond|corresponds|corresponded) ${PROOFS}`;

/** Verification lines: how an agency made sure where and when a picture was taken. That it could not narrows; that it could does not. */
export const NOTICES_OF_VERIFIED: readonly PhraseRow[] = [
  say([{ kind: 'third-party-unverified', value: null }], 'directives', {
    patterns: [
      `${WHO} ${COULD} ${FACTS} [,] (but|though|although) [it] [(could|was|is)] not [(been|able to)] [independently|immediately] [${CHECK}] [the|its] ${FACT}`,
      `${WHO} (was|were|is|are|has|have) not [yet|immediately|been|independently] able to [independently|immediately] ${CHECK} ${FACTS} [(when|where|on which|at which) [the|this] {image} was (taken|filmed|shot|recorded)]`,
      `${WHO} (was|were|is|are) not (able to|yet able to) [independently|immediately] ${CHECK} ${FACTS} (when|where|on which|at which) [the|this] {image} was (taken|filmed|shot|recorded)`,
      `${FACT} (has|have|was|were|is|are|could) (not|never) [be|been] [yet|independently] ${CHECKED} by ${WHO}`,
      `${FACT} (has|have|had|is|are|was|were) (yet|still) to be [independently|fully] ${CHECKED} [by ${WHO}]`,
      `${FACT} (cannot|can not|can t|could not|couldn t) [yet] be [independently|immediately] ${CHECKED} by ${WHO}`,
      `[${FACT}] (not|never) [yet|independently] ${CHECKED} by ${WHO}`,
      `${WHO} (was|were|is|are) unable to [independently|immediately] ${CHECK} ${FACTS}`,
    ],
    examples: [
      ['Reuters was able to verify the location but not the date', 'third-party-unverified'],
      ['Reuters was not immediately able to verify the footage', 'third-party-unverified'],
      ['Reuters was not able to independently verify the date when the video was filmed', 'third-party-unverified'],
      ['Not verified by AFP', 'third-party-unverified'],
      ['The image has yet to be verified by Reuters', 'third-party-unverified'],
      ['This video cannot be verified by AFP', 'third-party-unverified'],
      ['REUTERS IS UNABLE TO VERIFY THE LOCATION OR THE DATE THE IMAGE WAS TAKEN', 'third-party-unverified'],
    ],
    counterExamples: ['Police were not immediately able to verify the footage.'],
  }),
  notice(
    [
      'verification [line|lines|note|notes|details|information] [:|-]',
      `${WHO} ${COULD} ${FACTS} [${HOW}] [[,] ${MATCHED}]`,
      `${FACT} [of (the|this|these) {image}] (was|were|is|has been|have been) [also] [independently] ${CHECKED} [${HOW}] [[,] ${MATCHED}]`,
      `${FACT} ${CHECKED} ${HOW} [[,] ${MATCHED}]`,
      `${CHECKED} by ${WHO}`,
      `no older (version|versions|copy|copies) of (the|this) {image} (was|were|could be) found [online|posted online] [(before|prior to) ({moment}|then|that)]`,
      'l afp a [pu] (verifie|verifier|confirmer|confirme|geolocalise|geolocaliser) (le lieu|la date|l authenticite|la localisation|l origine|cette video|ces images|la video|les images) [de (la prise de vue|la video|ces images|cette image|l image|tournage)]',
      '(afp|reuters) a [pu] (verifie|verifier|confirmer|confirme|geolocalise|geolocaliser) (le lieu|la date|l authenticite|la localisation|l origine|cette video|ces images|la video|les images) [de (la prise de vue|la video|ces images|cette image|l image|tournage)]',
      '(die dpa|dpa|afp|die afp|reuters|apa) (konnte|hat) (den ort|das datum|die echtheit|ort und datum|den aufnahmeort|die aufnahmen|das video|die bilder) [der (aufnahme|aufnahmen)|des (bildes|videos)] [unabhangig] (verifizieren|bestatigen|verifiziert|bestatigt|uberprufen|uberpruft)',
      '(efe|afp|reuters) (ha podido|pudo|ha) (verificar|confirmar|verificado|confirmado|geolocalizar|geolocalizado) (la ubicacion|el lugar|la fecha|la autenticidad|las imagenes|el video|la imagen) [(de las imagenes|del video|de la imagen|de la grabacion)]',
      '(l ansa|ansa|afp|reuters) (ha potuto|ha) (verificare|confermare|verificato|confermato|geolocalizzare|geolocalizzato) (il luogo|la data|l autenticita|le immagini|il video|l immagine) [(delle immagini|del video|dell immagine|delle riprese)]',
      '[a] (lusa|afp|reuters) (conseguiu|pode|) (verificar|confirmar|verificou|confirmou|geolocalizou) (o local|a data|a autenticidade|as imagens|o video|a imagem) [(das imagens|do video|da imagem)]',
    ],
    [
      [
        'VERIFICATION LINES: Reuters confirmed the location from the road layout, which matched satellite imagery. The date was verified by the metadata of the original file.',
      ],
      ['Reuters was able to confirm the location by the skyline'],
      ['Reuters was able to verify the date from original file metadata. NO RESALES', 'no-resale'],
      ['Verification: Location verified by road layout, Japan out', 'territory-except JP'],
      ['AFP has verified the location of the footage'],
      ['The date was confirmed by corroborating reports'],
      ['Location verified by landmarks exclusive to Bild', 'publication-only Bild'],
      ['Location confirmed by landmarks mags must call', 'contact-required @ channels print-magazine'],
      ['No older version of the video was found online before 3 May 2026'],
      ["L'AFP a pu vérifier le lieu de la prise de vue"],
      ['dpa konnte den Ort der Aufnahme verifizieren'],
      ['EFE ha podido verificar la ubicación del vídeo'],
    ],
  ),
];
