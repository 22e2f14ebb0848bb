/// The lines of an iCalendar stream (RFC 5545 §3.1).
enum ContentLine {
    /// The most octets of a line, without its end.
    static let maximumOctets = 75

    /// A property with its value, folded: every further line begins with one space, and no character is torn apart.
    static func text(_ name: String, _ value: String) -> String {
        var text = ""
        var octets = 0
        for scalar in "\(name):\(value)".unicodeScalars {
            let width = UTF8.width(scalar)
            if octets + width > maximumOctets {
                text += "\r\n "
                octets = 1
            }
            text.unicodeScalars.append(scalar)
            octets += width
        }
        return text + "\r\n"
    }

    /// A text as a value (RFC 5545 §3.3.11): backslash, semicolon, comma and line break are written with a backslash.
    /// Other control characters, which a value cannot hold, are left out.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",":
                escaped.unicodeScalars.append("\\")
                escaped.unicodeScalars.append(scalar)
            case "\n": escaped += "\\n"
            case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: break
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
