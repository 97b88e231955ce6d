/** What the names of sites and sections end in, at the end of the title of their pages. */
const siteEndings =
  '政府 网 网站 门户 平台 公开 频道 专栏 栏目 首页 局 委 厅 办 委员会 办公室 政府工作报告 统计公报 计划报告'.split(' ')
const longestSite = 30
const divider = /\s*(?:[_|｜]|[-–—]{1,2})\s*/
const longestTitle = 200

/** The title of a page without the names of its site and section: 桃源县2024年政府工作报告 of 桃源县2024年政府工作报告-桃源县人民政府. */
export function withoutSite(title: string): string {
  if (title.length > longestTitle) return title
  const parts = title.split(divider).filter(Boolean)
  const [first = ''] = parts
  return parts.length > 1 && first.length >= 4 && parts.slice(1).every(isSite) ? first : title
}

function isSite(part: string): boolean {
  const ending = siteEndings.find((word) => part.endsWith(word) && part.length - word.length <= longestSite)
  return ending !== undefined && !/[。，；：]/.test(part)
}
