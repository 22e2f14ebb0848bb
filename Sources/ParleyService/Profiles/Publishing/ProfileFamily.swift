package import Bargaining
package import EventSourcing
package import StrictJSON

/// The rule profiles that were published: one stream a ledger, its register.
package enum ProfileFamily: StreamFamily {
    package typealias Fact = ProfileRegisterFact
    package typealias Act = ProfileIntent
    package typealias Rules = ProfileRegister

    package static let name = "profiles"

    /// Who publishes (domain §3.3).
    package static let publishers: Set<Role> = [.unionFederation, .administrator]

    package static let readers: [EventType: Reader] = [
        EventType(literal: "RuleProfilePublished"): { m throws(CodingFault) in
            .published(try PublishedProfileCoding.read(&m))
        }
    ]

    package static func eventType(of fact: ProfileRegisterFact) -> EventType { fact.eventType }

    package static func write(_ fact: ProfileRegisterFact, to writer: inout JSONWriter) {
        switch fact {
        case .published(let profile): PublishedProfileCoding.write(profile, to: &writer)
        }
    }

    package static func command(_ intent: ProfileIntent, _ context: StreamCommandContext) -> ProfileRegisterCommand {
        ProfileRegisterCommand(intent.profile, installed: intent.installed, occurredAt: context.occurredAt)
    }

    package static func mayAct(_ principal: Principal, on state: ProfileRegisterState) -> Bool {
        !publishers.isDisjoint(with: principal.roles)
    }
}
