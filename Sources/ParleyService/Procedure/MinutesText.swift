internal import Bargaining
internal import Crypto

/// The words of minutes, and those that a side sets beside them: the remark of the act, named in the event by the SHA-256 of
/// its UTF-8 bytes, which the service computes (`docs/decisions/0011-minutes-are-named-by-their-words.md`).
enum MinutesText {
    /// An act with the hash of the words that came with it. Acts that bring no words of minutes stay as they are.
    ///
    /// - Returns: `nil` where the words are missing, or the act names others.
    /// - Complexity: linear in the words.
    static func completed(_ act: NegotiationAct, words: String?) -> NegotiationAct? {
        switch act {
        case .procedure(.draftMinutes(let session, let named)):
            return hash(of: words, named: named).map { .procedure(.draftMinutes(session: session, $0)) }
        case .procedure(.disputeMinutes(let reference, let named)):
            return hash(of: words, named: named).map { .procedure(.disputeMinutes(reference, wordsHash: $0)) }
        default: return act
        }
    }

    /// The hash of the words that came with an act.
    ///
    /// - Parameter named: the hash that the act names; ``DraftText/uncomputed`` where it leaves that to the service.
    /// - Returns: `nil` where the words are missing, or the act names others.
    /// - Complexity: linear in the words.
    static func hash(of words: String?, named: ContentHash) -> ContentHash? {
        guard let words else { return nil }
        let hash = hash(of: words)
        return named == DraftText.uncomputed || named == hash ? hash : nil
    }

    /// The SHA-256 of the UTF-8 bytes of words. Complexity: linear in them.
    static func hash(of words: String) -> ContentHash {
        guard let hash = ContentHash(bytes: SHA256.hash(data: Array(words.utf8))) else {
            preconditionFailure("SHA-256 has 32 bytes")
        }
        return hash
    }
}
