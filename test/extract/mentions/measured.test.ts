import { describe, expect, it } from 'vitest'
import { outlook, review } from '../facts.ts'
import { mentions } from './printed.ts'

/** An amount as printed: 百亿元 is a number, too. */
const plain = (mention: string) => mention.replace(/^10000000000元/, '100亿元')

describe('what a number counts or measures', () => {
  it.each([
    ['the words behind it', '改造12条背街小巷。', ['12条 背街小巷']],
    ['what is newly given, with who gives it', '省财政拟新增20亿元。', ['20亿元 省财政新增']],
    ['what was done with each of two things', '增加工资和减少税收共30亿元。', ['30亿元 增加工资和减少税收']],
    [
      'what came to it, and its share',
      '粮食总产再创新高，增量5亿斤、占全国2%。',
      ['5亿斤 粮食总产', '2% 粮食总产增量占全国比重'],
    ],
    ['of how many were new, once', '新登记市场主体30万户、增长12%。', ['30万户 新登记市场主体', '12% 新登记市场主体']],
    [
      'what was taken out of use, of each product',
      '淘汰炼钢产能90万吨、水泥200万吨。',
      ['90万吨 炼钢产能', '200万吨 水泥产能'],
    ],
    ['how long it takes now', '退税办理时间压缩至6个工作日。', ['6个工作日 退税办理时间']],
    [
      'no thing of the clause before that was given a prize',
      '信访工作成效明显，连续2年获得考评优秀等次。',
      ['2年 获得考评优秀等次'],
    ],
    ['what goes on for years', '连续3年开展河道清淤行动。', ['3年 河道清淤行动']],
    [
      'with whom one trades',
      '对俄罗斯进出口增长12%，其中对俄罗斯出口30亿元。',
      ['12% 对俄罗斯进出口', '30亿元 对俄罗斯出口'],
    ],
    ['so much for each of another unit', '生产安全事故死亡率0.6人/百亿元。', ['0.6人/百亿元 生产安全事故死亡率']],
    [
      'each of those that a name has together',
      '城乡居民人均可支配收入分别增长5%、7%。',
      ['5% 城镇居民人均可支配收入', '7% 农村居民人均可支配收入'],
    ],
    [
      'rounds of what is done, before another item',
      '两月来，9轮大规模茶园检测、6次抽样。',
      ['9轮 大规模茶园检测', '6次 抽样'],
    ],
    ['people with the age before them', '65岁以上老年人达到7万人。', ['65岁 65岁以上老年人', '7万人 65岁以上老年人']],
    ['measures with what they are for', '完善企业用工机制15条举措落地。', ['15条 企业用工机制举措']],
    ['those that there are', '实有企业增长6.4%。', ['6.4% 实有企业']],
    ['a matter by its full name', '推进50项“高效办成一件事”落地。', ['50项 高效办成一件事']],
    ['what aspects are of', '聚焦6个方面重点方向。', ['6个 重点方向']],
    [
      'two of a kind with what both share',
      '炼铁、炼钢先进产能占比分别达到64%、62%。',
      ['64% 炼铁先进产能占比', '62% 炼钢先进产能占比'],
    ],
    ['with whom else one trades', '对东盟、欧洲出口分别增长11%、9%。', ['11% 对东盟出口', '9% 对欧洲出口']],
    ['people with the year in their name', '减免2700名学前一年幼儿保教费。', ['2700名 学前一年幼儿']],
    [
      'what is measured of the one thing that an amount describes',
      '成为全省第4个吞吐量超200万人次的机场。',
      ['200万人次 机场吞吐量'],
    ],
    ['firms, with what they do', '推动120家工业企业技术改造和数字化转型。', ['120家 技术改造和数字化转型的工业企业']],
    ['what is called after firms', '建成3家企业数字化转型促进中心。', ['3家 企业数字化转型促进中心']],
    ['what is ours without saying so', '升级我省民营经济32条措施。', ['32条 民营经济措施']],
    [
      'a contribution of what was told before',
      '高技术产业增长8%，对经济增长贡献率超过30%。',
      ['8% 高技术产业', '30% 高技术产业对经济增长贡献率'],
    ],
    ['people whom the unit names', '我市是一座900万人口的城市。', ['900万人口 城市人口']],
    ['each of two that their units name', '县域有60万人口、35万劳动力资源。', ['60万人口 县域人口', '35万 劳动力资源']],
    ['the things of which a part did something', '有80%的村普及了太阳能路灯。', ['80% 村普及了太阳能路灯']],
    ['the towns and the country by turns', '城乡低保标准分别提高4%和6%。', ['4% 城市低保标准', '6% 农村低保标准']],
    ['people, not what is done for them', '为860名乡村教师办理体检。', ['860名 办理体检的乡村教师']],
    ['those behind 的', '35%的乡镇卫生院添置了设备。', ['35% 乡镇卫生院添置了设备']],
    ['a noun that begins with a word', '引进8家跨国药企，3个区均被评为先进。', ['8家 跨国药企', '3个 被评为先进的区']],
    ['a list behind it', '资助52名孤儿、留守儿童。', ['52名 孤儿、留守儿童']],
    ['the item that has no number of its own', '建成9个驿站和6个球场。', ['9个 驿站', '6个 球场']],
    ['things, not what is done to them', '启动8个粮库升级改造。', ['8个 粮库']],
    [
      'things of two levels',
      '新建6个国家级、20个省级临床重点专科。',
      ['6个 国家级临床重点专科', '20个 省级临床重点专科'],
    ],
    ['a noun with a bracket', '支持7个乡（镇）办好茶业。', ['7个 乡(镇)']],
    ['nothing of what a verb does next', '投入6亿元办好实事。', ['6亿元 实事投入']],
    ['things, not what is measured of them', '有8个县（市）生产总值再创新高。', ['8个 县市']],
    ['a verb with its head', '再取消7项企业经常办理事项。', ['7项 企业经常办理事项']],
    ['what a verb describes', '帮扶4家参加试点的农场。', ['4家 参加试点的农场']],
    ['the noun behind its attributes', '打造6个带动力强、辐射面广的古镇集市。', ['6个 古镇集市']],
    ['behind the bracket of another unit', '翻修2万套（间）校舍。', ['2万套 校舍']],
    ['a part of what stands behind it', '持续下沉服务，70%村卫生室添置了设备。', ['70% 村卫生室添置了设备']],
    ['a school, whose name ends like a place', '改建6所县域高中补齐短板。', ['6所 县域高中']],
    ['what is done to them next', '推出5种新茶叫好。', ['5种 新茶']],
    ['a noun that begins like a head', '打造9家标准化粮库。', ['9家 标准化粮库']],
    ['things, not what their size is', '引进5种茶苗产量居全国首位。', ['5种 茶苗']],
    ['things, not how good they are', '8个考核断面优良水质占比达90%。', ['8个 考核断面', '90% 考核断面优良水质占比']],
    ['of a share, what is so of the things', '30%的茶农改造了茶园。', ['30% 茶农改造了茶园']],
    ['what there is a share of', '全市有近三成茶园遭受旱灾。', ['3成 茶园遭受旱灾']],
    ['nothing of what a number means', '茶油产值实现翻两番的宏伟目标。', ['2番 茶油产值']],
    ['nothing of what the noun before it becomes', '将茶农人均收入2300元作为新的标准。', ['2300元 茶农人均收入']],
    ['those behind an age', '惠及60万名3岁以下茶农子女。', ['60万名 惠及3岁以下茶农子女', '3岁 3岁以下茶农子女']],
    [
      'what stands behind a number that describes it',
      '开工6个总投资5亿元以上茶业项目。',
      ['6个 茶业项目', '5亿元 茶业项目总投资'],
    ],
    ['how often what was done', '两年来，4次调高茶农补助。', ['4次 调高茶农补助']],
    ['years, of the noun before them', '举办茶业改革20年主题活动。', ['20年 茶业改革']],
    ['without what says that it is within', '处于6%左右的预期区间之内。', ['6% 预期区间']],
    ['what people do', '今年，90万人领取高龄补贴。', ['90万人 领取高龄补贴']],
  ])('behind it: %s', (_, sentence, expected) => {
    expect(mentions(review(sentence))).toEqual(expected)
  })

  it.each([
    ['without the verb', '新建冷库45座。', ['45座 冷库']],
    ['with a verb that is a part of it', '社区食堂覆盖率达91%。', ['91% 社区食堂覆盖率']],
    ['without what is said of it', '小麦病虫害损失率比上年下降2.1%。', ['2.1% 小麦病虫害损失率']],
    ['without per what', '低保标准提高到每人每月860元。', ['860元 低保标准']],
    ['with the adjective that it begins with', '基本养老保险参保率达97%。', ['97% 基本养老保险参保率']],
    ['the object, with who gives it', '区财政安排教育补助资金3.2亿元。', ['3.2亿元 区财政教育补助资金']],
    ['with the end that is also a word', '淘汰落后产能120万吨。', ['120万吨 落后产能']],
    ['without verbs side by side', '维修养护乡村水渠190处。', ['190处 乡村水渠']],
    ['without joined verbs', '修订、制定管护办法18件。', ['18件 管护办法']],
    ['without those whom it is done for', '为残疾人家庭提供上门康复服务6万次。', ['6万次 上门康复服务']],
    ['without those who are made to do it', '支持农场牵头组建育种联盟12个。', ['12个 育种联盟']],
    ['with what describes it', '新增取得茶艺证书的青年900人。', ['900人 取得茶艺证书的青年']],
    ['with what it is reckoned of', '兼并重组交易额增长15%。', ['15% 兼并重组交易额']],
    ['without where it is so', '茶油产量在县域中率先超过4万吨。', ['4万吨 茶油产量']],
    [
      'with what how fast it grew is compared with',
      '茶油产量增长9%，比粮食产量快6个百分点。',
      ['9% 茶油产量', '6个百分点 茶油产量增速比粮食产量快'],
    ],
    ['what is a share of the whole', '环保投入保持在全市生产总值的3%。', ['3% 环保投入']],
    ['behind 了', '茶科所试制成功了珍贵的新茶45种。', ['45种 珍贵的新茶']],
    ['behind 把', '果断地把茶园面积压减3万亩。', ['3万亩 茶园面积']],
    ['behind a time before which something is said', '茶市有较大发展2015年茶叶收购量达3万吨。', ['3万吨 茶叶收购量']],
    ['behind a second verb', '开展茶园评估、压减资金4亿元。', ['4亿元 压减资金']],
    [
      'without what it is compared with in its middle',
      '茶农贷款增速比各项贷款增速高4个百分点。',
      ['4个百分点 茶农贷款增速'],
    ],
    ['without where it begins', '茶农起征点从月销售额3万元提高到5万元。', ['3万元 茶农起征点', '5万元 茶农起征点']],
    ['without where it is done', '从废墟中抢救茶农300人。', ['300人 茶农']],
    ['the object of what was marked as done', '各部门共清理茶业规章45件。', ['45件 茶业规章']],
    ['behind all verbs side by side', '新建改建和维护提升茶农身边的场地5个。', ['5个 茶农身边的场地']],
    ['how a giver gave', '中央财政将为此投入4亿元。', ['4亿元 中央财政投入']],
    ['a part with its whole', '茶油产值约占全省工业产值的一成。', ['1成 茶油产值占全省工业产值比重']],
    ['each kind of things', '各族茶农3000人获奖。', ['3000人 各族茶农']],
    ['without the end of the time before it', '去年末茶农储蓄增加3亿元。', ['3亿元 茶农储蓄']],
    ['nothing of words that hold others', '山区共济金额3亿元。', ['3亿元 山区共济金额']],
    ['what was got, and not who got it', '科技园引进茶业团队2个。', ['2个 茶业团队']],
    ['with how it was got, if it grew', '引进省外资金增长5%。', ['5% 引进省外资金']],
    ['what others are asked to do', '提请全国茶业协会审议茶业议案3件。', ['3件 茶业议案']],
    ['behind what a place must do', '开发区要完成茶业投资3亿元。', ['3亿元 茶业投资']],
    ['that something grows, of what is pulled', '茶业拉动经济增长2个百分点。', ['2个百分点 茶业拉动经济增长']],
  ])('before it: %s', (_, sentence, expected) => {
    expect(mentions(review(sentence))).toEqual(expected)
  })

  it.each([
    ['what the clause before counted', '茶园面积达6.2万亩，增长8%。', ['6.2万亩 茶园面积', '8% 茶园面积']],
    [
      'what a clause without a number names',
      '盐湖提锂产量，由3万吨增加到5万吨。',
      ['3万吨 盐湖提锂产量', '5万吨 盐湖提锂产量'],
    ],
    [
      'what stands before a bracket',
      '茶油产量（按标准茶油300公斤计算），下降3%。',
      ['3% 茶油产量', '300公斤 标准茶油'],
    ],
    [
      'what pointing words point to',
      '茶园灌溉率为40%，计划把这个比例提高到50%。',
      ['40% 茶园灌溉率', '50% 茶园灌溉率'],
    ],
    [
      'the same of another place',
      '城镇人均居住面积达30平方米，农村达40平方米。',
      ['30平方米 城镇人均居住面积', '40平方米 农村人均居住面积'],
    ],
    ['not what it is for', '拨出茶业资金3亿元，用于改造茶园，增加5%。', ['3亿元 茶业资金', '5% 茶业资金']],
    [
      'what was done stands for the things',
      '查处茶业案件90件，已经结案的有70件。',
      ['90件 茶业案件', '70件 已经结案的茶业案件'],
    ],
    ['a head is of what was named', '光伏装机达90万千瓦，占比38%。', ['90万千瓦 光伏装机', '38% 光伏装机占比']],
    ['each number its item', '茶叶、水果产量分别增长4%、6%。', ['4% 茶叶产量', '6% 水果产量']],
    ['growth of what was named', '茶油产量达4万吨，增幅为8%。', ['4万吨 茶油产量', '8% 茶油产量增幅']],
    [
      'growth of what was named, higher than that of others',
      '茶农人均收入达3万元，增幅高于全县平均2个百分点。',
      ['3万元 茶农人均收入', '2个百分点 茶农人均收入增幅'],
    ],
    [
      'shares of each that was named',
      '茶业、竹业产值分别增长8%、6%，占农业比重达32%、15%。',
      ['8% 茶业产值', '6% 竹业产值', '32% 茶业产值占农业比重', '15% 竹业产值占农业比重'],
    ],
    ['a share of what was named', '茶油产量达4万吨，占全国比重提高到6%。', ['4万吨 茶油产量', '6% 茶油产量占全国比重']],
    [
      'items of a list with brackets',
      '甲园（东、西区）的产值、税收分别增长7%、9%。',
      ['7% 甲园(东、西区)的产值', '9% 税收'],
    ],
    ['a shared last part', '进口、出口通关时间分别压减6%、9%。', ['6% 进口通关时间', '9% 出口通关时间']],
    ['how fast, once', '茶叶价格上涨幅度为3%，涨幅仍达4%。', ['3% 茶叶价格上涨幅度', '4% 茶叶价格上涨幅度']],
    ['a shared first part', '入园企业数量和产值分别增长7%、9%。', ['7% 入园企业数量', '9% 入园企业产值']],
    [
      'the subjects of two clauses',
      '原煤产量900万吨，焦炭产量80万吨，分别增长3%、5%。',
      ['900万吨 原煤产量', '80万吨 焦炭产量', '3% 原煤产量', '5% 焦炭产量'],
    ],
  ])('what was spoken of: %s', (_, sentence, expected) => {
    expect(mentions(review(sentence))).toEqual(expected)
  })

  it.each([
    [
      'what is measured of the things that an amount describes',
      '经济总量超百亿元的乡镇达3个。',
      ['100亿元 乡镇经济总量', '3个 经济总量超百亿元的乡镇'],
    ],
    ['what they cost', '实施重点工程项目200个，完成投资超30亿元。', ['200个 重点工程项目', '30亿元 重点工程项目投资']],
    [
      'an amount right before them',
      '招引总投资3亿元以上重大项目30个。',
      ['3亿元 重大项目总投资', '30个 总投资3亿元以上重大项目'],
    ],
    ['a ratio', '企业培训费用与利润之比达到1.2%。', ['1.2% 企业培训费用与利润之比']],
    ['how much sooner', '保障房项目提前3个月竣工。', ['3个月 保障房项目提前']],
    ['how much longer', '开展林地承包到期后再延长50年试点。', ['50年 林地承包到期后再延长']],
    ['a bracket that says which', '国际班列（湘欧）开行1200列。', ['1200列 国际班列(湘欧)']],
    ['what was added, where it grew', '新增托位数增长17%。', ['17% 新增托位数']],
    ['what is for what', '医改试点26项经验获推广。', ['26项 医改试点经验']],
    [
      'an amount of the things counted before',
      '园区签约项目130个、总投资额96亿元。',
      ['130个 园区签约项目', '96亿元 园区签约项目总投资额'],
    ],
  ])('a noun with what stands beside it: %s', (_, sentence, expected) => {
    expect(mentions(review(sentence)).map(plain)).toEqual(expected)
  })

  it.each([
    ['翻两番 is two doublings', '数据产业产值翻两番。', ['2番 数据产业产值']],
    ['a fraction in digits', '外贸企业约占全市1/8。', ['12.5% 外贸企业占全市比重']],
    [
      'a unit that the last of a list has',
      '沙地、盐碱地面积分别减少2.5万、1.5万亩。',
      ['2.5万亩 沙地面积', '1.5万亩 盐碱地面积'],
    ],
    [
      'points that the last of a list names',
      '两项增速分别高出1.5个、2个百分点。',
      ['1.5个百分点 两项增速', '2个百分点 两项增速'],
    ],
    ['批次 and 批', '抽检食品6400批次。', ['6400批次 食品']],
    ['freight in 吨公里', '货运周转量达86亿吨公里。', ['86亿吨公里 货运周转量']],
  ])('value and unit: %s', (_, sentence, expected) => {
    expect(mentions(review(sentence))).toEqual(expected)
  })

  it.each([
    ['ordinals', '贯彻二十届三中全会精神，落实第三十一条规定，第8.6代线投产。'],
    ['times of day and of a report', '2月10日07时41分发布。'],
    ['years up to now', '10年前起步，5年来不断壮大，充分展示60年来的成就。'],
    ['slogans', '实施“1+20”试点、“8+4”政策。'],
    ['days of a month', '会议于6月3日至10日，在本地召开。'],
    ['names', '二十国集团关注12345热线和5G网络。'],
    ['words that begin with a unit', '巩固“退后二十”成果。'],
  ])('no quantity: %s', (_, sentence) => {
    expect(mentions(outlook(sentence ?? ''))).toEqual([])
  })
})
