/// What a union's labour-law supervision starts from (domain §1.9, §5.4). The raw value is the storage format.
///
/// It is what the union says: nothing is inferred from the negotiation that the case may name.
public enum SupervisionCause: String, Hashable, Sendable, CaseIterable {
    /// An invitation to bargain was not answered in time.
    case replyOverdue = "reply_overdue"
    /// An invitation to bargain was refused without a reason that justifies it (Order 22 §32, Trade Union Law §54).
    case invitationRefused = "invitation_refused"
    /// Data that the talks needed were withheld.
    case informationWithheld = "information_withheld"
    /// What an agreement lays down was not carried out.
    case commitmentMissed = "commitment_missed"
    /// Rules or algorithms changed without notice or without hearing the workers (Labour Contract Law §4).
    case ruleChangeWithoutNotice = "rule_change_without_notice"
    /// Another breach of labour law.
    case breachOfLabourLaw = "breach_of_labour_law"
}
