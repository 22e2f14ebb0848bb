/// Cuts bytes into lines as they come, without keeping more than one. Blank lines are left out, but counted.
package struct LineSplitter: Sendable {
    /// The most bytes of a line. Default: 64 KiB, a hundred times what an invitation with its agenda needs.
    package static let maximumLineBytes = 64 * 1_024

    private var rest: [UInt8] = []
    private var number = 1
    private var isTooLong = false

    /// A splitter before the first line.
    package init() {}

    /// The lines that end in these bytes. Complexity: linear in them.
    package mutating func take(_ bytes: some Sequence<UInt8>) -> [NumberedLine] {
        var lines: [NumberedLine] = []
        for byte in bytes {
            guard byte != UInt8(ascii: "\n") else {
                if let line = endLine() { lines.append(line) }
                continue
            }
            guard rest.count < Self.maximumLineBytes else {
                isTooLong = true
                continue
            }
            rest.append(byte)
        }
        return lines
    }

    /// The last line, where it has no end.
    package mutating func finish() -> [NumberedLine] { endLine().map { [$0] } ?? [] }

    private mutating func endLine() -> NumberedLine? {
        defer {
            number += 1
            rest.removeAll(keepingCapacity: true)
            isTooLong = false
        }
        if isTooLong { return .tooLong(number) }
        if rest.last == UInt8(ascii: "\r") { rest.removeLast() }
        guard rest.contains(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }) else { return nil }
        return .line(number, rest)
    }
}
