/** Words of the genre, written for the tests, from which `report.ts` builds sentences that count things without being indicators. */
export const openings = [
  '坚持稳字当头',
  '突出重点环节',
  '聚焦短板弱项',
  '围绕民生关切',
  '紧扣年度任务',
  '立足资源禀赋',
  '依托园区平台',
  '健全工作机制',
]

export const verbs = ['统筹推进', '稳步实施', '持续完善', '扎实做好', '加快建设', '有序开展', '着力提升', '逐步优化']

export const objects = [
  '河道整治和农田灌溉',
  '街区改造与停车管理',
  '社区养老和托育服务',
  '职业培训与技能评定',
  '数字治理和数据共享',
  '山区道路与桥梁养护',
  '文化场馆和群众体育',
  '防汛备汛与应急演练',
  '乡镇卫生和疾病防控',
  '林草管护与湿地修复',
]

export const results = [
  '群众反映良好',
  '各项指标保持稳定',
  '工作格局更加清晰',
  '服务能力有所增强',
  '发展后劲得到积蓄',
  '基层负担明显减轻',
]

/** What a report counts besides its indicators: verb, unit and thing. */
export const counted = [
  { verb: '新建', unit: '所', thing: '幼儿园' },
  { verb: '改造', unit: '条', thing: '背街小巷' },
  { verb: '新增', unit: '个', thing: '停车泊位' },
  { verb: '举办', unit: '场', thing: '文化活动' },
  { verb: '修缮', unit: '座', thing: '农村桥梁' },
  { verb: '培训', unit: '人次', thing: '乡村医生' },
  { verb: '建成', unit: '处', thing: '口袋公园' },
  { verb: '更换', unit: '盏', thing: '节能路灯' },
] as const

export const headings = [
  '产业发展稳步向前',
  '项目建设有力有序',
  '城乡面貌持续改善',
  '改革开放不断深入',
  '民生保障更加扎实',
  '安全底线守得更牢',
]
