/** Month names and their short forms in the languages of the wires. */
const NAMES: readonly string[] = [
  'january jan januar jänner janvier enero gennaio janeiro januari januar tammikuuta января янв leden januar ene gen ledna stycznia január січня ocak januára ianuarie siječnja ιανουαρίου gener',
  'february feb februar février fevrier febrero febbraio fevereiro februari helmikuuta февраля фев únor fév fev února lutego február лютого şubat februára februarie veljače φεβρουαρίου febrer',
  'march mar märz maerz mars marzo março marco maart marts maaliskuuta марта мар březen mrz března marca március березня mart martie ožujka μαρτίου març maret',
  'april apr avril abril aprile huhtikuuta апреля апр duben avr abr dubna kwietnia április квітня nisan apríla aprilie travnja απριλίου',
  'may mai mayo maggio maio mei maj toukokuuta мая květen mag května maja május травня mayıs mája svibnja μαΐου maig',
  'june jun juni juin junio giugno junho kesäkuuta июня июн červen giu června czerwca június червня haziran júna iunie lipnja ιουνίου juny',
  'july jul juli juillet julio luglio julho heinäkuuta июля июл červenec juil lug července lipca július липня temmuz júla iulie srpnja ιουλίου juliol',
  'august aug août aout agosto augustus augusti elokuuta августа авг srpen ago srpna sierpnia серпня ağustos augusztus augusta kolovoza αυγούστου agustus',
  'september sep sept septembre septiembre settembre setembro syyskuuta сентября сен září set września szeptember вересня eylül septembra septembrie rujna σεπτεμβρίου setembre',
  'october oct oktober okt octobre octubre ottobre outubro lokakuuta октября окт říjen ott out října października październik október жовтня ekim októbra octombrie οκτωβρίου',
  'november nov novembre noviembre novembro marraskuuta ноября ноя listopad listopadu listopada листопада kasım novembra noiembrie studenoga νοεμβρίου',
  'december dec dezember dez décembre decembre diciembre dicembre dezembro joulukuuta декабря дек prosinec déc dic prosince grudnia грудня aralık desember decembra decembrie prosinca δεκεμβρίου desembre',
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
