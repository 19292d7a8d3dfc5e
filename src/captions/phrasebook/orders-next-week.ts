import type { OrderBehindCredit } from './orders-behind-credit.ts';

/** Whose week or whose edition a picture is for, and no more: “Next week.”, “Éditions de lundi.” */
export const NEXT_WEEK: OrderBehindCredit = {
  says: 'to wait',
  whole: [
    '[(from|after|until|for)] next (week|weekend|month)',
    '(from|after|for) (the|this) weekend',
    '[(ab|nach|bis|erst|fur)] (nachste|nachster|kommende|kommender) woche',
    '(ab|nach) dem wochenende',
    '[(des|a partir de|apres|pas avant|pour)] la semaine prochaine',
    '(edition|editions|journaux|presse) (de|du) {day}',
    '[(desde|a partir de|hasta|tras|para)] la (proxima semana|semana (proxima|que viene))',
    '(edicion|ediciones|diarios|periodicos) (del|de) {day}',
    '[(dalla|dopo la|per la)] (settimana prossima|prossima settimana)',
    '(edizione|edizioni|giornali|quotidiani) (di|del|della) {day}',
    '[so] (a partir da|na|para a) (proxima semana|semana que vem)',
    '(edicao|edicoes|jornais) de {day}',
    '[(vanaf|na|pas|voor)] volgende week',
    '(editie|edities|kranten) van {day}',
    '[(fra|fran|etter|efter|til|till)] (neste uke|nasta vecka|naeste uge)',
    '[(со|с|после|на)] (следующей|следующую) (недели|неделе|неделю)',
  ],
  endings:
    'あすから|明日から|翌日から|来週から|週明けから|朝刊から|夕刊から|내일부터|다음 주부터|다음주부터|조간부터|석간부터|요일자|明天起|明日起|下周起|下週起',
  examples: [
    'Next week.',
    'From next week.',
    'Ab nächster Woche.',
    'Dès la semaine prochaine.',
    'Éditions de lundi.',
    'Ediciones del lunes.',
    'Dalla prossima settimana.',
    'Vanaf volgende week.',
    'Со следующей недели.',
  ],
  counterExamples: [
    'From next week the bridge is open.',
    'La semaine prochaine, le pont rouvre.',
    'Next week in Rome.',
  ],
};
