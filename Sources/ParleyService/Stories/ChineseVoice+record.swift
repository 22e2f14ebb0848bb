internal import Bargaining

extension ChineseVoice {
    /// An event of a session besides its beginning and its end.
    func tell(_ fact: SessionFact, _ story: Story) -> String {
        switch fact {
        case .attendanceRecorded(let attendance):
            "记录员记录第 \(attendance.session) 次会议出席情况：" + present(attendance.present, story) + "。"
        case .caucusStarted(let session, let side): "第 \(session) 次会议中，\(story.name(side))离席内部商议。"
        case .caucusEnded(let session, let side): "\(story.name(side))结束内部商议，回到第 \(session) 次会议。"
        case .sessionAdjourned(let adjournment):
            "第 \(adjournment.session) 次会议休会" + (adjournment.until.map { "，至\(story.day($0))。" } ?? "。")
        }
    }

    /// An event about the record itself.
    func tell(_ fact: RecordFact, _ story: Story) -> String {
        switch fact {
        case .lateEntryRecorded(let number, .position(let proposal, _)):
            "记录员补记第 \(number) 项：\(proposal.number)，\(side(proposal.number.side, party: proposal.party))，"
                + "\(story.terms(proposal.sheet))。"
                + (story.after.proposals[proposal.number]?.standingItems.isEmpty == true ? "仅作历史记录。" : "待该方确认。")
        case .lateEntryRecorded(let number, .session(let session, let kind, let chair, let seats, _)):
            "记录员补记第 \(number) 项：第 \(session) 次会议已召开，\(form(kind))，由\(story.name(chair))主持。出席："
                + present(seats, story) + "。"
        case .entryConfirmed(.position(let entry), let side):
            "\(story.name(side))确认 \(entry.proposal)（\(story.title(entry.item))）的记录无误。"
        case .entryConfirmed(.lateEntry(let number), let side): "\(story.name(side))确认第 \(number) 项补记无误。"
        }
    }

    private func present(_ seats: [SeatID], _ story: Story) -> String {
        let numbers = story.numbers(of: seats)
        return "劳方 \(numbers.labour) 人，资方 \(numbers.employer) 人"
            + (numbers.neutral == 0 ? "" : "，中立方 \(numbers.neutral) 人")
    }
}
