extension String {
    /// The text with one ASCII character in place of another.
    func replacing(_ old: Unicode.Scalar, with new: Unicode.Scalar) -> String {
        String(decoding: utf8.map { $0 == UInt8(ascii: old) ? UInt8(ascii: new) : $0 }, as: UTF8.self)
    }
}
