-- Purpose: the agreements in force whose agreed term ends, with the days that are left.
-- Grain: one agreement of a disclosed negotiation whose end the log does not hold and whose nominal expiry is not past.
-- Key: ledger_id, negotiation_id, agreement_number.

CREATE OR REPLACE VIEW parley_v1.expiring_agreements AS
SELECT
    a.ledger_id::bigint AS ledger_id,
    a.negotiation_id::text AS negotiation_id,
    a.agreement_number::bigint AS agreement_number,
    a.kind AS agreement_kind,
    a.jurisdiction,
    a.signed_date,
    a.in_force_from_date,
    a.nominal_expiry_date,
    (a.nominal_expiry_date - current_date)::bigint AS days_to_expiry,
    (CASE
        WHEN a.nominal_expiry_date - current_date <= 30 THEN 'within_30_days'
        WHEN a.nominal_expiry_date - current_date <= 90 THEN 'within_90_days'
        WHEN a.nominal_expiry_date - current_date <= 180 THEN 'within_180_days'
        ELSE 'later'
    END)::text AS expiry_bucket,
    a.terms::bigint AS terms,
    a.workers_in_scope,
    a.workers_covered,
    a.acceded_enterprises::bigint AS acceded_enterprises,
    a.next_negotiation_id::text AS next_negotiation_id
FROM projection.agreements_1 AS a
WHERE a.end_reason IS NULL AND a.in_force_from_date <= current_date AND a.nominal_expiry_date >= current_date;

COMMENT ON VIEW parley_v1.expiring_agreements IS
    E'Agreements in force with the days left of their term; one row an agreement. Counted at the current day of the database session; published records are not in it, since they do not tell what is in force.\n生效中的协议及剩余天数；每行一份协议。按数据库会话的当前日期计算；公开资料不在其中，因其未说明是否仍然有效。';
COMMENT ON COLUMN parley_v1.expiring_agreements.ledger_id IS E'Ledger of the negotiation.\n协商所在的账本。';
COMMENT ON COLUMN parley_v1.expiring_agreements.negotiation_id IS E'Negotiation of the agreement.\n达成协议的协商。';
COMMENT ON COLUMN parley_v1.expiring_agreements.agreement_number IS
    E'Number of the draft that became the agreement.\n成为协议的草案编号。';
COMMENT ON COLUMN parley_v1.expiring_agreements.agreement_kind IS
    E'collective_contract, wage_agreement or platform_agreement.\ncollective_contract 集体合同、wage_agreement 工资协议或 platform_agreement 平台协议。';
COMMENT ON COLUMN parley_v1.expiring_agreements.jurisdiction IS
    E'Place whose law applies, as written.\n适用法律的地区，按原文。';
COMMENT ON COLUMN parley_v1.expiring_agreements.signed_date IS
    E'Day of the second signature; null where the record holds none.\n第二个签字的日期；记录中没有时为空。';
COMMENT ON COLUMN parley_v1.expiring_agreements.in_force_from_date IS E'First day in force.\n生效日期。';
COMMENT ON COLUMN parley_v1.expiring_agreements.nominal_expiry_date IS
    E'Last day of the agreed term.\n约定期限的最后一日。';
COMMENT ON COLUMN parley_v1.expiring_agreements.days_to_expiry IS
    E'Days from today to the last day of the term; 0 on that day.\n从今天到期限最后一日的天数；当日为 0。';
COMMENT ON COLUMN parley_v1.expiring_agreements.expiry_bucket IS
    E'within_30_days, within_90_days (31 to 90), within_180_days (91 to 180) or later.\nwithin_30_days 30 天内、within_90_days 31 至 90 天、within_180_days 91 至 180 天或 later 更晚。';
COMMENT ON COLUMN parley_v1.expiring_agreements.terms IS
    E'Items that it settles.\n协议确定的议题数。';
COMMENT ON COLUMN parley_v1.expiring_agreements.workers_in_scope IS
    E'Workers in its scope; null where not stated.\n适用范围内的劳动者人数；未说明时为空。';
COMMENT ON COLUMN parley_v1.expiring_agreements.workers_covered IS
    E'Workers whom it binds: those in scope, or of the enterprises that acceded; null where not known.\n受约束的劳动者人数：范围内全部，或已加入企业的人数；未知时为空。';
COMMENT ON COLUMN parley_v1.expiring_agreements.acceded_enterprises IS
    E'Enterprises that acceded.\n已加入的企业数。';
COMMENT ON COLUMN parley_v1.expiring_agreements.next_negotiation_id IS
    E'Negotiation of the round that followed; null where the record names none.\n后续协商；记录中没有时为空。';
