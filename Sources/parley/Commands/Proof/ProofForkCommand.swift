internal import ArgumentParser
internal import Foundation
internal import StrictJSON
internal import Transparency

/// `parley proof fork`: whether two checkpoints of a log prove that it showed two histories.
struct ProofForkCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fork", abstract: "Tell whether a log showed two histories, and write the evidence.",
        discussion: """
            Takes one file of evidence, as a witness keeps it, or two signed checkpoints. Checkpoints of one size need nothing else. \
            Of two sizes they need --consistency, an add-checkpoint between them, or --leaves, the leaves of the newer tree; a \
            consistency proof from a size that is a power of two shows a fork only with --leaves.

            Exit status 3: the log signed two histories, and the report says so; 0: one history; 65: a file is malformed, not signed \
            by the log, or shows neither.
            """)

    @Argument(help: "One file of evidence, or two files with signed checkpoints.")
    var files: [String]

    @Option(help: "File with a policy, which names the key of the log.")
    var policy: String

    @Option(help: "File with an add-checkpoint between the two.")
    var consistency: String?

    @Option(help: "File of leaves of the newer tree, 256 bytes each.")
    var leaves: String?

    @Option(help: "A new file for the evidence.")
    var evidence: String?

    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (1...2).contains(files.count) else {
            throw ValidationError("Give one file of evidence, or two checkpoints.")
        }
        guard consistency == nil || leaves == nil else {
            throw ValidationError("Give --consistency or --leaves, not both.")
        }
        guard files.count == 2 || (consistency == nil && leaves == nil && evidence == nil) else {
            throw ValidationError("Evidence needs nothing beside it but the policy.")
        }
    }

    func run() async throws {
        let keys = try ProofFile.policy(policy).logs.map(\.key)
        let fork: ForkEvidence
        do {
            fork = try files.count == 1 ? read() : make(keys)
            try fork.verify(with: keys)
        } catch ForkFault.consistent where files.count == 2 {
            output.json
                ? Terminal.result(json: Self.oneHistory)
                : Terminal.result("one history: the checkpoints are consistent")
            return
        } catch let fault as ForkFault {
            throw CommandFailure(.badInput, "\(files.joined(separator: ", ")): \(fault)")
        }
        if let evidence { try Self.write(fork, to: evidence) }
        output.json ? Terminal.result(json: Self.json(fork)) : Self.lines(fork).forEach(Terminal.result)
        throw CommandFailure(.violation, "the log \(fork.older.checkpoint.origin) showed two histories")
    }

    private func read() throws -> ForkEvidence {
        try ForkEvidence(parsing: try ProofFile.bytes(files[0], limit: ForkEvidence.maximumByteCount))
    }

    /// Evidence from two checkpoints and what leads from one to the other.
    private func make(_ keys: [VerifierKey]) throws -> ForkEvidence {
        let signed = try files.map(ProofFile.checkpoint)
        for checkpoint in signed { try ForkEvidence.check(checkpoint, isSignedByOneOf: keys) }
        let isInOrder = signed[0].checkpoint.size <= signed[1].checkpoint.size
        let (older, newer) = isInOrder ? (signed[0], signed[1]) : (signed[1], signed[0])
        return try ForkEvidence(older: older, newer: newer, hashes: try hashes(older, newer))
    }

    private func hashes(_ older: SignedCheckpoint, _ newer: SignedCheckpoint) throws -> [[UInt8]] {
        let (old, new) = (older.checkpoint, newer.checkpoint)
        guard old.origin == new.origin, let plan = ProofPlan(rootsOf: old.size, and: new.size) else { return [] }
        if let leaves {
            do {
                return try LeafFile(path: leaves).hashes(plan, in: new)
            } catch let failure as CommandFailure {
                // Leaves of another tree say nothing of this one.
                throw CommandFailure(.badInput, failure.message)
            }
        }
        guard let consistency else {
            throw CommandFailure(
                .usage, "checkpoints of \(old.size) and \(new.size) leaves need --consistency or --leaves")
        }
        let request = try ProofFile.addCheckpoint(consistency)
        guard request.checkpoint.note.text == newer.note.text, request.proof.oldSize == old.size else {
            throw CommandFailure(.badInput, "\(consistency): not between these two checkpoints")
        }
        do throws(ProofFault) {
            try request.proof.verify(oldRoot: old.rootHash, newRoot: new.rootHash)
        } catch {
            guard request.proof.hashes.count == plan.ranges.count else {
                throw CommandFailure(
                    .badInput, "\(consistency): \(error); whether there are two histories shows with --leaves")
            }
            return request.proof.hashes
        }
        throw ForkFault.consistent
    }

    private static func write(_ fork: ForkEvidence, to path: String) throws {
        do {
            try Data(fork.bytes).write(to: URL(filePath: path), options: .withoutOverwriting)
        } catch {
            throw CommandFailure(.badInput, "\(path): cannot be made: \(error.localizedDescription)")
        }
    }

    private static func lines(_ fork: ForkEvidence) -> [String] {
        let (old, new) = (fork.older.checkpoint, fork.newer.checkpoint)
        let shown =
            old.size == new.size
            ? "trees of one size have one root"
            : "\(fork.hashes.count) hashes show that the first \(old.size) of \(new.size) leaves have another root"
        return [
            "TWO HISTORIES of \(old.origin), both signed by it",
            "\(old.size) leaves, root \(Base64.encode(old.rootHash))",
            "\(new.size) leaves, root \(Base64.encode(new.rootHash))",
            shown,
        ]
    }

    private static func json(_ fork: ForkEvidence) -> JSONWriter {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("fork", true)
        writer.member("origin", fork.older.checkpoint.origin.description)
        writer.key("checkpoints")
        writer.beginArray()
        for checkpoint in [fork.older.checkpoint, fork.newer.checkpoint] {
            writer.beginObject()
            writer.member("size", Int64(clamping: checkpoint.size))
            writer.member("root_hash", Base64.encode(checkpoint.rootHash))
            writer.endObject()
        }
        writer.endArray()
        writer.strings("hashes", fork.hashes.map { Base64.encode($0) })
        writer.endObject()
        return writer
    }

    private static var oneHistory: JSONWriter {
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("fork", false)
        writer.endObject()
        return writer
    }
}
