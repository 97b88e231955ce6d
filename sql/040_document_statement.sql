-- One row per fact and document: what the document states of it. A document whose statements conflict states nothing.
-- Key: fact, document_id. Sources: statement, document_choice. `turn` counts the documents of a fact in their order.
with agreed as (
  select best_observation_id as observation_id
  from document_choice
  group by best_observation_id
  having min(case when agrees then 1 else 0 end) = 1
)
select
  statement.*,
  row_number() over (partition by fact order by place) as turn
from statement
inner join agreed on agreed.observation_id = statement.observation_id
