package import Bargaining
package import EventSourcing
package import StrictJSON

/// Concentrated invitation campaigns: one stream each.
package enum CampaignFamily: StreamFamily {
    package typealias Fact = CampaignFact
    package typealias Act = CampaignAct
    package typealias Rules = Campaign

    /// Who runs campaigns and reads what became of them (domain §3.3).
    package static let organisers: Set<Role> = [.unionFederation, .labourAuthority, .tripartiteBody]

    package static let name = "campaign"

    package static let readers: [EventType: Reader] = CampaignFactCoding.readers

    package static func eventType(of fact: CampaignFact) -> EventType { fact.eventType }

    package static func write(_ fact: CampaignFact, to writer: inout JSONWriter) {
        CampaignFactCoding.write(fact, to: &writer)
    }

    package static func command(_ act: CampaignAct, _ context: StreamCommandContext) -> CampaignCommand {
        CampaignCommand(act, occurredAt: context.occurredAt)
    }

    package static func isVisible(_ state: CampaignState, to principal: Principal, as seat: SeatID?) -> Bool {
        principal.isAuditor || mayAct(principal, on: state)
    }

    package static func mayAct(_ principal: Principal, on state: CampaignState) -> Bool {
        !organisers.isDisjoint(with: principal.roles)
    }
}
