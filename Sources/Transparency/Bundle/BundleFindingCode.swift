/// What can be found wrong with a bundle. The raw value is stable: scripts read it.
public enum BundleFindingCode: String, Hashable, Sendable, CaseIterable {
    // 1: files
    case unreadable
    case unexpectedFile = "unexpected-file"
    case missingFile = "missing-file"
    case tooLarge = "too-large"
    case tooManyFiles = "too-many-files"
    case archiveMalformed = "archive-malformed"
    // 2: checkpoint
    case checkpointMalformed = "checkpoint-malformed"
    case checkpointRefused = "checkpoint-refused"
    case checkpointProvisional = "checkpoint-provisional"
    // 3: inclusion
    case leafMalformed = "leaf-malformed"
    case proofMalformed = "proof-malformed"
    case proofOfAnotherCheckpoint = "proof-of-another-checkpoint"
    case proofOfAnotherLeaf = "proof-of-another-leaf"
    case leafNotIncluded = "leaf-not-included"
    // 4: consistency
    case earlierMalformed = "earlier-malformed"
    case earlierRefused = "earlier-refused"
    case earlierInconsistent = "earlier-inconsistent"
    case keptRefused = "kept-refused"
    case keptOfAnotherLog = "kept-of-another-log"
    case keptUnproven = "kept-unproven"
    case keptInconsistent = "kept-inconsistent"
    case fork
    // 5: order
    case anotherNegotiation = "another-negotiation"
    case versionMismatch = "version-mismatch"
    case chainBroken = "chain-broken"
    case positionOrder = "position-order"
    case timeOrder = "time-order"
    case eventAfterTheLast = "event-after-the-last"
    // 6: content
    case payloadMismatch = "payload-mismatch"
    case disclosuresMalformed = "disclosures-malformed"
    case disclosureMismatch = "disclosure-mismatch"
    case erasureMalformed = "erasure-malformed"
    case erasureNotProven = "erasure-not-proven"
    case disclosureWithheld = "disclosure-withheld"
    // 7: completeness
    case headsMalformed = "heads-malformed"
    case headsMismatch = "heads-mismatch"
    case incomplete
    // 8: time
    case recordedTooEarly = "recorded-too-early"
    case recordedTooLate = "recorded-too-late"
    case anchorTooLarge = "anchor-too-large"
    // 9: replay
    case payloadUndecodable = "payload-undecodable"
    case disclosureNames = "disclosure-names"

    /// The step that finds it.
    public var step: BundleStep {
        switch self {
        case .unreadable, .unexpectedFile, .missingFile, .tooLarge, .tooManyFiles, .archiveMalformed: .files
        case .checkpointMalformed, .checkpointRefused, .checkpointProvisional: .checkpoint
        case .leafMalformed, .proofMalformed, .proofOfAnotherCheckpoint, .proofOfAnotherLeaf, .leafNotIncluded:
            .inclusion
        case .earlierMalformed, .earlierRefused, .earlierInconsistent, .keptRefused, .keptOfAnotherLog, .keptUnproven,
            .keptInconsistent, .fork:
            .consistency
        case .anotherNegotiation, .versionMismatch, .chainBroken, .positionOrder, .timeOrder, .eventAfterTheLast:
            .order
        case .payloadMismatch, .disclosuresMalformed, .disclosureMismatch, .erasureMalformed, .erasureNotProven,
            .disclosureWithheld:
            .content
        case .headsMalformed, .headsMismatch, .incomplete: .completeness
        case .recordedTooEarly, .recordedTooLate, .anchorTooLarge: .time
        case .payloadUndecodable, .disclosureNames: .replay
        }
    }
}
