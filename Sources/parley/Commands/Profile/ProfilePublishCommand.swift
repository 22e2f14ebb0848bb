internal import ArgumentParser
internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// `parley profile publish FILE`: publishes a version in a ledger; it is never edited.
struct ProfilePublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Publish a version of a profile in a ledger.",
        discussion: """
            New negotiations of the ledger can name the version at once; what runs under another one goes on under that. A file \
            that is wrong is refused with line, field and rule (exit status 65), and so is a version that was published or that does \
            not come after those there are. Running the command again with the same file publishes nothing twice.
            """)

    @Argument(help: "The file of the profile.")
    var file: String

    @Option(name: .customLong("as"), help: "The account that publishes, of a federation or of administration.")
    var account: String

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var languageOptions: LanguageOptions
    @OptionGroup var settingOptions: SettingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard PrincipalID(account) != nil else { throw ValidationError("--as is an account of visible ASCII.") }
    }

    func run() async throws {
        guard let name = PrincipalID(account) else { return }
        let language = languageOptions.chosen
        let principal = Principal(id: name, roles: [.administrator], ledgers: [ledger.id])
        let outcome: StreamOutcome<ProfileFamily>
        do {
            let text = try await ProfileCatalogue.text(at: file)
            let request = try ProfilePublisher.request(
                publishing: text, named: file, in: ledger.id, as: principal)
            outcome = try await Composition.run(settingOptions, acts: true) { composition in
                try await ProfilePublisher(beside: composition.service).publish(request, named: file)
            }
        } catch let fault as ProfileFault {
            throw CommandFailure(.badInput, fault.text(in: language))
        }
        try show(outcome)
    }

    private func show(_ outcome: StreamOutcome<ProfileFamily>) throws {
        switch outcome {
        case .recorded(let act), .replayed(let act):
            for event in act.events {
                guard case .published(let profile) = event.event.fact else { continue }
                show(profile)
            }
        case .rejected(.versionPublished(let reference)):
            throw CommandFailure(.badInput, "\(reference) was published already; give what is changed a new number")
        case .rejected(.versionNotLater(let reference, let latest)):
            throw CommandFailure(.badInput, "\(reference) does not come after \(reference.id)@\(latest)")
        case .rejected(.inForceMissing(let reference)):
            throw CommandFailure(.badInput, "\(reference) has no in_force: write the day from which it can be used")
        case .rejected(.tooManyVersions):
            throw CommandFailure(.failed, "ledger \(ledger.id) holds the most published versions it can")
        case .busy, .keyReused, .stale, .wouldRecord, .notVisible, .notPermitted, .closed:
            throw CommandFailure(.failed, "nothing was published; try again")
        }
    }

    private func show(_ profile: PublishedProfile) {
        let hash = Hexadecimal.text(profile.fingerprint)
        guard output.json else {
            Terminal.result("\(profile.reference) is published in ledger \(ledger.id), sha256 \(hash)")
            return
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("profile", profile.reference.description)
        writer.nullable("in_force", profile.inForce?.description)
        writer.member("sha256", hash)
        writer.endObject()
        Terminal.result(json: writer)
    }
}
