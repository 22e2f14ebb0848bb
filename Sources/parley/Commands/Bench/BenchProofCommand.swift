internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import Logging
internal import Postgres
internal import Transparency

/// `parley bench proof`: proofs of events in random places of a signed ledger, one after the other; prints the 99th percentile.
struct BenchProofCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof",
        abstract: "Make and verify proofs in a signed ledger; print the 99th percentile in milliseconds.")

    @Option(help: "How many proofs.")
    var proofs = 1_000

    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var ledger: LedgerOptions

    func validate() throws {
        guard proofs > 0 else { throw ValidationError("--proofs is at least 1.") }
    }

    func run() async throws {
        let settings = try await settingOptions.settings()
        try LogSetup.install(settings)
        let pool = PostgresPool(
            configuration: try Composition.database(settings, role: nil),
            limits: PostgresPoolLimits(connections: 1, queue: 1), name: "bench", logger: Logger(label: "parley.bench"))
        pool.start()
        do {
            var microseconds = try await measure(TreeStore(pool: pool), pool)
            await pool.shutdown()
            microseconds.sort()
            let slow = microseconds[min(microseconds.count - 1, microseconds.count * 99 / 100)]
            let hundredths = slow % 1_000 / 10
            Terminal.result("\(slow / 1_000).\(hundredths < 10 ? "0" : "")\(hundredths)")
        } catch {
            await pool.shutdown()
            throw error
        }
    }

    private func measure(_ tree: TreeStore, _ pool: PostgresPool) async throws -> [Int64] {
        guard let checkpoint = try await tree.newestCheckpoint(of: ledger.id)?.checkpoint, checkpoint.size > 0 else {
            throw CommandFailure(.failed, "the ledger is not signed: parley bench sign")
        }
        var microseconds: [Int64] = []
        for _ in 0..<proofs {
            let position = GlobalPosition(Int64.random(in: 1...Int64(clamping: checkpoint.size)))
            let start = ContinuousClock.now
            let proof = try await tree.inclusion(of: position, in: checkpoint.size, of: ledger.id)
            let elapsed = ContinuousClock.now - start
            microseconds.append(
                elapsed.components.seconds * 1_000_000 + elapsed.components.attoseconds / 1_000_000_000_000)
            let leaf = try await pool.query(
                "SELECT leaf FROM log.events WHERE ledger_id = $1 AND position = $2",
                [.int4(ledger.id.number), .int8(position.number)])
            guard let proof, let bytes = try leaf.first?.bytes(0) else {
                throw CommandFailure(.violation, "no proof of \(position)")
            }
            do throws(ProofFault) {
                try proof.verify(leafHash: MerkleTree.leafHash(of: bytes), root: checkpoint.rootHash)
            } catch {
                throw CommandFailure(.violation, "the proof of \(position) does not hold: \(error)")
            }
        }
        return microseconds
    }
}
