-- One row per year whose level and reported growth do not fit the level of the year before. Sources: yoy, indicator.
-- Nominal and comparable growth should be the change of the levels, half a point allowed beyond the rounding of the digits;
-- real growth may differ from it by what prices can do in a year.
select
  'level_against_growth' as check,
  'warning' as severity,
  concat(
    indicator.name_en, ' of ', yoy.year, ' changed by ', shown(yoy.change_pct), ' % from ', shown(yoy.prior_level), ' to ',
    shown(yoy.level), ' ', yoy.unit, ', but its reported ', yoy.reported_growth_basis, ' growth is ', shown(yoy.reported_growth_pct), ' %.'
  ) as message,
  yoy.document_id,
  joined_ids(yoy.observation_id, yoy.prior_observation_id, yoy.growth_observation_id) as observation_ids
from yoy
inner join indicator on indicator.indicator = yoy.indicator
where not lies_within(
    yoy.reported_growth_pct,
    coalesce(yoy.change_pct_low, yoy.change_pct),
    coalesce(yoy.change_pct_high, yoy.change_pct),
    0.5
  )
  and (
    yoy.reported_growth_basis in ('nominal', 'comparable')
    or yoy.implied_deflator_pct < -10
    or yoy.implied_deflator_pct > 15
  )
