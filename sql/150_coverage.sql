-- One row per area, year and core indicator: whether a report states it, from the first to the last year known of the area.
-- Key: area_code, year, indicator. Sources: series, observation, document_order, indicator, area.
-- stated: a statement of the year is in the series. doubtful: one was read, but it cannot be right or conflicts with
-- another, or the only reports that cover the year have lost characters. not_stated: a whole report says nothing of it.
with recursive calendar as (
  select 1900 as year
  union all
  select year + 1
  from calendar
  where year < 2100
),
statement_of_year as (
  select
    area_code,
    indicator,
    period_end as year,
    document_id,
    row_number() over (
      partition by area_code, indicator, period_end
      order by
        case measure when 'level' then 0 when 'growth' then 1 when 'change' then 2 else 3 end,
        measure,
        unit,
        basis nulls first
    ) as preference
  from series
  where status = 'actual'
    and period_start = period_end
),
left_out as (
  select
    observation.area_code,
    observation.indicator,
    observation.period_end as year,
    document_order.document_id,
    row_number() over (
      partition by observation.area_code, observation.indicator, observation.period_end
      order by document_order.place
    ) as preference
  from observation
  inner join document_order on document_order.document_id = observation.document_id
  where observation.status = 'actual'
    and observation.period_start = observation.period_end
    and observation.area_code is not null
),
-- a table of figures was chosen from its report: what it lacks, the report may have
table_document as (
  select distinct document_id
  from observation
  where rule = 'tabular'
),
report_of_year as (
  select
    reporting_area as area_code,
    case when report_type = 'communique' then report_year else report_year - 1 end as year,
    report_type,
    document_order.document_id,
    damaged,
    place
  from document_order
  left join table_document on table_document.document_id = document_order.document_id
  where report_type in ('plan', 'work', 'communique', 'budget')
    and reporting_area is not null
    and table_document.document_id is null
),
known_year as (
  select area_code, year from statement_of_year
  union all
  select area_code, year from left_out
  union all
  select area_code, year from report_of_year
),
span as (
  select known_year.area_code, min(known_year.year) as first_year, max(known_year.year) as last_year
  from known_year
  inner join area on area.area_code = known_year.area_code
  group by known_year.area_code
),
cell as (
  select span.area_code, calendar.year, indicator.indicator, indicator.theme
  from span
  inner join calendar on calendar.year between span.first_year and span.last_year
  cross join indicator
  where indicator.core
),
-- a budget report says what it says of public finance, and need not speak of anything else
reader as (
  select
    cell.area_code,
    cell.year,
    cell.indicator,
    report_of_year.document_id,
    report_of_year.damaged,
    row_number() over (
      partition by cell.area_code, cell.year, cell.indicator
      order by case when report_of_year.damaged = 0 then 0 else 1 end, report_of_year.place
    ) as preference
  from cell
  inner join report_of_year
    on report_of_year.area_code = cell.area_code
    and report_of_year.year = cell.year
    and (report_of_year.report_type <> 'budget' or cell.theme = 'public_finance')
)
select
  cell.area_code,
  cell.year,
  cell.indicator,
  case
    when statement_of_year.document_id is not null then 'stated'
    when left_out.document_id is not null or reader.damaged > 0 then 'doubtful'
    when reader.document_id is not null then 'not_stated'
    else 'no_report'
  end as state,
  coalesce(statement_of_year.document_id, left_out.document_id, reader.document_id) as document_id
from cell
left join statement_of_year
  on statement_of_year.area_code = cell.area_code
  and statement_of_year.year = cell.year
  and statement_of_year.indicator = cell.indicator
  and statement_of_year.preference = 1
left join left_out
  on left_out.area_code = cell.area_code
  and left_out.year = cell.year
  and left_out.indicator = cell.indicator
  and left_out.preference = 1
left join reader
  on reader.area_code = cell.area_code
  and reader.year = cell.year
  and reader.indicator = cell.indicator
  and reader.preference = 1
