-- A document whose text or whose file is not on record: no number of it could be traced.
select document.document_id
from document
left join text on text.document_id = document.document_id
left join source on source.document_id = document.document_id
where text.document_id is null
  or source.document_id is null
