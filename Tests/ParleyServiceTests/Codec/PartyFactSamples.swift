import Bargaining
import EventSourcing

/// One known fact of every type about parties, as its golden file holds it.
enum PartyFactSamples {
    static let federation = StreamID(Sample.uuid("0198a000-0000-8000-8000-0000000000f1"))
    static let enterprise = StreamID(Sample.uuid("0198a000-0000-8000-8000-0000000000f2"))

    static let details = PartyDetails(
        name: .both(zh: "西宁市快递行业工会", en: "Xining Courier Union"), region: Sample.region("630100"),
        industry: Sample.industry("6020"), parent: federation, workers: 2_140, validFrom: Sample.day("2026-03-01"),
        validThrough: Sample.day("2031-02-28"))

    static let all: [PartyFact] = [
        .partyRegistered(.union, details),
        .partyRevised(PartyDetails(name: .zh("西宁市快递工会"), validFrom: Sample.day("2026-03-01"))),
        .unionCoverageDeclared(
            UnionCoverage(
                pattern: .joint, enterprises: [enterprise, federation], workers: 2_140, members: 1_610)),
        .partyMerged(into: federation),
    ]
}
