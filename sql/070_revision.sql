-- One row per fact and later document that states it differently, by more than rounding, from what was held before it.
-- Key: observation_id, prior_observation_id. Sources: fact_history, document_statement.
select
  later.area_code,
  later.indicator,
  later.period_start,
  later.period_end,
  later.status,
  later.measure,
  later.unit,
  later.basis,
  earlier.value as prior_value,
  later.value,
  later.value - earlier.value as change_abs,
  case when later.measure = 'level' and earlier.value > 0 then 100 * (later.value / earlier.value - 1) end as change_pct,
  earlier.document_id as prior_document_id,
  later.document_id,
  earlier.observation_id as prior_observation_id,
  later.observation_id
from fact_history
inner join document_statement as earlier on earlier.observation_id = fact_history.held_before
inner join document_statement as later on later.observation_id = fact_history.held
where fact_history.revised
