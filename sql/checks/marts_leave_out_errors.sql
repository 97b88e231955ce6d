-- A fact in the series that a finding says cannot be right.
select series.observation_id, finding.message
from series
inner join finding
  on finding.severity = 'error'
  and finding.document_id = series.document_id
  and position(series.observation_id in finding.observation_ids) > 0
