import type { PhraseRow } from './row.ts';
import { OTHER, say } from './say.ts';

/** Given for nothing, and for one matter: the leave reaches no further than the matter it names. */
export const FREE_WITH_MATTER: readonly PhraseRow[] = [
  say([OTHER], 'directives', {
    patterns: [
      '[(the|these|this|all)] [(press|media)] [{image}] (may|can) be (used|reproduced|published) [by [the] (media|press|news media|journalists)] (free of charge|free|without charge|without a fee|royalty free) [by [the] (media|press|news media|journalists)] (in connection with|in conjunction with|in the context of|within the framework of) {clause}',
      '[(die|diese|alle)] (bilder|fotos|aufnahmen|pressebilder) (durfen|konnen) [(von|durch) [(den|die|der)] (medien|presse|journalisten)] (kostenlos|honorarfrei|kostenfrei|unentgeltlich|frei) [(von|durch) [(den|die|der)] (medien|presse)] (im zusammenhang|in zusammenhang|im rahmen|anlasslich|in verbindung) {clause}',
      '[(les|ces)] (photos|images|visuels) peuvent etre (utilisees|utilises|reproduites|reproduits) [par (la presse|les medias)] (gratuitement|librement) [par (la presse|les medias)] (dans le cadre|dans le contexte|a l occasion|en lien) {clause}',
      '[(las|estas)] (fotos|imagenes|fotografias) (pueden|podran) (ser (utilizadas|usadas)|usarse|utilizarse) [por (los medios|la prensa)] (gratuitamente|gratis|libremente) [por (los medios|la prensa)] (con motivo|en relacion|en el marco|en el contexto) {clause}',
      '[(le|queste)] (foto|immagini|fotografie) possono essere (utilizzate|usate|pubblicate) [(dai media|dalla stampa)] (gratuitamente|liberamente) [(dai media|dalla stampa)] (in relazione|in occasione|nell ambito|nel quadro) {clause}',
      '[(as|estas)] (fotos|imagens|fotografias) podem ser (usadas|utilizadas|publicadas) [(pela imprensa|pelos media|pelos meios)] (gratuitamente|livremente) [(pela imprensa|pelos media|pelos meios)] (no ambito|no contexto|no quadro|em relacao|por ocasiao) {clause}',
      "[de] (foto s|foto ' s|beelden|afbeeldingen|persfoto s) mogen [door [de] (media|pers)] (gratis|kosteloos|vrij) [door [de] (media|pers)] [worden gebruikt] (in verband met|in het kader van|bij) {clause}",
      '(фотографии|фото|снимки|изображения) (могут|можно) (бесплатно|свободно) (использоваться|использовать) [(сми|прессой|журналистами)] (в связи|в рамках|в контексте) {clause}',
      '[(bildene|billederne|bilderna|fotografiene)] (kan|far) (fritt|gratis|frit|kostnadsfritt) (brukes|bruges|anvandas|benyttes) [av (mediene|media|medierna|pressen)] (i forbindelse med|i samband med|i tilknytning til) {clause}',
    ],
    examples: [
      ['The photographs may be used by the media free of charge in connection with the jubilee', 'other'],
      ['Die Bilder dürfen von den Medien kostenlos im Zusammenhang mit dem Jubiläum verwendet werden', 'other'],
      ["Les photos peuvent être utilisées gratuitement par la presse dans le cadre de l'anniversaire", 'other'],
      ['Las fotos pueden ser utilizadas gratuitamente por los medios con motivo del aniversario', 'other'],
      ["Le foto possono essere utilizzate gratuitamente dai media in relazione all'anniversario", 'other'],
      ['As fotos podem ser usadas gratuitamente pela imprensa no âmbito do aniversário', 'other'],
      ["De foto's mogen door de media gratis worden gebruikt in verband met het jubileum", 'other'],
      ['Фотографии могут бесплатно использоваться СМИ в связи с юбилеем', 'other'],
      ['Bildene kan fritt brukes av mediene i forbindelse med jubileet', 'other'],
    ],
    counterExamples: [
      'The tents may be used free of charge in connection with the fair, the mayor said.',
      'As salas podem ser usadas gratuitamente pela imprensa no âmbito da cimeira.',
      'Die Busse dürfen von den Fans kostenlos im Rahmen des Festes genutzt werden.',
    ],
  }),
];
