import type { Restriction } from '../../vocabulary/restrictions.ts';
import type { PhraseRow } from './row.ts';
import { ASK, say } from './say.ts';

const PASS_ON: Restriction = { kind: 'no-redistribution', value: null };
const KEEP: Restriction = { kind: 'no-archive', value: null };

/** A language’s sentence about deeds that need leave: what may not be done (`copy`: nothing of the list by itself), and what frames the list. */
interface Sentence {
  copy: string;
  pass: string;
  keep: string;
  and: string;
  before: string;
  /** Leave and whoever gives it, with what ends the sentence. */
  behind: readonly string[];
}

const SENTENCES: readonly Sentence[] = [
  {
    copy: '(copying|reproduction|duplication|publication|reprinting|use)',
    pass: '(distribution|redistribution|transmission|retransmission|dissemination|syndication|passing on)',
    keep: '(storage|archiving|storing)',
    and: '(or|and)',
    before: '[any]',
    behind: [
      '[of (this|the) ~2] without [the] {prior} {consent} of ~2 [is] [strictly|expressly] (prohibited|forbidden|not permitted|not allowed)',
    ],
  },
  {
    copy: '(vervielfaltigung|wiedergabe|veroffentlichung|nutzung|verwendung|nachdruck|kopie)',
    pass: '(verbreitung|weitergabe|weiterverbreitung|ubertragung|sendung|ausstrahlung) [an dritte]',
    keep: '(speicherung|archivierung)',
    and: '(oder|und|sowie)',
    before: '[(jede|jegliche)]',
    behind: [
      'ohne [vorherige] [schriftliche] {consent} (der|des|von|durch|von der) ~2 [ist|sind] (untersagt|verboten|unzulassig|nicht (gestattet|erlaubt|zulassig))',
    ],
  },
  {
    copy: '(reproduction|copie|publication|utilisation|exploitation)',
    pass: '(diffusion|rediffusion|redistribution|transmission|distribution|retransmission|cession)',
    keep: '(archivage|stockage|conservation)',
    and: '(ou|et|ni)',
    before: '[(toute|toutes|tout)]',
    behind: [
      'sans [(l|une|le)] {consent} [prealable] [ecrit|ecrite] [prealable] (de|du|de l|de la|d) ~2 [est|sont] [strictement|formellement] (interdit|interdite|interdits|interdites|prohibe|prohibee)',
    ],
  },
  {
    copy: '(reproduccion|copia|publicacion|utilizacion|uso)',
    pass: '(distribucion|redistribucion|difusion|redifusion|transmision|retransmision|cesion|comunicacion publica)',
    keep: '(archivo|almacenamiento|conservacion)',
    and: '(o|y|e|ni|u)',
    before: '[(queda|quedan|esta)] (prohibida|prohibido|prohibidas) [(la|el|su|toda|cualquier)]',
    behind: ['[total o parcial] [de (este|esta|los|las|el|la) ~2] sin [la|el] {prior} {consent} {prior} {by}'],
  },
  {
    copy: '(riproduzione|copia|pubblicazione|utilizzazione|uso)',
    pass: '(distribuzione|ridistribuzione|diffusione|trasmissione|ritrasmissione|cessione)',
    keep: '(archiviazione|conservazione|memorizzazione)',
    and: '(o|e|ne|ed)',
    before: '(vietata|vietato|vietate|proibita) [(la|l|il|ogni|qualsiasi)]',
    behind: ['[anche parziale] [di (questo|questa|questi|queste) ~2] senza [l|il] {prior} {consent} {prior} {by}'],
  },
  {
    copy: '(reproducao|copia|publicacao|utilizacao|uso)',
    pass: '(distribuicao|redistribuicao|difusao|transmissao|retransmissao|cedencia|divulgacao|veiculacao)',
    keep: '(arquivo|armazenamento|arquivamento)',
    and: '(ou|e|nem)',
    before: '(proibida|proibido|vedada|interdita) [(a|o|toda a|qualquer)]',
    behind: ['[total ou parcial] [(deste|desta|destes|destas|do|da) ~2] sem [a|o] {prior} {consent} {prior} {by}'],
  },
  {
    copy: '(verveelvoudiging|reproductie|kopieren|publicatie|overname|gebruik|openbaarmaking)',
    pass: '(verspreiding|doorgifte|distributie|uitzending|herverspreiding)',
    keep: '(opslag|archivering)',
    and: '(of|en|noch)',
    before: '[(elke|iedere)]',
    behind: [
      'zonder [voorafgaande] [schriftelijke] {consent} van ~2 [is|zijn] (verboden|niet toegestaan|niet toegelaten)',
    ],
  },
  {
    copy: '(воспроизведение|копирование|публикация|перепечатка|использование)',
    pass: '(распространение|передача|ретрансляция|трансляция|рассылка)',
    keep: '(хранение|архивирование)',
    and: '(или|и|либо)',
    before: '[(любое|любая|любые)]',
    behind: ['без [письменного] {consent} ~2 (запрещено|запрещена|запрещены|не допускается|не допускаются)'],
  },
];

