import { IN_FEW_WORDS } from './orders-in-few-words.ts';
import { NEXT_WEEK } from './orders-next-week.ts';
import { OF_TIMES_AND_MEDIA } from './orders-of-times-and-media.ts';
import { TO_HIDE } from './orders-to-hide.ts';

/**
 * What a desk says behind the credit of a caption with none of the words that terms are known by: to wait, whom to call, what a use costs, what
 * to hide. It is held for a person. Patterns are as in the phrasebook, and pass over marks; `{day}` is a weekday, tomorrow or a number of one or
 * two figures, `{number}` any number, `{month}`, `{place}` and `{medium}` the last word of one; `{end}` is the end of the clause. Examples and counter-examples are tests, as sentences behind the credit of a caption.
 */
export interface OrderBehindCredit {
  says:
    | 'to wait'
    | 'whom to ask'
    | 'what it costs'
    | 'whose it is'
    | 'what is closed'
    | 'what to hide'
    | 'how often'
    | 'how long';
  /** What a short clause begins with: longer ones tell news. */
  opens?: readonly string[];
  /** What a clause of three words at most begins with: “Contre paiement.” */
  alone?: readonly string[];
  /** What a clause says from its first word to its last: “Next week.” */
  whole?: readonly string[];
  /** What a short clause holds wherever it is. */
  holds?: readonly string[];
  /** What a clause of any length begins with, or goes on with behind a comma. */
  goesOn?: readonly string[];
  /** What it ends with behind a comma, “, nunca en portada.”: where another comma follows, news goes on. */
  closes?: readonly string[];
  /** What it says anywhere. */
  anywhere?: readonly string[];
  /** What Chinese, Japanese and Korean words end with, with `|` between. */
  endings?: string;
  /** The same wherever they stand. */
  characters?: string;
  examples: readonly string[];
  counterExamples: readonly string[];
}

const DESK = '(desk|newsdesk|editor|editors|office|agency|picture desk|photo desk|us)';
const TITLE = '(title|paper|newspaper|magazine|edition|issue|client|member|subscriber|outlet|website|site)';
/** Where in a paper, and in which of its forms, a picture may stand. */
const PLACES =
  '(cover|covers|front|frontpage|colour|color|titelseite|titelseiten|titel|titelbild|aufmacher|farbe|une|couverture|couleur|couleurs|portada|portadas|primera|color|copertina|prima|colori|capa|capas|primeira|cores|voorpagina|voorpaginas|omslag|kleur|forside|forsiden|forsida|framsida|framsidan|forstasidan|обложке|обложку|tv|television|fernsehen|web|internet|online|netz|facebook|instagram)';
const ON =
  '(on|in|as|auf|im|in|als|zum|a|en|au|aux|sur|comme|como|na|no|nas|nos|em|sulla|sulle|nella|op|de|het|pa|som|i|på|на|в)';

