import iconv from 'iconv-lite'
import { Converter } from 'opencc-js/cn2t'
import { Converter as ConverterToSimplified } from 'opencc-js/t2cn'
import { pinyin } from 'pinyin-pro'

/** The forms of Traditional characters: opencc's own, Taiwan's, Hong Kong's. */
export type Form = 't' | 'tw' | 'hk'

const converters = {
  t: Converter({ from: 'cn', to: 't' }),
  tw: Converter({ from: 'cn', to: 'tw' }),
  hk: Converter({ from: 'cn', to: 'hk' }),
}

/** The characters that get their pinyin, with the reading each gets. */
export type Listed = readonly (readonly [character: string, reading: string])[]

/** The list of one scraped text: those seen in it. */
const scrapedList: Listed = (
  '個gè 側cè 價jià 優yōu 內nèi 創chuàng 務wù 勵lì 區qū 協xié 嚴yán 團tuán 執zhí 堅jiān 報bào 學xué 實shí 導dǎo 強qiáng 復fù 態tài 應yīng 戰zhàn ' +
  '揚yáng 擔dān 據jù 擴kuò 數shù 時shí 業yè 構gòu 標biāo 機jī 權quán 準zhǔn 濟jì 災zāi 獎jiǎng 獻xiàn 現xiàn 環huán 產chǎn 當dāng 發fā 監jiān ' +
  '礎chǔ 穩wěn 節jié 結jié 統tǒng 經jīng 網wǎng 續xù 習xí 聯lián 術shù 衛wèi 補bǔ 規guī 計jì 設shè 認rèn 調diào 護hù 責zé 費fèi 貿mào 質zhì 轉zhuǎn ' +
  '農nóng 進jìn 運yùn 達dá 遠yuǎn 鄉xiāng 醫yī 鎮zhèn 關guān 隊duì 險xiǎn 項xiàng 預yù 領lǐng 風fēng 養yǎng 驅qū 驗yàn 點diǎn 範fàn 謹jǐn 細xì'
)
  .split(' ')
  .map((entry) => [entry.slice(0, 1), entry.slice(1)])

/** Converted characters that reports use often, besides those of the scraped text: what a list is drawn from. */
const common =
  '開會萬動對長體電話車間門問題見觀覺說讀語論議證評試該請謝識變讓記許訪訓詢誠課談貧財貨購貸資賽贏輪輕較輸載辦邊連遊過還這選適遷遲' +
  '鐵銀錢鋼錄鍵鏈閉閱陽陳陸陰際隨難雲響頁頂順須顧顯飛飯飲館馬駐駛騎髮鬥魚鳥鹽麗黃黨齊齡龍東兩樂雜樓樣橋檢歲歷歸殘決減測湖湧滿漁潔灣爐爭爲牆狀獨獲畝畢療盡盤眾確礦' +
  '積種稅競筆築簡糧糾純紙級紀約紅納組終織給絡維綠緊線緣編緩縣縮總績繼罰羅職聖聞聲聽腦臨舉舊藝薦藥虛號處蘇補裝複製蠶親觸訂負貢貧賓趕跡軍軟輔農迴逕遞郵釋鄭針鑄長閣隊階雙雞離靈韓頻顆願類飼驚體'

/** Characters with their readings, drawn by a seed; not more than there are. */
export function drawList(seed: number, size = 110): Listed {
  const random = randomNumbers(seed)
  const pool = [...new Set([...scrapedList.map(([character]) => character), ...common])].filter(isTraditional)
  const drawn: [string, string][] = []
  while (drawn.length < size && pool.length > 0) {
    const [character = ''] = pool.splice(Math.floor(random() * pool.length), 1)
    drawn.push([character, pinyin(character)])
  }
  return drawn
}

const toSimplified = ConverterToSimplified({ from: 't', to: 'cn' })

function isTraditional(character: string): boolean {
  return toSimplified(character) !== character
}

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The second kind: every listed character, in Unicode: 發(fā). */
export function annotate(text: string, list: Listed = scrapedList): string {
  const readings = new Map(list)
  return Array.from(converters.t(text), (character: string) => {
    const reading = readings.get(character)
    return reading ? `${character}(${reading})` : character
  }).join('')
}

