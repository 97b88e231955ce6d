import { describe, expect, it } from 'vitest'
import { review } from '../facts.ts'
import { mentions } from './printed.ts'

describe('a subject with what is said around its number', () => {
  it.each([
    ['what has been so for years', '茶叶产量连续6年居全省第一。', ['6年 茶叶产量居全省第一']],
    ['of what the clause before opens with', '茶叶产量再创新高，连续6年居全省第一。', ['6年 茶叶产量居全省第一']],
    ['not of what the clause before did something with', '落实河长制度，连续3年获评优秀等次。', ['3年 获评优秀等次']],
    ['how long it took', '古城墙历时8年修复完成。', ['8年 古城墙修复完成']],
    ['for what things of a general kind were chosen', '3个项目入选国家示范工程。', ['3个 入选国家示范工程的项目']],
    ['what things of a general kind did', '有45个社区先后开设了助餐食堂。', ['45个 开设助餐食堂的社区']],
    ['what was done to them', '为26个老旧小区接通燃气。', ['26个 接通燃气的老旧小区']],
    ['what people did', '86万下岗职工领取了补助。', ['86万 领取补助的下岗职工']],
    ['the size that a number says of one thing', '引进8英寸产线。', ['8英寸 8英寸产线']],
    [
      'whose the things are that were built',
      '农村建成住宅2万套，城镇建成住宅6万套。',
      ['2万套 农村住宅', '6万套 城镇住宅'],
    ],
    [
      'between whom a ratio is',
      '城镇居民收入4万元，农村居民收入2万元，收入倍差为2。',
      ['4万元 城镇居民收入', '2万元 农村居民收入', '2 城乡居民收入比'],
    ],
    ['no more than things that are named', '12个光伏电站并网。', ['12个 光伏电站']],
    ['what money behind its number is for', '财政新增3亿元资金，用于改造山塘。', ['3亿元 改造山塘资金']],
    [
      'how much faster than others it grew',
      '制鞋业增长9%，高于全市2个百分点。',
      ['9% 制鞋业', '2个百分点 制鞋业增速高于全市'],
    ],
    [
      'what each of some places or trades did',
      '铜冶炼、铝冶炼分别淘汰落后产能3万吨和5万吨。',
      ['3万吨 铜冶炼落后产能', '5万吨 铝冶炼落后产能'],
    ],
    ['without the factor that was taken out', '户均消费8万元，扣除物价因素增长4%。', ['8万元 户均消费', '4% 户均消费']],
    ['what reaches further', '医疗救助制度建立，覆盖面达到85%。', ['85% 医疗救助制度覆盖面']],
    ['how fast the economy is to grow', '经济增长预期目标为6%左右。', ['6% 经济增长']],
    ['what was brought about, not that it was', '带动沿线旅游投资增长12%。', ['12% 沿线旅游投资']],
    [
      'with each of those with whom one trades',
      '对共建“一带一路”国家、非洲出口分别增长7%、9%。',
      ['7% 对共建一带一路国家出口', '9% 对非洲出口'],
    ],
    ['what is so of a part of them', '90%以上的乡镇开通了公交。', ['90% 乡镇开通了公交']],
    ['no more than a part of something that is described', '实现6%的增长目标难度较大。', ['6% 增长目标难度']],
    ['what was done in such a time', '村镇间全面实现2小时直达。', ['2小时 村镇间直达']],
    ['what money is for', '投入5亿元实施河道整治工程。', ['5亿元 实施河道整治工程投入']],
    [
      'the verb whose object it is',
      '以工代赈吸纳就业3万人，减轻企业负担6亿元。',
      ['3万人 以工代赈吸纳就业', '6亿元 减轻企业负担'],
    ],
    ['within what distance', '公交与地铁80米内换乘比例达85%。', ['80米 公交与地铁', '85% 公交与地铁80米内换乘比例']],
    ['per how many', '每千人口2岁以下托位数达4个。', ['2岁 2岁以下托位数', '4个 每千人口2岁以下托位数']],
    [
      'a level of the list that the next number counts',
      '培育2个千亿级和6个百亿级产业集群。',
      ['2个 千亿级产业集群', '6个 百亿级产业集群'],
    ],
    [
      'an amount of other things than the number before',
      '总产值达到900亿元、十亿元以上产业链达到4条。',
      ['900亿元 总产值', '1000000000元 十亿元以上产业链', '4条 十亿元以上产业链'],
    ],
    [
      'such as were counted before',
      '80种工业产品中，我市占全省比重超过10%的有12种。',
      ['80种 工业产品', '10% 我市占全省比重', '12种 工业产品'],
    ],
    [
      'a rate whose owner the first of a list has',
      '信访投诉化解率、满意率分别达96%和98%。',
      ['96% 信访投诉化解率', '98% 信访投诉满意率'],
    ],
    ['who they are, where the unit counts them', '发展改革委、财政厅等5部门联合发文。', ['5部门 部门']],
    ['分 for each 千瓦时', '工商业平均电价下降3分/千瓦时。', ['3分/千瓦时 工商业平均电价']],
    ['what does so, where people are counted behind it', '免费午餐政策惠及4万名学生。', ['4万名 免费午餐政策惠及学生']],
    ['the people whom what is described reaches', '惠及300万人的引水工程开工。', ['300万人 引水工程惠及人口']],
    ['which things, of a kind of which one asks', '办好群众最关心的10件事。', ['10件 群众最关心的事']],
    ['things whose name begins with a verb', '新增6个整镇推进农旅融合试点。', ['6个 整镇推进农旅融合试点']],
    [
      'what is counted behind 的, and what became of it',
      '列入民生工程的80个计划续建项目全部复工。',
      ['80个 复工的计划续建项目'],
    ],
    [
      'how fast each of a list grew',
      '投资、消费增速分别高于全省3个、1个百分点。',
      ['3个百分点 投资增速', '1个百分点 消费增速'],
    ],
    [
      'a share of what is not said',
      '毕业学员就业率96%，其中县外务工占12%。',
      ['96% 毕业学员就业率', '12% 县外务工占比'],
    ],
    [
      'what a sentence is about',
      '油菜生产方面，力争产量突破9万吨、投资超3亿元。',
      ['9万吨 油菜生产产量', '3亿元 油菜生产投资'],
    ],
    ['a rank that describes things', '新增ESI全球前1%学科2个。', ['1% ESI全球前1%学科', '2个 ESI全球前1%学科']],
    ['trains, of what their clause did something with', '深化国际班列改革，全年开行900列。', ['900列 国际班列']],
    ['what motions and proposals share', '办理代表议案3项、建议90件。', ['3项 代表议案', '90件 代表建议']],
    ['per how many, before the number', '药品抽检量超每万人5批次。', ['5批次 每万人药品抽检量']],
    ['what becomes of a part', '土地收益七成以上投向农村。', ['7成 土地收益投向农村']],
    [
      'whose economy it is, where the clause before is about a zone',
      '滨海经济带建设提速，经济总量超9千亿元。',
      ['9千亿元 滨海经济带经济总量'],
    ],
    ['things by an amount that they passed', '培育产值超5亿元企业3家。', ['5亿元 企业', '3家 产值超5亿元企业']],
    ['ways alone, where they are so long', '实现3.2公里线路重点场所信号覆盖。', ['3.2公里 线路']],
    ['what is done to a state of things', '推进18个重点片区环境整治。', ['18个 重点片区环境整治']],
    ['what has been first for years', '数字政府改革走在前列，连续4年获评先进城市。', ['4年 数字政府改革获评先进城市']],
    [
      'what was cut',
      '县本级一般性支出降至3亿元，压减比例超6%。',
      ['3亿元 县本级一般性支出', '6% 县本级一般性支出压减比例'],
    ],
    [
      'whose the things are, right before their number',
      '自贸试验区21项改革任务完成，纳入国家102项重大工程。',
      ['21项 自贸试验区改革任务', '102项 国家重大工程'],
    ],
    ['how areas with a bracket were chosen', '3个县（区）获评示范县。', ['3个 县区获评示范县']],
    ['what money is for', '投入8亿元办好“6+4”项民生实事。', ['8亿元 6+4项民生实事投入']],
  ])('%s', (_, sentence, expected) => {
    expect(mentions(review(sentence))).toEqual(expected)
  })
})

