/// Which logs are accepted and whose cosignatures they need (C2SP tlog-policy).
///
/// With both parties as witnesses and `group parties all union employer`, a history that one of them has not seen cannot become final.
public struct TrustPolicy: Hashable, Sendable {
    /// The longest file that is read.
    public static let maximumByteCount = 65_536
    /// The most logs, witnesses and groups, each; the specification asks for 32 at least.
    public static let maximumEntryCount = 64

    /// Logs in the order of the file.
    public let logs: [PolicyLog]
    /// Witnesses in the order of the file.
    public let witnesses: [PolicyWitness]
    /// Groups in the order of the file; each names only what stands before it.
    public let groups: [PolicyGroup]
    /// Who has to cosign.
    public let quorum: PolicyQuorum

    /// Reads a policy file. Complexity: linear in its size, quadratic in the number of entries.
    ///
    /// - Throws: ``PolicyFault``.
    public init(parsing bytes: [UInt8]) throws(PolicyFault) {
        var reader = PolicyReader()
        try reader.read(bytes)
        guard let quorum = reader.quorum else { throw .noQuorum }
        logs = reader.logs
        witnesses = reader.witnesses
        groups = reader.groups
        self.quorum = quorum
    }

    /// The keys under which this policy accepts checkpoints of an origin.
    public func logKeys(of origin: Origin) -> [VerifierKey] {
        logs.map(\.key).filter { $0.name.bytes == origin.bytes }
    }

    /// Verifies the signatures of a checkpoint and weighs them.
    ///
    /// - Parameter allowingNoQuorum: Whether `quorum none` is accepted.
    /// - Throws: ``CheckpointRefusal``.
    public func judge(
        _ checkpoint: SignedCheckpoint, allowingNoQuorum: Bool = false
    ) throws(CheckpointRefusal) -> CheckpointVerdict {
        let origin = checkpoint.checkpoint.origin
        let logKeys = logKeys(of: origin)
        guard !logKeys.isEmpty else { throw .unknownOrigin(origin) }
        let verified: [VerifiedSignature]
        do throws(NoteFault) {
            verified = try checkpoint.note.verify(with: logKeys + witnesses.map(\.key))
        } catch .unknownKeys {
            throw .unsigned(origin)
        } catch {
            throw .note(error)
        }
        guard let log = logs.first(where: { log in verified.contains { $0.key == log.key } }) else {
            throw .unsigned(origin)
        }
        if quorum == .noWitnesses, !allowingNoQuorum { throw .noQuorum }
        var cosigned: [CheckpointVerdict.Cosigned] = []
        var missing: [PolicyWitness] = []
        for witness in witnesses {
            if let time = verified.first(where: { $0.key == witness.key })?.time {
                cosigned.append(CheckpointVerdict.Cosigned(witness: witness, time: time))
            } else {
                missing.append(witness)
            }
        }
        return CheckpointVerdict(
            standing: standing(Set(cosigned.map(\.witness.name))), log: log, cosigned: cosigned, missing: missing)
    }

    private func standing(_ cosigned: Set<PolicyName>) -> CheckpointVerdict.Standing {
        guard case .named(let name) = quorum else { return .unwitnessed }
        var reached = cosigned
        for group in groups where group.members.count(where: reached.contains) >= group.threshold {
            reached.insert(group.name)
        }
        return reached.contains(name) ? .final : .provisional
    }
}
