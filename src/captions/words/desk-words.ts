import type { Stretch } from './stretch.ts';
import type { TextInWords } from './text-in-words.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of law, leave and payment that no name of a person, an agency or a body holds: in a credit they are a note to the desk. */
const WORDS = setOf(`
  injunction libel defamation litigation lawsuit disputed unclear uncleared unpaid overdue payable fees pending confidential sensitive subscribers enquire inquire negotiable chargeable excluded excludes excluding excl unlicensed expired infringement killed withheld withhold withdrawn retracted
  freigabe freigegeben unklar ungeklart fehlt fehlend honorar fallig genehmigungspflichtig zustimmungspflichtig vergutungspflichtig gebuhrenpflichtig kostenpflichtig honorarpflichtig ruckfragen nachfragen ruckfrage anfragen abonnenten bezieher vergutung personlichkeitsrecht personlichkeitsrechte vorbehalt strittig rechtsstreit vertraulich abmahnung zuruckgezogen
  regler honoraires litige abonnes demander payant payante consulter soumis soumise
  consultar pendiente litigio abonados suscriptores
  pagamento abbonati diffida liberatoria rischio pendente assinantes
  betalen abonnees navragen onduidelijk vergoeding betaling
  abonnenter betalande arvode oklart uklart saknas mangler maksullinen tilaajille epaselva kielletty
  tylko zakaz zgoda oplata pouze
  уточнить подписчикам оплата риск платно
`);

/** The same, where they do not begin with a capital as names do. */
const SMALL_WORDS = setOf('ask ex fee tarif pago abono lupa csak tilos');

/** Words that are names as well, and side by side are none. */
const PAIRS = setOf(`
  legal_risk legal_hold legal_warning legal_issue legal_issues legal_problem legal_problems legal_advice legal_dispute legal_action legal_reasons legal_note court_order court_orders court_case court_ruling gag_order koster_ekstra kostar_extra kostet_extra coute_extra foto_paga imagem_paga imagen_pagada ta_kontakt tag_kontakt copyright_dispute copyright_issue copyright_claim rights_dispute rights_claim paid_for consult_desk rights_unknown rights_issue rights_issues
  bara_abonnenter bara_kunder kun_abonnenter kun_kunder nur_kunden only_clients rechte_offen rechte_unbekannt rechte_liegen rechte_bei droits_dus
`);

/** 국내용, "for use at home"; 유료, "for money", and their like: each character is a token of its own. */
const EAST_ASIAN =
  /국내용|국내\s?전용|유료|저작권\s?확인|사용\s?주의|사전\s?협의|미해결|国内用|国内専用|有料|要(?:確認|連絡|相談|許可|申請)|未許諾|付费|待确认|授权待|需授权|版权不明/u;

/** Whether the words tell a desk of law, leave or payment, as no credit does. */
export function tellsDesk(words: TextInWords, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at += 1) {
    const { text = '', isTitle = false, isCaps = false } = words.tokens[at] ?? {};
    if (WORDS.has(text) || (SMALL_WORDS.has(text) && (isCaps || !isTitle))) return true;
    if (at + 1 < to && PAIRS.has(`${text}_${words.tokens[at + 1]?.text}`)) return true;
  }
  return EAST_ASIAN.test(words.text.slice(words.tokens[from]?.start ?? 0, words.tokens[to - 1]?.end ?? 0));
}
