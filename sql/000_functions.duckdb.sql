-- The functions that the models share. With 140_panel.duckdb.sql this is all that is written for DuckDB alone;
-- on Spark SQL these become `create temporary function … return …` with the same bodies.

-- How much two floating-point numbers of the size of `value` may differ and still be the same number.
create macro noise(value) as 1e-9 * greatest(1.0, abs(value));

-- Whether `value` lies in [low, high] widened by `slack`: rounding that only touches the bound does not count.
create macro lies_within(value, low, high, slack) as
  value > low - greatest(slack - noise(value), noise(value))
  and value < high + greatest(slack - noise(value), noise(value));

-- A qualifier is said of the size: a fall of at least 14 is -14 or less.
create macro is_fall(value, measure) as
  value < 0 and measure in ('growth', 'growth_avg', 'growth_total', 'change', 'change_total');

-- The interval that a statement leaves open, without the rounding of its digits.
create macro low_end(value, value_high, qualifier, measure) as
  case qualifier
    when 'range' then least(value, value_high)
    when 'at_least' then case when is_fall(value, measure) then cast('-Infinity' as double) else value end
    when 'at_most' then case when is_fall(value, measure) then value else cast('-Infinity' as double) end
    when 'nearly' then least(value, 0.9 * value)
    else value
  end;
create macro high_end(value, value_high, qualifier, measure) as
  case qualifier
    when 'range' then greatest(value, value_high)
    when 'at_least' then case when is_fall(value, measure) then value else cast('Infinity' as double) end
    when 'at_most' then case when is_fall(value, measure) then cast('Infinity' as double) else value end
    when 'nearly' then greatest(value, 0.9 * value)
    else value
  end;

-- A number as a sentence shows it: no more than four decimals, none that are zero.
create macro shown(value) as
  regexp_replace(cast(cast(value as decimal(24, 4)) as string), '[.]?0+$', '');

-- Observation ids as a finding lists them: in order, joined by a space, those that are null left out.
create macro joined_list(ids) as array_to_string(list_sort(list_filter(ids, lambda id: id is not null)), ' ');
create macro joined_ids(first_id, second_id, third_id := null) as joined_list([first_id, second_id, third_id]);
