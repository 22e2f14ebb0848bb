internal import ArgumentParser
internal import EventStorePostgres

/// Options of `parley verify --all`.
struct VerifyLogOptions: ParsableArguments {
    @Option(help: "Folder with states of the notary, kept apart from the database.")
    var stateDirectory: String?

    @Flag(help: "Also open personal content with the person keys of this machine.")
    var withKeys = false

    @Option(help: "File to go on from after a stop; written while at work, removed at the end.")
    var resume: String?

    @Option(help: "Seconds between two writes of that file, 0 for after every 4,096 events.")
    var saveInterval = 5

    @Option(help: "How many findings are told in full; all are counted.")
    var findings = VerificationOptions.defaultReportedFindings

    func validate() throws {
        guard findings > 0 else { throw ValidationError("--findings is at least 1.") }
        guard saveInterval >= 0 else { throw ValidationError("--save-interval is at least 0.") }
    }
}
