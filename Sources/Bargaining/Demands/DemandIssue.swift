/// 议题: what many suggestions come down to, before and beside the agenda.
public struct DemandIssue: Hashable, Sendable {
    /// Its number in the collection, from 1.
    public let number: Int
    /// Its name, once in the collection.
    public let title: Title
    /// Its subject; `nil` where none was given.
    public let subject: Subject?
    /// Who opened it.
    public let seat: SeatID

    /// An issue from its parts.
    public init(number: Int, title: Title, subject: Subject?, seat: SeatID) {
        self.number = number
        self.title = title
        self.subject = subject
        self.seat = seat
    }
}
