-- One row per statement that cannot be right beside the best one its document makes of the same fact.
-- Sources: document_choice, statement, indicator. Neither of the two is in the series.
select
  'conflicting_statements' as check,
  'warning' as severity,
  concat(
    indicator.name_en, ', ', best.measure, ' of ', best.period_end, ' (', best.status, '): one document states ',
    coalesce(shown(best.value), 'in step'), ' ', best.unit, ' (', best.qualifier, ') and ',
    coalesce(shown(other.value), 'in step'), ' ', other.unit, ' (', other.qualifier, '); neither is taken from it.'
  ) as message,
  best.document_id,
  joined_ids(best.observation_id, other.observation_id) as observation_ids
from document_choice
inner join statement as best on best.observation_id = document_choice.best_observation_id
inner join statement as other on other.observation_id = document_choice.observation_id
inner join indicator on indicator.indicator = best.indicator
where not document_choice.agrees
