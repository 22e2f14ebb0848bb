package import Bargaining
package import EventSourcing

/// What supervision cases do beyond acts on their own streams: the law of their place, lists, and what time makes due.
package struct SupervisionCases: Sendable {
    let negotiations: NegotiationService

    /// The cases behind a service.
    package init(_ negotiations: NegotiationService) {
        self.negotiations = negotiations
    }

    /// Records and reads their streams.
    package var service: StreamService<SupervisionFamily> { negotiations.supervisions }

    /// Makes intents of acts on a case: with the law that the case keeps, or the one that opens it.
    ///
    /// - Complexity: one look-up of the case.
    package func completion(
        at address: StreamAddress, for principal: Principal
    ) async throws -> @Sendable (SupervisionAct) -> SupervisionIntent {
        let rulebook = negotiations.rulebook
        if address.stream != nil, case .found(let view) = try await service.view(of: address, for: principal),
            let opening = view.state.opening
        {
            let rules = rulebook.rules(of: opening, in: address.home)
            return { SupervisionIntent($0, rules: rules, timeZone: opening.timeZone) }
        }
        return { act in
            guard case .open(let asked, let addressee) = act else {
                return SupervisionIntent(act, rules: nil, timeZone: nil)
            }
            let opening = asked.counted(in: rulebook.profile(asked.profile, in: address.home)?.document.timeZone)
            return SupervisionIntent(
                .open(opening, addressee: addressee), rules: rulebook.rules(of: opening, in: address.home),
                timeZone: opening.timeZone)
        }
    }

    /// Whether a principal may name what a case is to be about: a negotiation that it can read, and a commitment that is
    /// there.
    package func canLink(
        _ link: SupervisionLink, in ledger: LedgerID, for principal: Principal
    ) async throws -> Bool {
        let outcome = try await negotiations.view(of: link.negotiation, in: ledger, for: principal)
        guard case .found(let view) = outcome else { return false }
        guard let number = link.commitment else { return true }
        return view.state.procedure.commitment(number) != nil
    }
}

extension SupervisionOpening {
    /// The same opening with a time zone, where it names none itself.
    fileprivate func counted(in zone: String?) -> SupervisionOpening {
        SupervisionOpening(
            title: title, union: union, employer: employer, subjects: subjects, cause: cause, link: link,
            profile: profile, timeZone: timeZone ?? zone)
    }
}
