internal import EventSourcing
internal import StrictJSON

extension JSONWriter {
    /// An identifier.
    mutating func value(_ identifier: UUIDValue) {
        value(plain: UUIDValue.textByteCount) { identifier.write(to: $0) }
    }

    /// An instant.
    mutating func value(_ instant: Timestamp) {
        value(plain: TimestampText.byteCount) { TimestampText.write(instant, to: $0) }
    }

    /// Bytes in hexadecimal digits.
    mutating func value(hexadecimal bytes: [UInt8]) {
        value(plain: 2 * bytes.count) { Hexadecimal.write(bytes, to: $0) }
    }

    /// A member that is a text, where there is one.
    mutating func member(_ name: String, ifPresent text: String?) {
        if let text { member(name, text) }
    }

    /// A member that is `true`, where it is.
    mutating func member(_ name: String, ifTrue flag: Bool) {
        if flag { member(name, true) }
    }

    /// A member that is an object.
    mutating func object(_ name: String, _ members: (inout JSONWriter) -> Void) {
        key(name)
        beginObject()
        members(&self)
        endObject()
    }

    /// A member that is a list of texts.
    mutating func list(_ name: String, _ texts: some Sequence<String>) {
        key(name)
        beginArray()
        for text in texts { value(text) }
        endArray()
    }

    /// A member that is a list, each element written by `write`.
    mutating func list<Element>(
        _ name: String, _ elements: some Sequence<Element>, _ write: (Element, inout JSONWriter) -> Void
    ) {
        key(name)
        beginArray()
        for element in elements { write(element, &self) }
        endArray()
    }
}
