internal import Bargaining

extension Problem {
    /// The problem of a refusal by the register of floors.
    init(floor rejection: FloorRejection) {
        switch rejection {
        case .wordsMalformed: self.init(.wordsMalformed)
        case .amountNotAboveZero: self.init(.floorNotAboveZero)
        case .alreadyRecorded(let number): self.init(.floorAlreadyRecorded, ["floor": String(number)])
        case .tooManyFloors: self.init(.tooManyFloors, ["limit": String(FloorRegisterState.maximumFloors)])
        }
    }

    /// The words of a term below a floor.
    static func values(of conflict: FloorConflict) -> [String: String] {
        let floor = conflict.floor
        return [
            "item": conflict.item.text, "tabled": conflict.tabled.description, "amount": floor.amount.description,
            "unit": floor.unit.text, "floor": String(floor.number), "region": floor.region.text,
            "from": floor.from.description, "source": text(of: floor.source),
        ]
    }

    /// A source in all its words: they are those of the notice, in whatever language a reader has.
    private static func text(of source: Title) -> String {
        if case .both(let zh, let en) = source { return "\(zh) / \(en)" }
        return source.text(preferringChinese: true)
    }
}
