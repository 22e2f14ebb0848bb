import Bargaining

/// 10: The same command on the same state has the same result; what time made due is due until it is recorded, once.
struct SameResultCheck: HistoryCheck {
    func breach(by step: HistoryStep) -> String? {
        guard step.answer(step.command) == step.outcome else { return "another result for the same command" }
        guard !step.events.isEmpty, step.actor == .clock else { return nil }
        do throws(NegotiationRejection) {
            _ = try step.played.decide(step.command, step.after)
            return "an act of time is accepted twice"
        } catch {
            return nil
        }
    }
}
