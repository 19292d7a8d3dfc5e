import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

const GERMAN = '[das|dieses] (bild|foto) ~2';
const AT_ONCE = '[immediately|at once]';

/** Orders to take a picture out of use, as desks give them in each language. News of what was annulled or recalled is none: they count where directives do. */
export const KILLS: readonly PhraseRow[] = [
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      '(urgent|immediate|advisory|emergency) kill',
      'kill',
      '[please] kill (the|this|that) {image} ~6',
      'kill (photo|picture|image)',
      'kill [-|:|,] do not use [this {image}]',
      `please ${AT_ONCE} {discard} (this|the|that|these) {image} ${AT_ONCE} [from ~6]`,
      `please ${AT_ONCE} {discard} {image} ~1 ${AT_ONCE}`,
      '(this|the) {image} (must|should|may|can) no longer be (used|published|distributed)',
    ],
    examples: [
      ['URGENT KILL', 'kill'],
      ['Please delete this picture immediately', 'kill'],
      ['This image may no longer be used', 'kill'],
    ],
    counterExamples: ['Urgent kill orders were given for the wolves.', 'He asked them to delete the picture.'],
  }),
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      '(annulation|suppression|retrait) [obligatoire|urgente|urgent|immediate|immediat]',
      '(merci de|veuillez|priere de|bien vouloir) (supprimer|retirer|eliminer|detruire) ~2 (photo|photos|image|images) ~6',
      '(rappel|annulation) (photo|de photo)',
      '(photo|image) (a retirer|a supprimer|annulee|retiree)',
      '(anulacion|eliminacion) [obligatoria|urgente|inmediata]',
      '(foto|imagen|imagem|fotografia) (anulada|cancelada|retirada|eliminada) [, ~1 (utilizar|usar|publicar|eliminar)]',
      'annullamento [foto|obbligatorio|urgente|immediato]',
      '(foto|immagine) (annullata|ritirata|da eliminare|da cancellare|da rimuovere)',
      '(anulacao|cancelamento) [obrigatoria|obrigatorio|urgente]',
      '[favor] (eliminar|apagar|remover) [a|esta] (foto|imagem)',
    ],
    examples: [
      ['ANNULATION', 'kill'],
      ['Merci de supprimer cette photo de tous vos supports', 'kill'],
      ['Anulación obligatoria', 'kill'],
      ['Foto cancelada, favor eliminar', 'kill'],
      ['Foto da eliminare', 'kill'],
    ],
    counterExamples: ['Annulation du concert de samedi à Lyon.', 'La retirada de tropas continúa, dijo.'],
  }),
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      'bitte ~4 (loschen|entfernen|zuruckziehen)',
      `${GERMAN} (nicht mehr|nicht weiter) (verwenden|veroffentlichen|nutzen|benutzen)`,
      `${GERMAN} darf nicht (mehr|weiter) (verwendet|veroffentlicht|genutzt|gezeigt) werden`,
      '(bildruckruf|bildloschung|eilt : loschen)',
      '(foto|beeld) [is] (ingetrokken|vervallen|geannuleerd) [, niet meer (gebruiken|publiceren)]',
      '[foto|beeld] niet meer (gebruiken|publiceren)',
      '(bildet|billedet|bilden) (skal slettes|skal raderas|ska raderas|ma ikke brukes mer|far ej anvandas mer)',
      '(снимок|фото|фотография) (отозван|отозвана|отозвано|аннулирован|аннулирована|аннулировано)',
      '(просьба|просим) (удалить|изъять|снять|аннулировать) [это] [фото|снимок|фотографию|изображение]',
    ],
    examples: [
      ['BITTE LÖSCHEN', 'kill'],
      ['Bild nicht mehr verwenden', 'kill'],
      ['Foto ingetrokken, niet meer gebruiken', 'kill'],
      ['Снимок отозван', 'kill'],
    ],
    counterExamples: ['Die Feuerwehr musste das Feuer zweimal löschen.'],
  }),
  say([{ kind: 'kill', value: null }], 'directives', {
    patterns: [
      '(사진|기사) (삭제|취소|킬)',
      '(写真|画像) (削除|取り消し)',
      '(撤图|删除图片|图片撤销|撤稿|请删除该图片)',
      '사진 (삭제|취소|킬|철회) (요청|요망|안내|공지)',
      '(해당|이) 사진 [을|은] 삭제 [해 주시기 바랍니다|바랍니다|요청]',
      '(写真|画像) (の|は) (取り消し|取消|削除) [です|します|のお願い|依頼|をお願いします]',
    ],
    examples: [
      ['사진 삭제 요청', 'kill'],
      ['写真の取り消し', 'kill'],
    ],
    counterExamples: ['검찰은 사진 삭제 의혹을 수사하고 있다.'],
  }),
];
