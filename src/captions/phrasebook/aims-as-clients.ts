/**
 * What a picture is for, written as agencies write whom they worked for: “Getty Images for Press Use”, “for Subscribers”, “for Bild exclusively”.
 * Folded words. Examples are tests: each is held behind “Jane Roe/Getty Images for”, in a caption and in a credit; a counter-example is a client.
 */
export interface AimAsClient {
  says: 'for what use' | 'for whom' | 'for whom alone' | 'for what deal';
  /** The whole of what stands behind “for”, without its article. */
  whole?: string;
  /** Its last word, whatever stands before. */
  last?: string;
  /** Its last word, behind one of `before`. */
  lastBehind?: string;
  before?: string;
  examples: readonly string[];
  counterExamples: readonly string[];
}

export const AIMS_AS_CLIENTS: readonly AimAsClient[] = [
  {
    says: 'for what use',
    whole:
      'print web online editorial broadcast internet publicity promotion promo preview previews review reviews reference evaluation approval layout layouts comp comps comping illustration position documentation publication distribution reproduction',
    last: 'use uses usage usages purpose purposes',
    examples: [
      'Press Use',
      'Promotional Use',
      'Print',
      'Reference',
      'Non-commercial Use',
      'Publicity Purposes',
      'Preview',
    ],
    counterExamples: ['Review Films', 'Layout Studio', 'Web Summit', 'Reference Studios', 'Publicity Hound'],
  },
  {
    says: 'for whom',
    whole:
      'subscribers members clients customers sponsors partners press media publishers newspapers papers broadcasters schools',
    last: 'subscribers clients customers newspapers papers dailies weeklies tabloids outlets broadcasters websites titles licensees publications',
    lastBehind: 'partners media press members sponsors organisations organizations',
    before:
      'media broadcast broadcasting press licensed official accredited print news participating subscribing member tv online affiliated affiliate rights local national foreign international domestic registered paying sponsoring all our non commercial',
    examples: [
      'Subscribers',
      'the Press',
      'UK Clients',
      'Sunday Papers',
      'Accredited Media',
      'Media Partners',
      'Our Members',
    ],
    counterExamples: ['Penske Media', 'Press Association', 'Sponsor United'],
  },
  {
    says: 'for whom alone',
    last: 'only exclusively exclusive solely alone',
    examples: ['Bild exclusively', 'Le Monde only', 'Comment Only', 'Position Only', 'The Sun Exclusive'],
    counterExamples: ['Only Murders'],
  },
  {
    says: 'for what deal',
    whole:
      'sale sales resale rent rental hire purchase licensing licence license download downloads syndication auction',
    examples: ['Sale', 'Rent', 'Purchase', 'Licensing'],
    counterExamples: ['Rent the Runway', 'Purchase College', 'Salesforce'],
  },
];
