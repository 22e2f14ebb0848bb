public import EventSourcing
public import Transparency

/// What a verification holds the log against besides itself.
public struct VerificationOptions: Sendable {
    /// How many findings are reported in full unless the caller says otherwise.
    public static let defaultReportedFindings = 1_000

    /// Whose signatures count; without it and without ``notaries`` no signature is verified.
    public var policy: TrustPolicy?
    /// Whether a policy that asks for no witnesses may make a checkpoint final.
    public var allowsNoQuorum = false
    /// Checkpoints that were kept outside of the database.
    public var kept: [KeptCheckpoint] = []
    /// States of notaries, which know what was signed last.
    public var notaries: [NotaryState] = []
    /// The identifier of the event at a place of its command, from 0; `nil` where events are named otherwise.
    public var identity: (@Sendable (CommandID, Int) -> EventID)?
    /// What a record of an erasure names, by event type, version of the payload's form, and payload; `nil` where it cannot be
    /// read. Without it nothing counts as erased.
    public var erasures: (@Sendable (String, UInt16, [UInt8]) -> [ErasedPiece]?)?
    /// Whether a disclosure of an event of a stream opens to its hash, under the key of its subject.
    public var opening: (@Sendable (StoredDisclosure, StreamID, EventID) async -> Bool)?
    /// How many findings are reported in full; all are counted. At least 1.
    public var reportedFindings = Self.defaultReportedFindings
    /// Whether personal content that no record accounts for is a finding; else it counts as erased.
    public var reportsWithheld = true

    /// Options of a verification that holds the log against itself alone.
    public init() {}

    /// What a run and its continuation must have in common.
    var fingerprint: [UInt8] {
        var text = kept.map { "kept \(Base64.encode($0.checkpoint.bytes))" }
        text += notaries.map { "notary \(Base64.encode($0.text))" }
        if let policy {
            text += policy.logs.map { "log \($0.key)" } + policy.witnesses.map { "witness \($0.name) \($0.key)" }
            text += policy.groups.map { "group \($0.name) \($0.threshold) \($0.members.map { "\($0)" })" }
            text.append("quorum \(policy.quorum)")
        }
        text.append("\(allowsNoQuorum) \(reportsWithheld) \(reportedFindings)")
        text.append("\(identity != nil) \(erasures != nil) \(opening != nil)")
        return Fingerprint.sha256(Array(text.joined(separator: "\n").utf8))
    }
}
