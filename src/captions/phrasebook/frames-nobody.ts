import { forbid } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { say } from './say.ts';

/** What nobody may do, what a picture was handed over on condition of, and that nothing is asked for it. */
export const NOBODY_FRAMES: readonly PhraseRow[] = [
  forbid(
    [
      '(nobody|no one|no outlet|no client|no subscriber|no publication|no third party) (may|can|must|should|shall|is allowed to|is permitted to) {things}',
      '(nobody|no one) else (may|can|must|should|shall) {things}',
      '(niemand|keiner) (darf|durfte|kann|soll) {things}',
      '(nul|personne|aucun client|aucun abonne|aucun media) (ne peut|ne doit|ne pourra|n est autorise a|n a le droit de) {things}',
      '(nadie|ningun medio|ningun cliente|ningun abonado) (puede|podra|debe|esta autorizado a) {things}',
      '(nessuno|nessun cliente|nessuna testata) (puo|potra|deve|e autorizzato a) {things}',
      '(ninguem|nenhum cliente|nenhum veiculo) (pode|podera|deve|esta autorizado a) {things}',
      '(niemand|geen enkele klant) (mag|kan) {things}',
      '(ingen|ingen andre|ingen annan) (ma|far|kan|skal) {things}',
      '(никто|никому) [(не вправе|не может|не должен|не имеет права|не разрешается)] {things}',
      '(누구도|아무도|어떤 매체도|어떠한 매체도|어느 매체도|어떠한 경우에도) {things} (할 수 없음|할 수 없습니다|할 수 없다|해서는 안 됩니다|해서는 안 된다|하지 못합니다|하지 못함)',
      '(何人も|誰も|いかなる者も|いかなる媒体も|いかなる場合も) {things} (することはできません|することはできない|してはなりません|してはならない|できません|できない|禁止|不可)',
      '任何 (人|媒体|媒體|机构|機構|单位|個人|个人) [和个人|或个人|及个人] [均|都] (不得|不可|不能|禁止|不准|严禁) [将|將|对|對] {things}',
    ],
    [
      ['Nobody may crop, retouch or alter this photograph', 'no-modification'],
      ['Niemand darf das Bild weiterverkaufen', 'no-resale'],
      ['Personne ne peut recadrer cette photo', 'no-modification'],
      ['Nadie puede revender la imagen', 'no-resale'],
      ['Nessuno può archiviare la foto', 'no-archive'],
      ['Ninguém pode revender esta imagem', 'no-resale'],
      ['Niemand mag deze foto doorverkopen', 'no-resale'],
      ['Ingen må videresælge billedet', 'no-resale'],
      ['Ingen får beskära bilden', 'no-modification'],
      ['任何媒体不得将图片存档', 'no-archive'],
    ],
    ['Nobody may sell alcohol after ten, police said.', 'Niemand darf das Haus verkaufen, sagte er.'],
  ),
  forbid(
    [
      '[[this|the] {image}] [(is|are)] [(provided|supplied|issued|released|made available|offered)] [strictly] (on|under) [the] [strict] (condition|understanding|basis) that (it|they|this {image}|the {image}) [(is|are|will|shall|may|must)] (not|never) [be] {things}',
      '(unter der bedingung|mit der massgabe|mit der auflage) , dass (es|sie|das bild|das foto|die bilder) nicht {things} (wird|werden)',
      '(a condition|sous reserve) (qu elle|qu il|qu elles|qu ils|que la photo|que l image) (ne soit|ne soient) (ni|pas|jamais) {things}',
      '(a condicion|con la condicion) de (que no sea|que no sean|no ser|no) {things}',
      '(a condizione|a patto) che non (venga|vengano|sia|siano) {things}',
      '(com a|sob a|na) condicao de (nao ser|nao serem|que nao seja) {things}',
      'op voorwaarde dat (deze|ze|het|de foto|het beeld) niet {things} [wordt|worden]',
      'op voorwaarde dat (deze|ze|het|de foto|het beeld) niet (wordt|worden) {things}',
      '(pa|under) (betingelse|vilkar|forutsetning|forudsaetning|villkor) (av|af|) [at|att] (det|den|bildet|billedet|bilden) (ikke|inte|ej) {things}',
      'при условии , что (он|она|оно|снимок|фотография|изображение) не будет {things}',
    ],
    [
      ['Provided on condition that it is not sold', 'no-resale'],
      ['A foto é cedida com a condição de não ser vendida', 'no-resale'],
      ['La foto è fornita a condizione che non venga venduta', 'no-resale'],
      ['De foto wordt geleverd op voorwaarde dat deze niet wordt verkocht', 'no-resale'],
    ],
    ['He left on condition that it is not sold.'],
  ),
  say([{ kind: 'no-resale', value: null }], 'directives', {
    patterns: [
      '[[this|the] {image}] [(is|are)] [(provided|supplied|issued|released|made available)] [to you] [strictly] [on [the] [strict] (condition|understanding|basis) that] (no charge|no fee) (is|will be|shall be|may be|must be|should be|can be) (made|charged|levied) [for] [(it|them|its use|[the] supply)] [, release or publication] [of] [(this|the|these)] [{image}]',
      '[on [the] [strict] (condition|understanding|basis) that] you (will|shall|may|must) make no charge for (it|them|[(this|the|these)] {image})',
      '[fur (das|dieses) (bild|foto)] darf (kein entgelt|keine gebuhr|kein honorar) (verlangt|erhoben|berechnet|gefordert) werden',
      '(aucune somme|aucun droit|aucune redevance|aucun prix) ne (peut|doit) etre (demandee|percue|facturee|demande|percu|facture) [pour (cette|la) (photo|image)]',
      '(no se podra|no se puede|sin) cobrar [(por|) (su uso|ella|esta imagen|la imagen|su difusion)]',
      '(nessun compenso|nessuna somma) (puo|deve) essere (richiesto|richiesta|chiesto) [per (la|questa) (foto|immagine)]',
      '[er] mag geen (vergoeding|betaling) worden gevraagd [voor ~3]',
    ],
    examples: [
      ['No charge should be made for the supply, release or publication of the photograph', 'no-resale'],
      ['This photo is supplied on condition that no charge is made for it', 'no-resale'],
      ['Strictly on condition that you will make no charge for it', 'no-resale'],
      ['Für das Bild darf kein Entgelt verlangt werden', 'no-resale'],
    ],
    counterExamples: ['No charge will be made, prosecutors said.'],
  }),
];
