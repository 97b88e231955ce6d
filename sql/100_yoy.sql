-- One row per area, indicator, unit and year whose level is known, with the year before it.
-- Key: area_code, indicator, unit, year. Sources: level, reported_growth, indicator.
-- Vintages are never mixed: the level is the first one stated; its prior is the one that the same document states
-- (restated), else the latest one stated before it (reported).
with first_level as (
  select *
  from (
    select *, row_number() over (partition by area_code, indicator, unit, year order by place) as from_first
    from level
  ) as ordered
  where from_first = 1
),
prior as (
  select
    first_level.observation_id as level_observation_id,
    level.document_id,
    level.observation_id,
    level.level,
    level.half_step,
    case when level.document_id = first_level.document_id then 'restated' else 'reported' end as source,
    row_number() over (partition by first_level.observation_id order by level.place desc) as from_last
  from first_level
  inner join level
    on level.area_code = first_level.area_code
    and level.indicator = first_level.indicator
    and level.unit = first_level.unit
    and level.year = first_level.year - 1
    and level.place <= first_level.place
),
compared as (
  select
    first_level.area_code,
    first_level.indicator,
    first_level.unit,
    first_level.year,
    first_level.level,
    first_level.obs_status,
    first_level.document_id,
    first_level.observation_id,
    prior.level as prior_level,
    prior.source as prior_source,
    prior.document_id as prior_document_id,
    prior.observation_id as prior_observation_id,
    reported_growth.growth,
    reported_growth.basis,
    reported_growth.document_id as growth_document_id,
    reported_growth.observation_id as growth_observation_id,
    indicator.growth_low,
    indicator.growth_high,
    case when prior.level > 0 then 100 * (first_level.level / prior.level - 1) end as change,
    case
      when prior.level > 0 and first_level.half_step > 0 and prior.half_step > 0
        then 100 * ((first_level.level - first_level.half_step) / (prior.level + prior.half_step) - 1)
    end as change_low,
    case
      when prior.level > prior.half_step and first_level.half_step > 0 and prior.half_step > 0
        then 100 * ((first_level.level + first_level.half_step) / (prior.level - prior.half_step) - 1)
    end as change_high
  from first_level
  inner join indicator on indicator.indicator = first_level.indicator
  left join prior on prior.level_observation_id = first_level.observation_id and prior.from_last = 1
  left join reported_growth
    on reported_growth.level_observation_id = first_level.observation_id
    and reported_growth.preference = 1
),
judged as (
  select *, coalesce(change < growth_low or change > growth_high, false) as is_break
  from compared
)
select
  area_code,
  indicator,
  unit,
  year,
  level,
  prior_level,
  prior_source,
  level - prior_level as change_abs,
  case when not is_break then change end as change_pct,
  case when not is_break then change_low end as change_pct_low,
  case when not is_break then change_high end as change_pct_high,
  growth as reported_growth_pct,
  basis as reported_growth_basis,
  case when basis in ('nominal', 'comparable') and growth > -100 then level / (1 + growth / 100) end as implied_prior_level,
  case when not is_break and basis in ('nominal', 'comparable') then change - growth end as gap_pp,
  case
    when not is_break and basis = 'real' and growth > -100 then 100 * ((1 + change / 100) / (1 + growth / 100) - 1)
  end as implied_deflator_pct,
  case
    when not is_break and lies_within(growth, change_low, change_high, 0.0) then 'within_rounding'
  end as flag,
  case when is_break then 'B' else obs_status end as obs_status,
  document_id,
  observation_id,
  prior_document_id,
  prior_observation_id,
  growth_document_id,
  growth_observation_id
from judged
