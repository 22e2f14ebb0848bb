public import Bargaining

extension DraftText {
    /// What stands for the hash in the plan of a request that names none: 32 zero bytes, the hash of no text. The service
    /// puts the computed one in its place.
    public static let uncomputed: ContentHash = {
        guard let hash = ContentHash(bytes: repeatElement(0, count: ContentHash.byteCount)) else {
            preconditionFailure("as many bytes as a hash has")
        }
        return hash
    }()

    /// An act with the hash of the text that it speaks of. Acts that assemble no draft stay as they are.
    ///
    /// - Returns: `nil` where the act names another text than the agreed terms give.
    /// - Throws: `JSONFault` for a text beyond its limit.
    static func completed(_ act: NegotiationAct, in state: NegotiationState) throws -> NegotiationAct? {
        guard case .procedure(.state(.assembleDraft(let plan))) = act else { return act }
        let hash = try DraftText(of: plan, in: state).hash()
        guard plan.textHash == uncomputed || plan.textHash == hash else { return nil }
        return .procedure(
            .state(
                .assembleDraft(
                    DraftPlan(
                        kind: plan.kind, binding: plan.binding, validFrom: plan.validFrom,
                        validThrough: plan.validThrough, carried: plan.carried, workersInScope: plan.workersInScope,
                        textHash: hash))))
    }
}
