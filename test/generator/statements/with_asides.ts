import fc from 'fast-check'
import { levelOf, points, qualifiedLevelOf, rate } from './numbers.ts'
import { fact, type Part, type Stated, word } from './stated.ts'
import { oneSubject, subjects } from './subjects.ts'

/** Facts of a year with something else between or behind them: ranks, comparisons, narrower things, brackets, what was expected. */
export function mixedStatements(part: Part): fc.Arbitrary<Stated>[] {
  return [
    ranked(part),
    compared(part),
    expected(part),
    bracketed(part),
    afterNarrower(part),
    withProducts(part),
    opened(part),
    againstGoal(part),
    joined(part),
    recovered(part),
    fromLastYear(part),
  ]
}

/** 地区生产总值620.5亿元，总量居全国第9位，增长5.2%. */
function ranked(part: Part): fc.Arbitrary<Stated> {
  return oneSubject('money', 'level').chain(({ indicator, name }) =>
    fc
      .tuple(
        qualifiedLevelOf(indicator),
        rate(0.3, 14),
        fc.integer({ min: 2, max: 29 }),
        word('总量居全国第', '居全国第', '位列全国第', '总量稳居中部地区第'),
        word('增长', '同比增长'),
      )
      .map(([level, grown, rank, place, verb]) => ({
        text: `${name}${level.text}，${place}${rank}位，${verb}${grown.text}`,
        facts: [fact(part, indicator, 'level', level), fact(part, indicator, 'growth', grown)],
      })),
  )
}

/** A增长5.2%，高于全国0.3个百分点，B增长…. */
function compared(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      subjects('money', 'growth', 2),
      rate(1, 12),
      rate(1, 12),
      rate(0.1, 3),
      word('高于全国平均水平', '快于全国', '高于全国', '比全国平均水平高', '低于全国平均水平', '较全国快'),
      word('，', '、'),
    )
    .map(([named, first, second, more, words, comma]) => {
      const rates = [first, second]
      const clauses = named.map(({ name }, i) => `${name}增长${rates[i]?.text}`)
      return {
        text: `${clauses[0]}${comma}${words}${more.value}个百分点，${clauses[1]}`,
        facts: named.map(({ indicator }, i) => fact(part, indicator, 'growth', rates[i] ?? first)),
      }
    })
}

/** 预计地区生产总值增长5%左右: the past year's expected result is actual. */
function expected(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      oneSubject('money', 'growth'),
      rate(1, 12),
      word('预计', '初步核算，', '预计全年', '据初步统计，'),
      fc.boolean(),
    )
    .map(([{ indicator, name }, grown, opening, about]) => ({
      text: `${opening}${name}增长${grown.text}${about ? '左右' : ''}`,
      facts: [fact(part, indicator, 'growth', { ...grown, qualifier: about ? 'about' : 'exact' })],
    }))
}

/** 地区生产总值（GDP）…(增长x%): what stands in brackets is a mention. */
function bracketed(part: Part): fc.Arbitrary<Stated> {
  return oneSubject('money', 'level').chain(({ indicator, name }) =>
    fc.tuple(levelOf(indicator), rate(1, 12), fc.integer({ min: 1, max: 9 })).map(([level, grown, note]) => ({
      text: `${name}〔${note}〕完成${level.text}（不含中央单位），增长${grown.text}`,
      facts: [fact(part, indicator, 'level', level), fact(part, indicator, 'growth', grown)],
    })),
  )
}

/** 固定资产投资增长5%，高技术产业投资增长12%，工业投资增长8%. */
function afterNarrower(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      subjects('money', 'growth', 2),
      fc.tuple(rate(1, 12), rate(1, 12), rate(2, 40)),
      word(
        '高技术产业投资',
        '数字经济核心产业投资',
        '新能源汽车产量',
        '跨境电商进出口',
        '限额以上单位消费品零售额',
        '机电产品出口',
      ),
      word('，', '、', '；'),
    )
    .map(([named, [first, second, other], narrower, comma]) => ({
      text: `${named[0]?.name}增长${first.text}${comma}${narrower}增长${other.text}${comma}${named[1]?.name}增长${second.text}`,
      facts: named.map(({ indicator }, i) => fact(part, indicator, 'growth', i === 0 ? first : second)),
    }))
}

