internal import Bargaining
internal import Crypto
internal import EventSourcing

/// Enters the parties of a simulation into the registry: once for all simulations of a ledger, since their commands do not name the
/// seed.
actor PartyWriter {
    private static let firstDay = LocalDay(year: 2015, month: 1, day: 1)

    private let registry: PartyRegistry
    private let ledger: LedgerID
    private let total: SimulationTotal
    /// The parties that are known to be there, by key. Bounded by the places, industries and brands of the catalogue.
    private var known: [String: StreamID] = [:]

    init(_ service: NegotiationService, in ledger: LedgerID, _ total: SimulationTotal) {
        registry = PartyRegistry(StreamService(beside: service))
        self.ledger = ledger
        self.total = total
    }

    /// The federation of a province.
    func federation(of place: SimulatedPlace) async throws -> StreamID {
        let name = "\(place.province.zh)总工会"
        return try await register(
            "federation-\(place.province.code)", .federation,
            details(.both(zh: name, en: "\(place.province.en) federation of trade unions"), place.province.code),
            in: place)
    }

    /// The union of an industry in a city, under the federation, with whom it covers.
    func union(of setting: SimulatedSetting) async throws -> StreamID {
        let (place, industry) = (setting.place, setting.industry)
        let parent = try await federation(of: place)
        let key = "union-\(place.code)-\(industry.code)"
        let isNew = known[key] == nil
        let union = try await register(
            key, .federation,
            details(
                .both(
                    zh: setting.union.text, en: "\(place.en) \(industry.name.en) workers' union federation"),
                place.code, industry.code, parent: parent), in: place)
        if isNew {
            let workers = Int64(2_000 + 37 * (place.code.text.utf8.reduce(0) { $0 + Int($1) } % 400))
            let coverage = UnionCoverage(
                pattern: .industry, region: place.code, industry: industry.code, workers: workers,
                members: workers * 2 / 5)
            _ = try await perform(
                .declareCoverage(coverage), at: .existing(union, in: ledger), key + "-coverage", place)
        }
        return union
    }

    /// The employer side's party.
    func employer(of setting: SimulatedSetting) async throws -> StreamID {
        let name = setting.employerName
        return try await register(
            "employer-\(setting.place.code)-\(setting.industry.code)-\(setting.employerNumber)",
            setting.isSector ? .industryAssociation : setting.industry.employerKind,
            details(.both(zh: name.zh, en: name.en), setting.place.code, setting.industry.code), in: setting.place)
    }

    private func details(
        _ name: Title, _ region: RegionCode, _ industry: IndustryCode? = nil, parent: StreamID? = nil
    ) throws -> PartyDetails {
        guard let first = Self.firstDay else { throw SimulationRefusal(reason: "no first day") }
        return PartyDetails(name: name, region: region, industry: industry, parent: parent, validFrom: first)
    }

    private func register(
        _ key: String, _ kind: PartyKind, _ details: PartyDetails, in place: SimulatedPlace
    ) async throws -> StreamID {
        if let stream = known[key] { return stream }
        let stream = try await perform(.register(kind, details), at: .opened(in: ledger), key, place)
        known[key] = stream
        return stream
    }

    private func perform(
        _ act: PartyAct, at address: StreamAddress, _ key: String, _ place: SimulatedPlace
    ) async throws -> StreamID {
        let federation = SimulatedSetting(place: place, industry: .courier, employerNumber: 0, workers: 0)
        let principal = Principal(
            id: federation.account(.federation), roles: SimulatedRole.federation.roles, ledgers: [ledger])
        let name = "simulate-party-\(key)"
        let request = StreamRequest<PartyFamily>(
            principal: principal, address: address, occurredAt: Self.firstDay.map { .day($0) }, idempotencyKey: name,
            fingerprint: Array(SHA256.hash(data: Array(name.utf8)))
        ) { _ in PartyIntent(act, neighbours: [:]) }
        while true {
            switch try await registry.perform(request) {
            case .recorded(let recorded):
                total.note(recorded.events.map(\.recorded.type))
                return recorded.stream
            case .replayed(let recorded):
                total.noteThereBefore()
                return recorded.stream
            case .busy: try Task.checkCancellation()
            case .rejected(let rejection): throw SimulationRefusal(reason: "\(key): \(rejection)")
            case let outcome: throw SimulationRefusal(reason: "\(key): \(outcome)")
            }
        }
    }
}
