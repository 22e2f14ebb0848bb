SELECT w.warning_kind,
       coalesce(r.title_en, w.region_code)    AS province,
       sum(w.warnings)::bigint                AS warnings
FROM parley_v1.early_warnings AS w
LEFT JOIN parley_v1.dim_region AS r ON r.region_code = w.region_code
GROUP BY w.warning_kind, coalesce(r.title_en, w.region_code)
ORDER BY w.warning_kind, warnings DESC, province;
