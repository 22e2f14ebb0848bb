extension JSONWriter {
    /// A member that is a string.
    public mutating func member(_ name: String, _ text: String) {
        key(name)
        value(text)
    }

    /// A member that is an integer.
    public mutating func member(_ name: String, _ integer: Int64) {
        key(name)
        value(integer)
    }

    /// A member that is a Boolean.
    public mutating func member(_ name: String, _ flag: Bool) {
        key(name)
        value(flag)
    }
}
