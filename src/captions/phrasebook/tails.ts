import type { TailRow } from './tail-row.ts';

/** What follows a clause and belongs to it. */
export const TAIL_ROWS: readonly TailRow[] = [
  {
    meaning: 'ask',
    patterns: [
      '(without|w/o|absent|ohne|sauf|sans|sin|senza|sem|zonder|uten|uden|utan|без) [having|obtaining|seeking] {prior} {consent} {prior} {by}',
      "(without|unless with|except with) [the|our] ~3 ' [s] {prior} {consent}",
      '(unless|except|save) [(with|by)] {prior} {consent} {prior} {by} [(is|was|has been) (given|granted|obtained)]',
      'unless (authorised|authorized|approved|agreed|cleared|permitted|granted|licensed) [in (writing|advance)] {by}',
      '[only|nur] (with|by|after|upon|subject to|mit|nach) {prior} {consent} {by} [(erlaubt|gestattet|zulassig)]',
      '[,] (salvo|salvo con|salvo previa|salvo por|tranne|tranne con|tenzij|tenzij met|tenzij na|es sei denn ,|es sei denn mit|es sei denn nach|ausser mit|ausser nach|sauf avec|sauf apres|sauf|med mindre med|om inte med|кроме как с|если нет|uden|utan|uten) {prior} {consent} {prior} {by}',
      '[,] (es sei denn|ausser) [,] ~6 (zugestimmt|eingewilligt|genehmigt|freigegeben|angefragt|erlaubt|eingeholt)',
      '[,] (unless|except where) [the|our|its] ~4 (has|have) (agreed|consented|approved|given [(prior|written|express)] (consent|permission|approval))',
      '(without|before) [first] (contacting|consulting|asking|calling) {whom} [first]',
      '[,] unless (you|they|the desk) (have|has) [first] (asked|consulted|contacted|called) {whom} [first]',
    ],
  },
  {
    meaning: 'editorial',
    patterns: [
      'to illustrate news reporting [or commentary] [on [the] (facts|events) [or events] [depicted] [(in|by) [this|the] {image}]]',
      'for [the] contemporaneous illustration of events ~14 [mentioned] in the caption',
      '(im zusammenhang mit|im rahmen|zum zweck|zum zwecke|zu zwecken) (der|einer) (aktuellen|redaktionellen|journalistischen|tagesaktuellen) berichterstattung',
    ],
  },
  {
    meaning: 'story',
    patterns: [
      'im rahmen (der|von|einer) {stories} {about} {clause}',
      '(im zusammenhang mit|in verbindung mit|im rahmen|zum zweck|zum zwecke|zu zwecken) (der|einer) (aktuellen|redaktionellen|journalistischen|tagesaktuellen) berichterstattung {about} {clause}',
    ],
  },
  {
    meaning: 'tie',
    patterns: [
      '[only|solely] [directly|solely] (in (connection|conjunction) with|in relation to|in context (of|with)|in the context of|to accompany|to promote|to publicise|to publicize|relating to|in direct connection with) {clause} [only|exclusively]',
      ', [only|solely] in (connection|conjunction) with {clause}',
      ', to (accompany|illustrate|promote|publicise|publicize) {clause} [only|exclusively]',
      'to illustrate [the|this|a] {clause}',
      '(im zusammenhang mit|in zusammenhang mit|in verbindung mit|zur illustration|anlasslich|im rahmen (der|des|von|einer|eines)) {clause}',
      '(dans le cadre (de|du|des|d)|en (lien|relation|rapport) avec|pour illustrer|pour la promotion) {clause}',
      '(para ilustrar|en relacion con|en el marco de|para la promocion de) {clause}',
      '(in relazione (a|al|alla|con)|nell ambito (di|del|della)|para ilustrar|no ambito (de|do|da)|in verband met|i forbindelse med|i tilknytning til|i samband med|в связи с) {clause}',
    ],
  },
  {
    meaning: 'stress',
    patterns: [
      '[,] (wherever|however|whenever) (they|it|you|these) (publish|publishes|appear|appears|is published|are published)',
      '(whatsoever|at all|of any kind|of any sort|in any form|in any way|in any manner|in any manner or form|in any form or manner|in any way or form|in any circumstances|under any circumstances|please|thanks|thank you|thereafter|during (that|this) (time|period)|any time|ever|anywhere)',
      '(after|from|beyond) (that|this) (date|day|time|period|point)',
      '(danach|nach diesem datum|nach diesem zeitpunkt|apres cette date|despues de esa fecha|dopo tale data|apos essa data|na die datum|daarna|deretter|darefter|herefter)',
      '(werden|worden|です|となります|になります)',
      '(verwendet|genutzt|benutzt|veroffentlicht|gezeigt|abgedruckt) [werden]',
      '[worden] (gebruikt|gepubliceerd|geplaatst) [worden]',
      '[and] must [then] be {discard} [afterwards|thereafter]',
      '[is|are] (permitted|allowed|granted|authori(s|z)ed)',
      '. [please] [(it|they|this|all {image}|the {image}|all copies|{image})] [(must|should|is to|are to|has to|have to)] [be] {discard} (thereafter|afterwards|after that|after this date|after this period|then)',
      '[,] after which (it|they|the {image}|all {image}|all copies) (must|should|is to|are to) be {discard} [from ~4]',
      '[,] (danach|anschliessend) (ist|sind) (sie|es|die bilder|das bild) zu (loschen|vernichten)',
      '[,] (apres quoi|ensuite) (elle|elles|il|ils|l image|les images) (doit|doivent|devra|devront) etre (supprimee|supprimees|supprimes|effacees|detruites)',
      '(sans exception|quelconque|jeglicher art|in irgendeiner form|bestimmt|vorgesehen|bitte|danke|merci|por favor|gracias|per favore|grazie)',
    ],
  },
];
