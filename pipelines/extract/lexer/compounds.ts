/** Names that are put together of parts. A part may be any of its words, joined by |; an empty one leaves it out. */
export type Compound = { codes: readonly string[]; parts: readonly string[] }

const banks =
  '|银行|中外资银行业机构|中外资金融机构|中资金融机构|金融机构|银行机构|银行业金融机构|全部金融机构|银行业机构'
const currencies = '|本外币|人民币'
const various = '|各项'
const sums = '|总额|总值|总规模|总量|额|值|规模|贸易总额|贸易额'
const counts = '|数|总数|数量|总量'
const traders = '|外贸|商品|对外贸易|货物贸易|货物|自营|外贸自营|海关'
const residents = '常住居民|居民|居民家庭|常住居民家庭'
const perHead = '|人均|年人均|人均年|全年人均|家庭人均'
const incomes = '可支配收入|收入|纯收入'
const research =
  '研发|科技研发|研究与试验发展|研究与试验开发|研究与开发|研究开发|研究与试验发展(R&D)|R&D|科学研究与试验发展'
const researchMoney = '经费|经费投入|经费支出|投入|支出|经费投入总量|经费支出总额'
const shares =
  '在经济中的比重|在国民经济中的比重|占地区生产总值比重|在地区生产总值中的比重|占经济总量比重|比重|占比|所占比重|占经济比重'
const capacity = '装机容量|装机规模|总装机|总装机容量|装机总容量|装机总规模|装机总量'
const ways = '|通车|建成|运营|营业|营运|建成通车|投产|通车运营'
const lengths = '里程|总里程'