export const ORDERS_BEHIND_CREDIT: readonly OrderBehindCredit[] = [
  {
    says: 'to wait',
    opens: [
      '(wait|hold) [on] (for|until|till) (the|our|{day}|go|release|clearance|confirmation)',
      '(free|frei|libre|libero|libera|livre|vrij|fri|fritt|свободно|свободна) (from|after|until|till|ab|nach|bis|desde|despues del|a partir de|a partir du|des|depuis|apres|da|dal|dalla|dopo|vanaf|na|fra|fran|etter|efter|с) [the|dem|el|le|la|o|den] {day}',
      '(frei|libre|libero|livre|vrij|fri) {day}',
      '(freigabe|bescheid|rucksprache|urteil|ruckruf|anruf|ok|meldung|zustimmung|genehmigung|entscheidung) [bitte|noch] abwarten',
      'bitte (warten|abwarten|zuwarten)',
      '(warten|abwarten) bis',
      '(merci|priere) d attendre',
      '(attendre|attendez|patienter) (jusqu|{day}|le feu|la confirmation|confirmation|l accord)',
      '(attendere|aspettare|attendete|aspettate) (fino|{day}|conferma|la conferma|il via libera|l ok)',
      '(aguardar|aguarde|aguardem|esperar|espere|esperem) (ate|{day}|confirmacao|autorizacao|liberacao)',
      '(esperar|esperen|espere|aguardar|aguarden) (hasta|al|{day}|confirmacion|autorizacion)',
      '(wachten|wacht|afwachten) (tot|{day}|op (bevestiging|toestemming|akkoord|vrijgave)|met (publicatie|publiceren|plaatsen|plaatsing|gebruik))',
      '(vrijgave|bevestiging|toestemming|akkoord) afwachten',
      '(vent|vente|vanta|avvent|avvakta|afvent) (til|till|{day}|klarsignal|bekreftelse|bekraftelse|besked)',
      '(ждать|ждите|дождаться|дождитесь|подождать|подождите) (до|{day}|подтверждения|разрешения|команды)',
    ],
    goesOn: [
      '(please|kindly|pls) (hold|wait|await)',
      'we ask [all|the] [others|other|everyone|papers|clients] ~2 wait',
    ],
    endings: 'お待ちください|お待ち下さい|기다려주세요|기다려 주세요|待通知|等通知',
    examples: [
      'As agreed, please hold until the palace, which has the first say, confirms.',
      'Wait for the go from London.',
      'Free from Sunday.',
      'Frei ab Sonntag.',
      'Libre dimanche.',
      'Libre desde el domingo.',
      'Livre a partir de domingo.',
      'Freigabe abwarten.',
      'Bitte warten.',
      "Merci d'attendre dimanche.",
      "Attendre jusqu'à dimanche.",
      'Attendere domenica.',
      'Aguardar até domingo.',
      'Esperar al domingo.',
      'Wachten tot zondag.',
      'Wachten met publicatie.',
      'Vent til søndag.',
      'Vänta till söndag.',
      'Ждать до воскресенья.',
    ],
    counterExamples: [
      'Free from prison, he met his family.',
      'Libre desde 2019, el activista vive en Roma.',
      'Wachten op de bus.',
      'Attendre Godot.',
      'Fans hold on for the final whistle.',
      'Der Eintritt ist frei.',
      'From Sunday the bridge is open.',
      'Ab Sonntag fahren die Züge wieder.',
    ],
  },
  {
    says: 'whom to ask',
    opens: [
      `(ask|call|ring|phone|check|consult|see|contact) [with] [the|our|your] ${DESK}`,
      '(ask|call|ring|phone|check) (first|before (use|using|publishing|publication))',
      '(erst|zuerst|vorher) (anrufen|fragen|nachfragen|absprechen)',
      '(eerst|vooraf) (bellen|vragen|mailen|overleggen)',
      '(bellen|mailen|overleggen) (voor|eerst|met de redactie)',
      '(appeler|telephoner|demander) (avant|d abord)',
      '(primero|antes) (llamar|preguntar|consultar|ligar|perguntar)',
      '(prima|prima di usare) (chiamare|telefonare|chiedere)',
      '(ligar|perguntar|consultar|telefonar) (antes|primeiro)',
      '(ring|sporr|fraga|kontakt) (forst|desken|redaksjonen|redaktionen)',
      '(ruckfrage|ruckfragen|rucksprache) (bei|an|mit)',
      'voir avec',
      'overleg met',
      'сначала (позвонить|позвоните|спросить|спросите|согласовать)',
      '(позвонить|позвоните|спросить|звонить) (сначала|перед|до)',
    ],
    alone: ['(sentire|interpellare|spor|sporg|fraga|спросить|спросите|уточнить|уточните)'],
    endings:
      '要連絡|要確認|要許可|要許諾|要問い合わせ|前联系|前聯繫|前請示|前请示|请联系|請聯繫|须联系|先联系|연락 요망|확인 요망|문의 요망|연락요망|확인요망',
    examples: [
      'Check with desk.',
      'See desk.',
      'Call first.',
      'Erst anrufen.',
      'Rückfrage bei Jan Roth.',
      'Voir avec Jean Roux.',
      'Sentire Mario Rossi.',
      'Спросить Ивана Петрова.',
      'Eerst bellen.',
      'Ligar antes.',
      'Ring først.',
      'Сначала позвонить.',
    ],
    counterExamples: ['Calls came first from neighbours.', 'Primero llegó la policía.', 'See more on Sunday.'],
  },
  {
    says: 'what it costs',
    opens: [
      '(space|standard|usual|full|double|special|normal|agreed) (rate|rates|fee|fees|tariff)',
      '(rates|fees|fee) (apply|as agreed|to be agreed)',
      '(zweitnutzung|zweitabdruck|zweitverwertung|mehrfachnutzung|jede nutzung|jede weitere nutzung) ~2 (kostet|kosten|extra|gebuhr|honorar|honorarpflichtig)',
      '(seconde|deuxieme|chaque) (utilisation|parution) ~2 (payante|facturee|sup|en sus)',
      '(segundo|cada|segunda) (uso|publicacion|utilizacao|publicacao) ~2 (aparte|extra|paga|pagado|pago|cobra)',
      '(secondo|ogni) (uso|utilizzo) ~2 (extra|pagamento|pagare)',
      '(tweede|elk) gebruik ~2 (extra|betaald|kost)',
      '(double|doppeltes|dubbel) (tarif|honorar|tarief)',
      '(tarif|tarifa|tariffa) (habituel|normal|double|habitual|doble|especial|normale|doppia)',
    ],
    alone: [
      '(contre|mot) (paiement|remuneration|betalning|betaling)',
      '(a pagamento|de pago|за плату|платно)',
      '(betaald|betalt|kostenpflichtig|honorarpflichtig|honorar|payant|payante|chargeable)',
    ],
    holds: [
      '(£|$|€|eur|usd|gbp|chf) {number} (a|each) (use|usage|reproduction|insertion|placement)',
      '(per|each|pro|par|por|cada) (use|usage|nutzung|abdruck|verwendung|utilisation|parution|uso|utilizzo|gebruik|publicacion|bruk)',
    ],
    examples: [
      '£200 a use',
      '€ 50 per use',
      'Space rates.',
      'Contre paiement.',
      'A pagamento.',
      'За плату.',
      'Zweitnutzung kostet extra.',
      '80 Euro pro Abdruck.',
      '50 euros par parution.',
      'Tweede gebruik kost extra.',
    ],
    counterExamples: ['The bridge opened again.', 'Interest rates rose.', 'Tickets cost £20 a seat.'],
  },
  {
    says: 'whose it is',
    opens: [
      'ours (alone|only|first|exclusively|till|until|for|to)',
      '(nur|allein) (fur uns|unser)',
      '(seulement|uniquement|rien que) pour nous',
      '(solo|solamente) para nosotros',
      '(solo|soltanto) per noi',
      '(so|apenas|somente) para nos',
      '(alleen|enkel) voor ons',
      '(bare|kun|bara|endast) (for|til|till) oss',
      'только для нас',
      '(belongs to|gehort|gehoren|appartient a|van|tilhorer) (us|uns|nous|ons|oss)',
    ],
    alone: ['(es|son) nuestr(o|a|os|as)', '(e|sono) nostr(o|a|i|e)', 'a nous'],
    goesOn: [`[strictly] (one|once|two|twice|three) (per|for each|for every|to a|to each) ${TITLE}`],
    holds: [`(one|once|two|twice) per ${TITLE}`],
    anywhere: ['for our own (use|pages|titles|papers|paper|site|website)'],
    examples: [
      'Ours till Monday.',
      'Ours alone.',
      'The pictures, however, are for our own use, and we ask all others to wait.',
      'The series, for members, strictly one per title.',
      'Nur für uns.',
      'Gehört uns.',
      'Es nuestro.',
      'Alleen voor ons.',
    ],
    counterExamples: ['Ours is a small town, the mayor said.', 'One person per boat survived.'],
  },
  {
    says: 'what is closed',
    opens: [
      '(world|worldwide|welt|weltweit|monde|mundo|mondo|wereld|wereldwijd|verden|varlden) (minus|less|moins|menos|meno|min)',
    ],
    holds: [
      '(apart|aside|ausgenommen|excepte|excepto|excluida|escluso|escluse|uitgezonderd) (free|frei|libre|libero|livre|vrij|fri|ok)',
    ],
    closes: [`(never|nie|niemals|jamais|nunca|jamas|mai|nooit|aldri|aldrig|никогда) ${ON} ~2 ${PLACES}`],
    endings:
      'ないでください|ないで下さい|ないこと|控えてください|控えること|お控えください|お控え下さい|마세요|마십시오|말아주세요|말아 주세요|말 것|말것|금합니다|금함|삼가주세요|삼가 주세요|삼갈 것',
    characters: '勿播|勿用|勿发|勿發|勿登|勿刊|勿转|勿轉|勿传|勿傳|勿上|勿公开|勿外|勿裁|勿作|勿在|勿于',
    examples: [
      'World minus China.',
      'Italy apart, free.',
      'La série, pour la presse, jamais à la une et jamais en couleur.',
      'Las fotos del niño, por deseo de la familia, nunca en portada.',
      "De foto's van het kind, op verzoek van de ouders, nooit op de voorpagina.",
      'Die Bilder des Kindes, auf Wunsch der Eltern, nie auf der Titelseite.',
    ],
    counterExamples: [
      'El actor, nunca en portada, murió el lunes.',
      'Jokes apart, he is free to go, his lawyer said on Monday.',
    ],
  },
  NEXT_WEEK,
  TO_HIDE,
  ...IN_FEW_WORDS,
  ...OF_TIMES_AND_MEDIA,
];
