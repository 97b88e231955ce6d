-- One row per total of an area that can be held against that of the area it belongs to. Key: observation_id.
-- Sources: series, document_statement, indicator, area.
-- Totals only: what is counted per head, in days or as a rate may well be larger in a part.
select
  document_statement.observation_id,
  document_statement.document_id,
  document_statement.area_code,
  area.name as area_name,
  area.parent_code,
  document_statement.indicator,
  indicator.name_en,
  document_statement.period_start,
  document_statement.period_end,
  document_statement.unit,
  document_statement.value,
  document_statement.half_step
from series
inner join document_statement on document_statement.observation_id = series.observation_id
inner join indicator on indicator.indicator = series.indicator
inner join area on area.area_code = series.area_code
where document_statement.status = 'actual'
  and document_statement.measure = 'level'
  and document_statement.qualifier in ('exact', 'about')
  and indicator.nature in ('flow', 'stock')
  and document_statement.unit not in ('元', '美元', '天')
