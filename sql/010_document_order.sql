-- One row per document whose statements count, with its place in the order of documents.
-- Key: document_id. Source: document. Left out: a text that a later text of the same report supersedes, and a
-- document whose year is unknown, since nothing says whether it came before or after another.
select
  document_id,
  area_code as reporting_area,
  report_type,
  report_year,
  vintage,
  damaged,
  row_number() over (
    order by
      vintage,
      publish_date nulls first,
      case report_type when 'work' then 1 when 'plan' then 2 when 'budget' then 3 when 'communique' then 4 else 5 end,
      document_id
  ) as place
from document
where vintage is not null
  and document_id not in (select supersedes from document where supersedes is not null)
