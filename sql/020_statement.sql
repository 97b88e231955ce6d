-- One row per observation that may enter a mart, with the fact that it states and the interval it leaves open.
-- Key: observation_id. Sources: observation, document_order, finding.
-- Left out: what an error finding says cannot be right; what has no area; and, where an area's own reports state a
-- fact, what another's report says of it.
with refuted as (
  select distinct observation.observation_id
  from observation
  inner join finding
    on finding.severity = 'error'
    and finding.document_id = observation.document_id
    and position(observation.observation_id in finding.observation_ids) > 0
),
candidate as (
  select
    observation.*,
    document_order.place,
    document_order.vintage,
    document_order.report_type,
    -- a plan, work or budget report tells only the beginning of the year that it is written in
    period_end < vintage or report_type not in ('plan', 'work', 'budget') as full_year,
    coalesce(value_step, 0) / 2 as half_step,
    case
      when qualifier = 'exact' then 0
      when qualifier = 'about' then 1
      when qualifier = 'range' then 2
      when qualifier = 'in_step' then 4
      else 3
    end as vagueness,
    coalesce(document_order.reporting_area = observation.area_code, false) as is_own,
    dense_rank() over (
      order by observation.area_code, indicator, period_start, period_end, status, measure, unit, basis nulls first
    ) as fact
  from observation
  inner join document_order on document_order.document_id = observation.document_id
  left join refuted on refuted.observation_id = observation.observation_id
  where observation.area_code is not null
    and refuted.observation_id is null
),
judged as (
  select
    *,
    max(case when is_own then 1 else 0 end) over (partition by fact) as has_own
  from candidate
)
select
  observation_id,
  document_id,
  fact,
  area_code,
  indicator,
  period_start,
  period_end,
  status,
  measure,
  unit,
  basis,
  change_base,
  value,
  value_high,
  qualifier,
  vagueness,
  half_step,
  low_end(value, value_high, qualifier, measure) as low,
  high_end(value, value_high, qualifier, measure) as high,
  obs_status,
  quote,
  text_start,
  place,
  vintage,
  report_type,
  full_year
from judged
where is_own or has_own = 0