/** Lists in which one of the items is of the sort that counts, whichever of them. */
function listsWith(counts: string, others: readonly string[], { and }: Sentence): string[] {
  const any = `(${[counts, ...others].join('|')})`;
  return [
    `${counts} [, ${any}] [,] ${and} ${any}`,
    `${any} [,] ${and} ${counts}`,
    `${any} , ${counts} [,] ${and} ${any}`,
    `${any} , ${any} [,] ${and} ${counts}`,
  ];
}

const sentencesOf = (sentence: Sentence, lists: readonly string[]): string[] =>
  lists.flatMap((list) => sentence.behind.map((behind) => `${sentence.before} ${list} ${behind}`));

/** What agencies close with in each language: no copying, passing on or keeping without their leave. */
export const AGENCY_BANS: readonly PhraseRow[] = [
  say([PASS_ON, KEEP, ASK], 'directives', {
    patterns: SENTENCES.flatMap((sentence) =>
      sentencesOf(sentence, [
        `[${sentence.copy} ,] ${sentence.pass} [,] ${sentence.and} ${sentence.keep}`,
        `[${sentence.copy} ,] ${sentence.keep} [,] ${sentence.and} ${sentence.pass}`,
      ]),
    ),
    examples: [
      [
        'Any copying, storage or distribution without the written consent of dpa is prohibited.',
        'contact-required',
        'no-archive',
        'no-redistribution',
      ],
      [
        "Toute reproduction, diffusion ou archivage sans l'accord écrit de Belga est interdit.",
        'contact-required',
        'no-archive',
        'no-redistribution',
      ],
      [
        'Vervielfältigung, Speicherung oder Weitergabe an Dritte ohne Zustimmung der dpa nicht gestattet.',
        'contact-required',
        'no-archive',
        'no-redistribution',
      ],
      [
        'Verveelvoudiging, opslag of verspreiding zonder toestemming van ANP is verboden.',
        'contact-required',
        'no-archive',
        'no-redistribution',
      ],
    ],
    counterExamples: ['Storage or distribution of fuel without the consent of the city is prohibited, she said.'],
  }),
  say([PASS_ON, ASK], 'directives', {
    patterns: SENTENCES.flatMap((sentence) =>
      sentencesOf(sentence, listsWith(sentence.pass, [sentence.copy], sentence)),
    ),
    examples: [
      [
        'Proibida a reprodução, distribuição ou transmissão deste conteúdo sem autorização da Lusa.',
        'contact-required Lusa',
        'no-redistribution',
      ],
      [
        'Prohibida la reproducción, distribución o transmisión de este contenido sin autorización de EFE.',
        'contact-required EFE',
        'no-redistribution',
      ],
      [
        'Vietata la riproduzione, distribuzione o trasmissione senza autorizzazione di ANSA.',
        'contact-required ANSA',
        'no-redistribution',
      ],
      [
        'Jede Vervielfältigung oder Verbreitung ohne schriftliche Zustimmung der dpa ist untersagt.',
        'contact-required',
        'no-redistribution',
      ],
      [
        "Toute reproduction ou diffusion sans l'accord écrit de Belga est interdite.",
        'contact-required',
        'no-redistribution',
      ],
      ['Воспроизведение или распространение без согласия ТАСС запрещено.', 'contact-required', 'no-redistribution'],
    ],
    counterExamples: [
      'Prohibida la distribución o publicación de encuestas sin autorización del tribunal, dijo el juez.',
      'Toute diffusion ou publication du sondage sans accord du juge est interdite, a-t-il dit.',
    ],
  }),
  say([ASK], 'directives', {
    patterns: SENTENCES.flatMap((sentence) => sentencesOf(sentence, [sentence.copy])),
    examples: [["Toute reproduction sans autorisation de l'AFP est interdite.", 'contact-required']],
    counterExamples: ['Any use of drones without the consent of the police is prohibited, a sign says.'],
  }),
];
