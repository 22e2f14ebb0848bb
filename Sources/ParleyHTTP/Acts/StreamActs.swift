internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// What the acts on the streams of one family have in common at the edge: which stream a request means and how answers look.
protocol StreamActs: Sendable {
    /// The family.
    associatedtype Family: StreamFamily
    /// What bodies stand for: ``StreamFamily/Act`` itself, unless an act needs more than its body says.
    associatedtype Asked: Sendable = Family.Act

    /// Records and reads its streams.
    var service: StreamService<Family> { get }

    /// The stream that a request means.
    ///
    /// - Throws: `not-found` where the caller may not know it.
    func address(of exchange: Exchange) async throws -> StreamAddress

    /// Refuses who may not even know the stream, when a role does not allow the act.
    func refuseInvisible(_ exchange: Exchange) async throws

    /// Makes acts of what bodies ask for.
    func completion(of exchange: Exchange) async throws -> @Sendable (Asked) -> Family.Act

    /// Records a request.
    func perform(_ request: StreamRequest<Family>) async throws -> StreamOutcome<Family>

    /// The problem of a rule.
    func problem(of rejection: Family.Rules.Rejection) -> Problem

    /// Where the thing is that an act made: the value of `Location`.
    func location(of act: RecordedStreamAct<Family>, _ exchange: Exchange) -> String

    /// The path of the events of the stream, under which their proofs are; `nil` where events have no paths.
    func eventsPath(of act: RecordedStreamAct<Family>, _ exchange: Exchange) -> String?

    /// Writes the members that name the stream into the object that is open.
    func writeName(_ stream: StreamID?, _ exchange: Exchange, to writer: inout JSONWriter)

    /// Writes the members that show a state into the object that is open.
    func write(_ state: Family.Rules.State, to writer: inout JSONWriter)
}

extension StreamActs {
    func refuseInvisible(_ exchange: Exchange) async throws {
        let address = try await address(of: exchange)
        guard address.stream != nil else { return }
        let principal = try exchange.caller().principal
        guard try await service.currentVersion(of: address, for: principal) != nil else { throw Problem(.notFound) }
    }

    func perform(_ request: StreamRequest<Family>) async throws -> StreamOutcome<Family> {
        try await service.perform(request)
    }

    func eventsPath(of act: RecordedStreamAct<Family>, _ exchange: Exchange) -> String? { nil }
}

extension StreamActs where Asked == Family.Act {
    func completion(of exchange: Exchange) async throws -> @Sendable (Family.Act) -> Family.Act { { $0 } }
}
