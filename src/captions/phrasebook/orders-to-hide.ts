import type { OrderBehindCredit } from './orders-behind-credit.ts';

const FACES = '(faces|gesichter|visages|rostros|caras|volti|visi|rostos|gezichten|ansikter|ansigter|ansikten|лица)';

/** Faces that somebody does not wish to see, or that a desk is to hide. */
export const TO_HIDE: OrderBehindCredit = {
  says: 'what to hide',
  alone: [
    `(hide|cover|conceal|verdecken|verbergen|cacher|masquer|dissimuler|ocultar|tapar|cubrir|esconder|coprire|nascondere|oscurare|cobrir|verbergen|afdekken|skjul|dolj) [the|die|les|los|las|i|os|as|de] ${FACES}`,
    `${FACES} (verdecken|verbergen|verpixeln|a cacher|a masquer|a ocultar|a oculter|da coprire|da oscurare|afdekken|verbergen|skjules|doljes|doljs|hidden)`,
  ],
  endings: '隠してください|隠すこと|가려 주세요|가려주세요|가릴 것|请遮挡|需遮挡|请打码',
  goesOn: [
    `(does|do|would) not (wish|want|like) ~4 ${FACES}`,
    `(mochte|mochten|wunscht|wunschen|will|wollen) ~3 ${FACES} ~2 (nicht|gezeigt|verdeckt|unkenntlich)`,
  ],
  anywhere: [
    `(souhaite|souhaitent|veut|veulent|desire|desirent) pas ~3 ${FACES}`,
    `(no|non|nao) (quiere|quieren|desea|desean|vuole|vogliono|desidera|desiderano|quer|querem|deseja|desejam) ~3 ${FACES}`,
    `(wil|willen|wenst|wensen) ~2 ${FACES} ~1 niet`,
    `не (желает|желают|хочет|хотят) ~3 ${FACES}`,
    '(лица|лицо) ~8 (закрыть|скрыть|размыть|заретушировать|затемнить)',
    '(закрыть|скрыть|размыть|заретушировать) (лица|лицо)',
  ],
  examples: [
    'La famille, prévenue du reportage, ne souhaite pas voir les visages sur Internet.',
    'La familia, avisada del reportaje, no quiere ver los rostros en internet.',
    'La famiglia, avvisata del servizio, non vuole vedere i volti in rete.',
    'De familie, die op de hoogte is, wil de gezichten niet op internet zien.',
    'Hide faces.',
    'Gesichter verdecken.',
    'Visages à cacher.',
    'Ocultar rostros.',
    'Ansikter skjules.',
    'Лица детей, по просьбе родителей, закрыть.',
  ],
  counterExamples: ['Лица болельщиков скрыты масками.'],
};
