/** Month names and their short forms in the languages of the wires. */
const NAMES: readonly string[] = [
  'january jan januar jänner janvier enero gennaio janeiro januari januar tammikuuta января янв leden januar ene gen',
  'february feb februar février fevrier febrero febbraio fevereiro februari helmikuuta февраля фев únor fév fev',
  'march mar märz maerz mars marzo março marco maart marts maaliskuuta марта мар březen mrz',
  'april apr avril abril aprile huhtikuuta апреля апр duben avr abr',
  'may mai mayo maggio maio mei maj toukokuuta мая květen mag',
  'june jun juni juin junio giugno junho kesäkuuta июня июн červen giu',
  'july jul juli juillet julio luglio julho heinäkuuta июля июл červenec juil lug',
  'august aug août aout agosto augustus augusti elokuuta августа авг srpen ago',
  'september sep sept septembre septiembre settembre setembro syyskuuta сентября сен září set',
  'october oct oktober okt octobre octubre ottobre outubro lokakuuta октября окт říjen ott out',
  'november nov novembre noviembre novembro marraskuuta ноября ноя listopad',
  'december dec dezember dez décembre decembre diciembre dicembre dezembro joulukuuta декабря дек prosinec déc dic',
];

const months = new Map(NAMES.flatMap((row, at) => row.split(' ').map((name) => [name, at + 1] as const)));

/** Every spelling, longest first, for a pattern. */
export const MONTH_PATTERN = [...months.keys()].sort((a, b) => b.length - a.length).join('|');

/** 1 for January in any of the languages and short forms; undefined for another word. */
export function monthNumber(word: string): number | undefined {
  return months.get(word.toLowerCase());
}

const WEEKDAYS: readonly string[] = [
  'sunday sonntag dimanche domingo domenica zondag söndag',
  'monday montag lundi lunes lunedì maandag måndag',
  'tuesday dienstag mardi martes martedì dinsdag tisdag',
  'wednesday mittwoch mercredi miércoles mercoledì woensdag onsdag',
  'thursday donnerstag jeudi jueves giovedì donderdag torsdag',
  'friday freitag vendredi viernes venerdì vrijdag fredag',
  'saturday samstag samedi sábado sabato zaterdag lördag',
];
const weekdays = new Map(WEEKDAYS.flatMap((row, at) => row.split(' ').map((name) => [name, at] as const)));
export const WEEKDAY_PATTERN = [...weekdays.keys()].join('|');

/** 0 for Sunday … 6 for Saturday. */
export function weekdayNumber(word: string): number | undefined {
  return weekdays.get(word.toLowerCase());
}
