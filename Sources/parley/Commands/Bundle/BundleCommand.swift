internal import ArgumentParser
internal import EventSourcing
internal import ParleyService
internal import Transparency

/// `parley bundle ID`: a negotiation with the proofs that it is recorded so.
struct BundleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bundle", abstract: "Write a negotiation with its proofs, to be verified offline.",
        discussion: """
            The result is a folder, or a tar archive where the name ends with .tar; the same negotiation under the same \
            checkpoint gives the same bytes. Nothing is written over. Who has kept a checkpoint names its size with --since: \
            the bundle then has the proof from there. See docs/bundle-format.md and parley verify.
            """)

    private static let archiveEnd = ".tar"

    @Argument(help: "The negotiation: its id, the beginning of it, or the id of a published history.")
    var id: String

    @Option(help: "Folder, or file that ends with .tar; negotiation-ID.tar by default.")
    var output: String?

    @Option(help: "Number of leaves of a checkpoint that was kept; may be repeated.")
    var since: [UInt64] = []

    @Option(help: "Policy to put into the bundle, for people; nobody should trust it from there.")
    var policy: String?

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var settingOptions: SettingOptions

    func validate() throws {
        guard since.allSatisfy({ $0 <= UInt64(Int64.max) }), since.count <= BundleLimits.maximumEarlier else {
            throw ValidationError("--since is a number of leaves.")
        }
    }

    func run() async throws {
        let policyBytes = try policy.map { path in
            _ = try ProofFile.policy(path)
            return try ProofFile.bytes(path, limit: TrustPolicy.maximumByteCount)
        }
        let answer = try await Composition.run(settingOptions) { composition in
            let negotiation = try await composition.negotiation(named: id, in: ledger.id)
            return try await composition.service.bundle(
                of: negotiation, in: ledger.id, for: Operator.principal(in: ledger.id), since: since,
                policy: policyBytes, within: .whole)
        }
        switch answer {
        case .notVisible: throw CommandFailure(.failed, "\(id): no such negotiation in ledger \(ledger.id)")
        case .pending:
            throw CommandFailure(
                .tryAgain, "no checkpoint covers this negotiation yet; is parley notary running?")
        case .tooLarge:
            throw CommandFailure(
                .failed,
                "the negotiation has more events or bytes than a bundle holds: \(BundleBounds.whole.maximumEvents)")
        case .made(let bundle):
            let path = output ?? bundle.archiveName
            if path.hasSuffix(Self.archiveEnd) {
                try BundleOutput.writeArchive(bundle.files, to: path)
            } else {
                try BundleOutput.writeFolder(bundle.files, to: path)
            }
            Terminal.say("\(path): \(bundle.eventCount) events under a checkpoint of \(bundle.size) leaves")
        }
    }
}