/** 新增高新技术企业72家、院士工作站3家、发明专利1200件. */
function withProducts(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(oneSubject('stocks', 'growth'), word('新增', '净增'), fc.integer({ min: 2, max: 90 }))
    .chain(([{ indicator, name }, verb, other]) =>
      levelOf(indicator).map((more) => ({
        text: `${verb}${name}${more.text}、院士工作站${other}家，授权发明专利${other + 5}00件`,
        facts: [fact(part, indicator, 'change', more)],
      })),
    )
}

/** Slogans, names of plans and clauses without a number before the facts. */
function opened(part: Part): fc.Arbitrary<Stated> {
  return fc
    .tuple(
      word(
        '面对复杂严峻的外部环境，我们迎难而上、真抓实干，',
        '经济运行稳中有进，',
        '深入实施“百千万工程”和“双千”行动，',
        '坚持把稳增长摆在突出位置，推出38条措施，',
        '我们打赢了一场场硬仗，',
        '一年来，',
      ),
      subjects('money', 'growth', 1),
      rate(1, 12),
    )
    .map(([opening, named, grown]) => ({
      text: `${opening}${named[0]?.name}增长${grown.text}`,
      facts: named.map(({ indicator }) => fact(part, indicator, 'growth', grown)),
    }))
}

/** 增长5.2%，高于预期目标0.2个百分点; 完成年度目标的112%. */
function againstGoal(part: Part): fc.Arbitrary<Stated> {
  return oneSubject('money', 'growth').chain(({ indicator, name }) =>
    fc
      .tuple(rate(1, 12), rate(0.1, 3), fc.integer({ min: 101, max: 140 }), fc.boolean())
      .map(([grown, over, done, byPoints]) => ({
        text: byPoints
          ? `${name}增长${grown.text}，高于预期目标${over.value}个百分点`
          : `${name}增长${grown.text}，完成年度目标的${done}%`,
        facts: [fact(part, indicator, 'growth', grown)],
      })),
  )
}

/** A、B增速分别为5.2%、6.1%; A增速为5.2%. */
function joined(part: Part): fc.Arbitrary<Stated> {
  return subjects('money', 'growth', 2).chain((named) =>
    fc
      .tuple(rate(1, 12), rate(1, 12), word('增速分别为', '增速分别达到', '增幅分别为'))
      .map(([first, second, verb]) => ({
        text: `${named.map(({ name }) => name).join('、')}${verb}${first.text}、${second.text}`,
        facts: named.map(({ indicator }, i) => fact(part, indicator, 'growth', i === 0 ? first : second)),
      })),
  )
}

/** 增长5.2%，增速比上年加快1.3个百分点: a change of the rate is not coded. */
function recovered(part: Part): fc.Arbitrary<Stated> {
  return oneSubject('money', 'growth').chain(({ indicator, name }) =>
    fc
      .tuple(rate(1, 12), rate(0.1, 5), word('增速比上年加快', '增速同比回升', '比上年提高', '较上年回落', '同比加快'))
      .map(([grown, more, verb]) => ({
        text: `${name}增长${grown.text}，${verb}${more.value}个百分点`,
        facts: [fact(part, indicator, 'growth', grown)],
      })),
  )
}

/** 城镇化率由上年的65.2%提高到66.1%. */
function fromLastYear(part: Part): fc.Arbitrary<Stated> {
  return oneSubject('ratios', 'level').chain(({ indicator, name }) =>
    fc
      .tuple(levelOf(indicator), levelOf(indicator), points, word('由上年的', `由${part.end - 1}年的`))
      .map(([before, now, rise, from]) => ({
        text: `${name}${from}${before.text}提高到${now.text}，提高${rise.text}`,
        facts: [
          fact(part, indicator, 'level', before, part.end - 1),
          fact(part, indicator, 'level', now),
          fact(part, indicator, 'change', rise),
        ],
      })),
  )
}
