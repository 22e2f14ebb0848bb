import Bargaining

/// One command of a random history, and what came of it.
struct HistoryStep {
    /// Its place in the history, from 0.
    let index: Int
    let command: NegotiationCommand
    let act: NegotiationAct
    let actor: Actor
    let before: NegotiationState
    let after: NegotiationState
    /// What was recorded, or the rule that refused it.
    let outcome: Result<[NegotiationEvent], NegotiationRejection>
    let law: RandomLaw
    let played: PlayedRules

    /// What was recorded; nothing where it was refused.
    var events: [NegotiationEvent] {
        if case .success(let events) = outcome { events } else { [] }
    }

    var facts: [NegotiationFact] { events.map(\.fact) }

    var procedureFacts: [ProcedureFact] { facts.compactMap(\.procedureFact) }

    var rejection: NegotiationRejection? {
        if case .failure(let rejection) = outcome { rejection } else { nil }
    }

    /// The side for which the actor sat when it acted.
    var side: Side? {
        guard case .person(let person) = actor else { return nil }
        return before.seat(of: person)?.side
    }

    /// The local time at which it reached the service.
    var localNow: LocalMoment? {
        if case .act(_, _, _, let now, _) = command { now } else { nil }
    }

    var occurredAt: OccurredAt? {
        if case .act(_, _, let occurredAt, _, _) = command { occurredAt } else { nil }
    }

    /// The law that came with it.
    var broughtLaw: ProcedureRules? {
        if case .act(_, _, _, _, let rules) = command { rules } else { nil }
    }

    /// The same act, done or recorded at another time.
    func command(occurredAt: OccurredAt, localNow: LocalMoment) -> NegotiationCommand {
        .act(act, by: actor, occurredAt: occurredAt, localNow: localNow, under: broughtLaw)
    }

    /// What the rules that are played would answer to a command before this step.
    func answer(_ command: NegotiationCommand) -> Result<[NegotiationEvent], NegotiationRejection> {
        do throws(NegotiationRejection) {
            return .success(try played.decide(command, before))
        } catch {
            return .failure(error)
        }
    }
}
