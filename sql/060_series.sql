-- One row per area, indicator, period, status, measure, unit and basis: the best statement of the fact.
-- Key: those eight columns. Sources: fact_history, document_statement.
with last_turn as (
  select
    fact,
    held,
    row_number() over (partition by fact order by turn desc) as from_last
  from fact_history
)
select
  area_code,
  indicator,
  period_start,
  period_end,
  status,
  measure,
  unit,
  basis,
  value,
  value_high,
  qualifier,
  obs_status,
  vintage,
  document_id,
  observation_id
from last_turn
inner join document_statement on document_statement.observation_id = last_turn.held
where from_last = 1
