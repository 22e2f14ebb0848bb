package import Bargaining
package import EventSourcing

extension NegotiationService {
    /// What a principal may do with the collection of a negotiation, by the shared record alone: the same whether or not one
    /// exists. Whoever may read labour's caucus may read it.
    package func demandAccess(
        to negotiation: StreamID, in ledger: LedgerID, for principal: Principal
    ) async throws -> DemandAccess {
        switch try await caucusAccess(to: negotiation, in: ledger, for: principal) {
        case .own(let setting) where setting.side == .labour:
            .own(
                DemandSetting(
                    negotiation: negotiation, items: Set(setting.units.keys), timeZone: setting.timeZone))
        case .audited: .audited
        case .own, .hidden: .hidden
        }
    }

    /// Where the agenda items of a negotiation stand; empty where a principal does not see it.
    package func itemStatuses(
        of negotiation: StreamID, in ledger: LedgerID, for principal: Principal
    ) async throws -> [ItemKey: ItemStatus] {
        guard let current = try await visible(negotiation, in: ledger, to: principal) else { return [:] }
        return current.state.items.reduce(into: [:]) { $0[$1.item.key] = $1.status }
    }
}
