-- One row per document, area and year whose shares of the three industries do not add up to 100 %. Source: level.
with added as (
  select
    document_id,
    area_code,
    year,
    cast(sum(cast(level as decimal(24, 6))) as double) as total,
    cast(sum(cast(half_step as decimal(24, 6))) as double) as slack,
    array_agg(observation_id) as ids
  from level
  where indicator in ('share_primary', 'share_secondary', 'share_tertiary')
    and unit = '%'
  group by document_id, area_code, year
  having count(*) = 3
)
select
  'shares_to_100' as check,
  'warning' as severity,
  concat('The shares of the three industries in the GDP of ', year, ' add up to ', shown(total), ' %.') as message,
  document_id,
  joined_list(ids) as observation_ids
from added
where not lies_within(total, 100.0, 100.0, slack)
