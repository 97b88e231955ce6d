-- One row per area, indicator, year, measure, unit and basis for which a target was set, with what came of it.
-- Key: those six columns. Sources: target, series, document_statement, yoy, document_order.
-- The actual comes from a later document, once the year is over; where none states a nominal growth it is computed from
-- the levels. Met: what the actual leaves open lies within what the target asks for; not met: it lies outside; else null.
with stated_actual as (
  select
    document_statement.*,
    case when document_statement.qualifier = 'about' then document_statement.half_step else 0.0 end as slack
  from series
  inner join document_statement on document_statement.observation_id = series.observation_id
  where document_statement.status = 'actual'
    and document_statement.period_start = document_statement.period_end
    and document_statement.full_year
),
computed_actual as (
  select
    yoy.area_code,
    yoy.indicator,
    yoy.unit,
    yoy.year,
    yoy.change_pct,
    coalesce(yoy.change_pct_low, yoy.change_pct) as low,
    coalesce(yoy.change_pct_high, yoy.change_pct) as high,
    yoy.document_id,
    yoy.observation_id,
    document_order.place
  from yoy
  inner join document_order on document_order.document_id = yoy.document_id
  where yoy.change_pct is not null
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
    case when stated_actual.observation_id is not null then stated_actual.low - stated_actual.slack else computed_actual.low end as actual_from,
    case when stated_actual.observation_id is not null then stated_actual.high + stated_actual.slack else computed_actual.high end as actual_to,
    coalesce(stated_actual.document_id, computed_actual.document_id) as actual_document_id,
    coalesce(stated_actual.observation_id, computed_actual.observation_id) as actual_observation_id
  from target
  left join stated_actual
    on stated_actual.area_code = target.area_code
    and stated_actual.indicator = target.indicator
    and stated_actual.period_end = target.year
    and stated_actual.measure = target.measure
    and stated_actual.unit = target.unit
    and stated_actual.basis is not distinct from target.basis
    and (target.measure <> 'change' or stated_actual.change_base is not distinct from target.change_base)
    and stated_actual.place > target.place
  left join computed_actual
    on computed_actual.area_code = target.area_code
    and computed_actual.indicator = target.indicator
    and computed_actual.year = target.year
    and computed_actual.unit = target.catalogue_unit
    and computed_actual.place > target.place
    and target.measure = 'growth'
    and target.basis = 'nominal'
    and target.growth_basis = 'nominal'
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