export const compounds: readonly Compound[] = [
  { codes: ['deposits', 'loans'], parts: [banks, currencies, various, '存贷款余额'] },
  { codes: ['deposits', 'loans'], parts: [banks, currencies, various, '存、贷款|存款、贷款|存、贷款余额|存款和贷款'] },
  { codes: ['deposits'], parts: [banks, currencies, various, '存款余额'] },
  { codes: ['deposits'], parts: [banks, currencies, '各项存款'] },
  { codes: ['loans'], parts: [banks, currencies, '各项贷款'] },
  { codes: ['loans'], parts: [banks, currencies, various, '贷款余额'] },
  { codes: ['trade_total'], parts: [traders, '进出口', sums] },
  { codes: ['exports'], parts: [traders, '出口', sums] },
  { codes: ['imports'], parts: [traders, '进口', sums] },
  {
    codes: ['share_primary', 'share_secondary', 'share_tertiary'],
    parts: [
      '第一、二、三产业|第一、第二、第三产业|一、二、三产业|一二三产业|一、二、三次产业|一、二、三产',
      '|增加值',
      shares,
    ],
  },
  {
    codes: ['share_primary', 'share_secondary', 'share_tertiary'],
    parts: ['三大产业', '|增加值', `${shares}|结构|结构比|结构比例|构成`],
  },
  {
    codes: ['fdi'],
    parts: [
      '直接利用外资|利用外商直接投资|到账外资|实际到账外资|外资实际到账|外资到账|外资到位|注册外资实际到账|实际到账注册外资',
    ],
  },
  {
    codes: ['fdi'],
    parts: [
      '实际使用|实际利用|实际到位|实际吸收|实到|实际使用的',
      '外资|外商直接投资|国外资金|境外资金|外商投资',
      '|额|金额|总额',
    ],
  },
  { codes: ['budget_revenue'], parts: ['国内财政|国家财政', '总收入'] },
  {
    codes: ['budget_revenue'],
    parts: [
      '|地方',
      '公共财政预算|一般公共预算|财政一般预算|公共财政|一般预算',
      '收入|地方级收入|地方收入|地方级财政收入|地方财政收入',
    ],
  },
  {
    codes: ['budget_expenditure'],
    parts: ['|地方', '公共财政预算|一般公共预算|财政一般预算|公共财政|一般预算', '支出'],
  },
  { codes: ['fdi'], parts: ['外资|外商直接投资|外商投资', '实际投资|实际使用|实际利用'] },
  { codes: ['income_urban'], parts: ['城镇|城市', residents, perHead, incomes] },
  { codes: ['income_rural'], parts: ['农村|农村牧区|农牧区|牧区', residents, perHead, incomes] },
  { codes: ['income_rural'], parts: ['农民|农牧民', '|家庭', perHead, incomes] },
  {
    codes: ['income_rural'],
    parts: ['农民', '|按人口平均|按人口平均的|平均每人|平均每人的|每人平均|人均', '纯收入|的纯收入'],
  },
  { codes: ['income_rural'], parts: ['|全国', '平均每个农民的|每个农民平均|每个农民的|农民每人', '纯收入'] },
  {
    codes: ['income_urban'],
    parts: [
      '城镇居民|城市居民|职工家庭|城镇居民家庭|城市职工家庭|城镇职工家庭',
      '按人口平均|按人口平均的|平均每人|平均每人的|每人平均|人均|家庭人均',
      '生活费收入',
    ],
  },
  { codes: ['income_per_capita'], parts: ['全体居民|全体常住居民|居民|常住居民', '人均', incomes] },
  {
    codes: ['income_ratio_urban_rural'],
    parts: [
      '城乡|城乡居民|城乡居民人均|城乡居民人均可支配|城乡常住居民人均可支配|城乡人均可支配',
      '收入比|收入之比|收入比值|收入倍差|收入比率|收入比例',
    ],
  },
  { codes: ['rd_expenditure'], parts: ['|全社会', research, researchMoney] },
  {
    codes: ['rd_intensity'],
    parts: ['|全社会', research, `|${researchMoney}`, '投入强度|强度|占比|与地区生产总值之比'],
  },
  { codes: ['share_primary'], parts: ['第一产业|一产', '|增加值', shares] },
  { codes: ['share_secondary'], parts: ['第二产业|二产', '|增加值', shares] },
  { codes: ['share_tertiary'], parts: ['第三产业|三产|服务业', '|增加值', shares] },
  {
    codes: ['surface_water_good_ratio'],
    parts: [
      '|地表水|监测|地表水监测|地表水国考|地表水国控|地表水考核|省考以上|省考|国省考|国、省考|国考省考|十四五国考|主要流域|国控河流|国控|国考|国控地表水|考核|国家考核',
      '断面|断面水质|水质断面|地表水断面水质|断面地表水|地表水断面',
      '优Ⅲ类|优Ⅲ类水质|优良水质|优良水体|水质优良|优良|水体优良|Ⅰ-Ⅲ类水质|Ⅰ-Ⅲ类水体|Ⅰ-Ⅲ类|Ⅰ至Ⅲ类水质|Ⅰ至Ⅲ类水体|Ⅰ至Ⅲ类|达到或好于Ⅲ类|优于Ⅲ类|优Ⅲ|达到或优于Ⅲ类',
      '比例|率|占比',
    ],
  },
  {
    codes: ['air_good_ratio'],
    parts: [
      '|市州|各市州|九市一区|九市一区城市|县城以上城市|地级城市|地级及以上城市|县级以上城市|县级及以上城市|国考城市|设区市|设区城市|城市|县城|中心城区|市区|环境|城市环境',
      '空气质量|环境空气质量|空气|',
      '优良天数',
      '率|比例|比率|占比|达标率',
    ],
  },
  {
    codes: ['surface_water_good_ratio'],
    parts: [
      '|地表水|主要河流',
      'Ⅰ-Ⅲ类|Ⅰ至Ⅲ类|Ⅲ类以上|Ⅲ类及以上|优于Ⅲ类|好于Ⅲ类',
      '水质|水体',
      '|断面',
      '比例|占比|比率',
    ],
  },
  {
    codes: ['air_good_days'],
    parts: [
      '|地级及以上城市|县级以上城市|设区市|设区城市|城市|县城|中心城区|城区|市区',
      '空气质量|环境空气质量|空气|环境空气|空气质量二级以上|二级以上|二级及以上',
      '优良天数|达标天数|良好天数|良好以上天数|优良以上天数|优良天气|二级以上优良天数|二级及以上天数|二级以上天数',
    ],
  },
  {
    codes: ['pm25'],
    parts: [
      '|国控监测点|国控站点|国考城市|细颗粒物|可吸入颗粒物|大气|空气',
      'PM2.5|(PM2.5)',
      '|年均|平均|年平均',
      '浓度|浓度值|浓度均值|均值|平均值',
    ],
  },
  {
    codes: ['urban_green_coverage'],
    parts: ['|城市|城市(县城)|县城|中心城市|中心城区|城区|市区|县城区', '建成区', '绿化覆盖率'],
  },
  {
    codes: ['urban_green_space_rate'],
    parts: ['|城市|城市(县城)|县城|中心城区|城区|市区|县城区', '建成区', '绿地率'],
  },
  {
    codes: ['hightech_enterprises'],
    parts: ['|国家级|国家|有效|有效期内|有效期', '高新技术企业|高企', `${counts}|保有量|有效数`],
  },
  {
    codes: ['sme_specialized'],
    parts: ['|省级|市级|省|市|自治区|自治区级|省级以上', '专精特新', '企业|中小企业', counts],
  },
  {
    codes: ['sme_little_giants'],
    parts: ['|有效期内|有效期|有效|存量|国家级|国家', '|专精特新', '小巨人', '|企业', '|数|数量|总数|总量'],
  },
  {
    codes: ['market_entities'],
    parts: [
      '|各类|工商登记|工商登记在册|登记在册|登记在册的各类|登记在册各类|在册各类|在册|实有|存量|实有各类|全部|登记',
      '市场主体|经营主体|商事主体|市场经营主体',
      `${counts}|户数|总户数|存量`,
    ],
  },
  {
    codes: ['special_bonds'],
    parts: [
      '|新增|发行|新发行',
      '|地方|政府|地方政府',
      '|新增',
      '专项债券|专项债',
      '|资金|额度|限额|转贷收入|转贷资金',
    ],
  },
  {
    codes: ['tech_contract_value'],
    parts: [
      '|技术市场|登记|认定登记',
      '技术合同',
      '|认定|登记|认定登记',
      '成交额|成交总额|成交金额|交易额|交易合同额|交易总额|额',
    ],
  },
  {
    codes: ['tourist_visits'],
    parts: [
      '接待|累计接待|共接待|旅游接待',
      '游客|国内游客|国内外游客|海内外游客|旅游者|国内旅游者|国内外旅游者|海内外旅游者|中外游客|各类游客',
      '|人次|人数|总人次|总人数|数量|总量',
    ],
  },
  {
    codes: ['tourist_visits'],
    parts: ['旅游|国内旅游|游客', '|接待', '人次|总人次|总人数|人数'],
  },
  {
    codes: ['tourist_visits'],
    parts: ['国内旅游者|国内外旅游者|海内外旅游者'],
  },
  {
    codes: ['tourism_revenue'],
    parts: [
      '|国内|全域|综合',
      '旅游|文旅|旅游业',
      '总收入|综合收入|综合总收入|收入|总花费|花费|总消费|总消费额|消费总额',
    ],
  },
  { codes: ['grain_output'], parts: ['收获', '粮食'] },
  { codes: ['expressway_length'], parts: ['高速公路|高速', ways, lengths] },
  { codes: ['hsr_length'], parts: ['高铁|高速铁路', ways, lengths] },
  {
    codes: ['power_capacity'],
    parts: ['电力|发电|电源|全口径|全口径发电', `装机|${capacity}`],
  },
  { codes: ['renewable_capacity'], parts: ['新能源|可再生能源|风电光伏', '并网|并网规模'] },
  { codes: ['power_capacity'], parts: ['装机容量|发电机组容量|发电机组装机容量'] },
  {
    codes: ['renewable_capacity'],
    parts: [
      '新能源|可再生能源|清洁能源|非化石能源|新能源和清洁能源',
      '|发电|电力|并网|投产|发电并网',
      `装机|${capacity}`,
    ],
  },
  {
    codes: ['elevators_added'],
    parts: [
      '|既有|老旧|老旧小区|既有住宅|既有多层住宅|多层住宅|老旧住宅|居民楼|老楼|旧楼|住宅',
      '加装|增设|再加装|新加装|自主增设|自主加装',
      '电梯',
    ],
  },
  {
    codes: ['old_communities_renovated'],
    parts: [
      '|改造|完成|整治|实施|改造提升|更新改造|升级改造|提升改造|完成改造',
      '|城镇|城市|城区',
      '老旧小区',
      '改造|微改造|整治|改造提升|改造项目|更新改造',
    ],
  },
  {
    codes: ['old_communities_renovated'],
    parts: [
      '改造|整治|完成改造|实施改造|升级改造|提升改造|更新改造|改造提升|新改造|启动改造|开工改造|综合改造|续建改造',
      '|城镇|城市|城区',
      '老旧小区',
    ],
  },
  {
    codes: ['key_projects'],
    parts: [
      '|省市区|省市县|省市县三级|市县|市级以上层面|市级以上层面统筹推进|省|省级|市|市级|市区|县|县级|区|区级|自治区|州|州级|盟|自治区层面|省级层面|市级层面|省列|市列|省市|省市级|省级以上|市级以上|县级以上|区级以上|年度|省、市|省市县',
      '重点|重大|重点(重大)|重大工程和重点|重大和重点',
      '|建设|工程|实施',
      '项目',
      '|数|数量',
    ],
  },
  { codes: ['key_projects'], parts: ['省|市|县|区|省级|市级|县级|区级', '重点|重大', '工程'] },
  {
    codes: ['urban_new_jobs'],
    parts: ['新增|净增|新增加|累计新增', '城镇', '就业|就业人员|就业人数|就业岗位|就业人口|从业人员'],
  },
  { codes: ['urban_new_jobs'], parts: ['城镇', '完成|实现', '新增就业', '|人数|人员|岗位'] },
  {
    codes: ['life_expectancy'],
    parts: ['|人口|居民|人均|居民人均|平均|人口平均|居民平均|人口的平均|户籍人口|户籍人口人均', '预期寿命|期望寿命'],
  },
  {
    codes: ['energy_intensity'],
    parts: ['单位|万元', '地区生产总值', '能耗|综合能耗|能源消耗|能源消费|能源消费量|能耗强度|能源消耗强度|能耗水平'],
  },
  {
    codes: ['carbon_intensity'],
    parts: ['单位|万元', '地区生产总值', '二氧化碳|碳|CO2', '排放|排放量|排放强度'],
  },
  {
    codes: ['fai'],
    parts: [
      '|全社会|500万元以上|500万元及以上|500万元口径|规模以上',
      '固定资产投资',
      '|额|总额|完成额|(不含农户)|规模',
    ],
  },
  {
    codes: ['loans'],
    parts: [banks, '人民币|本外币|', '各项', '贷款'],
  },
  { codes: ['loans'], parts: [banks, '人民币贷款|本外币贷款'] },
]

/** Every name that a compound's parts make. */
export function combined(parts: readonly string[]): string[] {
  return parts.reduce<string[]>(
    (names, words) => names.flatMap((name) => words.split('|').map((word) => name + word)),
    [''],
  )
}
