import type { PhraseRow } from './row.ts';
import { ASK, say } from './say.ts';

const THIS =
  '[(of|de|di|do) [(this|these|the|ce|cette|este|esta|questo|queste|deste|dieses|dieser)] ({image}|material|materials|content|materiel|materiale|contenu|contenido|contenuto|conteudo)]';

/** To sell, to copy and to hand on, forbidden in one breath, as studios write it. */
export const SALE_AND_COPIES: readonly PhraseRow[] = [
  say(
    [
      { kind: 'no-resale', value: null },
      { kind: 'no-redistribution', value: null },
    ],
    'directives',
    {
      patterns: [
        '[(and|images|it|they)] (may|must|can|shall) not be (sold|resold) [,] [licensed ,] [rented ,] (copied|duplicated|lent|licensed) [,] (or|nor) (transferred|passed on|given|handed on|distributed) [(to|on to) ~4]',
        '(darf|durfen) nicht (verkauft|weiterverkauft) [,] (kopiert|vervielfaltigt|verliehen|vermietet) oder [an dritte] (weitergegeben|ubertragen|uberlassen) werden',
        'ne (peut|peuvent|doit|doivent) etre (vendu|revendu)(e|s|es|) [,] (copie|duplique|prete)(e|s|es|) (ou|ni) (cede|transmis|transfere)(e|s|es|) [a ~3]',
        'no (puede|pueden|debe|deben) (venderse|ser vendid(a|o|as|os)) [,] [ser] (copiarse|copiad(a|o|as|os)|duplicad(a|o|as|os)) (o|ni) (cederse|transferirse|cedid(a|o|as|os)|transferid(a|o|as|os)) [a ~3]',
        'non (puo|possono|deve|devono) essere (vendut|rivendut)(a|o|e|i) [,] (copiat|duplicat)(a|o|e|i) (o|ne) (cedut|trasferit|trasmess)(a|o|e|i) [a ~3]',
        'nao (pode|podem|deve|devem) ser (vendid|revendid)(a|o|as|os) [,] (copiad|duplicad)(a|o|as|os) (ou|nem) (cedid|transferid)(a|o|as|os) [a ~3]',
        `[the] (sale|resale|lease|loan|rental) [,] (duplication|copying|lease|loan|rental|duplicating|assignment) [,] (or|and) (transfer|distribution|redistribution|duplication|assignment|sharing|transmission) ${THIS} [(is|are)] [(strictly|expressly)] (prohibited|forbidden|not permitted|not allowed|unlawful)`,
        '[(der|die)] (verkauf|weiterverkauf|vermietung) [,] [die] (vervielfaltigung|vermietung|verleih) (oder|und) [die] (weitergabe|ubertragung|uberlassung|verbreitung) [(des|dieses|dieser) ~1] [(ist|sind)] [(strengstens|ausdrucklich|strikt)] (untersagt|verboten|nicht gestattet|nicht erlaubt)',
        `[la] (vente|revente|location) [,] [la] (duplication|copie|location) (ou|et) (la|le|les) (transfert|cession|transmission|diffusion) ${THIS} (est|sont) [(strictement|formellement|expressement)] (interdit|interdits|interdite|interdites)`,
        `[(queda|esta|se)] [terminantemente] (prohibida|prohibido|prohibidas|prohibe) la (venta|reventa) [,] [la] (duplicacion|copia|alquiler) (o|y|u) [la] (cesion|transferencia|transmision|distribucion) ${THIS}`,
        `[e] [(severamente|espressamente)] (vietata|vietate|vietato|proibita) [la] (vendita|rivendita) [,] [la] (duplicazione|copia|noleggio) (o|e) [la|il] (cessione|trasferimento|trasmissione|diffusione) ${THIS}`,
        '[la] (vendita|rivendita) [,] [la] (duplicazione|copia|noleggio) (o|e) [la|il] (cessione|trasferimento|trasmissione|diffusione) [sono] [(severamente|espressamente)] (vietata|vietate|vietati|proibite)',
        `[e] [(estritamente|expressamente)] (proibida|proibidas|proibido|vedada) [a] (venda|revenda) [,] [a] (duplicacao|copia|locacao) (ou|e) [a] (cessao|transferencia|transmissao|distribuicao) ${THIS}`,
        '(verkoop|wederverkoop|verhuur) [,] (verveelvoudiging|kopieren|verhuur) (of|en) (overdracht|verspreiding|doorgifte) [van (dit|deze) ~1] (is|zijn) [(ten strengste|uitdrukkelijk)] (verboden|niet toegestaan)',
        '(продажа|перепродажа|аренда) [,] (копирование|тиражирование|дублирование) (или|и) (передача|распространение) [~2] [(строго|категорически)] (запрещена|запрещены|запрещается|запрещаются)',
        '(판매|재판매) [,] (복제|대여|복사) (및|또는|와) (양도|배포|전송) [는|을|를|은] [(엄격히|일체)] (금지|금지됩니다|금합니다|불가)',
        '(販売|転売) [、|・] (複製|貸与|複写) [、|・|及び|または|もしくは] (譲渡|頒布|配布) [は|を] [(固く|一切)] (禁止|禁止します|禁じます|不可)',
        '(严禁|禁止|不得) (销售|出售|转售) [、] (复制|翻印|出租) [、|或|及|和] (转让|传播|分发) [本 ~2]',
      ],
      examples: [
        ['SALE, DUPLICATION OR TRANSFER OF THIS MATERIAL IS STRICTLY PROHIBITED', 'no-resale', 'no-redistribution'],
        ['May not be sold, licensed, copied or transferred to any third party', 'no-resale', 'no-redistribution'],
        ['Darf nicht verkauft, kopiert oder an Dritte weitergegeben werden', 'no-resale', 'no-redistribution'],
        ['Verkauf, Vervielfältigung oder Weitergabe ist strengstens untersagt', 'no-resale', 'no-redistribution'],
        [
          'La vente, la duplication ou le transfert de ce matériel est strictement interdit',
          'no-resale',
          'no-redistribution',
        ],
        ['Queda prohibida la venta, duplicación o cesión de este material', 'no-resale', 'no-redistribution'],
        ['Vietata la vendita, la duplicazione o la cessione', 'no-resale', 'no-redistribution'],
        ['Proibida a venda, duplicação ou cessão', 'no-resale', 'no-redistribution'],
        ['Verkoop, verveelvoudiging of overdracht is verboden', 'no-resale', 'no-redistribution'],
        ['Продажа, копирование или передача запрещены', 'no-resale', 'no-redistribution'],
        ['판매, 복제 및 배포 금지', 'no-resale', 'no-redistribution'],
        ['販売、複製、譲渡は固く禁止します', 'no-resale', 'no-redistribution'],
        ['严禁销售、复制或转让', 'no-resale', 'no-redistribution'],
      ],
      counterExamples: [
        'The sale, lease or transfer of ivory is strictly prohibited in Kenya, rangers said.',
        'Prohibida la venta, duplicación o cesión de entradas, dice el club.',
      ],
    },
  ),
  say([{ kind: 'no-resale', value: null }, { kind: 'no-redistribution', value: null }, ASK], 'directives', {
    patterns: [
      '[(queda|esta|se)] [terminantemente] (prohibida|prohibido|prohibidas) la (venta|reventa) [,] [la] (reproduccion|duplicacion|copia) (o|y|u|ni) [la] (cesion|transferencia|distribucion) [a terceros] sin {prior} {consent} {prior} {by}',
      '[e] (vietata|vietate|vietato) [la] (vendita|rivendita) [,] [la] (riproduzione|duplicazione|copia) (o|e) [la] (cessione|diffusione|distribuzione) [a terzi] senza {prior} {consent} {prior} {by}',
      '[e] (proibida|proibidas|vedada) [a] (venda|revenda) [,] [a] (reproducao|duplicacao|copia) (ou|e) [a] (cessao|transferencia|distribuicao) [a terceiros] sem {prior} {consent} {prior} {by}',
      '[la] (vente|revente) [,] [la] (reproduction|duplication|copie) (ou|et) [la] (cession|diffusion|distribution) [a des tiers] (est|sont) interdite(s|) sans {prior} {consent} {prior} {by}',
    ],
    examples: [
      [
        'Prohibida la venta, reproducción o cesión a terceros sin autorización',
        'no-resale',
        'no-redistribution',
        'contact-required',
      ],
    ],
    counterExamples: ['Prohibida la venta, reproducción o cesión de entradas sin autorización, dice el club.'],
  }),
];
