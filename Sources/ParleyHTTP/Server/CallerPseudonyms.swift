internal import Crypto
internal import ParleyService

/// What callers are called in the log: the same caller by the same name as long as the process runs, and by nothing that tells
/// who it is. Logs are kept and copied where no erasure reaches.
struct CallerPseudonyms: Sendable {
    private static let byteCount = 8

    private let key = SymmetricKey(size: .bits256)

    /// The name of a caller in the log: 16 hexadecimal digits.
    func pseudonym(of principal: PrincipalID) -> String {
        let code = Array(HMAC<SHA256>.authenticationCode(for: Array(principal.text.utf8), using: key))
        return Hexadecimal.text(code.prefix(Self.byteCount))
    }
}
