internal import Bargaining

extension ChineseVoice {
    func tell(_ number: ProposalNumber, _ conflicts: [FloorConflict], in story: Story) -> String {
        let clauses = conflicts.map { conflict in
            let floor = conflict.floor
            return "“\(story.title(conflict.item))”的 \(conflict.tabled) 低于法定底线 \(floor.amount) \(floor.unit)"
                + "（\(floor.source.text(preferringChinese: true))）"
        }
        return "低于法定底线：方案 \(number) 不能照此接受。" + clauses.joined(separator: clauseSeparator) + "。"
    }
}
