const HOUR = 1;
/** In hours, as are the others. */
export const DAY = 24;
/** Thirty days. */
export const MONTH = 30 * DAY;
/** 365 days. */
export const YEAR = 365 * DAY;

/** Units by how many hours they have. */
export const UNIT_WORDS: readonly (readonly [number, string])[] = [
  [
    HOUR,
    'hour hours hr hrs stunde stunden heure heures hora horas ora ore uur uren timer timene timerna timmar timmarna h часа часов 시간 時間 小时',
  ],
  [
    DAY,
    'day days tag tage tagen jour jours dia dias giorno giorni dag dagen dager dage dagar сутки суток день дня дней 일 日 天 日間 일간',
  ],
  [
    7 * DAY,
    'week weeks wk wks woche wochen semaine semaines semana semanas settimana settimane weken uke uker uge uger vecka veckor неделя недели недель 주 주일 週 週間 周',
  ],
  [
    MONTH,
    'month months mth mths monat monate monaten mois mes meses mese mesi mes maand maanden maned maneder maneder manad manader месяц месяца месяцев 개월 달 か月 ヶ月 カ月 ヵ月 个月',
  ],
  [
    YEAR,
    'year years yr yrs jahr jahre jahren an ans annee annees ano anos anno anni jaar jaren ar år год года лет 년 年 年間',
  ],
];

/** Numbers up to a quarter of a year of days. */
export const NUMBER_WORDS: readonly (readonly [number, string])[] = [
  [1, 'a an one ein eine einen einem einer un une uno una um uma een en ett et один одного 한 일 一'],
  [2, 'two zwei deux dos due dois duas twee tva два две двух 두 二 两'],
  [3, 'three drei trois tres tre drie три трех 세 三'],
  [4, 'four vier quatre cuatro quattro quatro fire fyra четыре 네 四'],
  [5, 'five funf cinq cinco cinque vijf fem пять 五'],
  [6, 'six sechs seis sei zes seks sex шесть 六'],
  [7, 'seven sieben sept siete sette sete zeven syv sju семь 七'],
  [10, 'ten zehn dix diez dieci dez tien ti tio десять 十'],
  [12, 'twelve zwolf douze doce dodici doze twaalf tolv'],
  [8, 'eight acht huit ocho otto oito atte atta'],
  [9, 'nine neun neuf nueve nove negen ni nio'],
  [14, 'fourteen vierzehn quatorze catorce quattordici veertien fjorten fjorton четырнадцать'],
  [15, 'fifteen funfzehn quinze quince quindici vijftien femten femton'],
  [20, 'twenty zwanzig vingt veinte venti vinte twintig tjue tyve tjugo'],
  [24, 'twenty-four'],
  [30, 'thirty dreissig trente treinta trenta dertig тридцать'],
  [60, 'sixty sechzig soixante sesenta sessanta sessenta zestig'],
  [90, 'ninety neunzig noventa novanta'],
];
