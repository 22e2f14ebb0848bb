-- Purpose: the subjects of bargaining, and which side gains when a value rises.
-- Grain: one row a subject. Key: subject.

CREATE OR REPLACE VIEW parley_v1.dim_subject AS
SELECT s.subject,
       s.subject_number::bigint AS subject_number,
       s.title_zh,
       s.title_en,
       s.money_rise_favours,
       s.percent_rise_favours,
       s.duration_rise_favours,
       s.count_rise_favours
FROM reference.subjects AS s;

COMMENT ON VIEW parley_v1.dim_subject IS
    E'Subjects of bargaining; one row a subject of the catalogue.\n协商议题；目录中每个议题一行。';
COMMENT ON COLUMN parley_v1.dim_subject.subject IS
    E'Code of the subject, as in the API; key.\n议题代码，与接口一致；主键。';
COMMENT ON COLUMN parley_v1.dim_subject.subject_number IS
    E'Place in the catalogue, from 1; the first ten are the mission''s.\n在目录中的序号，从1起；前十个为专项行动的十项议题。';
COMMENT ON COLUMN parley_v1.dim_subject.title_zh IS
    E'Name in Chinese.\n中文名称。';
COMMENT ON COLUMN parley_v1.dim_subject.title_en IS
    E'Name in English.\n英文名称。';
COMMENT ON COLUMN parley_v1.dim_subject.money_rise_favours IS
    E'Side that gains when an amount of money rises: labour, employer or none; NULL where the subject is not bargained in money.\n金额上升时受益的一方：labour（职工方）、employer（企业方）或none（不定）；该议题不以金额协商时为空。';
COMMENT ON COLUMN parley_v1.dim_subject.percent_rise_favours IS
    E'Side that gains when a share rises: labour, employer or none; NULL where the subject is not bargained in percent.\n比例上升时受益的一方：labour、employer或none；该议题不以比例协商时为空。';
COMMENT ON COLUMN parley_v1.dim_subject.duration_rise_favours IS
    E'Side that gains when a length of time rises: labour, employer or none; NULL where the subject is not bargained in time.\n时长上升时受益的一方：labour、employer或none；该议题不以时长协商时为空。';
COMMENT ON COLUMN parley_v1.dim_subject.count_rise_favours IS
    E'Side that gains when any other count rises: labour, employer or none; NULL where the subject is not bargained in counts.\n其他数量上升时受益的一方：labour、employer或none；该议题不以数量协商时为空。';
