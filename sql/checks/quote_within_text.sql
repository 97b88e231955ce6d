-- An observation or mention whose words reach beyond its text, or whose quote does not fit between its offsets.
select observation.observation_id as id, observation.text_start, observation.text_end, document.characters
from observation
inner join document on document.document_id = observation.document_id
where observation.text_end > document.characters
  or observation.text_end - observation.text_start < length(observation.quote)
union all
select mention.document_id as id, mention.text_start, mention.text_end, document.characters
from mention
inner join document on document.document_id = mention.document_id
where mention.text_end > document.characters
  or mention.text_end <= mention.text_start
