/**
 * A note that a desk sets behind a name: “einmalig”, “Sunday papers first”, 夕刊から. Its examples are tests: the note is held behind a name in
 * a field of credits (Latin letters) or behind the credit of a caption as well (Chinese, Japanese and Korean); a counter-example is a credit and no more.
 */
export interface DeskNote {
  says:
    | 'how often'
    | 'where in a paper'
    | 'for which papers'
    | 'from when'
    | 'until when'
    | 'for whom'
    | 'in which print'
    | 'what is owed'
    | 'what is to be done'
    | 'not for machines';
  /** Folded words that say it in capitals and in small letters. `einmal*` is any word that begins so. */
  words?: string;
  /** The same in small letters only: with a capital they may be of a name. */
  smallWords?: string;
  /** The last word of a note of few words that speaks of somebody before it: “Mensuels s’abstenir”. */
  lastWords?: string;
  /** The same where the note is two words, for news ends so too: “Tabs off”, “Sundays later”. */
  lastOfTwo?: string;
  /** Characters that say it wherever they stand in the note. */
  characters?: string;
  /** Characters that say it of a medium, an edition, a day or an hour that the note names. */
  charactersOf?: string;
  /** Characters that a note ends with. */
  endings?: string;
  examples: readonly (readonly [text: string, note: string])[];
  counterExamples: readonly string[];
}

