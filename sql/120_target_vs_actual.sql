-- One row per area, indicator, year, measure, unit and basis for which a target was set, with what came of it.
-- Key: those six columns. Sources: target, series, document_statement, yoy, document_order.
-- The actual comes from a later document, once the year is over; where none states a nominal growth it is computed from
-- the levels. Met: what the actual leaves open lies within what the target asks for; not met: it lies outside; else null.
with stated_actual as (
  select
    target.observation_id as target_observation_id,
    actual.value,
    actual.value_high,
    actual.qualifier,
    actual.low - case when actual.qualifier = 'about' then actual.half_step else 0.0 end as low,
    actual.high + case when actual.qualifier = 'about' then actual.half_step else 0.0 end as high,
    actual.document_id,
    actual.observation_id
  from target
  inner join series
    on series.area_code = target.area_code
    and series.indicator = target.indicator
    and series.period_end = target.year
    and series.measure = target.measure
    and series.unit = target.unit
    and coalesce(series.basis, '') = coalesce(target.basis, '')
  inner join document_statement as actual on actual.observation_id = series.observation_id
  where series.status = 'actual'
    and series.period_start = series.period_end
    and actual.full_year
    and actual.place > target.place
    and coalesce(actual.change_base, '') = coalesce(target.change_base, '')
),
computed_actual as (
  select
    target.observation_id as target_observation_id,
    yoy.change_pct,
    coalesce(yoy.change_pct_low, yoy.change_pct) as low,
    coalesce(yoy.change_pct_high, yoy.change_pct) as high,
    yoy.document_id,
    yoy.observation_id
  from target
  inner join yoy
    on yoy.area_code = target.area_code
    and yoy.indicator = target.indicator
    and yoy.year = target.year
    and yoy.unit = target.catalogue_unit
  inner join document_order on document_order.document_id = yoy.document_id
  where target.measure = 'growth'
    and target.basis = 'nominal'
    and target.growth_basis = 'nominal'
    and yoy.change_pct is not null
    and document_order.place > target.place
),
matched as (
  select
    target.*,
    case
      when stated_actual.observation_id is not null then 'stated'
      when computed_actual.observation_id is not null then 'computed'
    end as actual_source,
    case when stated_actual.observation_id is not null then stated_actual.value else computed_actual.change_pct end as actual,
    stated_actual.value_high as actual_high,
    stated_actual.qualifier as actual_qualifier,
    case when stated_actual.observation_id is not null then stated_actual.low else computed_actual.low end as actual_from,
    case when stated_actual.observation_id is not null then stated_actual.high else computed_actual.high end as actual_to,
    coalesce(stated_actual.document_id, computed_actual.document_id) as actual_document_id,
    coalesce(stated_actual.observation_id, computed_actual.observation_id) as actual_observation_id
  from target
  left join stated_actual on stated_actual.target_observation_id = target.observation_id
  left join computed_actual on computed_actual.target_observation_id = target.observation_id
)
select
  area_code,
  indicator,
  year,
  measure,
  unit,
  basis,
  target,
  target_high,
  qualifier as target_qualifier,
  actual,
  actual_high,
  actual_qualifier,
  actual_source,
  case when actual_source = 'computed' or actual_qualifier in ('exact', 'about') then actual - target end as difference,
  case
    when actual_from >= wanted_low - noise(wanted_low) and actual_to <= wanted_high + noise(wanted_high) then true
    when actual_to < wanted_low - noise(wanted_low) or actual_from > wanted_high + noise(wanted_high) then false
  end as met,
  document_id as target_document_id,
  observation_id as target_observation_id,
  reference_document_id,
  reference_observation_id,
  actual_document_id,
  actual_observation_id
from matched
