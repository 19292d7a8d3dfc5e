import { foldText } from './fold-text.ts';

const MONTH_NAMES = [
  'jan january januar januari janvier enero gennaio janeiro ene gen января январь',
  'feb february februar februari fevrier febrero febbraio fevereiro fev февраля февраль',
  'mar march marz maerz mars marzo marco maart marts mrz марта март',
  'apr april avril abril aprile avr апреля апрель',
  'may mai mayo maggio maio mei maj мая май',
  'jun june juni juin junio giugno junho июня июнь',
  'jul july juli juillet julio luglio julho июля июль',
  'aug august aout agosto augustus augusti ago августа август',
  'sep sept september septembre septiembre settembre setembro сентября сентябрь',
  'oct october oktober octobre octubre ottobre outubro okt октября октябрь',
  'nov november novembre noviembre novembro ноября ноябрь',
  'dec december dezember decembre diciembre dicembre dezembro dez des desember декабря декабрь',
];

/** Month number by its folded name, in a dozen languages. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name) => [foldText(name), index + 1] as const)),
);

/** Names of weekdays: they stand in dates and say nothing that the date does not. */
export const WEEKDAYS: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo lunedi martedi mercoledi giovedi venerdi sabato domenica
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag mandag tirsdag tisdag onsdag torsdag fredag lordag sondag mandagen tisdagen tirsdagen onsdagen torsdagen fredagen lordagen sondagen segunda terca quarta quinta sexta feira понедельник понедельника вторник вторника среда среды среду четверг четверга пятница пятницы пятницу суббота субботы субботу воскресенье воскресенья`.split(
    /\s+/,
  ),
);

/** What a desk names a day by without a weekday. */
export const TOMORROW: ReadonlySet<string> = new Set(
  'tomorrow tonight morgen demain manana domani amanha imorgen imorgon завтра noon'.split(' '),
);

/** Minutes ahead of UTC by the folded name of a zone; names that mean two zones are not listed. */
// biome-ignore format: one row a region
export const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    gmt: 0, utc: 0, ut: 0, z: 0, мск: 180, гринвичу: 0, wet: 0, bst: 60, cet: 60, mez: 60, cest: 120, mesz: 120, eet: 120, eest: 180, msk: 180, est: -300, edt: -240, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420,
    kst: 540, jst: 540, hkt: 480, sgt: 480, aest: 600, aedt: 660, awst: 480, nzst: 720, nzdt: 780, sast: 120, gst: 240, pkt: 300,
  }),
);
