package import Bargaining
internal import Crypto
package import EventSourcing

extension DemandService {
    /// Collects some suggestions together, each standing or falling alone.
    ///
    /// A suggestion is known by its key: sent again it is answered with the number that it has, whoever sends it, as long as its
    /// source and its words are the same. Where the words can no longer be read, the source alone decides.
    ///
    /// - Parameters:
    ///   - requests: at most ``DemandLimits/maximumSuggestionsOfAct``; they become one act of that many events.
    ///   - setting: what the shared record says.
    /// - Returns: one outcome a request, in their order.
    /// - Throws: what nobody planned; the same suggestions may then be sent again.
    package func collect(
        _ requests: [SuggestionRequest], at place: DemandPlace, _ setting: DemandSetting, as principal: Principal,
        correlation: UUIDValue? = nil
    ) async throws -> [SuggestionOutcome] {
        var outcomes = [SuggestionOutcome?](repeating: nil, count: requests.count)
        // A turn decides at least the first of each key; what repeats one is compared with it in the next.
        for _ in 0...demands.limits.attempts {
            let missing = requests.indices.filter { outcomes[$0] == nil }
            guard !missing.isEmpty else { break }
            let state = try await view(at: place).state
            try await compare(requests, missing, with: state, at: place, &outcomes)
            let new = fresh(requests, missing, setting, state, &outcomes)
            guard !new.isEmpty else { continue }
            let key = Self.key(of: new.map { requests[$0].entry.key }, place)
            var request = StreamRequest<DemandFamily>(
                principal: principal, address: place.address, idempotencyKey: key, fingerprint: Self.hash(key),
                correlation: correlation
            ) { _ in DemandIntent(act: .collect(new.map { requests[$0].entry }), setting: setting) }
            request.disclosuresBeside = new.map {
                [StreamDisclosure(name: SuggestionRequest.words, value: requests[$0].text)]
            }
            switch try await perform(request) {
            case .recorded(let act): note(act, new, requests, &outcomes)
            // Somebody else collected one of them meanwhile.
            case .replayed, .rejected, .keyReused: break
            case .busy(let seconds):
                for place in new { outcomes[place] = .busy(retryAfterSeconds: seconds) }
            case .wouldRecord, .stale, .notVisible, .notPermitted, .closed:
                for place in new { outcomes[place] = .notPermitted }
            }
        }
        return outcomes.map { $0 ?? .busy(retryAfterSeconds: demands.limits.retryAfterSeconds) }
    }

    /// Answers those whose key is known.
    private func compare(
        _ requests: [SuggestionRequest], _ missing: [Int], with state: DemandCollectionState, at place: DemandPlace,
        _ outcomes: inout [SuggestionOutcome?]
    ) async throws {
        let known = missing.compactMap { index in
            state.number(of: requests[index].entry.key).flatMap { state.suggestion($0) }.map { (index, $0) }
        }
        guard !known.isEmpty else { return }
        let words = try await words(of: known.map(\.1), at: place)
        for (index, suggestion) in known {
            let (request, number) = (requests[index], suggestion.suggestion.number)
            let isSame =
                suggestion.suggestion.entry == request.entry && (words[number].map { $0 == request.text } ?? true)
            outcomes[index] = isSame ? .replayed(number) : .rejected(.keyTaken(request.entry.key, by: number))
        }
    }

    /// Those that can be collected now: the first of each key that no rule refuses.
    private func fresh(
        _ requests: [SuggestionRequest], _ missing: [Int], _ setting: DemandSetting, _ state: DemandCollectionState,
        _ outcomes: inout [SuggestionOutcome?]
    ) -> [Int] {
        let today = TimeZoneRules.shared.localMoment(of: demands.clock.now(), in: setting.timeZone).day
        var keys: Set<SuggestionKey> = []
        var new: [Int] = []
        for index in missing where outcomes[index] == nil {
            let entry = requests[index].entry
            if let refusal = DemandCollection.refusal(of: entry, beside: new.count, on: today, state) {
                outcomes[index] = .rejected(refusal)
            } else if new.count < DemandLimits.maximumSuggestionsOfAct, keys.insert(entry.key).inserted {
                new.append(index)
            }
        }
        return new
    }

    private func note(
        _ act: RecordedStreamAct<DemandFamily>, _ new: [Int], _ requests: [SuggestionRequest],
        _ outcomes: inout [SuggestionOutcome?]
    ) {
        var numbers: [SuggestionKey: Int] = [:]
        for event in act.events {
            guard case .collected(let suggestion) = event.event.fact else { continue }
            numbers[suggestion.entry.key] = suggestion.number
        }
        for index in new { outcomes[index] = numbers[requests[index].entry.key].map { .recorded($0) } }
    }

    /// Names the collecting of some suggestions: those with the same keys have the same name.
    private static func key(of keys: [SuggestionKey], _ place: DemandPlace) -> String {
        let text = keys.map(\.text).joined(separator: "\n")
        return "demands-\(place.stream)-\(Hexadecimal.text(hash(text)))"
    }

    private static func hash(_ text: String) -> [UInt8] { Array(SHA256.hash(data: Array(text.utf8))) }
}
