-- An input record that is neither a document nor in quarantine cannot be seen here; a document without a source or a text can.
select document.document_id
from document
left join text on text.document_id = document.document_id
where text.document_id is null
