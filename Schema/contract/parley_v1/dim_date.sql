-- Purpose: the calendar, with the working days of mainland China where its holidays were announced.
-- Grain: one row a day from 2015-01-01 through 2040-12-31. Key: calendar_date.

CREATE OR REPLACE VIEW parley_v1.dim_date AS
SELECT d.day::date AS calendar_date,
       extract(year FROM d.day)::bigint AS year,
       extract(quarter FROM d.day)::bigint AS quarter,
       extract(month FROM d.day)::bigint AS month,
       extract(day FROM d.day)::bigint AS day_of_month,
       extract(isoyear FROM d.day)::bigint AS iso_year,
       extract(week FROM d.day)::bigint AS iso_week,
       extract(isodow FROM d.day)::bigint AS iso_weekday,
       date_trunc('month', d.day)::date AS month_start_date,
       date_trunc('quarter', d.day)::date AS quarter_start_date,
       extract(isodow FROM d.day) >= 6 AS is_weekend,
       CASE WHEN y.year IS NOT NULL THEN h.is_working_day IS FALSE END AS is_public_holiday,
       CASE WHEN y.year IS NOT NULL THEN h.is_working_day IS TRUE END AS is_adjusted_working_day,
       CASE WHEN y.year IS NOT NULL THEN coalesce(h.is_working_day, extract(isodow FROM d.day) < 6) END
           AS is_working_day,
       h.holiday_name_zh,
       h.holiday_name_en
FROM generate_series(timestamp '2015-01-01', timestamp '2040-12-31', interval '1 day') AS d(day)
LEFT JOIN reference.holiday_years AS y ON y.country = 'CN' AND y.year = extract(year FROM d.day)::int
LEFT JOIN reference.holidays AS h ON h.country = 'CN' AND h.day = d.day::date;

COMMENT ON VIEW parley_v1.dim_date IS
    E'Calendar from 2015 through 2040; one row a day.\n2015年至2040年日历；每日一行。';
COMMENT ON COLUMN parley_v1.dim_date.calendar_date IS
    E'The day at the place of bargaining; key.\n协商地当地日期；主键。';
COMMENT ON COLUMN parley_v1.dim_date.year IS
    E'Calendar year.\n公历年。';
COMMENT ON COLUMN parley_v1.dim_date.quarter IS
    E'Quarter of the calendar year, 1 to 4.\n季度，1至4。';
COMMENT ON COLUMN parley_v1.dim_date.month IS
    E'Month, 1 to 12.\n月份，1至12。';
COMMENT ON COLUMN parley_v1.dim_date.day_of_month IS
    E'Day of the month, from 1.\n当月第几日，从1起。';
COMMENT ON COLUMN parley_v1.dim_date.iso_year IS
    E'Year to which the ISO 8601 week belongs.\nISO 8601周所属年份。';
COMMENT ON COLUMN parley_v1.dim_date.iso_week IS
    E'Week by ISO 8601, 1 to 53.\nISO 8601周次，1至53。';
COMMENT ON COLUMN parley_v1.dim_date.iso_weekday IS
    E'Day of the week by ISO 8601: 1 is Monday, 7 is Sunday.\nISO 8601星期：1为星期一，7为星期日。';
COMMENT ON COLUMN parley_v1.dim_date.month_start_date IS
    E'First day of the month.\n当月首日。';
COMMENT ON COLUMN parley_v1.dim_date.quarter_start_date IS
    E'First day of the quarter.\n当季首日。';
COMMENT ON COLUMN parley_v1.dim_date.is_weekend IS
    E'Whether it is a Saturday or a Sunday, worked or not.\n是否为星期六或星期日，不论是否上班。';
COMMENT ON COLUMN parley_v1.dim_date.is_public_holiday IS
    E'Whether it is a day off for a public holiday of mainland China; NULL for years whose holidays are not known here.\n是否为中国大陆法定节假日放假日；本系统未收录该年节假日安排时为空。';
COMMENT ON COLUMN parley_v1.dim_date.is_adjusted_working_day IS
    E'Whether it is a Saturday or Sunday that is worked instead of a day moved to a holiday; NULL for years not known.\n是否为调休上班日；未收录该年安排时为空。';
COMMENT ON COLUMN parley_v1.dim_date.is_working_day IS
    E'Whether it is worked in mainland China; NULL for years not known.\n在中国大陆是否为工作日；未收录该年安排时为空。';
COMMENT ON COLUMN parley_v1.dim_date.holiday_name_zh IS
    E'Name of the holiday in Chinese; NULL on other days.\n节假日中文名称；其他日期为空。';
COMMENT ON COLUMN parley_v1.dim_date.holiday_name_en IS
    E'Name of the holiday in English; NULL on other days.\n节假日英文名称；其他日期为空。';
