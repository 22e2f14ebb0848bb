internal import EventSourcing
internal import ParleyService
internal import StrictJSON
internal import Transparency

/// What came out of verifying one file: what it claims, who stands behind it, and the first thing that does not hold.
struct ProofReport {
    /// What the file claims.
    enum Claim {
        /// A checkpoint alone.
        case checkpoint
        /// That a leaf is in the tree.
        case inclusion(index: UInt64)
        /// That the tree begins with an older one.
        case consistency(oldSize: UInt64)
    }

    private static let microsecondsPerSecond: Int64 = 1_000_000

    private let claim: Claim
    private let checkpoint: Checkpoint
    private let signed: SignedCheckpoint
    private var verdict: CheckpointVerdict?
    private var code: String?
    /// The first thing that does not hold; `nil` where all does.
    private(set) var finding: String?

    init(_ claim: Claim, _ signed: SignedCheckpoint) {
        self.claim = claim
        self.signed = signed
        checkpoint = signed.checkpoint
    }

    /// Notes what does not hold, unless something before it does not.
    mutating func find(_ code: String, _ finding: String) {
        guard self.finding == nil else { return }
        self.code = code
        self.finding = finding
    }

    /// Judges the checkpoint of the file.
    mutating func judge(by policy: TrustPolicy, _ withoutWitnesses: Bool) {
        do throws(CheckpointRefusal) {
            let verdict = try policy.judge(signed, allowingNoQuorum: withoutWitnesses)
            self.verdict = verdict
            if verdict.standing == .provisional, !withoutWitnesses {
                let missing = verdict.missing.map(\.name.description).joined(separator: ", ")
                find("provisional", "the quorum has not cosigned the checkpoint; missing: \(missing)")
            }
        } catch {
            find("checkpoint-refused", error.description)
        }
    }

    /// Judges the older checkpoint of a proof of consistency: whoever cosigned it, its log has to have signed it.
    mutating func judge(older: SignedCheckpoint, by policy: TrustPolicy) {
        guard case .consistency(let oldSize) = claim else { return }
        guard older.checkpoint.origin == checkpoint.origin else {
            find("other-log", "the older checkpoint is of another log, \(older.checkpoint.origin)")
            return
        }
        guard older.checkpoint.size == oldSize else {
            find(
                "other-size", "the older checkpoint has \(older.checkpoint.size) leaves, the proof starts at \(oldSize)"
            )
            return
        }
        do throws(CheckpointRefusal) {
            _ = try policy.judge(older, allowingNoQuorum: true)
        } catch {
            find("older-checkpoint-refused", "the older checkpoint: \(error)")
        }
    }

    /// The report for a person.
    var lines: [String] {
        var lines: [String] = []
        switch claim {
        case .checkpoint: lines.append("checkpoint of \(checkpoint.origin), \(checkpoint.size) leaves")
        case .inclusion(let index):
            lines.append("leaf \(index) in the tree of \(checkpoint.origin), \(checkpoint.size) leaves")
        case .consistency(let oldSize):
            lines.append("tree of \(checkpoint.origin), \(checkpoint.size) leaves, begins with that of \(oldSize)")
        }
        lines.append("root " + Base64.encode(checkpoint.rootHash))
        for cosigned in verdict?.cosigned ?? [] {
            lines.append("cosigned by \(cosigned.witness.name) at \(Self.text(cosigned.time))")
        }
        for witness in verdict?.missing ?? [] { lines.append("not cosigned by \(witness.name)") }
        lines.append(finding.map { "DOES NOT HOLD: \($0)" } ?? "holds, \(standing ?? "")")
        return lines
    }

    /// The report for a program.
    var json: JSONWriter {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("holds", finding == nil)
        switch claim {
        case .checkpoint: writer.member("claim", "checkpoint")
        case .inclusion(let index):
            writer.member("claim", "inclusion")
            writer.member("index", Int64(clamping: index))
        case .consistency(let oldSize):
            writer.member("claim", "consistency")
            writer.member("old_size", Int64(clamping: oldSize))
        }
        writer.member("origin", checkpoint.origin.description)
        writer.member("size", Int64(clamping: checkpoint.size))
        writer.member("root_hash", Base64.encode(checkpoint.rootHash))
        writer.nullable("standing", standing)
        writer.key("cosigned")
        writer.beginArray()
        for cosigned in verdict?.cosigned ?? [] {
            writer.beginObject()
            writer.member("witness", cosigned.witness.name.description)
            writer.member("at", Self.text(cosigned.time))
            writer.endObject()
        }
        writer.endArray()
        writer.strings("missing", (verdict?.missing ?? []).map(\.name.description))
        writer.nullable("code", code)
        writer.nullable("finding", finding)
        writer.endObject()
        return writer
    }

    private var standing: String? {
        switch verdict?.standing {
        case .final: "final"
        case .provisional: "provisional"
        case .unwitnessed: "unwitnessed"
        case nil: nil
        }
    }

    private static func text(_ seconds: UInt64) -> String {
        let (microseconds, overflows) = Int64(clamping: seconds).multipliedReportingOverflow(by: microsecondsPerSecond)
        return TimestampText.format(Timestamp(microseconds: overflows ? .max : microseconds))
    }
}
