internal import Bargaining
internal import EventSourcing
internal import ParleyService
internal import StrictJSON

/// Publishing at the edge.
struct ProfileActs: StreamActs {
    typealias Family = ProfileFamily

    let publisher: ProfilePublisher

    var service: StreamService<ProfileFamily> { publisher.registers }

    func address(of exchange: Exchange) throws -> StreamAddress {
        ProfilePublisher.address(in: try exchange.caller().ledger)
    }

    func perform(_ request: StreamRequest<ProfileFamily>) async throws -> StreamOutcome<ProfileFamily> {
        do {
            return try await publisher.publish(request, named: PublishProfileRequest.file)
        } catch let fault as ProfileFault {
            throw Problem(fault)
        }
    }

    func problem(of rejection: ProfileRegisterRejection) -> Problem { Problem(profile: rejection) }

    func location(of act: RecordedStreamAct<ProfileFamily>, _ exchange: Exchange) -> String {
        guard case .published(let profile)? = act.events.last?.event.fact else { return "/v1/profiles" }
        return "/v1/profiles/\(profile.reference)"
    }

    /// There is one register a ledger: it needs no name.
    func writeName(_ stream: StreamID?, _ exchange: Exchange, to writer: inout JSONWriter) {}

    func write(_ state: ProfileRegisterState, to writer: inout JSONWriter) {
        writer.member("published", Int64(state.profiles.count))
    }
}
