-- One row per pair of levels that cannot be of one concept: their change is beyond what the indicator can do in a year.
-- Sources: yoy, indicator.
select
  'suspected_revision' as check,
  'warning' as severity,
  concat(
    indicator.name_en, ' went from ', shown(yoy.prior_level), ' to ', shown(yoy.level), ' ', yoy.unit, ' in ', yoy.year,
    ', beyond the ', shown(indicator.growth_low), ' to ', shown(indicator.growth_high),
    ' % that is plausible in a year: a census, a revision or another concept, so no change is computed.'
  ) as message,
  yoy.document_id,
  joined_ids(yoy.observation_id, yoy.prior_observation_id) as observation_ids
from yoy
inner join indicator on indicator.indicator = yoy.indicator
where yoy.obs_status = 'B'
