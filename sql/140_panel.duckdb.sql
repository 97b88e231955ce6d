-- One row per area and year: for each indicator its level, growth and targets. Key: area_code, year. Source: panel_cell.
-- The columns are the catalogue's, which only DuckDB's pivot takes from the data; Spark's must have them listed.
select *
from (
  pivot panel_cell on cell using max(value) group by area_code, area_name, year
)
where area_code is not null
