-- Purpose: the schema that analysts rely on, and the small tables of what the program knows beside the log.
-- Invariant: the owners of views can read what is granted to them by name and nothing else; nobody can log in as them.
--
-- A view runs with the rights of its owner: parley_contract reads publishable read models, parley_census a few columns
-- that name nobody. The views themselves are files of Schema/contract/parley_v1, applied after every migration.

CREATE SCHEMA parley_v1 AUTHORIZATION parley_contract;
COMMENT ON SCHEMA parley_v1 IS
    E'Contract 1 with analysts: what is in it keeps its name, type and meaning; more may be added.\n与分析人员的约定第1版：已有的名称、类型与含义不变，只会增加。';

CREATE SCHEMA reference;
COMMENT ON SCHEMA reference IS 'What the program knows beside the log; every migration fills it anew from the program.';

CREATE TABLE reference.subjects (
    subject_number       int4 NOT NULL,
    subject              text NOT NULL,
    title_zh             text NOT NULL,
    title_en             text NOT NULL,
    money_rise_favours   text,
    percent_rise_favours text,
    duration_rise_favours text,
    count_rise_favours   text,
    CONSTRAINT subjects_pkey PRIMARY KEY (subject),
    CONSTRAINT subjects_number_key UNIQUE (subject_number)
);
COMMENT ON TABLE reference.subjects IS 'One row a subject of the catalogue (Sources/Bargaining/Catalogue).';

CREATE TABLE reference.holiday_years (
    country   text NOT NULL,
    year      int4 NOT NULL,
    source_zh text,
    source_en text,
    CONSTRAINT holiday_years_pkey PRIMARY KEY (country, year)
);
COMMENT ON TABLE reference.holiday_years IS 'One row a year whose holidays were announced (Schema/profiles/holidays).';

CREATE TABLE reference.holidays (
    country         text    NOT NULL,
    day             date    NOT NULL,
    is_working_day  boolean NOT NULL,
    holiday_name_zh text,
    holiday_name_en text,
    CONSTRAINT holidays_pkey PRIMARY KEY (country, day)
);
COMMENT ON TABLE reference.holidays IS
    'One row a day that is off for a holiday, or a Saturday or Sunday that is worked instead.';

CREATE TABLE reference.provinces (
    region_code  text NOT NULL,
    jurisdiction text NOT NULL,
    title_zh     text NOT NULL,
    title_en     text NOT NULL,
    CONSTRAINT provinces_pkey PRIMARY KEY (region_code),
    CONSTRAINT provinces_jurisdiction_key UNIQUE (jurisdiction)
);
COMMENT ON TABLE reference.provinces IS 'One row a province of China (GB/T 2260, ISO 3166-2:CN).';

CREATE TABLE reference.industries (
    industry_code text NOT NULL,
    title_zh      text NOT NULL,
    title_en      text NOT NULL,
    CONSTRAINT industries_pkey PRIMARY KEY (industry_code)
);
COMMENT ON TABLE reference.industries IS 'One row a branch of the economy that the catalogue names (GB/T 4754-2017).';

CREATE TABLE reference.read_models (
    read_model text NOT NULL,
    version    int4 NOT NULL,
    CONSTRAINT read_models_pkey PRIMARY KEY (read_model)
);
COMMENT ON TABLE reference.read_models IS 'One row a read model that this release follows the log with, and its version.';

REVOKE ALL ON SCHEMA parley_v1, reference FROM PUBLIC;
