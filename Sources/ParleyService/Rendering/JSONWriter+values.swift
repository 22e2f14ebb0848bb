internal import Bargaining
internal import EventSourcing
internal import StrictJSON

extension JSONWriter {
    /// A member that is a text, or null.
    mutating func member(_ name: String, orNull text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    /// A member that is an integer, or null.
    mutating func member(_ name: String, orNull number: Int64?) {
        key(name)
        if let number { value(number) } else { null() }
    }

    /// A member that is an instant.
    mutating func member(_ name: String, _ instant: Timestamp) {
        member(name, TimestampText.format(instant))
    }

    /// A member that is an instant, or null.
    mutating func member(_ name: String, orNull instant: Timestamp?) {
        member(name, orNull: instant.map(TimestampText.format))
    }

    /// A member that is a time at the table: a day, month or year as far as known, an instant, or null.
    mutating func member(_ name: String, _ occurredAt: OccurredAt) {
        member(name, orNull: OccurrenceText.text(of: occurredAt))
    }

    /// A member that is a term, or null.
    mutating func member(_ name: String, orNull term: Term?) {
        key(name)
        if let term { TermCoding.write(term, to: &self) } else { null() }
    }
}
