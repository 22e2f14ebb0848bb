internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Tells a stream of a family step by step.
struct StreamReplay: Sendable {
    private static let pageEvents = 200
    private static let versionColumns = 5
    private static let dateColumns = 29

    /// What the person asked for.
    let id: String
    let ledger: LedgerID
    let language: Language
    let asJSON: Bool

    /// Prints every event of a stream, oldest first.
    ///
    /// - Parameters:
    ///   - name: the member that names the stream, and its value.
    ///   - titles: what agenda items are called.
    /// - Throws: ``CommandFailure`` where it is not there; errors of the service.
    func tell<Family: ToldFamily>(
        _ service: StreamService<Family>, at address: StreamAddress, named name: (member: String, value: String),
        titles: [ItemKey: Title] = [:]
    ) async throws {
        let reader = try Operator.principal(in: ledger)
        var state = Family.Rules.initialState
        var read = StreamVersion.none
        while true {
            let page = try await service.history(of: address, for: reader, after: read, limit: Self.pageEvents)
                .value(of: id)
            for event in page.events {
                if asJSON {
                    var writer = JSONWriter()
                    StreamEventRendering.writeEntry(event, of: name, to: &writer)
                    Terminal.result(json: writer)
                } else {
                    Terminal.result(line(event, before: state, titles))
                }
                Family.Rules.evolve(&state, event.event)
            }
            guard page.hasMore, let last = page.events.last else { break }
            read = last.recorded.version
        }
    }

    private func line<Family: ToldFamily>(
        _ event: DecodedStreamEvent<Family>, before: Family.Rules.State, _ titles: [ItemKey: Title]
    ) -> String {
        DisplayWidth.padded(event.recorded.version.number.description, to: Self.versionColumns)
            + DisplayWidth.padded(
                StoryTelling.date(of: event.event.occurredAt, language: language), to: Self.dateColumns)
            + StreamStory.tell(event, before: before, titles: titles, language: language)
    }
}
