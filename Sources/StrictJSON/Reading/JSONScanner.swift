/// The recursive descent over one text. Recursion is bounded by ``JSONLimits/maximumDepth``.
struct JSONScanner {
    /// Room an object is given at its first member: most objects of an event have four to eight, and doubling from
    /// one would allocate four times.
    private static let firstCapacity = 4

    let bytes: UnsafeBufferPointer<UInt8>
    let limits: JSONLimits
    /// The next byte to read.
    var position = 0
    /// Bytes of the string being unescaped; kept to reuse its storage.
    var unescaped: [UInt8] = []
    private var depth = 0
    private var valueCount = 0

    init(bytes: UnsafeBufferPointer<UInt8>, limits: JSONLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    mutating func readDocument() throws(JSONFault) -> JSONValue {
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF {
            throw fault(.byteOrderMark, at: 0, expected: "UTF-8 without byte order mark")
        }
        skipSpace()
        let value = try readValue()
        skipSpace()
        guard position == bytes.count else {
            throw fault(.trailingText, at: position, expected: "nothing after the value")
        }
        return value
    }

    private mutating func readValue() throws(JSONFault) -> JSONValue {
        guard position < bytes.count else { throw unexpected(at: position, expected: "a value") }
        guard valueCount < limits.maximumValues else {
            throw fault(.tooManyValues, at: position, expected: "at most \(limits.maximumValues) values")
        }
        valueCount += 1
        switch bytes[position] {
        case UInt8(ascii: "\""):
            return .string(try readString())
        case UInt8(ascii: "{"):
            return .object(try readObject())
        case UInt8(ascii: "["):
            return .array(try readArray())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            return try readNumber()
        case UInt8(ascii: "t"):
            try readWord("true")
            return .bool(true)
        case UInt8(ascii: "f"):
            try readWord("false")
            return .bool(false)
        case UInt8(ascii: "n"):
            try readWord("null")
            return .null
        default:
            throw unexpected(at: position, expected: "a value")
        }
    }

    private mutating func readObject() throws(JSONFault) -> JSONObject {
        try openContainer()
        var members: [JSONObject.Member] = []
        if closes(with: UInt8(ascii: "}")) { return JSONObject() }
        members.reserveCapacity(Self.firstCapacity)
        var names = MemberNames()
        while true {
            let keyOffset = position
            let key = try readKey(after: members.count)
            guard names.insert(key, after: members) else {
                throw fault(.duplicateMember, at: keyOffset, expected: "each member name once in an object")
                    .inside(key)
            }
            do throws(JSONFault) {
                try checkScript(of: key, at: keyOffset)
                try readColon()
                members.append(JSONObject.Member(key: key, value: try readValue()))
            } catch {
                throw error.inside(key)
            }
            if try endsContainer(with: UInt8(ascii: "}"), expected: "',' or '}'") {
                return JSONObject(uniqueMembers: members)
            }
        }
    }

    private mutating func readArray() throws(JSONFault) -> [JSONValue] {
        try openContainer()
        var elements: [JSONValue] = []
        if closes(with: UInt8(ascii: "]")) { return elements }
        while true {
            do throws(JSONFault) {
                elements.append(try readValue())
            } catch {
                throw error.inside(String(elements.count))
            }
            if try endsContainer(with: UInt8(ascii: "]"), expected: "',' or ']'") { return elements }
        }
    }

    /// Steps over the opening bracket and the white space behind it.
    private mutating func openContainer() throws(JSONFault) {
        guard depth < limits.maximumDepth else {
            throw fault(.tooDeep, at: position, expected: "at most \(limits.maximumDepth) levels of nesting")
        }
        depth += 1
        position += 1
        skipSpace()
    }

    /// Whether the container just opened is empty; then its closing bracket is stepped over.
    private mutating func closes(with bracket: UInt8) -> Bool {
        guard position < bytes.count, bytes[position] == bracket else { return false }
        position += 1
        depth -= 1
        return true
    }

    /// Steps over what follows a member or element: true for the closing bracket, false for a comma.
    private mutating func endsContainer(
        with bracket: UInt8, expected: @autoclosure () -> String
    ) throws(JSONFault) -> Bool {
        skipSpace()
        guard position < bytes.count else { throw unexpected(at: position, expected: expected()) }
        let byte = bytes[position]
        if byte == bracket {
            position += 1
            depth -= 1
            return true
        }
        guard byte == UInt8(ascii: ",") else { throw unexpected(at: position, expected: expected()) }
        position += 1
        skipSpace()
        return false
    }

    private mutating func readKey(after count: Int) throws(JSONFault) -> String {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
            throw unexpected(at: position, expected: count == 0 ? "a member name or '}'" : "a member name")
        }
        guard count < limits.maximumMembers else {
            throw fault(.tooManyMembers, at: position, expected: "at most \(limits.maximumMembers) members")
        }
        return try readString()
    }

    private func checkScript(of key: String, at offset: Int) throws(JSONFault) {
        guard limits.keys == .ascii else { return }
        var key = key
        guard key.withUTF8({ $0.reduce(0, |) }) < 0x80 else {
            throw fault(.keyNotASCII, at: offset, expected: "a member name of ASCII characters")
        }
    }

    private mutating func readColon() throws(JSONFault) {
        skipSpace()
        guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else {
            throw unexpected(at: position, expected: "':'")
        }
        position += 1
        skipSpace()
    }

    private mutating func readWord(_ word: StaticString) throws(JSONFault) {
        let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        for letter in letters {
            guard position < bytes.count, bytes[position] == letter else {
                throw unexpected(at: position, expected: "the word '\(word)'")
            }
            position += 1
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): position += 1
            default: return
            }
        }
    }
}
