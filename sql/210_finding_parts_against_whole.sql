-- One row per document, area and year whose parts do not add up to their whole (three industries to GDP, exports and
-- imports to trade) by more than the rounding of the digits, and per part that is larger than its whole.
-- Sources: level, part, indicator.
with pair as (
  select
    whole.document_id,
    whole.area_code,
    whole.indicator,
    whole.unit,
    whole.year,
    whole.level,
    whole.half_step,
    whole.observation_id,
    part.parts,
    part_level.indicator as part,
    part_level.level as part_value,
    part_level.half_step as part_half_step,
    part_level.observation_id as part_observation_id
  from level as whole
  inner join part on part.whole = whole.indicator
  inner join level as part_level
    on part_level.indicator = part.part
    and part_level.document_id = whole.document_id
    and part_level.area_code = whole.area_code
    and part_level.unit = whole.unit
    and part_level.year = whole.year
),
added as (
  select
    document_id,
    area_code,
    indicator,
    unit,
    year,
    level,
    half_step + cast(sum(cast(part_half_step as decimal(24, 6))) as double) as slack,
    observation_id,
    cast(sum(cast(part_value as decimal(24, 6))) as double) as total,
    array_agg(part_observation_id) as part_ids
  from pair
  group by document_id, area_code, indicator, unit, year, level, half_step, observation_id, parts
  having count(*) = parts
)
select
  'parts_against_whole' as check,
  'warning' as severity,
  concat(
    indicator.name_en, ' of ', added.year, ' is ', shown(added.level), ' ', added.unit, ', but its parts in the same document add up to ',
    shown(added.total), ' ', added.unit, '.'
  ) as message,
  added.document_id,
  joined_list(array_append(added.part_ids, added.observation_id)) as observation_ids
from added
inner join indicator on indicator.indicator = added.indicator
where not lies_within(added.total, added.level, added.level, added.slack)
union all
select
  'part_exceeds_whole' as check,
  'warning' as severity,
  concat(
    part_indicator.name_en, ' of ', pair.year, ' is ', shown(pair.part_value), ' ', pair.unit, ', more than the ',
    shown(pair.level), ' ', pair.unit, ' of its whole, ', indicator.name_en, '.'
  ) as message,
  pair.document_id,
  joined_ids(pair.observation_id, pair.part_observation_id) as observation_ids
from pair
inner join indicator on indicator.indicator = pair.indicator
inner join indicator as part_indicator on part_indicator.indicator = pair.part
where not lies_within(pair.part_value, cast('-Infinity' as double), pair.level, pair.half_step + pair.part_half_step)
