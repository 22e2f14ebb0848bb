internal import StrictJSON

extension JSONWriter {
    /// A member that is a list of texts.
    mutating func strings(_ name: String, _ texts: some Sequence<String>) {
        key(name)
        beginArray()
        for text in texts { value(text) }
        endArray()
    }

    /// A member that is a text or null.
    mutating func nullable(_ name: String, _ text: String?) {
        key(name)
        if let text { value(text) } else { null() }
    }

    /// A member that is a whole number or null.
    mutating func nullable(_ name: String, _ number: Int64?) {
        key(name)
        if let number { value(number) } else { null() }
    }
}
