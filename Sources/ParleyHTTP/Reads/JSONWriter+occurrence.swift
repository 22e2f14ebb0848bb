internal import Bargaining
internal import ParleyService
internal import StrictJSON

extension JSONWriter {
    /// The time at the table as one text, `null` where it is not known.
    mutating func occurrence(_ occurredAt: OccurredAt) {
        if let text = OccurrenceText.text(of: occurredAt) { value(text) } else { null() }
    }
}
