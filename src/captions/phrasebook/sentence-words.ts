import { listed } from './atoms.ts';

/**
 * What a word does in a sentence of terms, beside the words for what it speaks of.
 * - `forbid`: forbids by itself. `not`: denies. `only`: leaves nothing else. `permit`: allows. `must`: demands. `also`: says the same of more.
 * - `strict`: stresses what forbids or denies, and leaves nothing else where nothing does.
 * - `free`: allows for nothing, which no denial turns into a ban: “not free for advertising” asks for money.
 * - `idle`: joins, stresses or is polite.
 */
export type Doing = 'forbid' | 'not' | 'only' | 'strict' | 'permit' | 'free' | 'must' | 'also' | 'idle';

/** The words of sentences of terms by what they do, in whatever order a language puts them. */
export const SENTENCE_WORDS: Readonly<Record<Doing, readonly string[]>> = {
  forbid: listed(`
    prohibited; prohibit; prohibits; prohibition; forbidden; forbids; forbid; banned; barred; bars; disallowed; unauthorised; unauthorized; excluded; refused; off limits; ruled out; left out; closed to;
    verboten; verbietet; untersagt; untersagen; unzulassig; unstatthaft; ausgeschlossen; gesperrt; unerlaubt; verbot;
    quedan fuera; queda fuera; fuera; ficam de fora; fica de fora; de fora; restano fuori; fuori; uit den boze; interdit(e|s|es); interdiction; proscrit(e|s|es); exclu(e|s|es); prohibe(e|s|es); defendu(e|s|es); defense;
    prohibid(o|a|os|as); prohibe(n|); prohibicion; prohibir; vetad(o|a|os|as); excluid(o|a|os|as); queda prohibid(o|a); se prohibe(n|); desautorizad(o|a|os|as);
    vietat(o|a|i|e); vieta; vietano; divieto; esclus(o|a|i|e); interdett(o|a|i|e); proibit(o|a|i|e); si vieta; e fatto divieto;
    proibid(o|a|os|as); proibe; proibem; vedad(o|a|os|as); interdit(o|a|os|as); vetad(o|a|os|as); proibicao;
    verboden; uitgesloten; verbod; verbiedt; ontoegestaan; forbud; forbudt; forbjuden; forbjudet; forbjudna; utelukket; udelukket; uteslutet; uteslutna; forbudna; kielletty; kiellet(aan|ty); kiellettya;
    zakaz; zakazan(e|a|y); zabronion(e|a|y|o); zabrania sie; niedozwolon(e|a|y); wykluczon(e|a|y); zakazano; zakazuje se; zakazan; tilos; yasak; yasaktir; yasaktır;
    запрещен(о|а|ы|); запрещается; запрещаются; запрет; запрещено; воспрещается; воспрещено; исключен(о|а|ы|); недопустим(о|а|ы|); нельзя; забороне(но|на|ні);
    금지; 금함; 금합니다; 금한다; 금지됩니다; 금지합니다; 금지됨; 금지함; 불가; 불가합니다; 불가능; 불가능합니다; 불허; 불허합니다; 삼가; 삼가 바랍니다; 삼가주십시오; 삼가 주십시오; 삼가 주시기 바랍니다; 제한됩니다;
    禁止; 禁止です; 禁止します; 禁じます; 禁じる; 禁ず; 禁; 厳禁; 厳禁です; 不可; 不可です; 不可とします; お断り; お断りします; お断りいたします; ご遠慮ください; ご遠慮下さい; お控えください; 固くお断りします; 遠慮;
    严禁; 嚴禁; 不得; 不可以; 不能; 不允许; 不允許; 不许; 不許; 不准; 请勿; 請勿; 切勿; 勿; 谢绝; 謝絕; 禁用; 禁止用于; 不得用于; 不得用於; 不予
  `),
  not: listed(`
    en absoluto; de ninguna manera; de forma alguma; op geen enkele manier; keineswegs; in keiner weise; 
    no; not; never; none; neither; nor; cannot; nobody; in no way; under no circumstances; at no time; in no circumstances; on no account; in no case;
    nicht; kein(e|en|em|er|es|); keinerlei; nie; niemals; keinesfalls; auf keinen fall; unter keinen umstanden; in keinem fall;
    ne; n; pas; jamais; aucun(e|s|es|); nullement; en aucun cas; en aucune maniere; sous aucun pretexte; non;
    ningun(a|o|as|os|); nunca; jamas; tampoco; en ningun caso; bajo ningun concepto; bajo ninguna circunstancia;
    nessun(a|o|); mai; in nessun caso; in alcun modo; nao; nenhum(a|); em caso algum; em nenhum caso; de modo algum; em hipotese alguma;
    niet; geen; nooit; nimmer; in geen geval; ikke; aldri; aldrig; ingen; inga; inget; intet; ej; inte; icke; under ingen omstendighet; under inga omstandigheter; under ingen omstaendigheder; i intet tilfaelde;
    ei; eivat; ei saa; alaa; alkaa; nie wolno; nie; nigdy; zadn(e|a|ych|ego|ej); nesmi; nejsou; neni; nelze; ne smi; nem; не; нет; ни; никогда; никак(ая|ие|их|ого); ни при каких условиях; ни в коем случае; ни в каком виде;
    수 없습니다; 수 없음; 수 없다; 수 없으며; 아니; 안 됩니다; 안됩니다; 안 됨; 안됨; 지 않습니다; 하지 마십시오; 하지 마세요; 지 마십시오; できません; できない; 出来ません; しないでください; しないで下さい; いたしかねます; 認めません; 認められません; 認めない; 許可しません
  `),
  only: listed(`
    only; solely; exclusively; exclusive; nothing but; purely; nur; ausschliesslich; ausschliessliche(r|n|m|s|); lediglich; allein; einzig; exklusiv; beschrankt auf; begrenzt auf;
    limited to; restricted to; confined to; limitiert auf; uniquement; seulement; exclusivement; exclusif; exclusive; reserve(e|s|es|) a; reserve(e|s|es|) aux; limite(e|s|es|) a;
    solo; solamente; unicamente; exclusivamente; exclusivo; exclusiva; limitad(o|a|os|as) a; restringid(o|a|os|as) a; reservad(o|a|os|as) a;
    soltanto; solamente; esclusivamente; esclusivo; esclusiva; unicamente; limitat(o|a|i|e) a; limitat(o|a|i|e) all; riservat(o|a|i|e) a; riservat(o|a|i|e) all; apenas; somente; so; restrit(o|a|os|as) a; exclusivamente;
    alleen; uitsluitend; enkel; slechts; louter; exclusief; beperkt tot; kun; bare; utelukkende; udelukkende; endast; enbart; bara; uteslutande; begrenset til; begraenset til; begransat till; vain; ainoastaan; yksinomaan;
    tylko; wylacznie; jedynie; pouze; vyhradne; jen; kizarolag; csak; yalnizca; sadece; только; исключительно; лишь; ограничено;
    에 한함; 에 한하여; 에 한해; 에 한합니다; 한정; 한정됩니다; 전용; 으로만; 로만; 에서만; 에만; 만; に限り; に限る; に限ります; 限り; に限定; 限定; のみ; だけ; 専用; 仅; 仅限; 仅供; 仅限于; 只限; 只; 只能; 限于; 限; 僅; 僅限; 僅供; 僅限於; 只供; 專供; 专供
  `),
  permit: listed(`
    allowed; permitted; permissible; authorised; authorized; licensed; cleared; may; can; permission; possible; available; granted; allows; permits; okay; ok; erlaubt; gestattet; zulassig; zugelassen; freigegeben; genehmigt; darf; durfen; kann; konnen; moglich; lizenziert; bewilligt;
    autorise(e|s|es|); permis(e|es|); admis(e|es|); peut; peuvent; possible(s|); licite(s|); permitid(o|a|os|as); autorizad(o|a|os|as); puede(n|); podra(n|); se permite(n|); se autoriza(n|); posible; admitid(o|a|os|as);
    consentit(o|a|i|e); permess(o|a|i|e); autorizzat(o|a|i|e); ammess(o|a|i|e); puo; possono; possibile; pode; podem; podera(o|); permite; possivel; licenciad(o|a|os|as);
    toegestaan; geoorloofd; toegelaten; mag; mogen; kan; kunnen; mogelijk; tillatt; tillades; tilladt; tillates; tillaten; tillatna; tillatet; tillatelse; far; ma; kan; lov; lovlig; sallittu; saa; voi; voidaan; dozwolon(e|a|y); wolno; moze; moga; povolen(o|a|y); lze;
    разрешен(о|а|ы|); разрешается; допускается; допускаются; может; могут; можно; разрешение; 허용; 허용됩니다; 허용합니다; 허용되지; 허가; 허가되지; 가능; 가능합니다; 가능함; 할 수 있습니다; 사용할; 이용할; 可; 可能; 可能です; できます; 許可; 認めます; 允许; 可以; 准许; 允許; 許可
  `),
  free: listed(`
    gratuit(e|s|es|); gratuitement; gracieusement; a titre (gratuit|gracieux); sans frais; libre(s|); libre(s|) (de droits|de droit|d utilisation|d usage|d acces); librement;
    gratuit(o|a|os|as); gratis; gratuitamente; libremente; libre(s|) de derechos; sin (coste|costo|cargo|costes|costos); de forma gratuita;
    liber(o|a|i|e); liberamente; a titolo gratuito; senza (costi|spese|oneri); liber(o|a|i|e) da diritti; esente da diritti;
    livre(s|); livremente; livre(s|) de direitos; sem (custo|custos|encargos); a titulo gratuito; isent(o|a|os|as) de direitos;
    бесплатн(о|ое|ая|ые|ого|ой); свободн(о|ое|ая|ые); безвозмездн(о|ое|ая); 무료; 무료로; 무상; 무상으로; 無料; 無料で; 無料での; 無償; 無償で; 無償での; 免费; 免費; 无偿; 無償
  `),
  strict: listed(`
    strictement (a|pour|dans|en|aux|au); estrictamente (para|con|en); strettamente (per|a|ad|in); estritamente (para|com|em);
  `),
  must: listed(`
    must; shall; should; has to; have to; need; needs; to be; required; requires; muss; mussen; soll; sollen; ist zu; sind zu; doit; doivent; debe(n|); debera(n|); deve; devono; devem; devera(o|); dovra; dovranno; moet; moeten; dient; dienen; skal; maste; ska; tulee; pitaa; nalezy; musi; должен; должн(а|о|ы); следует; 해야; 하여야; しなければならない; してください; 必须; 必須; 须; 須; 应; 應
  `),
  also: listed(`
    also; too; likewise; as well; auch; ebenso; ebenfalls; sowie; egalement; aussi; de meme; tambien; igualmente; anche; pure; tambem; ook; eveneens; ogsa; ocksa; takze; rovnez; myos; также; тоже; 역시; 도; も; 也; 亦
  `),
  idle: listed(`
    (this|the|our|your) licence; (this|the|our|your) license; (this|the|our|your) agreement; (this|the|our|your) contract; (diese|dieser|die|der) lizenz; (cette|la) licence; (esta|la) licencia; (questa|la) licenza; (esta|a|da|desta) licenca; deze licentie; (denne|denna) lisens; этой лицензии;
    publish; reproduce; reproduced; print; run; carry; carried; verwenden; verwendet; nutzen; genutzt; benutzt; veroffentlichen; veroffentlicht; publizieren; publiziert; drucken; gedruckt; utiliser; utilise(e|s|es|); publier; publie(e|s|es|); diffuser; diffuse(e|s|es|); reproduire; usar; usad(o|a|os|as); utilizar(se|); utilizad(o|a|os|as); publicar(se|); publicad(o|a|os|as); reproducir; difundir; emitir; usare; usat(o|a|i|e); utilizzare; utilizzat(o|a|i|e); pubblicare; pubblicat(o|a|i|e); riprodurre; gebruiken; gebruikt; publiceren; gepubliceerd; plaatsen; geplaatst; bruke; brukes; publisere; publiseres; anvanda(s|); publicera(s|); bruge(s|); publicere(s|); публиковать(ся|); использовать(ся|); размещать(ся|); применять; 使用; 利用; 掲載; 使う; 刊登; 发布; 登载; 사용; 이용; 게재; show; shown; shows; seen; appear; appears; ever; je; jemals; gezeigt; zeigen; abgedruckt; erscheinen; montre(e|r|); mostrar(se|); mostrad(o|a); getoond; tonen; vises; visas; показывать; показан(о|а|ы|); 一律; 均; 放映; 上映; altogether; entirely; always; gar; immer; stets; toujours; siempre; sempre; altijd; alltid; altid; всегда; everywhere; uberall; partout; media; outlets; 업체; 업체는; 매체; 매체는; 언론; 언론사; 측; a; an; the; any; all; this; that; these; those; of; of any kind; any kind of; it; its; is; are; be; been; being; was; will; would; used; use; using; strictly; expressly; explicitly; absolutely; please; note; attention; kindly; hereby; otherwise; whatsoever; as such; in any way; in any form; in any manner; by any means; under any circumstances; at all; at any time; in whole or in part; wholly or in part; in full or in part; purposes; purpose; form; type; types; kind; platforms; platform; products; product; there; there is; on; in; for; to; by; at; with; into; onto; from; via; through; across; within; and; or;
    der; die; das; den; dem; des; ein(e|en|em|er|es|); jede(r|n|m|s|); jegliche(r|n|m|s|); alle(r|n|m|s|); diese(r|n|m|s|); ist; sind; wird; werden; worden; sein; ausdrucklich; ausdruckliche; streng; strengstens; grundsatzlich; generell; bitte; hinweis; achtung; jeweils; in jeder form; jeder art; aller art; in irgendeiner form; in keiner form; zwecke(n|); zweck; zum; zur; zu; fur; im; in; auf; an; am; von; vom; aus; durch; uber; mit; bei; als; es; sie; und; oder;
    le; la; les; l; un; une; du; de; d; des; ce; cet; cette; ces; est; sont; etre; soit; sera; seront; ete; formellement; expressement; rigoureusement; absolument; merci; attention; tout(e|s|es|); tous; toute forme de; sous quelque forme que ce soit; a quelque titre que ce soit; des fins; a des fins; fins; fin; en; dans; sur; au; aux; a; pour; par; via; avec; comme; il; elle; et; ou;
    el; los; las; lo; una; unos; unas; del; al; su; sus; este; esta; estos; estas; es; son; ser; sea; sean; sera; seran; esta; estan; queda; quedan; se; expresamente; terminantemente; estrictamente; rigurosamente; totalmente; absolutamente; por favor; atencion; nota; aviso; cualquier; todo; toda; todos; todas; de cualquier tipo; en cualquier forma; bajo cualquier forma; con fines; fines; fin; en; con; para; por; sobre; hacia; como; y; o; u; e;
    il; lo; gli; i; uno; della; delle; dello; dei; degli; dell; nell; nella; nelle; nel; nei; sul; sui; sulla; sulle; sugli; all; alla; alle; ai; agli; allo; questo; questa; questi; queste; e; essere; sono; sia; siano; viene; vengono; venga; stato; stata; state; severamente; espressamente; assolutamente; tassativamente; rigorosamente; attenzione; nota; si prega di; qualsiasi; ogni; tutto; tutti; tutte; di; da; per; con; su; come; ed; od; a; ad; fini; scopi; scopo; in qualsiasi forma;
    os; as; o; um; uma; dos; das; do; da; no; na; nos; nas; ao; aos; este; estas; isto; essas; sao; esta; estao; fica; ficam; expressamente; terminantemente; estritamente; rigorosamente; totalmente; atencao; favor; qualquer; quaisquer; fins; finalidade(s|); em; com; para; por; pelo; pela; sob qualquer forma; como;
    het; een; de; dit; deze; die; is; zijn; wordt; worden; strikt; strictement; uitdrukkelijk; ten strengste; nadrukkelijk; let op; elke; ieder(e|); enige; doeleinden; van; voor; op; bij; door; als; en; of; te; aan; met; binnen; over; er;
    den; det; de; denne; dette; disse; denna; detta; dessa; er; ar; vaere; vara; bli; blir; bliver; blive; uttrykkelig; strengt; udtrykkeligt; uttryckligen; strangt; obs; merk; vennligst; alle; alla; all; enhver; formal; andamal; i; pa; til; till; av; af; for; fra; fran; med; ved; vid; som; og; och; eller; samt;
    on; ovat; ehdottomasti; jest; sa; byc; surowo; w; we; na; do; z; ze; i; oraz; lub; dla; je; jsou; byt; v; ve; pro; a; nebo;
    это; этот; этой; этого; эти; этих; данн(ый|ая|ое|ые|ых|ого); является; быть; строго; категорически; внимание; просьба; также; люб(ой|ое|ая|ые|ых|ым); всех; все; в; во; на; для; по; с; к; из; и; или; от; через; каких; целей; целях; цели;
    의; 에서; 에서의; 에서는; 에; 은; 는; 이; 가; 을; 를; 로; 으로; 내; 및; 과; 와; 또는; 이나; 나; 모든; 일체의; 일체; 절대; 엄격히; 무단; 본; 해당; 등; 등의; 등에; 용; 합니다; 됩니다; 입니다; 습니다; 함; 됨; 하는 것을; 하는 것은; 되는 것을; 목적; 목적으로; 목적의; 위한; 하여; 하거나; 하는; 된; 되는; 엄; 하오니; 바랍니다; 주의; 알림; 관련;
    の; を; は; が; に; で; へ; と; や; か; での; における; における一切の; において; への; からの; または; および; 及び; 又は; ならびに; 一切; 一切の; 固く; 厳に; 絶対に; 無断; 無断での; 本; この; 当; こと; すること; することを; 等; など; などの; などへの; 等の; 等への; です; ます; します; とします; 用; 用の; 目的; 目的の; 目的で; 目的での; としての; による; ご注意; 注意; 下さい; ください; お願いします; お願いいたします;
    的; 在; 于; 於; 对; 對; 将; 將; 把; 被; 用于; 用於; 以; 任何; 一切; 所有; 该; 該; 本; 此; 上; 中; 及; 和; 或; 与; 與; 以及; 等; 等的; 之; 严格; 嚴格; 绝对; 絕對; 擅自; 未经许可; 注意; 请; 請; 均; 进行; 進行; 形式; 任何形式; 任何形式的; 用途; 目的; 平台; 是; 为; 為; 作; 供
  `),
};