describe('a subject that would read as more than its number is of', () => {
  it.each([
    ['tells what money is for', '市级财政安排2亿元，用于改造山塘。', ['2亿元 改造山塘市级财政安排']],
    ['tells what was done for people', '资助大学新生9600人。', ['9600人 资助大学新生']],
    [
      'tells who was chosen, whatever kind of thing it is',
      '6个科研创新团队入选“英才”计划。',
      ['6个 入选英才计划的科研创新团队'],
    ],
    [
      'tells which of the whole',
      '铁路建设总规模900公里，转入明年续建的有300公里。',
      ['900公里 铁路建设总规模', '300公里 转入明年续建的铁路建设总规模'],
    ],
    ['tells that they are new', '新登记市场主体3万户。', ['3万户 新登记市场主体']],
    [
      'tells of what share',
      '全国占比高于10%的工业产品有44种。',
      ['10% 工业产品全国占比', '44种 全国占比高于10%的工业产品'],
    ],
    ['tells what is measured of those that it describes', '奖励年产量5万台以上的制造企业。', ['5万台 制造企业年产量']],
    ['tells whether animals are kept or sold', '生猪出栏620万头。', ['620万头 生猪出栏']],
    ['leaves out that something is built', '推进200个样板村建设。', ['200个 样板村']],
  ])('%s', (_, sentence, expected) => {
    expect(mentions(review(sentence))).toEqual(expected)
  })
})

