-- One row per area, indicator, year, measure, unit and basis for which a target was set, with the interval that it asks for.
-- Key: those six columns. Sources: document_statement, series, indicator.
-- A target counts if a document of its own year sets it: a plan before a work report before a budget. A promise that
-- incomes keep step with the economy asks for the area's actual real growth of GDP, and is one about real incomes.
with stated as (
  select
    document_statement.*,
    indicator.direction,
    indicator.growth_basis,
    indicator.unit as catalogue_unit,
    qualifier = 'in_step'
      and document_statement.indicator in ('income_per_capita', 'income_urban', 'income_rural') as income_in_step
  from document_statement
  inner join indicator on indicator.indicator = document_statement.indicator
  where status = 'target'
    and period_start = period_end
    and vintage = period_end
),
based as (
  select *, case when income_in_step then 'real' else basis end as target_basis
  from stated
),
chosen as (
  select *
  from (
    select
      *,
      row_number() over (
        partition by area_code, indicator, period_end, measure, unit, target_basis
        order by
          case when qualifier = 'in_step' then 1 else 0 end,
          case report_type when 'plan' then 1 when 'work' then 2 when 'budget' then 3 else 4 end,
          place desc,
          observation_id
      ) as preference
    from based
  ) as ordered
  where preference = 1
),
economy as (
  select area_code, period_end, value as growth, document_id, observation_id
  from series
  where indicator = 'gdp'
    and period_start = period_end
    and status = 'actual'
    and measure = 'growth'
    and unit = '%'
    and basis = 'real'
    and qualifier in ('exact', 'about')
),
resolved as (
  select
    chosen.*,
    case when income_in_step then economy.growth else value end as target,
    case when qualifier in ('about', 'nearly') then half_step else 0.0 end as slack,
    case when income_in_step then economy.document_id end as reference_document_id,
    case when income_in_step then economy.observation_id end as reference_observation_id
  from chosen
  left join economy
    on economy.area_code = chosen.area_code
    and economy.period_end = chosen.period_end
)
select
  area_code,
  indicator,
  period_end as year,
  measure,
  unit,
  target_basis as basis,
  target,
  value_high as target_high,
  qualifier,
  change_base,
  growth_basis,
  catalogue_unit,
  place,
  document_id,
  observation_id,
  reference_document_id,
  reference_observation_id,
  case
    when target is null or direction = 'none' then null
    when qualifier in ('at_least', 'at_most') then low
    when direction = 'up' and qualifier = 'range' then low
    when direction = 'up' then target - slack
    else cast('-Infinity' as double)
  end as wanted_low,
  case
    when target is null or direction = 'none' then null
    when qualifier in ('at_least', 'at_most') then high
    when direction = 'up' then cast('Infinity' as double)
    when qualifier = 'range' then high
    else target + slack
  end as wanted_high
from resolved
