/// Why personal content has to be erased (PIPL art. 47 ¶1, GDPR art. 17(1)). The raw value is the storage format.
public enum ErasureBasis: String, Hashable, Sendable, CaseIterable {
    /// What it was kept for is done, or cannot be done: PIPL art. 47(1), GDPR art. 17(1)(a).
    case purposeEnded = "purpose_ended"
    /// The service ended, or the term of keeping it is over: PIPL art. 47(2).
    case retentionEnded = "retention_ended"
    /// The person withdrew their consent: PIPL art. 47(3), GDPR art. 17(1)(b).
    case consentWithdrawn = "consent_withdrawn"
    /// It was processed against the law or an agreement: PIPL art. 47(4), GDPR art. 17(1)(d).
    case unlawfulProcessing = "unlawful_processing"
    /// A law or an order demands it: PIPL art. 47(5), GDPR art. 17(1)(e).
    case legalObligation = "legal_obligation"
}