export const DESK_NOTES: readonly DeskNote[] = [
  {
    says: 'how often',
    words:
      'once twice einmal* zweimal* nachdruck erstdruck* erstabdruck* zweitdruck* zweitabdruck* zweitverwert* kertakaytto*',
    smallWords: 'use uses run runs',
    characters: '一次 二次 两次 兩次 三次 1次 2次 3次 一回 二回 三回 1回 2回 3回 1회 2회 한회 일회',
    examples: [
      ['Photo: Jane Roe – two uses', 'two uses'],
      ['Jane Roe/Getty Images (once)', 'once'],
      ['Foto: Anna Berg – einmalig', 'einmalig'],
      ['Gentile concessione di Rossi, uso singolo', 'uso singolo'],
      ['Kuva: Matti Virta, kertakäyttö', 'kertakäyttö'],
      ['圖片：李明，限用一次', '限用一次'],
      ['사진=홍길동, 1회 게재', '1회 게재'],
    ],
    counterExamples: ['Foto: Hans Muster, zvg', '写真：田中一郎、共同通信'],
  },
  {
    says: 'where in a paper',
    words: 'innenteil innenseite* titelseite* aufmacher binnenpagina* interiores interieures interieure',
    smallWords: 'inside pages paginas pagine interne sider sidor',
    characters: '内页 內頁 頭版 头版 중면 1面 一面 1段 2段 3段 4段 5段',
    examples: [
      ['Foto: Anna Berg, Innenteil', 'Innenteil'],
      ['Photo : Jean Roux, pages intérieures', 'pages intérieures'],
      ['Cortesía Museo del Prado, páginas interiores', 'páginas interiores'],
      ["Foto: Jan Kok, binnenpagina's", "binnenpagina's"],
      ['写真：田中一郎/共同（1段）', '1段'],
    ],
    counterExamples: ['Jean Roux, musée du Louvre'],
  },
  {
    says: 'for which papers',
    words: 'tabs',
    smallWords:
      'papers weeklies dailies tabloids magazines mags monthlies titles issue issues edition editions hebdos mensuels quotidiens semanarios revistas settimanali riviste weekbladen bladen kranten ukeblader veckotidningar',
    endings: '用',
    characters: '석간용 조간용 신문용 온라인용 잡지용 방송용 인쇄용 夕刊のみ 朝刊のみ 紙面のみ',
    examples: [
      ['Tom Hill/PA, Sunday papers first', 'Sunday papers first'],
      ['Courtesy X; tabs pay', 'tabs pay'],
      ['Cortesía Museo del Prado, una sola edición', 'una sola edición'],
      ['写真：田中一郎　夕刊用', '夕刊用'],
      ['사진=홍길동, 석간용', '석간용'],
    ],
    counterExamples: ['사진=홍길동, 이재용', 'Photo: Jane Roe, staff photographer'],
  },
  {
    says: 'for whom',
    smallWords: 'reserved only',
    characters:
      '境内 限用 限于 限於 仅限 僅限 限定 限り 限る のみ 편집용 보도용 회원용 국내용 내부용 교육용 内参 內參 不含 不包括 除外 除く',
    examples: [
      ['Foto: Museum Folkwang, only Germany', 'only Germany'],
      ['사진=홍길동, 국내용', '국내용'],
      ['李明在北京出席活动。新华社记者 李刚 摄（内参）', '内参'],
      ['图：李明/新华社（不含网络）', '不含网络'],
    ],
    counterExamples: ['图片：李明/上海文化有限公司'],
  },
  {
    says: 'from when',
    words: 'sperrfrist embargo embargoed',
    smallWords: 'hold holds held first later',
    lastWords: 'barred nope verzichten abstenir abstenerse astenersi abster',
    lastOfTwo: 'off later first wait waits raus spater zuerst',
    characters: '缓发 緩發 缓用 緩用 暂缓 暫緩 待发 待發 解禁 先行 보류 대기 자제 유보 엠바고',
    charactersOf: '以降 以後 以后 之后 から より 起 後 后 先 이후 부터 후 먼저 우선',
    examples: [
      ['Courtesy Netflix, UK hold', 'UK hold'],
      ['共同【夕刊から】', '夕刊から'],
      ['首相が会見した＝10日、東京（共同）※11日朝刊以降', '11日朝刊以降'],
      ['首相が会見した＝10日、東京（共同）【ウェブ先行】', 'ウェブ先行'],
      ['李明在北京出席活动。新华社记者 李刚 摄（网媒缓发）', '网媒缓发'],
      ['李明在北京出席活動。中央社記者李剛攝（晚報先用）', '晚報先用'],
      ['이재명 대통령이 10일 서울에서 연설하고 있다. 연합뉴스 [포털 전송 보류]', '포털 전송 보류'],
      ['이재명 대통령이 10일 서울에서 연설하고 있다. /연합뉴스 ※11일 조간부터', '11일 조간부터'],
    ],
    counterExamples: [
      '首相が会見した＝10日、東京（共同）【本社ヘリから】',
      '首相が会見した＝10日、東京（共同）【代表撮影】',
      '李明在北京出席活动。新华社记者 李刚 摄（完）',
    ],
  },
  {
    says: 'until when',
    words: 'exp',
    smallWords: 'expires until till',
    characters: 'まで 까지 간만 동안만 기간 期間 期间 会期 會期',
    endings: '日終了 日終わり 종료 만료 日截止 日到期',
    examples: [
      ['Foto: Jan Kok/ANP, exp 1 mei', 'exp 1 mei'],
      ['首相が会見した＝10日、東京（共同）【夕刊まで】', '夕刊まで'],
      ['首相が会見した＝10日、東京（共同）5月3日終了', '5月3日終了'],
    ],
    counterExamples: ['Photo: Jane Roe, january 2020', '首相が会見した＝10日、東京（共同）大会は3日に終了した。'],
  },
  {
    says: 'in which print',
    characters: 'モノクロで 白黒で カラーで 흑백으로',
    examples: [['首相が会見した＝10日、東京（共同）※モノクロで', 'モノクロで']],
    counterExamples: ['Фото: Иван Петров / пресс-служба губернатора'],
  },
  {
    says: 'what is owed',
    words: 'beleg belege belegexemplar* belegpflicht* poa tbc tba',
    smallWords: 'pay pays paid',
    examples: [['Foto: Anna Berg, paid', 'paid']],
    counterExamples: ['Foto: Anna Berg / Oslo kommune', 'Foto: Hans Muster/imago images/Zuma'],
  },
  {
    says: 'what is to be done',
    characters: '삭제 가려 가림 모자이크 削除 伏せ ぼかし 連絡 隠す 删除 刪除 打码 打碼 签约 簽約',
    examples: [
      ['首相が会見した＝10日、東京（共同）使用前に連絡', '使用前に連絡'],
      ['首相が会見した＝10日、東京（共同）顔は伏せること', '顔は伏せること'],
      ['李明在北京出席活动。新华社记者 李刚 摄。限签约用户', '限签约用户'],
    ],
    counterExamples: ['首相が会見した＝10日、東京（共同）連立政権'],
  },
  {
    says: 'not for machines',
    words: 'tdm',
    examples: [['Foto: Anna Berg – TDM', 'TDM']],
    counterExamples: ['Foto: Anna Berg – picture alliance/dpa'],
  },
];

/** What `charactersOf` are said of: media, editions, days and hours. */
export const MEDIA_AND_DAYS =
  '夕刊 朝刊 紙面 本紙 ウェブ ネット 電子版 デジタル テレビ 雑誌 週刊誌 速報 放送 発売 公開 翌日 翌朝 正午 网媒 網媒 网络 網路 网站 網站 纸媒 紙媒 晚报 晚報 早报 早報 日报 日報 周刊 週刊 电视 電視 微信 客户端 포털 석간 조간 온라인 방송 신문 지면 잡지 웹 모바일 주간지 다음날';
