/// The words of values that are no text, from the form in which the server sends them. One a type, the same in every format.
enum ExportedValue {
    private static let dayCount = "2026-04-12".utf8.count
    private static let secondCount = "2026-04-12 08:30:00".utf8.count
    private static let fractionDigits = 6

    /// Appends the value; answers whether it has a form at all.
    static func append(_ field: UnsafeRawBufferPointer, _ type: ContractType, to output: inout [UInt8]) -> Bool {
        switch type {
        case .text, .integer:
            output.append(contentsOf: field)
            return true
        case .decimal:
            // NaN and infinities are words.
            guard let last = field.last, isDigit(last) else { return false }
            output.append(contentsOf: field)
            return true
        case .boolean:
            output.append(contentsOf: (field.first == UInt8(ascii: "t") ? "true" : "false").utf8)
            return true
        case .date:
            guard field.count == dayCount, field.first.map(isDigit) == true else { return false }
            output.append(contentsOf: field)
            return true
        case .timestamp: return appendInstant(field, to: &output)
        }
    }

    /// `2026-04-12 08:30:00.5+00` as `2026-04-12T08:30:00.500000Z`, the form of the API.
    private static func appendInstant(_ field: UnsafeRawBufferPointer, to output: inout [UInt8]) -> Bool {
        let zone = "+00".utf8
        guard field.count >= secondCount + zone.count, field.suffix(zone.count).elementsEqual(zone),
            field[dayCount] == UInt8(ascii: " ")
        else { return false }
        let fraction = field[secondCount..<(field.count - zone.count)].dropFirst()
        output.append(contentsOf: field[..<dayCount])
        output.append(UInt8(ascii: "T"))
        output.append(contentsOf: field[(dayCount + 1)..<secondCount])
        output.append(UInt8(ascii: "."))
        output.append(contentsOf: fraction)
        for _ in fraction.count..<max(fraction.count, fractionDigits) { output.append(UInt8(ascii: "0")) }
        output.append(UInt8(ascii: "Z"))
        return true
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
