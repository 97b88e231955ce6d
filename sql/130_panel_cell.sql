-- One row per area, year and column of the panel that has a value; and one without an area for every column, so that the
-- panel has them all. Key: area_code, year, cell. Sources: series, target_vs_actual, indicator, area.
-- Only the catalogue's unit and its basis of growth, so that no column mixes dollars with yuan or real with nominal;
-- thresholds are no levels; a range target is its low end, and one in step has no number of its own.
with cell as (
  select
    series.area_code,
    series.period_end as year,
    concat(series.indicator, '_', series.measure) as cell,
    series.value
  from series
  inner join indicator on indicator.indicator = series.indicator
  where series.status = 'actual'
    and series.period_start = series.period_end
    and series.qualifier in ('exact', 'about')
    and (
      series.measure = 'level' and series.unit = indicator.unit and series.basis is null
      or series.measure = 'growth' and series.unit = '%' and series.basis is not distinct from indicator.growth_basis
    )
  union all
  select
    target_vs_actual.area_code,
    target_vs_actual.year,
    concat(target_vs_actual.indicator, '_', target_vs_actual.measure, '_target') as cell,
    least(target_vs_actual.target, coalesce(target_vs_actual.target_high, target_vs_actual.target)) as value
  from target_vs_actual
  inner join indicator on indicator.indicator = target_vs_actual.indicator
  where target_vs_actual.target_qualifier <> 'in_step'
    and (
      target_vs_actual.measure = 'level'
      and target_vs_actual.unit = indicator.unit
      and target_vs_actual.basis is null
      or target_vs_actual.measure = 'growth'
      and target_vs_actual.unit = '%'
      and target_vs_actual.basis is not distinct from indicator.growth_basis
    )
),
suffix as (
  select '_level' as suffix
  union all
  select '_growth'
  union all
  select '_level_target'
  union all
  select '_growth_target'
)
select
  cell.area_code,
  coalesce(area.name, cell.area_code) as area_name,
  cell.year,
  cell.cell,
  cell.value
from cell
left join area on area.area_code = cell.area_code
union all
select
  null as area_code,
  null as area_name,
  null as year,
  concat(indicator.indicator, suffix.suffix) as cell,
  null as value
from indicator
cross join suffix
