const directions = '东 西 南 北 中 东南 东北 西南 西北 东西北 西部 东部 南部 北部 中部'.split(' ')
const provinces = '苏 浙 皖 闽 赣 鲁 豫 鄂 湘 粤 桂 川 黔 滇 藏 陕 陇 冀 晋 辽 蒙 渝'.split(' ')
const others = '关中 胶东 皖江 南疆 北疆 东疆 河西走廊 江汉平原 赣南苏区 原中央苏区 攀西 湘江新区 南疆四地州'.split(' ')

/**
 * Regions of a province that no gazetteer has, by what reports call them: 苏北, 粤东西北地区, 南疆四地州. What is told of one is not of the
 * reporting area, and the gazetteer's names (晋中, 渝北) come first where an area has them.
 */
export const regions: readonly string[] = [
  ...provinces.flatMap((province) => directions.map((direction) => province + direction)),
  ...others,
].flatMap((name) => [name, `${name}地区`])

const all: ReadonlySet<string> = new Set(regions)

/** The new areas of the state, as reports call them, and the corps of Xinjiang; a few of them are areas of the gazetteer. */
export const ofTheState: readonly string[] =
  '雄安 浦东 滨海 两江 舟山群岛 兰州 南沙 西咸 贵安 西海岸 金普 天府 湘江 江北 福州 滇中 哈尔滨 长春 赣江'
    .split(' ')
    .map((name) => `${name}新区`)
    .concat('兵团')

/** Whether a place word is such a region. */
export function isRegion(word: string): boolean {
  return all.has(word)
}