describe('a subject whose words stand on both sides of its number', () => {
  it.each([
    ['a problem of those whom it counts', '解决6万农村人口饮水安全问题。', ['6万 解决饮水安全问题的农村人口']],
    ['a problem of nobody in particular', '解决9万人的温饱问题。', ['9万人 解决温饱问题的人口']],
    [
      'what others did, too',
      '6个县级市和2个地级市新获评全国文明城市。',
      ['6个 获评全国文明城市的县级市', '2个 获评全国文明城市的地级市'],
    ],
    ['who gave it', '今年省市财政安排绿化资金3亿元。', ['3亿元 省市财政绿化资金']],
  ])('%s', (_, sentence, expected) => {
    expect(mentions(review(sentence))).toEqual(expected)
  })
})

describe('a subject that shares with those before it', () => {
  it.each([
    [
      'the output of products',
      '粮食产量700万吨，增长5%；棉花36万吨，增长3%。',
      ['700万吨 粮食产量', '5% 粮食产量', '36万吨 棉花产量', '3% 棉花产量'],
    ],
    [
      'things whose investment was told between',
      '实施重点项目120个，投资90亿元，其中新开工58个。',
      ['120个 重点项目', '90亿元 重点项目投资', '58个 重点项目'],
    ],
    ['of a list the first', '粮食、蔬菜产量均在90万吨以上。', ['90万吨 粮食产量']],
    [
      'the allowance of those who are cared for otherwise',
      '集中供养孤儿基本生活标准提高到2400元，散居孤儿提高到1500元。',
      ['2400元 集中供养孤儿基本生活标准', '1500元 散居孤儿基本生活标准'],
    ],
    [
      'the price of each of two',
      '小麦、稻谷最低收购价每50公斤分别提高7元和16元。',
      ['50公斤 小麦、稻谷最低收购价', '7元 小麦最低收购价', '16元 稻谷最低收购价'],
    ],
    [
      'no measure of the last that the first has itself',
      '单位产品用水量、能耗、废水排放量分别下降2%、3%、4%。',
      ['2% 单位产品用水量', '3% 能耗', '4% 废水排放量'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(mentions(review(sentence))).toEqual(expected)
  })
})
