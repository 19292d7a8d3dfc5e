type Row = readonly [language: string, says: string, forms: readonly string[]];

/** One plain term in the ways desks say it: what it comes to, and its forms, in which `{a|b}` is each of its choices. */
export const ROMANCE_GRIDS: readonly Row[] = [
  [
    'French',
    'purpose-only editorial',
    [
      '{Utilisation|Reproduction|Cette photo peut être utilisée|À utiliser} {|gratuitement|libre de droits|sans frais} {uniquement|exclusivement|seulement|strictement} {à des fins éditoriales|à des fins rédactionnelles|pour un usage éditorial|dans un cadre éditorial|pour usage de presse|pour la presse}',
      '{Publication|Les images peuvent être utilisées} {gratuitement|sans frais} {à des fins journalistiques|dans un contexte éditorial} {uniquement|exclusivement}',
      '{Gratuit|Libre de droits|Sans frais} {uniquement|exclusivement} {à usage éditorial|à des fins rédactionnelles}',
    ],
  ],
  [
    'French',
    'territory-except FR',
    [
      '{Indisponible|Bloqué|Non diffusable|Non utilisable} en France',
      'France {exclue|bloquée|interdite}',
      '{Utilisation|Diffusion|Publication} interdite en France',
    ],
  ],
  ['French', 'territory-only FR', ['{Interdit|Interdite|Utilisation interdite} {hors de|en dehors de} France']],
  ['French', 'channel-only online', ['Diffusion {uniquement|exclusivement|seulement} {sur internet|sur le web}']],
  [
    'French',
    'embargo-until 2026-05-03',
    [
      'Diffusion {interdite jusqu’au|seulement à partir du} 3 mai 2026',
      'Embargo {au|levé le|jusqu’au} 3 mai 2026',
      'EMBARGO : {au|jusqu’au} 3 mai 2026',
    ],
  ],
  [
    'French',
    'expires-on 2026-05-03',
    ['{Interdit après|Plus d’utilisation après|Expire|Fin des droits|Fin d’utilisation} le 3 mai 2026'],
  ],
  [
    'French',
    'contact-required',
    [
      'Nous consulter avant {toute|} {utilisation|publication|diffusion}',
      'Demander {l’autorisation|l’accord} avant {toute utilisation|publication}',
    ],
  ],
  [
    'French',
    'mandatory-credit',
    [
      'Merci de créditer le photographe',
      'Doit être {créditée|signée}',
      'Mentionner {impérativement|obligatoirement} {le crédit|le photographe}',
      'La {signature|mention} est obligatoire',
    ],
  ],
  [
    'Spanish',
    'purpose-only editorial',
    [
      '{Uso|Publicación|La foto se puede utilizar|Para uso} {|gratuito|libre|libre de derechos|sin coste} {solo|únicamente|exclusivamente|solamente} {con fines editoriales|para uso editorial|con fines informativos|en contexto editorial|para prensa}',
      '{Gratuito|Libre de derechos|Sin coste} {solo|únicamente} {para fines editoriales|con fines periodísticos}',
    ],
  ],
  ['Spanish', 'territory-only ES', ['{Prohibido|Uso prohibido|Difusión prohibida} fuera de España']],
  [
    'Spanish',
    'territory-except ES',
    ['{Bloqueada en|Salvo|No para su distribución en|No disponible en} España', 'España {bloqueada|excluida|fuera}'],
  ],
  ['Spanish', 'channel-except social', ['{No compartir|No puede compartirse|No publicar} en redes sociales']],
  [
    'Spanish',
    'embargo-until 2026-05-03',
    [
      'El embargo {termina|expira|se levanta|finaliza} el 3 de mayo de 2026',
      '{Difusión prohibida hasta|Prohibida su difusión hasta|EMBARGO: hasta} el 3 de mayo de 2026',
      '{Difusión solo a partir|Publicable a partir} del 3 de mayo de 2026',
    ],
  ],
  [
    'Spanish',
    'expires-on 2026-05-03',
    ['{No usar|No publicar|Prohibido su uso|Uso prohibido|Sin uso|Prohibido} tras el 3 de mayo de 2026'],
  ],
  [
    'Spanish',
    'one-time-use',
    [
      '{Publicación única|Único uso|Un único uso|Una sola publicación}',
      '{Uso|Publicación|Utilización} {una sola vez|por una sola vez|por una vez}',
      '{Solo|Únicamente} {un uso|una publicación|una vez}',
    ],
  ],
  [
    'Italian',
    'purpose-only editorial',
    [
      '{Uso|Riproduzione|La foto può essere usata} {|gratuita|libera|a titolo gratuito} {solo|soltanto|esclusivamente|unicamente} {per uso editoriale|a fini editoriali|in ambito editoriale|per fini giornalistici|a scopo informativo}',
      '{Libero|A titolo gratuito} {solo|esclusivamente} {per scopi editoriali|a scopo editoriale}',
    ],
  ],
  ['Italian', 'channel-except social', ['Non {condividere|usare|pubblicare} sui {social|social network|social media}']],
  [
    'Italian',
    'embargo-until 2026-05-03',
    [
      'L’embargo {scade|termina|decade} il 3 maggio 2026',
      '{Vietata la diffusione|Diffusione vietata} fino al 3 maggio 2026',
      '{Uso|Diffusione} solo {dal|a partire dal} 3 maggio 2026',
    ],
  ],
  [
    'Italian',
    'contact-required',
    [
      '{Uso|Pubblicazione} {solo|esclusivamente} {con|previa} {autorizzazione|consenso}',
      'Autorizzazione {necessaria|obbligatoria|richiesta}',
      '{Richiede|Si richiede|Necessita di} autorizzazione preventiva',
    ],
  ],
  [
    'Portuguese',
    'purpose-only editorial',
    [
      '{Uso|Reprodução|As imagens podem ser usadas} {|gratuito|livre|livre de direitos} {só|apenas|somente|exclusivamente} {para fins editoriais|com fins editoriais|em contexto editorial|com fins informativos|para a imprensa}',
      'Uso com fins {editoriais|informativos} {apenas|somente|exclusivamente}',
      'Livre {só|apenas} com fins {editoriais|informativos}',
    ],
  ],
  [
    'Portuguese',
    'one-time-use',
    [
      '{Uso|Publicação} {uma só vez|uma única vez|por uma única vez}',
      '{Só|Apenas|Somente} {um uso|uma publicação|uma vez}',
      'Pode ser {usada|publicada} uma única vez',
    ],
  ],
  [
    'Portuguese',
    'embargo-until 2026-05-03',
    ['{Embargada até|Divulgação proibida até|Divulgação só a partir de|O embargo termina a} 3 de maio de 2026'],
  ],
];

/** News in the same words. */
export const ROMANCE_NEWS: readonly string[] = [
  'Entrée gratuite uniquement pour la presse au Louvre, Paris, 3 mai 2026. Photo: Jean Martin/AFP',
  'Un touriste est bloqué en France, rapporte sa famille. Photo: Jean Martin/AFP',
  'Un autobús gratuito solo para la prensa en Madrid. Foto: Juan Pérez/EFE',
  'El museo abre gratis solo los domingos, dijo la directora. Foto: Juan Pérez/EFE',
  'Il concerto è gratuito solo per i residenti, ha detto il sindaco. Foto: Luca Rossi/ANSA',
  'A entrada é livre só para estudantes, disse a ministra. Foto: João Silva/Lusa',
  'O livro chega só em maio às livrarias de Lisboa. Foto: João Silva/Lusa',
];
