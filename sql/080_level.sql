-- One row per document, area, indicator, unit and year of which the document states a level that can be compared.
-- Key: document_id, area_code, indicator, unit, year. Source: document_statement.
-- A threshold (more than 100 trillion) is no level; the beginning of a year is no year.
select
  area_code,
  indicator,
  unit,
  period_end as year,
  value as level,
  half_step,
  obs_status,
  place,
  vintage,
  document_id,
  observation_id,
  quote,
  count(*) over (partition by document_id, area_code, indicator, period_end) as units
from document_statement
where status = 'actual'
  and measure = 'level'
  and period_start = period_end
  and qualifier in ('exact', 'about')
  and full_year
