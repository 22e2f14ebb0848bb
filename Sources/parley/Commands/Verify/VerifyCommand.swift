internal import ArgumentParser
internal import EventSourcing
internal import EventStorePostgres
internal import Transparency

/// `parley verify BUNDLE --policy FILE`: whether a bundle holds, with nothing but its bytes; `parley verify --all`: whether the log
/// in the database does.
struct VerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Verify the bundle of a negotiation offline, or the whole log; exit status 3 where not.",
        discussion: """
            With a BUNDLE: needs no database and no network. The policy comes from whoever verifies, never from the bundle. A \
            checkpoint that was kept from before is named with --checkpoint, as a signed checkpoint or, where it is newer than \
            the bundle, as an add-checkpoint. Steps and codes: docs/bundle-format.md.

            With --all or --ledger: reads the log in the database again, payloads included, and recomputes every leaf, \
            commitment, chain, node and root. A log that was rebuilt whole agrees with itself: only --checkpoint and \
            --state-directory, which were kept elsewhere, show that. Changes nothing.

            Exit status 0: all of it holds; 3: it does not, and the report names what; 65: a file of yours is malformed.
            """)

    @Argument(help: "Folder or tar archive of a bundle.")
    var bundle: String?

    @Flag(help: "Verify every ledger of the database.")
    var all = false

    @Option(help: "Verify this ledger of the database; may be repeated.")
    var ledger: [Int32] = []

    @Option(
        help:
            "File with the policy: logs, witnesses and who has to cosign. Without it the log's signatures are not verified."
    )
    var policy: String?

    @Option(help: "File with a signed checkpoint that was kept elsewhere; may be repeated.")
    var checkpoint: [String] = []

    @Flag(help: "Accept a checkpoint that the quorum has not cosigned, and quorum none.")
    var allowNoQuorum = false

    @OptionGroup(title: "For bundles")
    var bundleOptions: VerifyBundleOptions

    @OptionGroup(title: "For the log in the database")
    var logOptions: VerifyLogOptions

    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var progressOptions: ProgressOptions

    func validate() throws {
        guard [bundle != nil, all, !ledger.isEmpty].count(where: { $0 }) == 1 else {
            throw ValidationError("Give either a BUNDLE, or --all, or --ledger.")
        }
        guard bundle == nil || policy != nil else {
            throw ValidationError("A bundle is verified under a policy: name its file with --policy.")
        }
    }

    func run() async throws {
        if let bundle, let policy {
            try verifyBundle(bundle, under: policy)
        } else {
            try await verifyLog()
        }
    }
}
