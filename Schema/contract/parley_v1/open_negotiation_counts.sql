-- owner: parley_census
-- Purpose: how many negotiations are under embargo, and nothing else about them.
-- Grain: one row a ledger, status, jurisdiction and month of opening. Key: ledger_id,
-- status, jurisdiction, opened_month_start_date.
--
-- A cell of one or two negotiations would point at them. It is folded into "other": first its jurisdiction, then its
-- status too, last its month. What then remains small says only that there are so few in the whole ledger.

CREATE OR REPLACE VIEW parley_v1.open_negotiation_counts WITH (security_barrier) AS
WITH cells AS (
    SELECT o.ledger_id, o.status, o.jurisdiction,
           date_trunc('month', o.opened_at AT TIME ZONE 'Asia/Shanghai')::date AS opened_month, count(*) AS negotiations
    FROM projection.negotiation_overview_2 AS o
    WHERE NOT o.is_disclosed
    GROUP BY 1, 2, 3, 4
), by_status AS (
    SELECT c.ledger_id, c.status, CASE WHEN c.negotiations < 3 THEN 'other' ELSE c.jurisdiction END AS jurisdiction,
           c.opened_month, sum(c.negotiations) AS negotiations
    FROM cells AS c
    GROUP BY 1, 2, 3, 4
), by_month AS (
    SELECT s.ledger_id, CASE WHEN s.negotiations < 3 THEN 'other' ELSE s.status END AS status, s.jurisdiction,
           s.opened_month, sum(s.negotiations) AS negotiations
    FROM by_status AS s
    GROUP BY 1, 2, 3, 4
), folded AS (
    SELECT m.ledger_id, m.status, m.jurisdiction, CASE WHEN m.negotiations < 3 THEN NULL ELSE m.opened_month END
               AS opened_month, sum(m.negotiations) AS negotiations
    FROM by_month AS m
    GROUP BY 1, 2, 3, 4
)
SELECT f.ledger_id::bigint AS ledger_id,
       f.status::text AS status,
       f.jurisdiction::text AS jurisdiction,
       f.opened_month AS opened_month_start_date,
       f.negotiations::bigint AS negotiation_count
FROM folded AS f;

COMMENT ON VIEW parley_v1.open_negotiation_counts IS
    E'Negotiations whose content is not disclosed yet, as counts only; one row a ledger, status, jurisdiction and month of opening, small cells folded.\n内容尚未公开的协商，仅有计数；每个账本、状态、法域与启动月份一行，过小的单元格已合并。';
COMMENT ON COLUMN parley_v1.open_negotiation_counts.ledger_id IS
    E'Ledger of the negotiations.\n协商所在账本。';
COMMENT ON COLUMN parley_v1.open_negotiation_counts.status IS
    E'Status as in the API; "other" where the cell was folded.\n状态，与接口一致；单元格被合并时为"other"。';
COMMENT ON COLUMN parley_v1.open_negotiation_counts.jurisdiction IS
    E'Jurisdiction that the negotiations name; "other" where the cell was folded.\n协商所属法域；单元格被合并时为"other"。';
COMMENT ON COLUMN parley_v1.open_negotiation_counts.opened_month_start_date IS
    E'First day of the month of opening, Beijing time; NULL where the cell was folded.\n启动月份的首日（北京时间）；单元格被合并时为空。';
COMMENT ON COLUMN parley_v1.open_negotiation_counts.negotiation_count IS
    E'How many negotiations; 1 or 2 only in the one folded cell of a ledger.\n协商数量；仅账本中合并后的单元格可能为1或2。';
