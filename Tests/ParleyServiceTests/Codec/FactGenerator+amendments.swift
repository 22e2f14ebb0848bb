import Bargaining

extension FactGenerator {
    /// A random fact of an amendment on its way into force.
    mutating func amendmentFact() -> AmendmentFact {
        switch number(0...5) {
        case 0: .voted(countedBallot(), isRatified: number(0...1) == 0, filing: maybe { $0.clock() })
        case 1: .signed(side(), hash(), on: day(), filing: maybe { $0.clock() })
        case 2:
            .filed(
                Filing(
                    draft: number(1...9), copies: number(1...9), copiesAsked: maybe { $0.number(1...9) },
                    timeliness: maybe { $0.timeliness() }))
        case 3: .received(review: clock())
        case 4: .objected(Objection(clauses: many(1...3) { $0.number(1...99) }, timeliness: timeliness()))
        default: .tookEffect(pick(AgreementEffect.Cause.allCases), from: day(), review: clock())
        }
    }
}
