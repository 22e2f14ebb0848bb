internal import Bargaining

extension EnglishVoice {
    /// An event of a session besides its beginning and its end.
    func tell(_ fact: SessionFact, _ story: Story) -> String {
        switch fact {
        case .attendanceRecorded(let attendance):
            "The recorder notes who was at session \(attendance.session): " + present(attendance.present, story) + "."
        case .caucusStarted(let session, let side):
            "\(story.name(side)) withdraws from session \(session) to consult among itself."
        case .caucusEnded(let session, let side): "\(story.name(side)) is back in session \(session)."
        case .sessionAdjourned(let adjournment):
            "Session \(adjournment.session) is adjourned"
                + (adjournment.until.map { " until \(story.day($0))." } ?? ".")
        }
    }

    /// An event about the record itself.
    func tell(_ fact: RecordFact, _ story: Story) -> String {
        switch fact {
        case .lateEntryRecorded(let number, .position(let proposal, _)):
            "Late entry \(number), by the recorder: \(proposal.number), "
                + "\(side(proposal.number.side, party: proposal.party).lowercasedFirst), \(story.terms(proposal.sheet))."
                + (story.after.proposals[proposal.number]?.standingItems.isEmpty == true
                    ? " It is history." : " It waits for that side's word.")
        case .lateEntryRecorded(let number, .session(let session, let kind, let chair, let seats, _)):
            "Late entry \(number), by the recorder: session \(session) was held, \(form(kind)); "
                + "\(story.name(chair).lowercasedFirst) presided. There were " + present(seats, story) + "."
        case .entryConfirmed(.position(let entry), let side):
            "\(story.name(side)) confirms the record of \(entry.proposal) on \(story.title(entry.item))."
        case .entryConfirmed(.lateEntry(let number), let side): "\(story.name(side)) confirms late entry \(number)."
        }
    }

    private func present(_ seats: [SeatID], _ story: Story) -> String {
        let numbers = story.numbers(of: seats)
        return "\(numbers.labour) for labour, \(numbers.employer) for the employers"
            + (numbers.neutral == 0 ? "" : ", \(numbers.neutral) neutral")
    }
}