/** The second kind at its fullest: every character that the conversion changed carries its commonest reading. */
export function annotateConverted(text: string, form: Form = 't'): string {
  const plain = Array.from(text)
  const converted = Array.from<string>(converters[form](text))
  return converted
    .map((character, index) => (character === plain[index] ? character : `${character}(${pinyin(character)})`))
    .join('')
}

/** A damaged text, and the places in the clean one of the one-byte characters (digits among them) that decoding ate. */
export type Corrupted = { raw: string; eaten: number[] }

/** Bytes (as Latin-1), and for each the place in the clean text of the character that it belongs to (-1: it was put in). */
type Traced = { bytes: string; places: number[] }

/** An invisible byte that stood before these separators in some texts: a lead byte in front of it was lost alone. */
const invisible = '\0'
const separators = ['、', '。', '；']

/** How a text is damaged: with which list, into which characters, and whether invisible bytes stand before separators. */
export type Manner = { list?: Listed; form?: Form; hasInvisible?: boolean }

/**
 * The first kind: the same in GBK bytes, where the second byte of one character and the first of the next can form an annotated one; then
 * decoded, which runs out of step there.
 */
export function corrupt(text: string, list: Listed = scrapedList): string {
  return corruptTraced(text, { list }).raw
}

/** The first kind, with what it ate. */
export function corruptTraced(
  text: string,
  { list = scrapedList, form = 't', hasInvisible = true }: Manner = {},
): Corrupted {
  const insertions = list.map(([character, reading]) => ({
    pair: bytesOf(character),
    put: `(${bytesOf(reading)})`,
    at: 2,
  }))
  const unseen = separators.map((separator) => ({ pair: bytesOf(separator), put: invisible, at: 0 }))
  const traced = [...insertions, ...(hasInvisible ? unseen : [])].reduce(insert, encode(converters[form](text)))
  const { raw, eaten } = decode(traced)
  return { raw: narrow(raw.replaceAll(invisible, '')), eaten }
}

function bytesOf(text: string): string {
  return iconv.encode(text, 'gbk').toString('latin1')
}

function encode(text: string): Traced {
  const places: number[] = []
  const pieces = Array.from(text, (character, index) => {
    const bytes = bytesOf(character)
    for (let count = 0; count < bytes.length; count += 1) places.push(index)
    return bytes
  })
  return { bytes: pieces.join(''), places }
}

/** Puts bytes into every occurrence of a pair, wherever it begins. */
function insert({ bytes, places }: Traced, { pair, put, at }: { pair: string; put: string; at: number }): Traced {
  const inserted = Array.from(put, () => -1)
  const pieces: string[] = []
  const moved: number[] = []
  let position = 0
  for (let found = bytes.indexOf(pair); found >= 0; found = bytes.indexOf(pair, found + pair.length)) {
    pieces.push(bytes.slice(position, found + at), put)
    moved.push(...places.slice(position, found + at), ...inserted)
    position = found + at
  }
  return { bytes: pieces.join('') + bytes.slice(position), places: [...moved, ...places.slice(position)] }
}

/** A text with the ASCII punctuation that the damaged ones have. */
export function narrow(text: string): string {
  return text.replace(/[，；：（）]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** Decodes GBK as the damaged texts were: an impossible lead byte becomes ? with the byte after it, a pair without a character vanishes. */
function decode({ bytes, places }: Traced): Corrupted {
  const pieces: string[] = []
  const eaten: number[] = []
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes.charCodeAt(index)
    if (byte <= 0x80) {
      pieces.push(byte === 0x80 ? '€' : String.fromCharCode(byte))
      continue
    }
    index += 1
    const trail = bytes.charCodeAt(index)
    if (trail >= 0x40 && trail !== 0x7f && trail !== 0xff) pieces.push(characterOf(byte, trail))
    else {
      pieces.push('?')
      if ((places[index] ?? -1) >= 0) eaten.push(places[index] ?? 0)
    }
  }
  return { raw: pieces.join(''), eaten }
}

const decoder = new TextDecoder('gbk')

function characterOf(lead: number, trail: number): string {
  const character = decoder.decode(Uint8Array.of(lead, trail))
  const isUnassigned = character.length !== 1 || /[\ue000-\uf8ff\ufffd]/.test(character)
  return isUnassigned ? '' : character
}
