import { forbid, limit } from './frame-rows.ts';
import type { PhraseRow } from './row.ts';
import { ASK, say } from './say.ts';

const USE_FR = '(utilisation|publication|usage|diffusion|parution|reproduction)';
const USE_ES = '(uso|utilizacion|publicacion|reproduccion|difusion)';
const USE_IT = '(uso|utilizzo|pubblicazione|riproduzione|diffusione)';
const USE_PT = '(uso|utilizacao|publicacao|reproducao|divulgacao|difusao)';
const TO_USE_ES = '(usar|utilizar|publicar|difundir|reproducir)';
const TO_USE_PT = '(usar|utilizar|publicar|divulgar|reproduzir)';
const ONLY_ES = '(solo|solamente|unicamente|exclusivamente)';
const ONLY_IT = '(solo|soltanto|solamente|unicamente|esclusivamente)';
const ONLY_PT = '(so|apenas|somente|unicamente|exclusivamente)';
const MAKER_ES = '(fuente|autor|autora|autoria|fotografo|fotografa|agencia|procedencia)';
const MAKER_IT = '(fonte|autore|fotografo|agenzia|credito)';
const MAKER_PT = '(fonte|autor|autora|autoria|fotografo|agencia|credito)';

/** Plain terms of French, Spanish, Italian and Portuguese desks in the orders they are said in: once, with credit, after asking, from a day on. */
export const ROMANCE_TERMS: readonly PhraseRow[] = [
  say([{ kind: 'one-time-use', value: null }], 'directives', {
    patterns: [
      `[${ONLY_ES}] (publicacion|utilizacion|reproduccion) unica`,
      `${USE_ES} [${ONLY_ES}] [(por|de)] (una [(sola|unica)] vez|un (solo|unico) (medio|numero))`,
      `[${ONLY_ES}] (una (sola|unica) (publicacion|utilizacion|reproduccion|insercion)|un unico uso|unico uso)`,
      '[(la (foto|imagen)|las (fotos|imagenes))] (puede|pueden|podra|podran) (usarse|utilizarse|publicarse|ser (usad|utilizad|publicad)(a|as)) [(solo|unicamente)] una [(sola|unica)] vez',
      `pas de (deuxieme|seconde|nouvelle) ${USE_FR}`,
      `[${ONLY_IT}] (pubblicazione unica|utilizzo unico|uso singolo)`,
      `${USE_IT} [${ONLY_IT}] [per] una [(sola|unica)] volta`,
      `[${ONLY_IT}] una (sola|unica) (pubblicazione|riproduzione)`,
      '[(la (foto|immagine)|le (foto|immagini))] (puo|possono) essere (usat|utilizzat|pubblicat)(a|e) [(solo|soltanto)] una [(sola|unica)] volta',
      `[${ONLY_PT}] (publicacao|utilizacao|reproducao) unica`,
      `${USE_PT} [${ONLY_PT}] [(por|de)] uma [(so|unica)] vez`,
      `[${ONLY_PT}] (uma (so|unica) (publicacao|utilizacao|reproducao|insercao)|um (so|unico) uso|unico uso)`,
      '[(a (foto|imagem)|as (fotos|imagens))] (pode|podem) ser (usad|utilizad|publicad)(a|as) [(so|apenas|somente)] uma (so|unica) vez',
    ],
    examples: [
      ['Publicación única', 'one-time-use'],
      ['Uso por una sola vez', 'one-time-use'],
      ['La foto puede publicarse una sola vez', 'one-time-use'],
      ['Pas de seconde utilisation', 'one-time-use'],
      ['Utilizzo per una sola volta', 'one-time-use'],
      ['Uma única utilização', 'one-time-use'],
    ],
    counterExamples: [
      'El club solo ganó una vez, dijo el técnico.',
      'Il farmaco si usa una sola volta, ha detto.',
      'A ponte abre uma única vez por dia.',
    ],
  }),
  say([{ kind: 'one-time-use', value: null }], 'alone', {
    patterns: [
      `${ONLY_ES} (un uso|una (publicacion|utilizacion|reproduccion|vez))`,
      'no reutilizar',
      `${ONLY_IT} (un (uso|utilizzo)|una (pubblicazione|riproduzione|volta))`,
      'un (unico|solo) (uso|utilizzo)',
      `${ONLY_PT} (um uso|uma (publicacao|utilizacao|reproducao|vez))`,
      'nao reutilizar',
    ],
    examples: [
      ['Solo una publicación', 'one-time-use'],
      ['Apenas uma utilização', 'one-time-use'],
    ],
    counterExamples: ['Solo una vez llovió en mayo.'],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'directives', {
    patterns: [
      '[(le|la)] (credit|credit photo|(mention|signature) (du credit|du photographe|de la source|de l auteur)) est [(toujours|strictement)] obligatoire',
      'merci de crediter [(le|la|l)] (photographe|agence|auteur|photo)',
      '[(la photo|l image|cette photo|cette image)] (doit|devra) [(imperativement|obligatoirement)] etre (creditee|signee)',
      '(mentionner|indiquer|citer|crediter) (imperativement|obligatoirement) [(le|la|l)] (credit|photographe|source|auteur|agence)',
      `[(el|la)] (credito|firma|mencion|cita|citacion) [(del|de la|de) ${MAKER_ES}] [(es|sera|siempre)] obligatori(o|a)`,
      `[es] obligatori(o|a) (el credito|la firma|la mencion|acreditar) [(a la|al|la|el|del|de la)] [${MAKER_ES}]`,
      `(debe|debera|deben) (acreditarse|citarse|mencionarse) [(al|a la|el|la)] ${MAKER_ES}`,
      `[(il|la)] (credito|firma|menzione|citazione|indicazione) [(del|dell|della)] [${MAKER_IT}] [(e|sempre)] obbligatori(o|a)`,
      `[e] (obbligatorio|obbligatoria) (il credito|la firma|citare|indicare|menzionare) [(il|la|l|del|dell|della)] [${MAKER_IT}]`,
      `(deve|dovra|devono) essere (citat|indicat|menzionat|riportat)(o|a) (il|la|l) ${MAKER_IT}`,
      `(citare|indicare|menzionare) (obbligatoriamente|sempre) [(il|la|l)] ${MAKER_IT}`,
      `[(o|a)] (credito|assinatura|mencao|citacao|indicacao) [(da|do|de) ${MAKER_PT}] [(e|sempre)] obrigatori(o|a)`,
      `[e] obrigatori(o|a) (o credito|a assinatura|a mencao|dar credito|creditar|citar|mencionar) [(a|o|da|do|ao)] [${MAKER_PT}]`,
      `(deve|devera|devem) ser (citad|mencionad|creditad|indicad)(o|a) (o|a) ${MAKER_PT}`,
    ],
    examples: [
      ['Doit être créditée', 'mandatory-credit'],
      ['Mención del autor obligatoria', 'mandatory-credit'],
      ['Obligatorio acreditar al fotógrafo', 'mandatory-credit'],
      ['È obbligatorio citare la fonte', 'mandatory-credit'],
      ['Deve ser citada a fonte', 'mandatory-credit'],
    ],
    counterExamples: [
      'La signature est obligatoire pour voter, dit le maire.',
      'La firma es obligatoria en el acta, dijo la jueza.',
      'A assinatura é obrigatória no contrato, disse ele.',
    ],
  }),
  say([ASK], 'directives', {
    patterns: [
      `[nous] consulter avant [(toute|tout|l|la)] ${USE_FR}`,
      `(demander|obtenir|solliciter) [(l|une)] (autorisation|accord) [prealable] avant [(toute|tout|l|la)] ${USE_FR}`,
      `(solicitar|pedir|obtener) [(la|el)] (autorizacion|permiso) [(previa|previo)] antes (de|del) [(su|la|el|cualquier)] (${TO_USE_ES}|${USE_ES})`,
      `no ${TO_USE_ES} sin (consultar|preguntar|consulta previa)`,
      `(contattarci|(contattare|consultare) l agenzia) prima (di|dell|della|di ogni) (usare|utilizzare|pubblicare|${USE_IT})`,
      `${USE_IT} ${ONLY_IT} (con|previa|previo|dietro|su) (autorizzazione|consenso|permesso|accordo) [(preventiv|scritt)(a|o)]`,
      '(autorizzazione|consenso|permesso) [(preventiv|scritt)(a|o)] [e] (necessari|obbligatori|richiest)(a|o)',
      `(chiedere|richiedere|ottenere) [(il|l|la)] (autorizzazione|permesso|consenso) [(preventiv|scritt)(a|o)] prima (di|dell|della|di ogni) (usare|utilizzare|pubblicare|${USE_IT})`,
      `contat(ar|tar) antes de [(qualquer|a|o)] (${TO_USE_PT}|${USE_PT})`,
      `${USE_PT} ${ONLY_PT} (com|mediante|sob) (autorizacao|permissao|consentimento) [(previ|escrit)(a|o)]`,
      'autorizacao [(previa|escrita)] [e] (necessaria|obrigatoria|exigida)',
      `(pedir|solicitar|obter) [a] (autorizacao|permissao) [previa] antes (de|da|do) [(qualquer|a|o)] (${TO_USE_PT}|${USE_PT})`,
    ],
    examples: [
      ['Nous consulter avant toute utilisation', 'contact-required'],
      ["Demander l'accord avant publication", 'contact-required'],
      ['Solicitar permiso antes de publicar', 'contact-required'],
      ['Pubblicazione esclusivamente previa autorizzazione', 'contact-required'],
      ['Autorizzazione necessaria', 'contact-required'],
      ['Utilização só mediante autorização', 'contact-required'],
      ['Pedir autorização antes de usar', 'contact-required'],
    ],
    counterExamples: ["Il faut demander l'autorisation avant toute utilisation du stade, dit-elle."],
  }),
  say([{ kind: 'embargo-until', value: null }], 'directives', {
    patterns: [
      '[la] (diffusion|distribution|rediffusion) [est] interdite (jusqu au|jusqu a) [le] {moment}',
      '(diffusion|publication|utilisation|parution|usage) (seulement|uniquement|exclusivement) a (partir|compter) (du|de) {moment}',
      '[l] embargo [(est|sera)] leve (le|au|a partir du|a) {moment}',
      '[(sous|:)] embargo (au|:|: jusqu au|: au) {moment}',
      '[(su|la)] (difusion|distribucion) [(queda|esta)] prohibida hasta [(el|las)] {moment}',
      'prohibida (su|la) (difusion|distribucion) hasta [(el|las)] {moment}',
      `(difusion|publicacion|uso|utilizacion|distribucion) ${ONLY_ES} (a partir (del|de|de las)|desde el) {moment}`,
      '(publicable|publicables|difundible) [solo] a partir (del|de|de las) {moment}',
      'embargo : hasta [(el|las)] {moment}',
      'vietata la (diffusione|distribuzione) fino (al|alle|a) {moment}',
      '[la] (diffusione|distribuzione) [e] vietata fino (al|alle|a) {moment}',
      `${USE_IT} ${ONLY_IT} (dal|a partire (dal|dalle)|dalle) {moment}`,
      'embargo : fino (al|alle|a) {moment}',
      '(e|fica|) proibida a (divulgacao|difusao|distribuicao) (ate|antes) [(a|de|as|ao dia)] {moment}',
      '[a] (divulgacao|difusao|distribuicao) [e] proibida (ate|antes) [(a|de|as|ao dia)] {moment}',
      `${USE_PT} [(${ONLY_PT}|permitida|autorizada)] a partir (de|das|do dia) {moment}`,
      '(embargad(o|a)|embargo :) ate [(a|as|ao dia)] {moment}',
    ],
    examples: [
      ["Diffusion interdite jusqu'au 3 mai 2026", 'embargo-until 2026-05-03'],
      ['Embargo levé le 3 mai 2026', 'embargo-until 2026-05-03'],
      ['Difusión prohibida hasta el 3 de mayo de 2026', 'embargo-until 2026-05-03'],
      ['Vietata la diffusione fino al 3 maggio 2026', 'embargo-until 2026-05-03'],
      ['Embargada até 3 de maio de 2026', 'embargo-until 2026-05-03'],
      ['Divulgação só a partir de 3 de maio de 2026', 'embargo-until 2026-05-03'],
    ],
    counterExamples: ["L'embargo levé le 3 mai 2026 frappait le pétrole, selon Paris."],
  }),
  say([{ kind: 'embargo-until', value: null }], 'alone', {
    patterns: [
      '[el] embargo (termina|finaliza|expira|acaba|vence|concluye|se levanta|se levantara) (el|a las) {moment}',
      '[l] embargo (termina|scade|decade|finisce|cessa) (il|alle) {moment}',
      '[o] embargo (termina|acaba|expira|cessa) (a|em|no dia|as) {moment}',
    ],
    examples: [
      ['El embargo expira el 3 de mayo de 2026', 'embargo-until 2026-05-03'],
      ["L'embargo scade il 3 maggio 2026", 'embargo-until 2026-05-03'],
    ],
    counterExamples: [
      'El embargo termina el 3 de mayo de 2026 y Cuba respira, dijo.',
      "L'embargo scade il 3 maggio 2026, ha detto il ministro del Petrolio.",
    ],
  }),
  say([ASK], 'alone', {
    patterns: [
      '(richiede|si richiede|necessita di|e richiesta|serve) [(l|la|una)] (autorizzazione|consenso) [(preventiv|scritt)(a|o)]',
      '(requer|exige|necessita de|carece de) (autorizacao|permissao) [(previa|escrita)]',
    ],
    examples: [
      ['Si richiede autorizzazione preventiva', 'contact-required'],
      ['Requer autorização prévia', 'contact-required'],
    ],
    counterExamples: [
      'La legge richiede autorizzazione del sindaco, ha detto.',
      'A obra exige licença da câmara, disse.',
    ],
  }),
  say([{ kind: 'mandatory-credit', value: null }], 'alone', {
    patterns: ['la (signature|mention) est obligatoire'],
    examples: [['La signature est obligatoire', 'mandatory-credit']],
    counterExamples: ['La signature est obligatoire pour voter, dit le maire.'],
  }),
  say([{ kind: 'expires-on', value: null }], 'directives', {
    patterns: [
      `(interdit|interdite|plus (d|de) ${USE_FR}) apres [le] {moment}`,
      '(expire|fin (des droits|d utilisation|de licence)) [(le|:|au)] {moment}',
      '(prohibid(o|a)) (despues (del|de)|tras [el]) {moment}',
      '(fin|vencimiento|caducidad) de [los] derechos [(el|:)] {moment}',
      'vietat(o|a) dopo [il] {moment}',
      '(scadenza|termine) [(dei|)] diritti [(il|:|al)] {moment}',
      'proibid(o|a) (apos|depois de) {moment}',
      '(fim|termo) dos direitos [(em|a|:)] {moment}',
    ],
    examples: [
      ['Interdit après le 3 mai 2026', 'expires-on 2026-05-03'],
      ["Plus d'utilisation après le 3 mai 2026", 'expires-on 2026-05-03'],
      ['Fin des droits le 3 mai 2026', 'expires-on 2026-05-03'],
      ['Vietato dopo il 3 maggio 2026', 'expires-on 2026-05-03'],
      ['Scadenza diritti: 3 maggio 2026', 'expires-on 2026-05-03'],
      ['Fim dos direitos: 3 de maio de 2026', 'expires-on 2026-05-03'],
    ],
    counterExamples: [
      'Le défilé est interdit après le 3 mai 2026, selon la préfecture.',
      'Prohibido tras el 3 de mayo de 2026 el baño, dijo el alcalde.',
    ],
  }),
  limit(
    [
      '(diffusion|difusion|diffusione|divulgacao) (uniquement|exclusivement|seulement|solo|unicamente|exclusivamente|soltanto|esclusivamente|apenas|somente|so) [(sur|a|en|pour|en|para|su|in|per|na|em)] [(la|le|les|las|los)] {things}',
      '(interdit|interdite) (hors de|hors|hors du|en dehors de|en dehors du) [(la|le|l)] {things}',
      '(prohibido|prohibida) fuera (de|del) [(la|el)] {things}',
      '(vietato|vietata) fuori (da|dal|dall|dalla) {things}',
      '[(a|o)] [(divulgacao|difusao|distribuicao)] (proibido|proibida) fora (de|do|da) {things}',
    ],
    [
      ['Diffusion uniquement sur internet', 'channel-only online'],
      ['Interdit hors de France', 'territory-only FR'],
      ['Prohibido fuera de España', 'territory-only ES'],
      ["Vietato fuori dall'Italia", 'territory-only IT'],
      ['Proibido fora de Portugal', 'territory-only PT'],
    ],
    ['El partido fue prohibido fuera de España, según el juez.'],
  ),
  forbid(
    [
      '(bloque|bloquee|indisponible|non diffusable|non exploitable) (en|au|aux|a) {things}',
      '(bloqueado|bloqueada|no difundible) en {things}',
      '(bloccat(o|a)|non diffondibile|non diffusibile) in {things}',
      '(bloquead(o|a)|indisponivel) (em|no|na) {things}',
      '{things} (bloque|bloquee|bloqueado|bloqueada|bloccato|bloccata)',
      'salvo [(la|el|o|a)] {things}',
      'tranne l {things}',
      'no para su (distribucion|difusion|circulacion) en {things}',
      '(nao para|sem) (distribuicao|difusao|divulgacao|circulacao) (em|no|na) {things}',
      'non (per|destinat(o|a) alla) (la|) (distribuzione|diffusione) (in|nel) {things}',
      'pas pour (la|) (distribution|diffusion) (en|au|aux) {things}',
    ],
    [
      ['Bloqué en France', 'territory-except FR'],
      ['España bloqueada', 'territory-except ES'],
      ["Tranne l'Italia", 'territory-except IT'],
      ['No para su distribución en España', 'territory-except ES'],
      ['Sem divulgação em Portugal', 'territory-except PT'],
    ],
    ['Un camion bloqué en France depuis lundi.', 'El convoy quedó bloqueado en España, dijo.'],
  ),
];
