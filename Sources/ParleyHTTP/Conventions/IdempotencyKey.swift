/// The key under which an act can be retried: 1…255 visible ASCII characters.
enum IdempotencyKey {
    /// The most bytes a key may have.
    static let maximumBytes = 255

    /// A checked key.
    ///
    /// - Throws: `idempotency-key-missing` without a field, `idempotency-key-invalid` for one that is no key.
    static func checked(_ field: String?) throws(Problem) -> String {
        guard let field else { throw Problem(.idempotencyKeyMissing) }
        guard (1...maximumBytes).contains(field.utf8.count), field.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
        else { throw Problem(.idempotencyKeyInvalid) }
        return field
    }
}
