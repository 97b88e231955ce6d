-- A target that is not of its document's own year, or an actual that is not from a later document.
select target_vs_actual.target_observation_id, target_vs_actual.actual_observation_id
from target_vs_actual
inner join document_order as setter on setter.document_id = target_vs_actual.target_document_id
left join document_order as judge on judge.document_id = target_vs_actual.actual_document_id
where setter.vintage <> target_vs_actual.year
  or judge.place <= setter.place
