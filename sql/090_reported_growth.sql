-- One row per level and statement of the growth of its year by a document of the same vintage, the best first.
-- Key: level_observation_id, observation_id. Sources: level, document_statement, indicator.
-- A growth rate is printed in %, whatever the level is in: where an indicator is counted in yuan and in dollars it is
-- taken for the growth of the one level that its document states, or of the one that it shares a quote with.
with growth as (
  select
    document_statement.*,
    indicator.growth_basis,
    indicator.units_allowed = indicator.unit as has_one_unit
  from document_statement
  inner join indicator on indicator.indicator = document_statement.indicator
  where status = 'actual'
    and measure = 'growth'
    and period_start = period_end
    and qualifier in ('exact', 'about')
    and full_year
),
-- what the growth's own document says of the level
companion as (
  select
    growth.observation_id,
    count(distinct level.unit) as units,
    min(level.unit) as unit,
    count(distinct case when level.quote = growth.quote then level.unit end) as quoted_units,
    min(case when level.quote = growth.quote then level.unit end) as quoted_unit
  from growth
  inner join level
    on level.document_id = growth.document_id
    and level.area_code = growth.area_code
    and level.indicator = growth.indicator
    and level.year = growth.period_end
  group by growth.observation_id
),
placed as (
  select
    growth.*,
    case
      when units = 1 then unit_of_level
      when quoted_units = 1 then quoted_unit
    end as level_unit,
    coalesce(units, 0) = 0 and has_one_unit as fits_any_unit
  from growth
  left join (
    select observation_id as growth_id, units, unit as unit_of_level, quoted_units, quoted_unit from companion
  ) as companion on companion.growth_id = growth.observation_id
)
select
  level.observation_id as level_observation_id,
  placed.observation_id,
  placed.document_id,
  placed.value as growth,
  placed.half_step,
  placed.basis,
  row_number() over (
    partition by level.observation_id
    order by
      case when placed.document_id = level.document_id then 0 else 1 end,
      case when placed.basis = placed.growth_basis then 0 else 1 end,
      case placed.basis when 'nominal' then 0 when 'comparable' then 1 when 'real' then 2 else 3 end,
      placed.place,
      placed.observation_id
  ) as preference
from level
inner join placed
  on placed.area_code = level.area_code
  and placed.indicator = level.indicator
  and placed.period_end = level.year
  and placed.vintage = level.vintage
  and (placed.level_unit = level.unit or placed.fits_any_unit)
