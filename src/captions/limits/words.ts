/** Whole words, folded; `*` stands for any ending. */
function anyOf(list: string): RegExp {
  return new RegExp(`^(?:${list.trim().replaceAll('*', '\\w*').split(/\s+/).join('|')})$`);
}

/** Every word for a picture, or for whom an order concerns, in the languages of Latin letters. */
export const PICTURE_NAMES = anyOf(`
  photo photos photograph photographs photographie photographies picture pictures image images footage publication subject subjects
  bild* foto fotos fotoet fotot fotografi* aufnahme aufnahmen cliche cliches imagen imagenes imagem imagens immagine immagini
  beeld beelden afbeelding afbeeldingen opname opnamen billed* zdjec* kuva kuvaa kuvan kuvat kuvia kuvien valokuv* fotograf* snim* wizerun* twarz* tvar* oblicej* oskarzon* podejrzan* obzalovan* gorsel* goruntu* resim* resm*
`);

/** Each order that names no picture is made with one of these. */
export const WORDS_OF_ORDERS = anyOf(`
  use used uses usage reuse reused seen shown aired posted shared broadcast printing posting printed published republished viewed released sold archived distributed
  reproduction reproductions reproduced republication redistribution resale syndication archiving publications exclusive edition editions version versions kindly please
  face faces identity identities features plate plates authenticity provenance veracity
  veroffentlichung* verwend* nutz* onlinenutzung abdruck publi* verbreitung presse medien redaktionen honorarfrei kostenfrei rechtefrei freigegeben bitte
  drucken zeigen gesicht* identitat kennzeichen kind* person* echtheit authentizitat
  rechten rechtenvrij vrij gebruik* plaatsen verspreiden gezicht* authenticiteit fri frit fritt ansikt* barn* bruk brug anvandning
  droits utilis* diffuser reproduire flouter masquer pixelliser anonymiser visage visages exploitation exploitations authenticite
  uso usos utiliz* reproduccion difusion derechos usar* difundir* pixelar difuminar desenfocar rostro rostros cara caras identidad autenticidad
  usi pubblic* riproduzione diffusione diritti diffonder* riprodur* oscurare sfocare viso visi volto volti identita autenticita
  agreement permission consent approval embargo licensed cleared child children minor minors victim* patient* witness* fee fees nutzungsrecht* bildrecht* verwendungsrecht* montrer identifier nommer mostrar mostrare identificar* revelar rivelare
  identification identifying naming identifizierung identifikation namensnennung identifizierende immagine offentlig*
  archive archives disclosed inmates identifi* naming legal ruled names withheld identite identites mineur* anonimato anonimita omitid* unrecogni* anonymi* pixel* blur* victim* vittim* vitima* minor* minder* mindrear* defendant* accused complainant* plaintiff* suspect* teen* juror* angeklagte* opfer* offer* offret* offeret bornene identitet* interdiction testimon* testemunh* beschuldigte* zeuge* jugendliche* prevenu* accuse* temoin* enfant* menor* acusad* testigo* nino* nina* imputat* bambin* arguid* crianca* slachtoffer* verdachte* getuige* kinderen herkenbaar tiltalte atalade* ansigt* navneforbud noms nombres namen nomes nomi
  reproducao divulga* direitos desfocar borrar pixelizar rosto rostos identidade autenticidade
`);
