import { describe, expect, it } from '@jest/globals';
import { countedFrom } from '../../src/rights/moments/counted-from.ts';

const RELEASE = [
  '14 Tage nach der Herausgabe',
  '14 Tage nach dem Tag der Herausgabe',
  '14 Tage seit seiner Herausgabe durch Bilder',
  '배포된 날로부터 14일',
  '배포일로부터 14일',
  '공개 사진: 배포 후 14일',
  '自發布之日起14天',
  '发布后14天',
];

const RECEIPT = [
  '14 Tage nach Empfang',
  '14 Tage ab Eingang des Fotos',
  '14 jours après réception',
  '14 jours dès  la réception',
  '14 jours à compter de la date de réception',
  '14 jours suivant sa réception',
  '14 días tras recepción',
  '14 días desde  la recepción',
  '14 días a partir de su fecha de recepción',
  '14 dias após recebimento',
  '14 dias após  o recebimento',
  '14 dias a contar do recebimento',
  '14 dias a partir do  seu recebimento',
  '14 giorni dalla ricezione',
  '14 giorni dopo la  ricezione',
  '14 giorni dal ricevimento',
  '14 dagen na ontvangst',
  '14 dagen vanaf  ontvangst',
  '수신된 날부터 14일',
  '受領後14日間',
  '接收后14天',
  '收到照片之日起14天',
];

/** Receipt, but not of the picture; or release, but not of the picture. */
const OF_ANOTHER_THING = [
  '14 Tage nach Empfang der Rechnung',
  '14 Tage nach Eingang von Geld',
  '14 jours après réception du paiement',
  '14 jours après réception  du paiement',
  '14 días tras recepción del pago',
  '14 días tras recepción  del pago',
  '14 dias após recebimento do pagamento',
  '14 dias após recebimento  do pagamento',
  '14 giorni dalla ricezione del pagamento',
  '14 giorni dal ricevimento  del pagamento',
  '14 dagen na ontvangst van betaling',
  '14 dagen na ontvangst  van betaling',
  '映画公開後14日間',
  'アニメ公開後14日間',
  '映画の公開後14日間',
  '电影发布后14天',
];

/** What no photo knows of itself. */
const ELSEWHERE = [
  '게재된 날로부터 14일',
  '게재 일부터 14일',
  '게재일 후 14일',
  '보도 후 14일',
  '掲載後14日間',
  '刊登日起14天',
  '刊登之日起14天',
  '出版后14天',
  '14 giorni dalla pubblicazione',
  '14 dagen na publicatie',
  '14 DAYS AFTER BROADCAST',
  '14 days after its airing',
  '14 días desde la emisión',
  '14 dias desde la emision',
  '14 dias após a emissão',
  '14 dias apos a emissao',
  '14 giorni dalla emissione',
  '14 dagar efter publicering',
  '14 dager etter publisering',
];

/** A second count stands before or after it, in the same language or another. */
const TWO = [
  '7 days after transmission, 14 days after release',
  '7 DAYS AFTER TRANSMISSION, 14 DAYS AFTER RELEASE',
  '7 days after it was sent, 14 days after release',
  '7 Tage nach Übermittlung, 14 days after release',
  '전송 후 7일, 배포 후 14일',
  '14 days after release, 7 days after DELIVERY',
  '14 days after release (14 дней с даты публикации)',
  '14 days after release / 14 giorni dalla pubblicazione',
  '배포: 14 дней с даты публикации',
];

/** It stands beside the count and is none itself. */
const TRANSMISSION = [
  '배포 14일',
  '공개 사진 14일',
  '公開写真 14日間',
  '发布照片 14天',
  '14 jours, réception',
  '14 Tage',
];

describe('the words that clauses count days from', () => {
  it.each([
    ...RELEASE.map((words) => [words, 'release']),
    ...RECEIPT.map((words) => [words, 'receipt']),
    ...OF_ANOTHER_THING.map((words) => [words, 'elsewhere']),
    ...ELSEWHERE.map((words) => [words, 'elsewhere']),
    ...TWO.map((words) => [words, 'elsewhere']),
    ...TRANSMISSION.map((words) => [words, 'transmission']),
  ])('“%s” name: %s', (words, from) => {
    expect(countedFrom({ kind: 'expires-after-days', value: 14, words, origin: 'read' })).toBe(from);
  });
});
