extension ProblemCatalogue {
    /// Statutory floors.
    static let floorsInEnglish: [ProblemCode: ProblemText] = [
        .belowStatutoryFloor: .init(
            "Below the statutory floor",
            "{tabled} on “{item}” is below {amount} {unit}, floor {floor} in {region} from {from} ({source}).",
            "Table terms that keep the floor; what was tabled stays on the record."),
        .floorNotAboveZero: .init(
            "The floor is not above zero", "A floor needs an amount above zero.", "Write the least amount allowed."),
        .floorAlreadyRecorded: .init(
            "The floor was recorded before",
            "Floor {floor} is of the same region, subject and unit from the same day, and a floor is never edited.",
            "Record the new amount from a later day."),
        .tooManyFloors: .init(
            "Too many floors", "A ledger holds at most {limit} floors.", "Record only those that are bargained over."),
    ]
}
