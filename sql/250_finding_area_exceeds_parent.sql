-- One row per total of an area that is larger than that of the area it belongs to. Sources: document_statement, series, area, indicator.
-- Totals only: what is counted per head, in days or as a rate may well be larger in a part.
with total as (
  select document_statement.*, indicator.name_en
  from series
  inner join document_statement on document_statement.observation_id = series.observation_id
  inner join indicator on indicator.indicator = series.indicator
  where document_statement.status = 'actual'
    and document_statement.measure = 'level'
    and document_statement.qualifier in ('exact', 'about')
    and indicator.nature in ('flow', 'stock')
    and document_statement.unit not in ('元', '美元', '天')
)
select
  'area_exceeds_parent' as check,
  'warning' as severity,
  concat(
    child.name_en, ' of ', child.period_end, ' is ', shown(child.value), ' ', child.unit, ' in ', area.name, ', more than the ',
    shown(parent.value), ' ', child.unit, ' of all of ', parent_area.name, '.'
  ) as message,
  child.document_id,
  joined_ids(child.observation_id, parent.observation_id) as observation_ids
from total as child
inner join area on area.area_code = child.area_code
inner join area as parent_area on parent_area.area_code = area.parent_code
inner join total as parent
  on parent.area_code = area.parent_code
  and parent.indicator = child.indicator
  and parent.unit = child.unit
  and parent.period_start = child.period_start
  and parent.period_end = child.period_end
where not lies_within(child.value, cast('-Infinity' as double), parent.value, child.half_step + parent.half_step)
