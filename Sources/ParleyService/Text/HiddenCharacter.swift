/// A character that people cannot see in a text and that changes what they read or what a terminal does: a text of a
/// request must not hold one.
package enum HiddenCharacter: Sendable {
    /// C0, DEL or C1 besides the line feed: U+0000–001F, U+007F–009F. U+0000 could not even be stored in a text column.
    case control
    /// The line feed, which texts of several lines may hold.
    case lineBreak
    /// Turns the direction of writing: the marks U+061C, U+200E and U+200F, the embeddings and overrides U+202A–202E, the
    /// isolates U+2066–2069 (UAX #9). With one, two names that look equal differ, or a figure reads backwards.
    case directional

    /// What kind a character is; `nil` for one that shows.
    package init?(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0A: self = .lineBreak
        case 0x00...0x1F, 0x7F...0x9F: self = .control
        case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .directional
        default: return nil
        }
    }

    /// The first hidden character of a text that is not a line break where line breaks may be.
    ///
    /// - Complexity: O(bytes); an ASCII text is only scanned.
    package init?(firstIn text: String, mayBreakLines: Bool) {
        // What hides is below the space or above the tilde.
        guard text.utf8.contains(where: { $0 < 0x20 || $0 > 0x7E }) else { return nil }
        for scalar in text.unicodeScalars {
            guard let hidden = HiddenCharacter(scalar) else { continue }
            if case .lineBreak = hidden, mayBreakLines { continue }
            self = hidden
            return
        }
        return nil
    }
}
