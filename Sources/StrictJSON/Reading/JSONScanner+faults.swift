extension JSONScanner {
    /// A fault whose pointer grows while the containers around it are left.
    func fault(_ code: JSONFault.Code, at offset: Int, expected: String) -> JSONFault {
        JSONFault(code: code, byteOffset: offset, pointer: "", expected: expected)
    }

    /// The fault of a byte that cannot stand there, or of there being none.
    func unexpected(at offset: Int, expected: String) -> JSONFault {
        guard offset < bytes.count else { return fault(.unexpectedEnd, at: bytes.count, expected: expected) }
        if bytes[offset] >= 0x80, bytes.lengthOfUTF8Sequence(at: offset) == nil {
            return fault(.invalidUTF8, at: offset, expected: "valid UTF-8")
        }
        return fault(.unexpectedByte, at: offset, expected: expected)
    }
}
