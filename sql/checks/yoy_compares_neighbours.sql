-- A year-over-year row whose two levels are not the stated ones of a year and of the year before, in one unit.
select yoy.area_code, yoy.indicator, yoy.unit, yoy.year
from yoy
inner join observation as this_year on this_year.observation_id = yoy.observation_id
left join observation as last_year on last_year.observation_id = yoy.prior_observation_id
where this_year.value <> yoy.level
  or this_year.unit <> yoy.unit
  or this_year.period_end <> yoy.year
  or last_year.value <> yoy.prior_level
  or last_year.unit <> yoy.unit
  or last_year.period_end <> yoy.year - 1
