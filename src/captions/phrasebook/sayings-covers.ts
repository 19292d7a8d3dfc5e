import type { PhraseRow } from './row.ts';
import { ASK, OTHER, say } from './say.ts';

const COVER_EN = '(covers|a cover|the cover|cover|front covers|front pages|the front page|front page|title pages)';
const COVERS_EN = `${COVER_EN} [(and|or|/) ${COVER_EN}]`;

/** The cover, for which somebody is to be asked. */
export const COVERS: readonly PhraseRow[] = [
  say([OTHER, ASK], 'directives', {
    patterns: [
      `(use|usage|publication|reproduction) (on|as|for) ${COVERS_EN} (requires|require|needs|need|is subject to|only with|only by|subject to|by) [(a|the|our|an|separate|special|additional)] {prior} (permission|consent|approval|agreement|licence|license|authorisation|authorization|clearance) {prior} {by}`,
      '(verwendung|nutzung|abdruck|veroffentlichung|abbildung) [(auf|als)] [(der|dem|einem)] (titelseite|titelseiten|titel|titelbild|cover|covern|umschlag|umschlagen) (bedarf|erfordert|nur mit|nur nach|ist nur mit) [(der|einer|eines)] {prior} {consent} {prior} {by}',
      '(utilisation|reproduction|publication) en (couverture|couvertures|une|premiere page) [est] (soumise a|subordonnee a|uniquement avec|sous reserve de|sur) [l|d|une|un] {prior} {consent} {prior} {by}',
      '(uso|utilizacion|publicacion|reproduccion) en (portada|portadas|cubierta|cubiertas|primera pagina) (requiere|precisa|sujeto a|sujeta a|previa|solo con|solo previa|con) [la|una] {prior} (autorizacion|permiso|consentimiento) {by}',
      '(uso|utilizzo|pubblicazione|riproduzione) in (copertina|prima pagina) [(e|solo)] (richiede|previa|soggetto a|soggetta a|con) [l|una|la] {prior} (autorizzazione|permesso|consenso) {by}',
      '(uso|utilizacao|publicacao|reproducao) em (capa|capas|primeira pagina) (requer|carece de|sujeito a|sujeita a|mediante|so com|apenas com|com) [a|uma] {prior} (autorizacao|permissao|consentimento) {by}',
      '(gebruik|plaatsing|publicatie) op (de cover|covers|de omslag|omslagen|de voorpagina|voorpaginas) (vereist|behoeft|met|na) [(de|een)] {prior} (toestemming|goedkeuring) [van {whom}]',
      '(использование|публикация) на (обложке|обложках|первой полосе) (требует|только с|с) {prior} (разрешения|согласия|согласования) {by}',
      '(표지|1면) (사용|게재) (은|는|시|에는) ~8 (허가|승인|동의|협의) (필요|필수|가 필요|를 받아야|요망)',
      '(表紙|一面) (での|への) (使用|掲載|利用) (には|は) ~8 (許可|承諾|許諾|承認) (が必要|が必要です|を要します|を得てください|を得ること)',
      '(用作|用于|用於|作为) (封面|头版) [,] (须|需|必须|須) (经|获得|取得|征得|經|獲得) ~8 (许可|授权|同意|許可|授權|批准)',
    ],
    examples: [
      ['Use on covers and front pages requires permission from DACS', 'other', 'contact-required DACS'],
      ['Utilisation en couverture soumise à autorisation', 'other', 'contact-required'],
      ['Uso en portada previa autorización', 'other', 'contact-required'],
      ['Uso in copertina previa autorizzazione', 'other', 'contact-required'],
      ['Uso em capas mediante autorização', 'other', 'contact-required'],
      ['Plaatsing op de cover na toestemming van de fotograaf', 'other', 'contact-required de fotograaf'],
      ['Использование на обложке только с разрешения автора', 'other', 'contact-required'],
      ['표지 사용은 별도 허가 필요', 'other', 'contact-required'],
      ['表紙への使用には許可が必要です', 'other', 'contact-required'],
      ['用作封面须经授权', 'other', 'contact-required'],
    ],
    counterExamples: [
      'Use on covers requires permission, the novelist told a court in Bath.',
      'El uso en portada previa autorización fue pactado, dijo.',
    ],
  }),
];
