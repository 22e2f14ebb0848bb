import Bargaining
import EventSourcing
import Testing

@Suite struct NegotiationProperties {
    private static let seeds = (1...40).map { UInt64($0) &* 0x9E37_79B9_7F4A_7C15 }
    private static let keys: [ItemKey] = ["per_parcel", "daily_limit", "deductions"]

    @Test(arguments: seeds)
    func `evolve survives any history, and so do the table and the rules after it`(seed: UInt64) throws {
        var facts = RandomFact(seed: seed)
        var state = Negotiation.initialState
        var commands = try RandomTable(seed: seed)
        for _ in 0..<400 {
            let before = state.table()
            Negotiation.evolve(&state, facts.next())
            let after = state.table()
            _ = TableComparison(from: before, to: after)
            let command = commands.step().command
            #expect(
                outcome(command, state) == outcome(command, state), "seed \(seed): one state, one answer")
        }
    }

    private func outcome(
        _ command: NegotiationCommand, _ state: NegotiationState
    ) -> Result<[NegotiationEvent], NegotiationRejection> {
        do throws(NegotiationRejection) {
            return .success(try Negotiation.decide(command, state))
        } catch {
            return .failure(error)
        }
    }

    @Test(arguments: seeds)
    func `a random table keeps the invariants after every act`(seed: UInt64) throws {
        var table = try RandomTable(seed: seed)
        var accepted = 0
        for _ in 0..<300 {
            let (command, before, facts) = table.step()
            guard let facts else { continue }
            accepted += 1
            #expect(!facts.isEmpty, "seed \(seed): an accepted act writes something: \(command)")
            #expect(
                outcome(command, before) == outcome(command, before), "seed \(seed): the same command on the same state"
            )
            let state = table.ledger.state
            expectOneOpenPosition(state, seed)
            expectWholePackages(state, before, facts, seed)
            expectStatusesOnlyOverOpen(state, seed)
        }
        #expect(accepted > 15, "seed \(seed): the generator is of use only when acts are accepted")
        #expect(
            Negotiation.fold(table.ledger.events) == table.ledger.state, "seed \(seed): replay gives the same state")
    }

    /// At most one open proposal of a party stands on an item (domain §3.4.1).
    private func expectOneOpenPosition(_ state: NegotiationState, _ seed: UInt64) {
        for key in Self.keys {
            let open = state.openProposals.compactMap { state.proposals[$0] }.filter { $0.standingItems.contains(key) }
            let authors = open.map { "\($0.proposal.number.side) \($0.proposal.party?.text ?? "")" }
            #expect(Set(authors).count == authors.count, "seed \(seed): \(key) \(authors)")
        }
        for proposal in state.proposals.values where proposal.proposal.number.side != .neutral {
            let isListed = state.openProposals.contains(proposal.proposal.number)
            #expect(isListed == (proposal.status == .open), "seed \(seed): \(proposal.proposal.number)")
        }
    }

    /// A package binds all its items or none (domain §3.4.3).
    private func expectWholePackages(
        _ state: NegotiationState, _ before: NegotiationState, _ facts: [NegotiationFact], _ seed: UInt64
    ) {
        for open in state.openProposals.compactMap({ state.proposals[$0] }) where open.proposal.isPackage {
            #expect(open.standingItems == Set(open.proposal.sheet.items), "seed \(seed): \(open.proposal.number)")
        }
        for case .tentativeAgreementReached(let act, let number?) in facts {
            guard let proposal = before.proposals[number]?.proposal, proposal.isPackage else { continue }
            #expect(act.sheet.entries == proposal.sheet.entries, "seed \(seed): \(number)")
        }
        for case .tentativeAgreementReopened(let items) in facts {
            for key in items {
                guard let number = before.item(key)?.tentative?.proposal,
                    let whole = before.proposals[number]?.proposal,
                    whole.isPackage
                else { continue }
                #expect(Set(items) == Set(whole.sheet.items), "seed \(seed): \(number)")
            }
        }
    }

    private func expectStatusesOnlyOverOpen(_ state: NegotiationState, _ seed: UInt64) {
        for row in state.table().rows {
            let underlying = state.item(row.key)?.status
            #expect(
                row.status == underlying || (row.status == .reserved && underlying == .open), "seed \(seed): \(row.key)"
            )
            #expect((row.status == .reserved) == (underlying == .open && !row.reservations.isEmpty), "seed \(seed)")
            #expect((row.closedRatio == nil) || row.gap != nil, "seed \(seed): \(row.key)")
        }
    }

    @Test(arguments: seeds)
    func `moves and standing positions agree with a naive count over the events`(seed: UInt64) throws {
        var table = try RandomTable(seed: seed)
        for _ in 0..<300 { _ = table.step() }
        let events = table.ledger.events
        for row in table.ledger.state.table().rows {
            for (side, column) in [(Side.labour, row.labour), (.employer, row.employer)] {
                #expect(
                    column.moves == NaiveMoves.count(events, on: row.key, by: side), "seed \(seed): \(row.key) \(side)")
                for party in column.byParty {
                    let naive = NaiveMoves.standing(events[...], on: row.key, by: side, party: party.party)
                    #expect(party.isStanding == (naive != nil), "seed \(seed): \(row.key) \(side)")
                    if let naive {
                        #expect(party.term == naive.term && party.proposal == naive.number, "seed \(seed): \(row.key)")
                    }
                }
            }
        }
    }

    @Test func `a gap is the same from both sides`() {
        let seed: UInt64 = 0x6A9
        var generator = SeededGenerator(seed: seed)
        var comparable = 0
        for _ in 0..<2_000 {
            let left = RandomTerm.draw(unit: "percent", using: &generator)
            let right = RandomTerm.draw(unit: "percent", using: &generator)
            let gap = Term.gap(labour: left, employer: right)
            #expect(gap == Term.gap(labour: right, employer: left), "seed \(seed)")
            #expect(left.restates(right) == right.restates(left), "seed \(seed)")
            if let gap {
                comparable += 1
                #expect(!gap.amount.isLess(than: "0"), "seed \(seed)")
            }
        }
        #expect(comparable > 100)
    }
}
