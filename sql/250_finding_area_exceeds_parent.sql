-- One row per total of an area that is larger than that of the area it belongs to. Source: area_total.
select
  'area_exceeds_parent' as check,
  'warning' as severity,
  concat(
    part.name_en, ' of ', part.period_end, ' is ', shown(part.value), ' ', part.unit, ' in ', part.area_name, ', more than the ',
    shown(whole.value), ' ', part.unit, ' of all of ', whole.area_name, '.'
  ) as message,
  part.document_id,
  joined_ids(part.observation_id, whole.observation_id) as observation_ids
from area_total as part
inner join area_total as whole
  on whole.area_code = part.parent_code
  and whole.indicator = part.indicator
  and whole.unit = part.unit
  and whole.period_start = part.period_start
  and whole.period_end = part.period_end
where not lies_within(part.value, cast('-Infinity' as double), whole.value, part.half_step + whole.half_step)
