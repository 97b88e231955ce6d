-- One row per statement, beside the best statement that its document makes of the same fact.
-- Key: observation_id. Source: statement.
-- The exact wins over the threshold, the precise over the rounded; `agrees` says whether this statement allows the best one.
with ranked as (
  select
    *,
    row_number() over (
      partition by fact, document_id
      order by vagueness, half_step, text_start, observation_id
    ) as preference
  from statement
),
best as (
  select fact, document_id, observation_id, value, value_high, qualifier, vagueness, half_step
  from ranked
  where preference = 1
)
select
  ranked.fact,
  ranked.document_id,
  ranked.observation_id,
  best.observation_id as best_observation_id,
  case
    when ranked.vagueness = 4 then true
    when best.vagueness <= 1 then lies_within(best.value, ranked.low, ranked.high, best.half_step + ranked.half_step)
    else
      ranked.qualifier = best.qualifier
      and abs(ranked.value - best.value) <= noise(best.value)
      and coalesce(ranked.value_high, 0) = coalesce(best.value_high, 0)
  end as agrees
from ranked
inner join best on best.fact = ranked.fact and best.document_id = ranked.document_id
