/**
 * How a sentence of terms goes on with its ban behind a comma, “Pictures of the trial, which the court allowed, not to be shown on TV before …”:
 * an opener, and within a few words a deed, or a medium, an end or a deed that the phrasebook names. Examples and counter-examples
 * stand behind the credit of a caption, and are tests.
 */
export interface BanBetweenCommas {
  language: string;
  openers: readonly string[];
  /** What is done with a picture, in forms that the phrasebook's own terms lack. */
  deeds: string;
  examples: readonly string[];
  counterExamples: readonly string[];
}

export const BANS_BETWEEN_COMMAS: readonly BanBetweenCommas[] = [
  {
    language: 'en',
    openers: [
      'not to be',
      'never to be',
      'not for',
      'no',
      'not on',
      'must not be',
      'may not be',
      'cannot be',
      'only for',
      'only to be',
      'wishes nothing',
      'wish nothing',
      'asks that nothing',
      'ask that nothing',
    ],
    deeds:
      'shown broadcast aired streamed screened printed posted published republished reprinted reproduced cropped resold rebroadcast televised syndicated',
    examples: [
      'Pictures of the trial, which the court allowed on condition of anonymity, not to be shown on TV before the verdict, which is expected in June.',
      'Scenes from inside the courtroom, which were made by an artist, not for broadcast until the jury, which is still out, returns.',
      'The hearing, to which only two agencies were admitted, not to be streamed before the judges, who meet again in May, have spoken.',
      'Portraits of the minors, taken with the consent of their parents, not to be republished after the match, which ends in June.',
      'The drawings, which an artist made in court, no web before the judges, who meet again in May, have spoken.',
    ],
    counterExamples: [
      'The player, not to be outdone, scored twice in the second half, which ended in rain.',
      'Smith, not for the first time, lost the race, which was held in heavy rain.',
      'The president, who has been ill, may not be able to attend the summit, which begins in May.',
    ],
  },
  {
    language: 'de',
    openers: [
      'nicht zu',
      'nicht fur',
      'nicht im',
      'nicht in',
      'darf nicht',
      'durfen nicht',
      'nur fur',
      'nur im',
      'nichts',
    ],
    deeds: 'zeigen gezeigt senden gesendet ausstrahlen ausgestrahlt streamen drucken gedruckt zeigt',
    examples: [
      'Zeichnungen aus dem Saal, den das Gericht nur kurz öffnete, nicht im Fernsehen vor dem Urteil, das im Juni erwartet wird.',
      'Die Familie, die dem Besuch nach langen Gesprächen zustimmte, wünscht, dass von den Kindern, die nebenan spielten, nichts gezeigt wird.',
    ],
    counterExamples: ['Der Spieler, nicht zum ersten Mal verletzt, verpasste das Finale, das im Regen endete.'],
  },
  {
    language: 'fr',
    openers: ['a ne pas', 'ne pas', 'ne doit pas', 'ne doivent pas', 'pas de', 'pas pour', 'uniquement pour'],
    deeds: 'montrer montrees montres diffuser diffusees diffuses publier publiees publies imprimer passer',
    examples: [
      'Les scènes du procès, que la cour a autorisées sous condition, à ne pas montrer avant le verdict, attendu en juin.',
    ],
    counterExamples: ['Le joueur, pas de retour avant juin, a quitté le stade, qui était vide.'],
  },
  {
    language: 'es',
    openers: ['no debe', 'no deben', 'no para', 'no en', 'solo para'],
    deeds: 'mostrar mostrarse mostrarla mostrarlas emitir emitirse emitirlas difundir difundirse publicar publicarse',
    examples: [
      'Las escenas del juicio, que el tribunal permitió bajo condición, no deben mostrarse antes del fallo, que se espera en junio.',
    ],
    counterExamples: ['El jugador, no en su mejor momento, salió del campo, que estaba vacío.'],
  },
  {
    language: 'it',
    openers: ['da non', 'non per', 'non in', 'non devono essere', 'non deve essere', 'solo per'],
    deeds:
      'mostrare mostrate mostrati trasmettere trasmesse trasmessi diffondere diffuse pubblicare pubblicate stampare',
    examples: [
      'Le riprese del processo, che la corte ha concesso a condizione, da non mostrare prima della sentenza, attesa a giugno.',
    ],
    counterExamples: ['Il giocatore, non in forma dopo la pausa, ha lasciato il campo, che era ormai quasi vuoto.'],
  },
  {
    language: 'pt',
    openers: ['nao deve', 'nao devem', 'nao para', 'so para', 'apenas para'],
    deeds:
      'mostrar mostradas mostrados exibir exibidas exibidos transmitir transmitidas divulgar divulgadas publicar publicadas',
    examples: [
      'As cenas do julgamento, que o tribunal permitiu sob condição, não devem ser exibidas antes da sentença, esperada em junho.',
    ],
    counterExamples: ['Jogadores, não apenas do Porto, deixaram o campo depois da pausa, que estava quase vazio.'],
  },
  {
    language: 'nl',
    openers: ['niet te', 'niet voor', 'niet op', 'mag niet', 'mogen niet', 'alleen voor'],
    deeds: 'tonen getoond uitzenden uitgezonden publiceren gepubliceerd plaatsen geplaatst drukken',
    examples: [
      'De beelden van de zitting, die de rechter onder voorwaarden toestond, niet te tonen voor de uitspraak, die in juni volgt.',
    ],
    counterExamples: ['De speler, niet voor het eerst geblesseerd, verliet het veld, dat leeg was.'],
  },
  {
    language: 'no, da, sv',
    openers: [
      'ikke til',
      'ikke for',
      'skal ikke',
      'ma ikke',
      'inte for',
      'far inte',
      'far ej',
      'kun til',
      'endast for',
    ],
    deeds: 'vises vise sendes sende publiseres publiceres publiceras visas sandas trykkes trykkes trykas',
    examples: ['Tegningene fra retten, som dommeren tillot på vilkår, skal ikke vises før dommen, som ventes i juni.'],
    counterExamples: ['Spilleren, ikke for første gang skadet, forlot banen, som var tom.'],
  },
];
