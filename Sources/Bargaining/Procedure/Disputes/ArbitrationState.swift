/// A dispute over performance and what became of it: arbitration first, then the courts (Labour Law §§79, 84).
public struct ArbitrationState: Hashable, Sendable {
    /// As brought.
    public let request: ArbitrationRequest
    /// The commission's award; `nil` while there is none.
    public internal(set) var award: Ruling?
    /// The judgment of first instance.
    public internal(set) var firstJudgment: Ruling?
    /// The judgment of second instance, which is final.
    public internal(set) var secondJudgment: Ruling?

    init(request: ArbitrationRequest) { self.request = request }

    /// The judgment of an instance.
    public func judgment(of instance: CourtInstance) -> Ruling? {
        switch instance {
        case .first: firstJudgment
        case .second: secondJudgment
        }
    }
}
