-- One row per indicator that is a part of another, in the same unit. Key: whole, part. No source: it is definition.
-- `parts` is how many such parts make the whole; null where the parts named here are not all of it.
select whole, part, parts
from (
  values
    ('gdp', 'va_primary', 3),
    ('gdp', 'va_secondary', 3),
    ('gdp', 'va_tertiary', 3),
    ('trade_total', 'exports', 2),
    ('trade_total', 'imports', 2),
    ('va_secondary', 'va_industry', null),
    ('va_industry', 'va_industry_above', null),
    ('va_industry_above', 'va_mfg_above', null),
    ('va_industry_above', 'va_hightech_mfg', null),
    ('va_industry_above', 'va_equipment_mfg', null),
    ('fai', 'fai_industry', null),
    ('fai', 'fai_infrastructure', null),
    ('fai', 'fai_private', null),
    ('fai', 'fai_real_estate', null),
    ('fai_industry', 'fai_mfg', null),
    ('budget_revenue', 'tax_revenue', null),
    ('power_capacity', 'renewable_capacity', null)
) as part (whole, part, parts)
