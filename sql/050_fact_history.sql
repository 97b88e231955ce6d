-- One row per fact and document that states it: the statement held once that document is out, and the one held before.
-- Key: fact, turn. Source: document_statement.
-- A later statement is held if it differs from the one held by more than the rounding of their digits, or if it puts a
-- figure where only a threshold was. It is a revision only if the two cannot both be right.
with recursive history as (
  select
    fact,
    turn,
    observation_id as held,
    value,
    value_high,
    qualifier,
    vagueness,
    low,
    high,
    half_step,
    cast(null as string) as held_before,
    false as revised
  from document_statement
  where turn = 1
  union all
  select
    fact,
    turn,
    case when replaces then later else held end as held,
    case when replaces then later_value else value end as value,
    case when replaces then later_value_high else value_high end as value_high,
    case when replaces then later_qualifier else qualifier end as qualifier,
    case when replaces then later_vagueness else vagueness end as vagueness,
    case when replaces then later_low else low end as low,
    case when replaces then later_high else high end as high,
    case when replaces then later_half_step else half_step end as half_step,
    held as held_before,
    contradicts as revised
  from (
    select
      *,
      contradicts
        or vagueness > 1 and later_vagueness <= 1
        or vagueness = 4 and later_vagueness < 4
        or vagueness > 1 and later_vagueness in (2, 3) and later_qualifier <> qualifier as replaces
    from (
      select
        history.fact,
        history.held,
        history.value,
        history.value_high,
        history.qualifier,
        history.vagueness,
        history.low,
        history.high,
        history.half_step,
        later.turn,
        later.observation_id as later,
        later.value as later_value,
        later.value_high as later_value_high,
        later.qualifier as later_qualifier,
        later.vagueness as later_vagueness,
        later.low as later_low,
        later.high as later_high,
        later.half_step as later_half_step,
        case
          when history.vagueness = 4 or later.vagueness = 4 then false
          when history.vagueness <= 1
            then not lies_within(history.value, later.low, later.high, history.half_step + later.half_step)
          when later.vagueness <= 1
            then not lies_within(later.value, history.low, history.high, history.half_step + later.half_step)
          else
            abs(history.value - later.value) > noise(later.value)
            or abs(coalesce(history.value_high, history.value) - coalesce(later.value_high, later.value)) > noise(later.value)
        end as contradicts
      from history
      inner join document_statement as later
        on later.fact = history.fact
        and later.turn = history.turn + 1
    ) as compared
  ) as decided
)
select
  fact,
  turn,
  held,
  held_before,
  revised
from history
