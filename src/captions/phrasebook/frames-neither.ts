import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';

/** Bans whose words of leave stand behind “neither”, “none of” or “nor”: with the word before them left out they would allow. */
export const FRAMES_OF_NEITHER: readonly PhraseRow[] = [
  forbid(
    [
      'neither {things} (is|are|shall be|will be) (allowed|permitted|authorised|authorized|granted)',
      '(weder|noch) {things} [(ist|sind|werden|wird)] (erlaubt|gestattet|zulassig|freigegeben|genehmigt|moglich)',
      '(keine|keinerlei|kein) {things} (erlaubt|gestattet|zulassig|freigegeben|genehmigt|moglich)',
      '(aucun|aucune|ni) {things} (n est|ne sont|n|) (autorise|permis|admis|possible|tolere)(e|es|s|)',
      '(ni|ninguna|ningun) {things} (esta|estan|es|son|se|) (permitid|autorizad|admitid|consentid)(a|o|as|os)',
      '(ne|nessuna|nessun) {things} (e|sono|) (consentit|permess|autorizzat|ammess)(a|o|e|i)',
      '(nem|nenhuma|nenhum) {things} (e|sao|) (permitid|autorizad|consentid)(a|o|as|os)',
      '(noch|geen) {things} [(is|zijn)] (toegestaan|toegelaten|geoorloofd|gepermitteerd)',
      '(hverken|verken|varken|ingen|inget) {things} [(er|ar)] (tillatt|tilladt|tillaten|tillatet|tillatna)',
      '(ни|никакая|никакое|никакие) {things} не (допускается|допускаются|разрешается|разрешаются|разрешено|разрешены)',
      '{things} (evenmin|ook niet|net zomin|ebenso wenig|ebensowenig|auch nicht|non plus|tampoco|neppure|nemmeno|tampouco|heller ikke|inte heller) [(toegestaan|erlaubt|gestattet|autorise|permitido|permitida|consentito|consentita|tillatt)]',
      '[(en|und|et|y|e|and)] (evenmin|ebenso wenig|ebensowenig|tampoco|neppure|nemmeno|tampouco|nor) {things} [(toegestaan|erlaubt|gestattet)]',
    ],
    [
      ['Aucune revente ni archivage autorisée.', 'no-archive', 'no-resale'],
      ['Noch doorverkoop noch archivering toegestaan.', 'no-archive', 'no-resale'],
      ['Weder Weiterverkauf noch Archivierung erlaubt.', 'no-archive', 'no-resale'],
      ['Ni reventa ni archivo permitidos.', 'no-archive', 'no-resale'],
      ['Né rivendita né archiviazione consentite.', 'no-archive', 'no-resale'],
      ['Nem revenda nem arquivamento permitidos.', 'no-archive', 'no-resale'],
      ['Doorverkoop is niet toegestaan en archivering evenmin.', 'no-archive', 'no-resale'],
      ['Neither resale nor archiving is permitted.', 'no-archive', 'no-resale'],
    ],
    [
      'Noch fietsen noch honden zijn toegestaan in het park.',
      'Weder Hunde noch Räder sind im Park erlaubt.',
      'Ni chiens ni vélos ne sont autorisés dans le parc, dit le maire.',
    ],
  ),
];
