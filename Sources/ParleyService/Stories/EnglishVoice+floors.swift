internal import Bargaining

extension EnglishVoice {
    func tell(_ number: ProposalNumber, _ conflicts: [FloorConflict], in story: Story) -> String {
        let clauses = conflicts.map { conflict in
            let floor = conflict.floor
            return
                "“\(story.title(conflict.item))” at \(conflict.tabled) is below the floor of \(floor.amount) \(floor.unit) "
                + "(\(floor.source.text(preferringChinese: false)))"
        }
        return "Floor conflict: \(number) cannot be accepted as it stands. "
            + clauses.joined(separator: clauseSeparator)
            + "."
    }
}
