internal import ArgumentParser

/// The flags of every command that has to do with the notary.
struct NotaryOptions: ParsableArguments {
    @Option(help: "Folder with state and keys of the notary.")
    var notaryDirectory: String?

    @Option(help: "File with a tlog-policy: whose cosignatures make a checkpoint final.")
    var notaryPolicy: String?

    /// The settings that these flags are.
    var flags: [Setting: String?] { [.notaryDirectory: notaryDirectory, .notaryPolicy: notaryPolicy] }
}
