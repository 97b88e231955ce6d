import iconv from 'iconv-lite'
import { Converter } from 'opencc-js/cn2t'

const toTraditional = Converter({ from: 'cn', to: 't' })

/** The characters that the scraped texts carry pinyin after, with the reading they give each: those seen in one of them. */
const annotatedCharacters: readonly (readonly [string, string])[] = (
  '個gè 側cè 價jià 優yōu 內nèi 創chuàng 務wù 勵lì 區qū 協xié 嚴yán 團tuán 執zhí 堅jiān 報bào 學xué 實shí 導dǎo 強qiáng 復fù 態tài 應yīng 戰zhàn ' +
  '揚yáng 擔dān 據jù 擴kuò 數shù 時shí 業yè 構gòu 標biāo 機jī 權quán 準zhǔn 濟jì 災zāi 獎jiǎng 獻xiàn 現xiàn 環huán 產chǎn 當dāng 發fā 監jiān ' +
  '礎chǔ 穩wěn 節jié 結jié 統tǒng 經jīng 網wǎng 續xù 習xí 聯lián 術shù 衛wèi 補bǔ 規guī 計jì 設shè 認rèn 調diào 護hù 責zé 費fèi 貿mào 質zhì 轉zhuǎn ' +
  '農nóng 進jìn 運yùn 達dá 遠yuǎn 鄉xiāng 醫yī 鎮zhèn 關guān 隊duì 險xiǎn 項xiàng 預yù 領lǐng 風fēng 養yǎng 驅qū 驗yàn 點diǎn 範fàn 謹jǐn 細xì'
)
  .split(' ')
  .map((entry) => [entry.slice(0, 1), entry.slice(1)])

/** The second kind: every annotated character, in Unicode: 發(fā). */
export function annotate(text: string): string {
  const readings = new Map(annotatedCharacters)
  return Array.from(toTraditional(text), (character: string) => {
    const reading = readings.get(character)
    return reading ? `${character}(${reading})` : character
  }).join('')
}

/** An invisible byte that stood before these separators: a lead byte in front of it was lost alone. */
const invisible = 0x00
const separators = ['、', '。', '；']

/**
 * The first kind: the same in GBK bytes, where the second byte of one character and the first of the next can form an annotated one; then
 * decoded, which runs out of step there.
 */
export function corrupt(text: string): string {
  let bytes = iconv.encode(toTraditional(text), 'gbk').toString('latin1')
  for (const [character, reading] of annotatedCharacters) {
    const pair = iconv.encode(character, 'gbk').toString('latin1')
    bytes = bytes.replaceAll(pair, `${pair}(${iconv.encode(reading, 'gbk').toString('latin1')})`)
  }
  for (const separator of separators) {
    const pair = iconv.encode(separator, 'gbk').toString('latin1')
    bytes = bytes.replaceAll(pair, String.fromCharCode(invisible) + pair)
  }
  return decode(Buffer.from(bytes, 'latin1'))
    .replaceAll('\0', '')
    .replace(/[，；：（）]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
}

/** Decodes GBK as the damaged texts were: an impossible lead byte becomes ? with the byte after it, a pair without a character vanishes. */
function decode(bytes: Buffer): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    if (byte <= 0x80) {
      text += String.fromCharCode(byte)
      continue
    }
    index += 1
    const trail = bytes[index] ?? 0
    if (trail < 0x40 || trail === 0x7f || trail === 0xff) text += '?'
    else text += characterOf(byte, trail)
  }
  return text
}

function characterOf(lead: number, trail: number): string {
  const character = new TextDecoder('gbk').decode(Uint8Array.of(lead, trail))
  const isUnassigned = character.length !== 1 || /[\ue000-\uf8ff\ufffd]/.test(character)
  return isUnassigned ? '' : character
}
